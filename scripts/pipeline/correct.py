"""Apply `spec/corrections.yaml`, an OpenAPI Overlay 1.0 document, and reject actions without effect.

The JSONPath is python-jsonpath's (RFC 9535, strict, no dependencies of its own); the merge is ours. The one
Overlay library on PyPI, oas-patch 0.6.0, was rejected: its paths are jsonpath-ng's dialect, it gives the same
update object to every match so that they share later changes, takes `remove: false` for a removal, does not
report a target that matches nothing, and depends on deepdiff, Jinja2, rich and click.

Beyond the Overlay specification, every action carries `description` (why) and `x-source` (how we know), and
may carry `x-releases`: a list of the releases that it is for, each entry a range: `5.14.0 to 5.15.0`,
`5.18.0 and later`, `5.9.0 and earlier`, or one release. It is a list because a fixed mistake may return.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from attrs import frozen
from jsonpath import JSONPathEnvironment, JSONPathError

from pipeline.closest_place import closest
from pipeline.errors import PipelineError, pointer
from pipeline.parse import Object, is_list, is_object, parse

_ENVIRONMENT = JSONPathEnvironment(strict=True)
_VERSION = re.compile(r"\d+(\.\d+)*", re.ASCII)


@frozen
class Applied:
    """The result of one action: the places that it changed, or why it was skipped."""

    action: str
    description: str
    source: str
    pointers: tuple[str, ...]
    skipped: str | None = None
    removes: bool = False


def correct(document: Object, overlay: Path) -> tuple[Object, list[Applied]]:
    """Apply an overlay to a copy of an OpenAPI document.

    Args:
        document: The OpenAPI document; `info.version` decides which actions apply.
        overlay: The Overlay document, YAML or JSON.

    Returns:
        The corrected copy, and the result of each action, in the overlay's order.

    Raises:
        PipelineError: The overlay is not well formed, or actions do not apply: a target selects nothing, or
            a place that has the update already. All such actions are reported at once.
    """
    actions = _read(overlay)
    release = _release(document)
    corrected = copy.deepcopy(document)
    applied: list[Applied] = []
    failed: list[PipelineError] = []
    for action in actions:
        try:
            applied.append(_apply(action, corrected, _version(release)))
        except PipelineError as error:
            failed.append(error)
    if len(failed) == 1:
        raise failed[0]
    if failed:
        lines = "\n".join(f"- {error}" for error in failed)
        raise PipelineError(f"{len(failed)} corrections do not apply to release {release}:\n{lines}")
    return corrected, applied


@frozen
class _Action:
    name: str
    target: str
    description: str
    source: str
    update: object
    remove: bool
    releases: tuple[_Range, ...]


@frozen
class _Range:
    """A range of releases; None leaves an end open."""

    text: str
    first: tuple[int, ...] | None
    last: tuple[int, ...] | None

    def __contains__(self, release: tuple[int, ...]) -> bool:
        return (self.first is None or self.first <= release) and (self.last is None or release <= self.last)


def _apply(action: _Action, document: Object, release: tuple[int, ...]) -> Applied:
    if action.releases and not any(release in each for each in action.releases):
        skipped = f"for {', '.join(each.text for each in action.releases)}"
        return Applied(action.name, action.description, action.source, (), skipped)
    found = [(match.parts, match.obj) for match in _ENVIRONMENT.finditer(action.target, document)]
    if not found:
        near = closest(action.target, document)
        raise PipelineError(
            f"{action.name} selects nothing in this release: "
            f"{f'the closest place is {near}' if near else 'no place is similar to its target'}. "
            "Change its target, bound it by x-releases, or drop it."
        )
    unchanged: list[str] = []
    # Backwards, because removing an item of an array moves the items after it.
    for steps, node in reversed(found):
        if action.remove:
            _remove(document, steps, action)
        elif not _update(node, action, pointer(*steps)):
            unchanged.append(pointer(*steps))
    if unchanged:
        *more, first = unchanged
        raise PipelineError(
            f"{action.name} changes nothing: Pinterest's document has it already. "
            f"Drop the action, or bound it by x-releases."
            f"{''.join(f' The same holds at {at}.' for at in reversed(more))}",
            first,
        )
    return Applied(
        action.name,
        action.description,
        action.source,
        tuple(pointer(*steps) for steps, _ in found),
        removes=action.remove,
    )


def _remove(document: Object, steps: tuple[str | int, ...], action: _Action) -> None:
    if not steps:
        raise PipelineError(f"{action.name} would remove the whole document", "")
    container: Any = document
    for step in steps[:-1]:
        container = container[step]
    if not isinstance(container[steps[-1]], dict | list):
        # Overlay 1.0, Action Object: a target is "objects or arrays (not primitive types or null values)".
        raise PipelineError(
            f"{action.name} selects a scalar, which Overlay 1.0 cannot remove", pointer(*steps)
        )
    del container[steps[-1]]


def _update(node: object, action: _Action, at: str) -> bool:
    """Update one place; return whether it changed."""
    if is_list(node):
        changed = action.update not in node
        if changed:
            node.append(copy.deepcopy(action.update))
        return changed
    if is_object(node) and is_object(action.update):
        return _merge(node, action.update, action, at)
    raise PipelineError(f"{action.name} cannot merge its update into what it selects", at)


def _merge(node: Object, update: Object, action: _Action, at: str) -> bool:
    """Merge an update as Overlay 1.1 specifies, where 1.0 leaves it open; return whether anything changed."""
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
            raise PipelineError(f"{action.name} replaces a value by one of another kind", here)
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


_FIELDS = {"target", "description", "update", "remove", "x-source", "x-releases"}


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
        releases=_releases(entry, name, at + "/x-releases"),
    )


def _known(entry: Object, fields: set[str], name: str, at: str) -> None:
    for key in entry.keys() - fields:
        raise PipelineError(f"{name}: {key!r} is not one of {', '.join(sorted(fields))}", at + pointer(key))


def _text(entry: Object, key: str, name: str, at: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise PipelineError(f"{name}: {key} is missing", at + pointer(key))
    return " ".join(value.split())


_RANGES = (
    re.compile(r"(?P<first>\d+(\.\d+)*) to (?P<last>\d+(\.\d+)*)", re.ASCII),
    re.compile(r"(?P<first>\d+(\.\d+)*) and later", re.ASCII),
    re.compile(r"(?P<last>\d+(\.\d+)*) and earlier", re.ASCII),
    re.compile(r"(?P<first>(?P<last>\d+(\.\d+)*))", re.ASCII),
)


def _releases(entry: Object, name: str, at: str) -> tuple[_Range, ...]:
    if "x-releases" not in entry:
        return ()
    listed = entry["x-releases"]
    if not is_list(listed) or not listed:
        raise PipelineError(f"{name}: x-releases must be a list of ranges, not {listed!r}", at)
    return tuple(_range(text, name, at + pointer(index)) for index, text in enumerate(listed))


def _range(text: object, name: str, at: str) -> _Range:
    match = (
        next(filter(None, (each.fullmatch(text) for each in _RANGES)), None)
        if isinstance(text, str)
        else None
    )
    if match is None:
        raise PipelineError(
            f"{name}: a range of x-releases must read like '5.14.0 to 5.15.0', '5.18.0 and later', "
            f"'5.9.0 and earlier' or '5.14.0', not {text!r}",
            at,
        )
    bounds = match.groupdict()
    first, last = (_version(bounds[key]) if key in bounds else None for key in ("first", "last"))
    if first and last and first > last:
        raise PipelineError(
            f"{name}: the range {text!r} of x-releases is empty: its end is before its start", at
        )
    return _Range(str(text), first, last)


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
