"""Apply `spec/corrections.yaml`, an OpenAPI Overlay 1.0 document, and refuse actions without effect.

The JSONPath is python-jsonpath's (RFC 9535, strict, no dependencies of its own); the merge is ours. The one
Overlay library on PyPI, oas-patch 0.6.0, was tried and left: its paths are jsonpath-ng's dialect, it hands
the same update object to every match so that they share what is later changed, takes `remove: false` for a
removal, says nothing when a target matches nothing, and brings deepdiff, Jinja2, rich and click along.

Beyond the Overlay specification, every action carries `description` (why) and `x-source` (how we know), and
may carry `x-since` and `x-until`: the first and last release that it is for.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from attrs import frozen
from jsonpath import JSONPathEnvironment, JSONPathError

from pipeline.errors import PipelineError, pointer
from pipeline.parse import Object, is_list, is_object, parse

_ENVIRONMENT = JSONPathEnvironment(strict=True)
_VERSION = re.compile(r"\d+(\.\d+)*", re.ASCII)


@frozen
class Applied:
    """What became of one action: the places that it changed, or why it was left out."""

    action: str
    description: str
    source: str
    pointers: tuple[str, ...]
    skipped: str | None = None
    removes: bool = False


def correct(document: Object, overlay: Path) -> tuple[Object, list[Applied]]:
    """Apply an overlay to a copy of a description.

    Args:
        document: The description; `info.version` decides which actions are for it.
        overlay: The Overlay document, YAML or JSON.

    Returns:
        The corrected copy, and what each action did, in the overlay's order.

    Raises:
        PipelineError: The overlay is not well formed, or an action does not apply: its target selects
            nothing, or something that is as wanted already.
    """
    actions = _read(overlay)
    release = _version(_release(document))
    corrected = copy.deepcopy(document)
    return corrected, [_apply(action, corrected, release) for action in actions]


@frozen
class _Action:
    name: str
    target: str
    description: str
    source: str
    update: object
    remove: bool
    since: str | None
    until: str | None


def _apply(action: _Action, document: Object, release: tuple[int, ...]) -> Applied:
    skipped = None
    if action.since is not None and release < _version(action.since):
        skipped = f"for {action.since} and later"
    elif action.until is not None and release > _version(action.until):
        skipped = f"for {action.until} and earlier"
    if skipped is not None:
        return Applied(action.name, action.description, action.source, (), skipped)
    found = [(match.parts, match.obj) for match in _ENVIRONMENT.finditer(action.target, document)]
    if not found:
        raise PipelineError(
            f"{action.name} selects nothing in this release: has Pinterest renamed it? "
            "Change its target, bound it by x-since or x-until, or drop it."
        )
    # Backwards, so that what is removed from an array does not move what is still to be removed.
    for steps, node in reversed(found):
        if action.remove:
            _remove(document, steps, action)
        else:
            _update(node, action, pointer(*steps))
    return Applied(
        action.name,
        action.description,
        action.source,
        tuple(pointer(*steps) for steps, _ in found),
        removes=action.remove,
    )


def _remove(document: Object, steps: tuple[str | int, ...], action: _Action) -> None:
    if not steps:
        raise PipelineError(f"{action.name} would remove the whole description", "")
    container: Any = document
    for step in steps[:-1]:
        container = container[step]
    if not isinstance(container[steps[-1]], dict | list):
        # Overlay 1.0, Action Object: a target is "objects or arrays (not primitive types or null values)".
        raise PipelineError(
            f"{action.name} selects a plain value; Overlay 1.0 removes no such", pointer(*steps)
        )
    del container[steps[-1]]


def _update(node: object, action: _Action, at: str) -> None:
    if is_list(node):
        changed = action.update not in node
        if changed:
            node.append(copy.deepcopy(action.update))
    elif is_object(node) and is_object(action.update):
        changed = _merge(node, action.update, action, at)
    else:
        raise PipelineError(f"{action.name} cannot merge its update into what it selects", at)
    if not changed:
        raise PipelineError(
            f"{action.name} changes nothing: Pinterest's description says so already. "
            "Drop the action, or bound it by x-until.",
            at,
        )


def _merge(node: Object, update: Object, action: _Action, at: str) -> bool:
    """Merge as Overlay 1.1 spells out what 1.0 leaves open; whether anything is different now."""
    changed = False
    for key, value in update.items():
        here = at + pointer(key)
        old = node.get(key)
        if key not in node:
            node[key] = copy.deepcopy(value)
            changed = True
        elif is_object(old) and is_object(value):
            changed |= _merge(old, value, action, here)
        elif is_list(old) and is_list(value):
            new = [item for item in value if item not in old]
            old.extend(copy.deepcopy(new))
            changed |= bool(new)
        elif isinstance(old, dict | list) or isinstance(value, dict | list):
            raise PipelineError(f"{action.name} puts a value of one kind in the place of another", here)
        elif old != value or type(old) is not type(value):
            node[key] = value
            changed = True
    return changed


def _read(path: Path) -> list[_Action]:
    try:
        overlay = parse(path.read_bytes(), str(path))
    except OSError as error:
        raise PipelineError(f"the overlay cannot be read: {error}") from error
    version = overlay.get("overlay")
    if not isinstance(version, str) or not re.fullmatch(r"1\.0\.\d+", version):
        raise PipelineError(f"{path}: overlay must be 1.0.x, not {version!r}", "/overlay")
    _known(overlay, {"overlay", "info", "extends", "actions"}, str(path), "")
    info = overlay.get("info")
    if not is_object(info):
        raise PipelineError(f"{path}: info must hold a title and a version", "/info")
    for key in ("title", "version"):
        _text(info, key, str(path), "/info")
    actions = overlay.get("actions")
    if not is_list(actions) or not actions:
        raise PipelineError(f"{path}: actions must be a list with at least one action", "/actions")
    return [
        _action(entry, f"{path.name}, action {number}", f"/actions/{number - 1}")
        for number, entry in enumerate(actions, 1)
    ]


_FIELDS = {"target", "description", "update", "remove", "x-source", "x-since", "x-until"}


def _action(entry: object, name: str, at: str) -> _Action:
    if not is_object(entry):
        raise PipelineError(f"{name} is not an object", at)
    target = _text(entry, "target", name, at)
    name = f"{name} ({target})"
    _known(entry, _FIELDS, name, at)
    try:
        _ENVIRONMENT.compile(target)
    except JSONPathError as error:
        raise PipelineError(f"{name}: target is not an RFC 9535 JSONPath: {error}", at + "/target") from error
    remove = entry.get("remove", False)
    if not isinstance(remove, bool):
        raise PipelineError(f"{name}: remove must be true or false", at + "/remove")
    if remove == ("update" in entry):
        raise PipelineError(f"{name} needs either an update or remove: true", at)
    return _Action(
        name=name,
        target=target,
        description=_text(entry, "description", name, at),
        source=_text(entry, "x-source", name, at),
        update=entry.get("update"),
        remove=remove,
        since=_bound(entry, "x-since", name, at),
        until=_bound(entry, "x-until", name, at),
    )


def _known(entry: Object, fields: set[str], name: str, at: str) -> None:
    for key in entry.keys() - fields:
        raise PipelineError(f"{name}: {key!r} is not one of {', '.join(sorted(fields))}", at + pointer(key))


def _text(entry: Object, key: str, name: str, at: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise PipelineError(f"{name}: {key} is missing", at + pointer(key))
    return " ".join(value.split())


def _bound(entry: Object, key: str, name: str, at: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not _VERSION.fullmatch(value):
        raise PipelineError(
            f"{name}: {key} must be a release such as 5.20.0, not {value!r}", at + pointer(key)
        )
    return value


def _release(document: Object) -> str:
    info = document.get("info")
    release = info.get("version") if is_object(info) else None
    if not isinstance(release, str) or not _VERSION.fullmatch(release):
        raise PipelineError(
            f"info.version must be a release such as 5.20.0, not {release!r}", "/info/version"
        )
    return release


def _version(release: str) -> tuple[int, ...]:
    return tuple(int(number) for number in release.split("."))
