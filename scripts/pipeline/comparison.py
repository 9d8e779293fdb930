"""Compare two releases of the OpenAPI document, operation by operation.

The comparison is a set difference over `pipeline.facts`, not a library's diff of the documents: `deepdiff`
does not resolve `$ref` and `allOf`, so that schemas moved into a component appear as a change and one changed
component is reported once for all operations that use it, and it has no direction, which decides what breaks.
`oasdiff`, which has it, is a Go program.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any, NamedTuple

from attrs import evolve

from pipeline.changes import Change, Side, change, from_to
from pipeline.document_changes import document_changes
from pipeline.facts import Operation, Parameter, read
from pipeline.nodes import ABSENT, Member, Shape
from pipeline.shapes import Report


def compare(old: Mapping[str, Any], new: Mapping[str, Any], report: Report | None = None) -> list[Change]:
    """Compare two OpenAPI documents, published or distilled.

    Args:
        old: The earlier document.
        new: The later document.
        report: As for `pipeline.facts.read`.

    Returns:
        Every change of every operation and of the document as a whole, sorted.

    Raises:
        PipelineError: One of them cannot be read.
    """
    before, after = read(old, report), read(new, report)
    pairs = _pairs(before, after)
    removed = before.keys() - {first.id for first, _ in pairs}
    added = after.keys() - {second.id for _, second in pairs}
    changes = [
        *document_changes(old, new),
        *(_whole(before[id_], "operation removed", breaking=True) for id_ in removed),
        *(_whole(after[id_], "operation added", breaking=False) for id_ in added),
        *(each for first, second in pairs for each in _operation_changes(first, second)),
    ]
    return sorted(changes)


def _pairs(
    before: Mapping[str, Operation], after: Mapping[str, Operation]
) -> list[tuple[Operation, Operation]]:
    """Pair the operations of both releases: by id, else by method and path."""
    same = [(operation, after[id_]) for id_, operation in before.items() if id_ in after]
    left = {_call(operation): operation for id_, operation in after.items() if id_ not in before}
    return same + [
        (operation, left[_call(operation)])
        for id_, operation in before.items()
        if id_ not in after and _call(operation) in left
    ]


def _call(operation: Operation) -> tuple[str, str]:
    """Method and path without the names of its parameters."""
    return operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)


def _whole(operation: Operation, kind: str, *, breaking: bool) -> Change:
    detail = f"{operation.method} {operation.path}"
    return Change(operation=operation.id, side="operation", kind=kind, detail=detail, breaking=breaking)


# One operation --------------------------------------------------------------------------------------


def _operation_changes(old: Operation, new: Operation) -> Iterator[Change]:
    found = (
        *_call_changes(old, new),
        *_member_changes("request", _request(old), _request(new)),
        *_encoding_changes(old, new),
        *_content_type_changes(old, new),
        *_status_changes(old, new),
        *_member_changes("response", _response(old, new), _response(new, old)),
    )
    formerly = {"operation renamed": old.id}
    return (evolve(each, operation=new.id, formerly=formerly.get(each.kind, "")) for each in found)


def _call_changes(old: Operation, new: Operation) -> Iterator[Change]:
    """Compare the facts of an operation that are neither in requests nor in responses."""
    facts: tuple[tuple[str, object, object, bool], ...] = (
        ("operation renamed", old.id, new.id, True),
        ("operation moved", " ".join(_call(old)), " ".join(_call(new)), True),
        ("tag", old.tag, new.tag, True),
        ("quota", old.quota, new.quota, False),
        # Code that calls it in the sandbox fails.
        ("sandbox", old.sandbox, new.sandbox, old.sandbox == "enabled"),
    )
    for kind, before, after, breaking in facts:
        if before != after:
            yield change("operation", kind, detail=from_to(before, after), breaking=breaking)
    if old.security != new.security:
        yield change(
            "operation", "scopes", detail=_scopes(old, new), breaking=not _is_still_allowed(old, new)
        )
    if old.beta != new.beta:
        yield change("operation", "beta" if new.beta else "no longer beta")
    if old.deprecated != new.deprecated:
        kind = "operation deprecated" if new.deprecated else "operation no longer deprecated"
        yield change("operation", kind)


def _scopes(old: Operation, new: Operation) -> str:
    """Format the alternatives that were added or removed: `also ads:read (client_credentials)`."""
    removed, added = _alternatives(old.security - new.security), _alternatives(new.security - old.security)
    if old.security and not removed:
        return f"also {added}"
    return (
        f"no longer {removed}" if new.security and not added else f"{removed or 'none'} → {added or 'none'}"
    )


def _alternatives(security: Iterable[frozenset[tuple[str, str]]]) -> str:
    """Format alternatives: `ads:read + pins:read (pinterest_oauth2) or (conversion_token)`."""
    texts: list[str] = []
    for alternative in security:
        scopes = " + ".join(sorted(scope for _, scope in alternative if scope))
        schemes = " + ".join(sorted({scheme for scheme, _ in alternative}))
        texts.append(f"{scopes} ({schemes})".strip() if schemes else "anyone")
    return " or ".join(sorted(texts))


def _is_still_allowed(old: Operation, new: Operation) -> bool:
    """Whether every credential that satisfied an alternative of the old release satisfies one of the new."""
    nobody_asked = frozenset({frozenset[tuple[str, str]]()})
    return all(
        any(need <= held for need in new.security or nobody_asked) for held in old.security or nobody_asked
    )


def _encoding_changes(old: Operation, new: Operation) -> Iterator[Change]:
    for key in old.parameters.keys() & new.parameters.keys():
        before, after = _encoding(old.parameters[key]), _encoding(new.parameters[key])
        if before and after and before != after:
            yield change("request", "encoding", " ".join(key), from_to(before, after), breaking=True)


def _encoding(parameter: Parameter) -> str | None:
    """The encoding of a list or an object; None for a scalar, which has only one."""
    if not parameter.shape[""].types & {"array", "object"}:
        return None
    return f"{parameter.style}, explode {str(parameter.explode).lower()}"


def _content_type_changes(old: Operation, new: Operation) -> Iterator[Change]:
    if old.body and new.body:
        yield from _added_and_removed("request", "content type", "body", old.body.keys(), new.body.keys())
    for status in old.produces.keys() & new.produces.keys():
        before, after = old.produces[status], new.produces[status]
        if before and after:
            yield from _added_and_removed("response", "content type", _place(status, new), before, after)


def _status_changes(old: Operation, new: Operation) -> Iterator[Change]:
    for kind, is_success in (("success status", True), ("error status", False)):
        before, after = ({s for s in each.responses if _is_success(s) is is_success} for each in (old, new))
        # Code that reads one kind of response does not expect another one.
        shapes = [new.responses[status] for status in sorted(after)]
        comes_breaking = is_success and any(shape != shapes[0] for shape in shapes)
        yield from _added_and_removed(
            "response", kind, "", before, after, breaking=(comes_breaking, is_success)
        )


def _added_and_removed(
    side: Side,
    what: str,
    path: str,
    old: Set[str],
    new: Set[str],
    breaking: tuple[bool, bool] = (False, True),
) -> Iterator[Change]:
    for verb, values, breaks in zip(("added", "removed"), (new - old, old - new), breaking, strict=True):
        if values:
            yield change(side, f"{what} {verb}", path, values=values, breaking=breaks)


# Fields ---------------------------------------------------------------------------------------------


def _request(operation: Operation) -> Shape:
    """The shape of a request: `query page_size`, `body.name`."""
    found: dict[str, Member] = {}
    for (where, name), parameter in operation.parameters.items():
        found |= _placed(f"{where} {name}", parameter.shape, required=parameter.required)
    for shape in (operation.body or {}).values():
        found |= _placed("body", shape, required=operation.body_required)
    return found


def _response(operation: Operation, other: Operation) -> Shape:
    """The shape of all responses: `.items[].id` of the success, `404.code`."""
    found: dict[str, Member] = {}
    for status, shape in operation.responses.items():
        place = _place(status, operation)
        if status in other.responses or not place:  # else the status as a whole was added or removed
            found |= _placed(place, shape or {})
    return found


def _placed(place: str, shape: Shape, *, required: bool = False) -> dict[str, Member]:
    found = {place + path: member for path, member in shape.items()}
    return found | {place: evolve(found[place], required=True)} if required else found


def _place(status: str, operation: Operation) -> str:
    """The prefix of a response's paths: empty for the (first) success, the status for the others."""
    return "" if status == min(filter(_is_success, operation.responses), default=None) else status


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _member_changes(side: Side, old: Shape, new: Shape) -> Iterator[Change]:
    retyped = {path for path in old.keys() & new.keys() if _is_retyped(old[path], new[path])}
    for path in _topmost(old, new, retyped):
        never_given = old[path].read_only if side == "request" else old[path].write_only
        yield change(side, "field removed", path, _type_text(old, path), breaking=not never_given)
    for path in _topmost(new, old, retyped):
        needed = side == "request" and _is_needed(side, new[path])
        yield change(
            side, "field added", path, _type_text(new, path) + ", required" * needed, breaking=needed
        )
    for path in old.keys() & new.keys():
        if old[path] != new[path]:
            for kind, detail, values, breaking in _value_changes(side, old[path], new[path]):
                yield change(side, kind, path, detail, values, breaking=breaking)


def _topmost(shape: Shape, other: Shape, retyped: Set[str]) -> Iterator[str]:
    """The paths that only `shape` has, without paths below one of them or below a changed type."""
    for path in shape.keys() - other.keys():
        above = list(_above(path))
        if (not above or above[0] in other) and retyped.isdisjoint(above):
            yield path


_STEP = re.compile(r"""(?:\[\]|\{\}|\.(?:"(?:[^"\\]|\\.)*"|[^."\s\[\]{}]+))$""")


def _above(path: str) -> Iterator[str]:
    while found := _STEP.search(path):
        path = path[: found.start()]
        yield path


def _is_retyped(old: Member, new: Member) -> bool:
    return (
        bool(old.types and new.types) and not _fits(old.types, new.types) and not _fits(new.types, old.types)
    )


def _fits(types: frozenset[str], into: frozenset[str]) -> bool:
    """Whether every value of `types` is one of `into`; no types allow any value."""
    whole_numbers = {"integer"} if "number" in into else set[str]()
    return not into or (bool(types) and types <= into | whole_numbers)


def _is_needed(side: Side, member: Member) -> bool:
    """Whether a field is required on this side: OpenAPI 3.0 exempts read-only fields in requests."""
    return member.required and not (member.read_only if side == "request" else member.write_only)


def _type_text(shape: Shape, path: str) -> str:
    """Format a type: `array of string`, `string date-time`, `integer or string`."""
    texts: list[str] = []
    for name in sorted(shape[path].types):
        wrapper, step = {"array": ("array", "[]"), "object": ("map", "{}")}.get(name, ("", ""))
        if step and path + step in shape:
            texts.append(f"{wrapper} of {_type_text(shape, path + step)}")
        else:
            texts.append(f"{name} {shape[path].format or ''}".strip())
    return " or ".join(texts) or "anything"


# One field, before and after ------------------------------------------------------------------------


class _Found(NamedTuple):
    kind: str
    detail: str = ""
    values: Iterable[object] = ()
    breaking: bool = False


def _value_changes(side: Side, old: Member, new: Member) -> Iterator[_Found]:
    sent = side == "request"
    yield from _type_changes(old, new, sent=sent)
    if not _is_retyped(old, new):
        yield from _enum_changes(old, new, sent=sent)
        yield from _limit_changes(old, new, sent=sent)
    yield from _flag_changes(side, old, new)
    if old.default != new.default:
        changed = ABSENT not in (old.default, new.default)
        # A call that omits the field now means something else.
        yield _Found("default", from_to(_known(old.default), _known(new.default)), breaking=sent and changed)


def _type_changes(old: Member, new: Member, *, sent: bool) -> Iterator[_Found]:
    if old.types != new.types:
        fits = _fits(old.types, new.types) if sent else _fits(new.types, old.types)
        yield _Found(
            "type",
            from_to(*(" or ".join(sorted(m.types)) or "anything" for m in (old, new))),
            breaking=not fits,
        )
    elif old.format != new.format:
        # These decide the Python type; int32 and the like do not.
        python = {"date", "date-time", "binary"} & {old.format, new.format}
        yield _Found("format", from_to(old.format, new.format), breaking=bool(python))


def _enum_changes(old: Member, new: Member, *, sent: bool) -> Iterator[_Found]:
    before, after = old.values, new.values
    if before is None and after is not None:
        yield _Found("values listed", values=after, breaking=sent)
    elif before is not None and after is None:
        yield _Found("values no longer listed")
    elif before is not None and after is not None:
        # An added value in a response breaks nothing: an unknown value is read as text.
        for kind, values, breaking in (
            ("values added", after - before, False),
            ("values removed", before - after, sent),
        ):
            if values:
                yield _Found(kind, values=values, breaking=breaking)


_UPPER_BOUNDS = {"maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"}
_LOWER_BOUNDS = {"minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"}


def _limit_changes(old: Member, new: Member, *, sent: bool) -> Iterator[_Found]:
    for key in sorted(old.limits.keys() | new.limits.keys()):
        before, after = old.limits.get(key), new.limits.get(key)
        if before != after:
            looser = _is_looser(key, before, after)
            kind = "limit loosened" if looser else "limit tightened"
            yield _Found(kind, f"{key} {from_to(before, after)}", breaking=sent and not looser)


def _is_looser(key: str, before: Any, after: Any) -> bool:
    if before is None or after is None:
        return after is None
    return (key in _UPPER_BOUNDS and after > before) or (key in _LOWER_BOUNDS and after < before)


def _flag_changes(side: Side, old: Member, new: Member) -> Iterator[_Found]:
    sent = side == "request"
    flags: tuple[tuple[str, str, bool, bool, bool | None], ...] = (
        # name, name of the reverse, before, after, the value that breaks
        ("required", "optional", _is_needed(side, old), _is_needed(side, new), sent),
        ("nullable", "not nullable", old.nullable, new.nullable, not sent),
        ("deprecated", "no longer deprecated", old.deprecated, new.deprecated, None),
        ("read-only", "no longer read-only", sent and old.read_only, sent and new.read_only, True),
        (
            "write-only",
            "no longer write-only",
            not sent and old.write_only,
            not sent and new.write_only,
            True,
        ),
    )
    for name, reverse, before, after, breaks in flags:
        if before != after:
            yield _Found(name if after else reverse, breaking=after is breaks)


def _known(value: object) -> str | None:
    return None if value is ABSENT else json.dumps(value)
