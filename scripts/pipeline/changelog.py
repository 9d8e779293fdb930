"""Render the changes that `pipeline.comparison` and `pipeline.public_names` found as Markdown."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.changes import Change
from pipeline.public_names import NameChanges

_SECTIONS = ("The API as a whole", "Operations", "Scopes, quotas, sandbox", "Requests", "Responses")
_SECTION_OF = {
    "document": 0,
    "operation": 1,
    "scopes": 2,
    "quota": 2,
    "sandbox": 2,
    "request": 3,
    "response": 4,
}

# The text for each kind of change, in the changelog's order. {what}: fields or values; {where}: their parent.
_WORDS = {
    "address": "Address: {what}",
    "security scheme": "Security scheme: {what}",
    "extension": "Extension: {what}",
    "not classified": "Not classified: {what}",
    "operation removed": "Removed: {what}",
    "operation renamed": "Renamed: {what}",
    "operation moved": "Moved: {what}",
    "tag": "Under another tag: {what}",
    "operation added": "Added: {what}",
    "operation deprecated": "Deprecated",
    "operation no longer deprecated": "No longer deprecated",
    "beta": "Now in beta or restricted",
    "no longer beta": "No longer in beta or restricted",
    "scopes": "Scopes: {what}",
    "quota": "Quota: {what}",
    "sandbox": "Sandbox: {what}",
    "success status removed": "Success no longer documented: {what}",
    "success status added": "Success now documented: {what}",
    "content type removed": "Content type of {where} removed: {what}",
    "content type added": "Content type of {where} added: {what}",
    "field removed": "Removed from {where}: {what}",
    "required": "Now required in {where}: {what}",
    "optional": "No longer required in {where}: {what}",
    "type": "Of another type in {where}: {what}",
    "format": "Of another format in {where}: {what}",
    "encoding": "Encoded in another way in {where}: {what}",
    "nullable": "Now may be null in {where}: {what}",
    "not nullable": "No longer null in {where}: {what}",
    "read-only": "Now read-only in {where}: {what}",
    "no longer read-only": "No longer read-only in {where}: {what}",
    "write-only": "Now write-only in {where}: {what}",
    "no longer write-only": "No longer write-only in {where}: {what}",
    "values removed": "Values removed from {where}: {what}",
    "values listed": "Any value before, one of a list now, in {where}: {what}",
    "values no longer listed": "One of a list before, any value now, in {where}: {what}",
    "default": "Another default in {where}: {what}",
    "limit tightened": "Tighter limit in {where}: {what}",
    "field added": "Added to {where}: {what}",
    "values added": "Values added to {where}: {what}",
    "limit loosened": "Looser limit in {where}: {what}",
    "deprecated": "Deprecated in {where}: {what}",
    "no longer deprecated": "No longer deprecated in {where}: {what}",
    "error status removed": "Errors no longer documented: {what}",
    "error status added": "Errors now documented: {what}",
}
_LISTED = 12  # breaking changes listed in a summary
_READ_AS_TEXT = "Values added to responses break nothing: a client reads unknown values as text."


class _Group(NamedTuple):
    """The attributes that changes share to be reported in one line."""

    breaking: bool
    section: str
    kind: str


class _Line(NamedTuple):
    """One line of the changelog: subjects, (detail, name) each, with the same change in the same places."""

    group: _Group
    subjects: list[tuple[str, str]]
    places: list[str]
    operations: list[str]


def render(
    changes: Sequence[Change],
    old_release: str,
    new_release: str,
    names: NameChanges | None = None,
    loosened: Sequence[str] = (),
) -> str:
    """Write a changelog in Markdown: counts, what breaks, everything else, and the generated layer's names.

    `loosened` lists dangling references, which are read as schemas that allow anything.


    A change of the same field in many operations is reported once: fields are grouped where they
    occur in the same places, as the fields of one changed component do. What breaks, operations and names
    are listed whole, so that a reader finds what their code uses; other long lists are cut.
    """
    lines = _lines(changes)
    parts = [f"# Pinterest API {old_release} → {new_release}", _summary(changes, lines, names)]
    for breaking in (True, False):
        grouped = {name: [line for line in lines if line.group[:2] == (breaking, name)] for name in _SECTIONS}
        if breaking and any(grouped.values()):
            parts.append("## Breaking")
        for name in filter(grouped.__getitem__, _SECTIONS):
            parts.append(f"{'###' if breaking else '##'} {name}")
            if name == "Responses" and any(line.group.kind == "values added" for line in grouped[name]):
                parts.append(_READ_AS_TEXT)
            parts.append("\n".join(f"- {_sentence(line, whole=_is_whole(line))}" for line in grouped[name]))
    if names is not None:
        name_lines = [f"- {text}" for _, text in _name_lines(names, whole=True)] or ["None changed."]
        parts += ["## Public names of the generated layer", "\n".join(name_lines)]
    if loosened:
        parts += ["## Dangling references", "\n".join(f"- {line}" for line in loosened)]
    return "\n\n".join(parts) + "\n"


def summary(changes: Sequence[Change], names: NameChanges = ()) -> str:
    """Summarize for a terminal how much changed, and which changes break code."""
    lines, named = _lines(changes), _name_lines(names)
    breaking = [f"  {_sentence(line)}" for line in lines if line.group.breaking]
    lost = [f"  {text}" for breaks, text in named if breaks]
    unknown = [f"  {_sentence(line)}" for line in lines if line.group.kind == "not classified"]
    others = len(lines) - len(breaking)
    counts = f"{_touched(changes)} operations touched: {len(breaking)} breaking changes, {others} others"
    if named:
        counts += (
            f"; names of the generated layer: {len(lost)} breaking changes, {len(named) - len(lost)} others"
        )
    listed = breaking + lost
    more = [f"  and {len(listed) - _LISTED} more"] * (len(listed) > _LISTED)
    return "\n".join([counts, *listed[:_LISTED], *more, *unknown])


def _touched(changes: Iterable[Change]) -> int:
    return len({change.operation for change in changes if change.operation})


def _lines(changes: Iterable[Change]) -> list[_Line]:
    """Group changes: first the places of each subject, then the subjects of the same places."""
    places: dict[tuple[_Group, tuple[str, str]], set[tuple[str, str]]] = defaultdict(set)
    for change in changes:
        section = _SECTION_OF.get(change.kind, _SECTION_OF[change.side])
        group = _Group(change.breaking, _SECTIONS[section], change.kind)
        for place, name in _subjects(change):
            places[group, (change.detail, name)].add((place, change.operation))
    subjects: dict[tuple[_Group, frozenset[tuple[str, str]]], list[tuple[str, str]]] = defaultdict(list)
    for (group, subject), reached in places.items():
        subjects[group, frozenset(reached)].append(subject)
    lines = [
        _Line(
            group, sorted(named), sorted({place for place, _ in reached}), sorted({id_ for _, id_ in reached})
        )
        for (group, reached), named in subjects.items()
    ]
    order = {kind: index for index, kind in enumerate(_WORDS)}
    return sorted(
        lines, key=lambda line: (order[line.group.kind], line.operations, line.places, line.subjects)
    )


_FIELD = re.compile(r"""(.*)[. ]((?:"(?:[^"\\]|\\.)*"|[^."\s\[\]{}]+)(?:\[\]|\{\})*)""")


def _subjects(change: Change) -> list[tuple[str, str]]:
    """The place and the subject of a change: each value of a field, or a field of its parent."""
    if change.values:
        return [(change.path, value) for value in change.values]
    if change.kind in ("operation added", "operation removed"):
        return [("", change.operation)]
    if change.side == "document":
        return [("", change.path)]
    found = _FIELD.fullmatch(change.path)
    return [(found[1], found[2]) if found else ("", change.path)]


def _is_whole(line: _Line) -> bool:
    return line.group.breaking or line.group.kind == "operation added"


def _sentence(line: _Line, *, whole: bool = False) -> str:
    """Format a line; long lists in it are cut unless they are to be whole."""
    what, where = _what(line, whole=whole), _where(line, whole=whole)
    sentence = _WORDS[line.group.kind].format(what=what, where=where).removesuffix(": ")
    if line.group.kind in ("operation added", "operation removed") or not any(line.operations):
        return sentence
    count = len(line.operations)
    listed = _listing(line.operations, None if whole else 4)
    return f"{sentence} — {f'{count} operations: ' * (count > 1)}{listed}"


def _what(line: _Line, *, whole: bool) -> str:
    """Format subjects, grouped by detail: `a`, `b` (string); `c` (integer)."""
    alike: dict[str, list[str]] = defaultdict(list)
    for detail, name in line.subjects:
        alike[detail] += [name] if name else []
    listed = {detail: _listing(names, None if whole else 8) for detail, names in alike.items()}
    return "; ".join(
        f"{names} ({detail})" if names and detail else names or detail for detail, names in listed.items()
    )


def _where(line: _Line, *, whole: bool) -> str:
    words = {"": "the request" if line.group.section == "Requests" else "the response"}
    words |= {place: f"the {place}" for place in ("query", "path", "header", "cookie", "body")}
    shown = [words.get(place, f"`{place}`") for place in line.places]
    return _shortened(shown, None if whole else 4, "place")


def _listing(texts: Sequence[str], limit: int | None) -> str:
    return _shortened([f"`{text}`" for text in texts], limit)


def _shortened(texts: Sequence[str], limit: int | None, noun: str = "") -> str:
    """List the first few, all without a limit; a single one more is listed rather than counted."""
    if limit is None or len(texts) <= limit + 1:
        return ", ".join(texts)
    return f"{', '.join(texts[:limit])} and {len(texts) - limit} more{f' {noun}s' * bool(noun)}"


def _summary(changes: Sequence[Change], lines: Sequence[_Line], names: NameChanges | None) -> str:
    if not changes:
        return f"Nothing changed that a caller could notice{' but names' * bool(names)}."
    touched = _touched(changes)
    rows = ["| | breaking | not breaking |", "|---|---|---|"]
    for name in _SECTIONS:
        breaking, other = (
            sum(line.group[:2] == (breaks, name) for line in lines) for breaks in (True, False)
        )
        rows.append(f"| {name} | {breaking} | {other} |")
    return (
        f"{touched} operation{' is' if touched == 1 else 's are'} touched. "
        "A change that affects several operations in the same way is reported and counted once.\n\n"
        + "\n".join(rows)
    )


# In the order of the changelog.
_PLURALS = {
    "function": "functions",
    "parameter": "parameters",
    "class": "classes",
    "field": "fields",
    "name": "names",
}
_BELONGING = {"added": "to", "added as required": "to", "removed": "from"}


def _name_lines(changes: NameChanges, *, whole: bool = False) -> list[tuple[bool, str]]:
    """Format the changes of names, grouped by owner and kind of change.

    Returns whether a change breaks code, and its sentence; breaking changes first.
    """
    owners: dict[tuple[bool, int, str, str], list[str]] = defaultdict(list)
    kinds = list(_PLURALS)
    for change in changes:
        owners[not change.breaking, kinds.index(change.kind), change.verb, change.name].append(change.owner)
    grouped: dict[tuple[bool, int, str, tuple[str, ...]], list[str]] = defaultdict(list)
    for (safe, index, verb, name), having in owners.items():
        grouped[safe, index, verb, tuple(having)].append(name)
    lines: list[tuple[bool, str]] = []
    for (safe, index, verb, of), found in sorted(grouped.items()):
        noun = kinds[index] if len(found) == 1 else _PLURALS[kinds[index]]
        whose = f" {_BELONGING.get(verb, 'of')} {_listing(of, None if whole else 4)}" * any(of)
        what = _listing(found, None if whole else 12)
        lines.append((not safe, f"{'' if safe else 'Breaking: '}{noun} {verb}{whose}: {what}"))
    return lines
