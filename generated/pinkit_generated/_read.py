"""Turn parsed JSON into models. Nothing here raises: what does not fit its codec stays as it came."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Final, TypeAlias

from ._check import best, branch_of
from ._codec import Codec, Tagged, members_of, named, union
from ._times import read_date, read_datetime

Convert: TypeAlias = Callable[[Any], Any]


def adopt(codec: Codec, raw: Any) -> Any:
    """Turn parsed JSON into models, in place: `raw` belongs to the result from here on."""
    convert = converter(codec)
    return raw if convert is None else convert(raw)


def copied(raw: Any) -> Any:
    """A copy of parsed JSON, deep, so that it can be adopted."""
    if isinstance(raw, Mapping):
        return {key: copied(value) for key, value in raw.items()}
    if isinstance(raw, (list, tuple)):
        return [copied(value) for value in raw]
    return raw


def converter(codec: Codec) -> Convert | None:
    """The function that reads one value of this codec; None where JSON's own value will do.

    It leaves null, and whatever else does not fit, as it came.
    """
    match codec:
        case str():
            return _named(codec)
        case list():
            return _array(codec[0])
        case dict():
            return _map(codec[str])
        case tuple():
            return _union(tuple(branch for branch in codec if branch is not None))
        case Tagged():
            return _tagged(codec)
        case type():
            return _SCALARS.get(codec)
        case _:
            return None


def _named(name: str, table: dict[str, Convert] | None = None, key: str = "") -> Convert:
    """Reads by a model or a union that is not imported before a value of it comes.

    The reader then takes its own place in the table that it was made for, to save a call each time.
    """
    table = {} if table is None else table

    def read_named(raw: Any) -> Any:
        if key not in table or table[key] is read_named:
            table[key] = _reader(name)
        return table[key](raw)

    return read_named


@cache
def _reader(name: str) -> Convert:
    if members_of(name) is None:
        return converter(union(name)) or _as_is
    return _model(named(name))


def _model(model: Any) -> Convert:
    members, new, own = model.__members__, model.__new__, model.__own__
    converters: dict[str, Convert] = {}
    for wire, member in members.items():
        named_codec = isinstance(member.codec, str)
        convert = _named(member.codec, converters, wire) if named_codec else converter(member.codec)
        if convert is not None:
            converters[wire] = convert
    extra = converter(model.__extra__)

    def read_leaf(raw: Any) -> Any:
        if type(raw) is not dict:
            return raw
        instance = new(model)
        own(instance, raw)
        return instance

    def read(raw: Any) -> Any:
        if type(raw) is not dict:
            return raw
        for wire, convert in converters.items():
            if wire in raw:
                raw[wire] = convert(raw[wire])
        if extra is not None:
            for wire in raw.keys() - members.keys():
                raw[wire] = extra(raw[wire])
        instance = new(model)
        own(instance, raw)
        return instance

    return read if converters or extra else read_leaf


def _array(item: Codec) -> Convert | None:
    convert = converter(item)
    if convert is None:
        return None

    def read(raw: Any) -> Any:
        if type(raw) is list:
            raw[:] = map(convert, raw)
        return raw

    return read


def _map(value: Codec) -> Convert | None:
    convert = converter(value)
    if convert is None:
        return None

    def read(raw: Any) -> Any:
        if type(raw) is dict:
            for key in raw:
                raw[key] = convert(raw[key])
        return raw

    return read


def _union(branches: tuple[Codec, ...]) -> Convert | None:
    if len(branches) == 1:
        return converter(branches[0])
    converters = {id(branch): convert for branch in branches if (convert := converter(branch)) is not None}
    if not converters:
        return None

    def read(raw: Any) -> Any:
        convert = None if raw is None else converters.get(id(best(branches, raw)))
        return raw if convert is None else convert(raw)

    return read


def _tagged(codec: Tagged) -> Convert:
    readers: dict[Any, Convert] = {}
    tag = codec.tag

    def read(raw: Any) -> Any:
        if type(raw) is not dict:
            return raw
        try:
            return readers[raw[tag]](raw)
        except (KeyError, TypeError):  # a tag seen for the first time, an unknown or missing one, no scalar
            name = branch_of(codec, raw)
            if name is None:
                return raw
            if tag in raw:
                readers[raw[tag]] = _reader(name)
            return _reader(name)(raw)

    return read


def _as_is(raw: Any) -> Any:
    return raw


_SCALARS: Final[dict[type, Convert]] = {datetime: read_datetime, date: read_date}
