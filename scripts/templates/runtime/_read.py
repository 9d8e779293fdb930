"""Convert parsed JSON to models. Nothing here raises: a value that does not fit stays as received."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, partial
from typing import Any, Final, TypeAlias

from ._check import branch_of, chooser
from ._codec import Codec, Tagged, members_of, named, union
from ._times import read_date, read_datetime

Convert: TypeAlias = Callable[[Any], Any]


def adopt(codec: Codec, raw: Any) -> Any:
    """Convert parsed JSON to models, in place: the result owns `raw` from now on."""
    convert = converter(codec)
    return raw if convert is None else convert(raw)


def copied(raw: Any) -> Any:
    """A deep copy of parsed JSON, which can be adopted."""
    if isinstance(raw, Mapping):
        return {key: copied(value) for key, value in raw.items()}
    if isinstance(raw, (list, tuple)):
        return [copied(value) for value in raw]
    return raw


def converter(codec: Codec) -> Convert | None:
    """The function that converts a value of this codec; None if the value in JSON is the result.

    It keeps null, and any other value that does not fit, as received.
    """
    match codec:
        case str():
            return _named(codec)
        case list():
            return _array(codec[0])
        case dict():
            return _map(codec[str])
        case tuple():
            return _union(_present(codec))
        case Tagged():
            return _tagged(codec)
        case type():
            return _SCALARS.get(codec)
        case _:
            return None


def _present(codec: tuple[Codec, ...]) -> tuple[Codec, ...]:
    return tuple(branch for branch in codec if branch is not None)


def _only_name(codec: Codec) -> str | None:
    """The name of the model or union of all values except null."""
    match codec:
        case str():
            return codec
        case tuple():
            branches = _present(codec)
            return _only_name(branches[0]) if len(branches) == 1 else None
        case _:
            return None


def _named(name: str) -> Convert:
    """A converter to a model or a union that is imported when its first value arrives."""
    reader: Convert | None = None

    def read_named(raw: Any) -> Any:
        nonlocal reader
        if reader is None:
            reader = _reader(name)
        return reader(raw)

    return read_named


@cache
def _reader(name: str) -> Convert:
    if members_of(name) is None:
        return converter(union(name)) or _as_is
    return _model(named(name))


@cache
def _is_leaf(name: str) -> bool:
    """Whether a name is of a model whose fields need no conversion."""
    members = members_of(name)
    if members is None or named(name).__extra__ is not None:
        return False
    return all(converter(member.codec) is None for member in members.values())


def _model(model: Any) -> Convert:
    members, own, new = model.__members__, model.__own__, object.__new__
    extra = converter(model.__extra__)
    fields = _Fields(model)

    def read(raw: Any) -> Any:
        if type(raw) is not dict:
            return raw
        for wire, convert in fields.converters:
            if wire in raw:
                raw[wire] = convert(raw[wire])
        if extra is not None:
            for wire in raw.keys() - members.keys():
                raw[wire] = extra(raw[wire])
        instance = new(model)
        own(instance, raw)
        return instance

    return read


class _Fields:
    """The converters of a model's fields."""

    __slots__ = ("converters", "model")

    def __init__(self, model: Any) -> None:
        self.model = model
        found = ((wire, self._converter(wire, member.codec)) for wire, member in model.__members__.items())
        self.converters = tuple((wire, convert) for wire, convert in found if convert is not None)

    def _converter(self, wire: str, codec: Codec) -> Convert | None:
        name = _only_name(codec)
        return converter(codec) if name is None else partial(self._read_first, wire, name)

    def _read_first(self, wire: str, name: str, raw: Any) -> Any:
        """Read the first value of a field, which imports its model, and choose the converter of later ones.

        A leaf becomes a model when its attribute is first read: most objects are leaves.
        """
        if raw is None:
            return raw
        rest = tuple(each for each in self.converters if each[0] != wire)
        if _is_leaf(name):
            self.model.__make_lazy__(wire, named(name))
            self.converters = rest
            return raw
        read = _reader(name)
        self.converters = (*rest, (wire, read))
        return read(raw)


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
    choose = chooser(branches)

    def read(raw: Any) -> Any:
        convert = None if raw is None else converters.get(id(choose(raw)))
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
        except (KeyError, TypeError):  # the first value of a tag, an unknown or missing tag, or not a scalar
            name = branch_of(codec, raw)
            if name is None:
                return _untyped(raw)
            if tag in raw:
                readers[raw[tag]] = _reader(name)
            return _reader(name)(raw)

    return read


def _untyped(raw: dict[str, Any]) -> Any:
    """A model without declared fields, for an object with a tag of a later release: `feed.id` works there."""
    from ._model import Model  # it imports this module

    model = object.__new__(Model)
    Model.__own__(model, raw)
    return model


def _as_is(raw: Any) -> Any:
    return raw


_SCALARS: Final[dict[type, Convert]] = {datetime: read_datetime, date: read_date}
