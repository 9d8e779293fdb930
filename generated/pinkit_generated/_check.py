"""Find where parsed JSON deviates from its codec, and the branch of a union that fits it best."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

from ._codec import Codec, Const, Enum, Member, Tagged, is_array, is_object, members_of, named, union
from ._times import read_date, read_datetime


class Deviation(NamedTuple):
    """A place where a response deviates from the OpenAPI document.

    Args:
        path: JSON path of the place: `$.items[3].privacy`.
        expected: What the document allows.
        got: The type of the received value (never the value: it may be personal data).
    """

    path: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, got {self.got}"


def deviations(codec: Codec, raw: Any, path: str = "$") -> Iterator[Deviation]:
    """Every place where parsed JSON (not yet adopted) deviates from its codec."""
    match codec:
        case str():
            members = members_of(codec)
            if members is None:
                yield from deviations(union(codec), raw, path)
            else:
                yield from _in_object(codec, members, raw, path)
        case list() | dict():
            yield from _in_container(codec, raw, path)
        case tuple() if raw is None and None in codec:
            return
        case tuple():
            yield from deviations(best(_present(codec), raw), raw, path)
        case Tagged():
            yield from _in_tagged(codec, raw, path)
        case _:
            if not is_kind(codec, raw):
                yield _deviation(path, _expected(codec), raw)


def best(branches: Iterable[Codec], raw: Any) -> Codec:
    """The branch of a union that fits a value best: the one with the fewest deviations.

    Deviations of the value's own fields count first: inner values may have changed in any branch. Among
    equal branches, deeper deviations decide; then whether all fields of a branch are present; then which one
    requires the most of the present fields, and misses the fewest; then their order.
    """
    candidates = list(branches)
    misfits = [_misfit(branch, raw) for branch in candidates]
    lowest = min(misfits)
    candidates = [branch for branch, misfit in zip(candidates, misfits, strict=True) if misfit == lowest]
    return candidates[0] if len(candidates) == 1 else min(candidates, key=lambda branch: _inner(branch, raw))


def chooser(branches: tuple[Codec, ...]) -> Callable[[Any], Codec]:
    """Make a function like `best` for one union, faster because the names of fields nearly decide the branch.

    The missing and unknown fields of each branch are counted once for each set of names. The branch with the
    fewest is the best, unless so many of its fields deviate that another branch catches up. Only as many
    fields are checked as prove that.
    """

    @lru_cache(maxsize=256)
    def leader(wires: tuple[str, ...]) -> tuple[Codec, list[tuple[str, frozenset[type], Codec]], int] | None:
        tables = [members_of(branch) if isinstance(branch, str) else None for branch in branches]
        strangers = [_strangers(members, wires) for members in tables if members]
        if len(strangers) < len(branches):
            return None
        fewest, second = sorted(strangers)[:2]
        if fewest == second:
            return None
        leading = strangers.index(fewest)
        members = tables[leading] or {}
        known = [
            (wire, _kinds(members[wire].codec), members[wire].codec) for wire in wires if wire in members
        ]
        known.sort(key=lambda each: not each[1])  # fields that are checked by their type come first
        return branches[leading], known, len(known) - (second - fewest) + 1

    def choose(raw: Any) -> Codec:
        found = leader(tuple(raw)) if type(raw) is dict else None
        if found is None:
            return best(branches, raw)
        branch, known, needed = found
        for wire, kinds, codec in known:
            if needed <= 0:
                break
            needed -= type(raw[wire]) in kinds or is_kind(codec, raw[wire])
        return branch if needed <= 0 else best(branches, raw)

    return choose


def branch_of(codec: Tagged, raw: dict[str, Any]) -> str | None:
    """The model that the tag selects; without a tag the best match; None if the tag is unknown."""
    if codec.tag in raw:
        tag = raw[codec.tag]
        return codec.branches.get(tag) if isinstance(tag, (str, int)) else None
    name: str = best(dict.fromkeys(codec.branches.values()), raw)
    return name


def _misfit(codec: Codec, raw: Any) -> tuple[bool, int]:
    """Whether a value is of another kind, and the number of its own fields that deviate."""
    members = _members(codec, raw)
    if members is None or not is_object(raw):
        return (not is_kind(codec, raw), 0)
    known = sum(wire in raw and not is_kind(member.codec, raw[wire]) for wire, member in members.items())
    missing = sum(member.required and wire not in raw for wire, member in members.items())
    return (False, known + missing + len(raw.keys() - members.keys()))


def _inner(codec: Codec, raw: Any) -> tuple[int, bool, int, int]:
    """The number of deviations including inner values, and how much of the branch is present."""
    faults = sum(1 for _ in deviations(codec, raw))
    members = _members(codec, raw)
    if members is None or not is_object(raw):
        return (faults, False, 0, 0)
    absent = len(members.keys() - raw.keys())
    required = sum(1 for wire in raw if wire in members and members[wire].required)
    return (faults, absent > 0, -required, absent)


def is_kind(codec: Codec, raw: Any) -> bool:
    """Whether a value has the type of its codec, without checking inner values."""
    match codec:
        case str():
            return is_object(raw) if members_of(codec) is not None else is_kind(union(codec), raw)
        case list():
            return is_array(raw)
        case dict() | Tagged():
            return is_object(raw)
        case tuple():
            return any(is_kind(branch, raw) for branch in codec)
        case Enum():
            return raw in codec.values() and not isinstance(raw, bool)
        case Const():
            return raw == codec.value and type(raw) is type(codec.value)
        case _:
            return _CHECKS[codec](raw)


def _strangers(members: dict[str, Member], wires: Iterable[str]) -> int:
    """The number of missing required fields and of unknown fields."""
    missing = sum(member.required for wire, member in members.items() if wire not in wires)
    return missing + sum(wire not in members for wire in wires)


def _kinds(codec: Codec) -> frozenset[type]:
    """The types all of whose values fit a codec."""
    match codec:
        case str():
            return _kinds({} if members_of(codec) is not None else union(codec))
        case list():
            return frozenset({list})
        case dict() | Tagged():
            return frozenset({dict})
        case tuple():
            return frozenset[type]().union(*map(_kinds, codec))
        case Enum() | Const():
            return frozenset()
        case _:
            return _TYPES.get(codec, frozenset())


def _members(codec: Codec, raw: Any) -> dict[str, Member] | None:
    """The fields of the model with which this codec reads a value; None if it uses no model."""
    match codec:
        case str():
            return members_of(codec) or _members(union(codec), raw)
        case Tagged():
            name = branch_of(codec, raw) if is_object(raw) else None
            return None if name is None else members_of(name)
        case tuple():
            return _members(best(_present(codec), raw), raw)
        case _:
            return None


def _present(codec: tuple[Codec, ...]) -> list[Codec]:
    return [branch for branch in codec if branch is not None]


def _in_container(codec: Any, raw: Any, path: str) -> Iterator[Deviation]:
    """Deviations in an array or in a map."""
    if isinstance(codec, list) and is_array(raw):
        for index, value in enumerate(raw):
            yield from deviations(codec[0], value, f"{path}[{index}]")
    elif isinstance(codec, dict) and is_object(raw):
        for key, value in raw.items():
            yield from deviations(codec[str], value, _below(path, key))
    else:
        yield _deviation(path, _KINDS[type(codec)], raw)


def _in_object(name: str, members: dict[str, Member], raw: Any, path: str) -> Iterator[Deviation]:
    if not is_object(raw):
        yield _deviation(path, name, raw)
        return
    for wire, member in members.items():
        if wire in raw:
            yield from deviations(member.codec, raw[wire], _below(path, wire))
        elif member.required:
            yield Deviation(_below(path, wire), "a required field", "nothing")
    extra = named(name).__extra__
    for wire in raw:
        if wire in members:
            continue
        if extra is None:
            yield _deviation(_below(path, wire), "nothing", raw[wire])
        else:
            yield from deviations(extra, raw[wire], _below(path, wire))


def _in_tagged(codec: Tagged, raw: Any, path: str) -> Iterator[Deviation]:
    if not is_object(raw):
        yield _deviation(path, "an object", raw)
        return
    name = branch_of(codec, raw)
    if name is None:
        allowed = ", ".join(map(repr, codec.branches))
        yield _deviation(_below(path, codec.tag), f"one of {allowed}", raw[codec.tag])
    else:
        yield from _in_object(name, members_of(name) or {}, raw, path)


def _expected(codec: Codec) -> str:
    match codec:
        case Enum():
            return f"a value of {codec.name}"
        case Const():
            return repr(codec.value)
        case _:
            return _KINDS[codec]


def _deviation(path: str, expected: str, raw: Any) -> Deviation:
    return Deviation(path, expected, _KINDS.get(type(raw)) or ("null" if raw is None else "something else"))


def _below(path: str, wire: str) -> str:
    return f"{path}.{wire}" if wire.isidentifier() else f"{path}[{wire!r}]"


def _is_number(raw: Any) -> bool:
    return isinstance(raw, (int, float)) and not isinstance(raw, bool)


def _is_integer(raw: Any) -> bool:
    # JSON has one type of number: 3.0 is an integer
    return _is_number(raw) and (isinstance(raw, int) or raw.is_integer())


_CHECKS: Final[dict[Any, Callable[[Any], bool]]] = {
    object: lambda _: True,
    str: lambda raw: isinstance(raw, str),
    bool: lambda raw: isinstance(raw, bool),
    int: _is_integer,
    float: _is_number,
    datetime: lambda raw: isinstance(read_datetime(raw), datetime),
    date: lambda raw: isinstance(read_date(raw), date),
    None: lambda raw: raw is None,
}
_TYPES: Final[dict[Any, frozenset[type]]] = {
    object: frozenset({str, int, float, bool, list, dict, type(None)}),
    str: frozenset({str}),
    bool: frozenset({bool}),
    int: frozenset({int}),
    float: frozenset({int, float}),
    None: frozenset({type(None)}),
}
_KINDS: Final[dict[Any, str]] = {
    object: "anything",
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    datetime: "a date and time",
    date: "a date",
    dict: "an object",
    list: "an array",
    None: "null",
}
