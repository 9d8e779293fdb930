"""Codecs, which define how the JSON of each field is read, checked and written.

A codec is plain data and refers to models by name, so that importing one model does not import the others:

    str int float bool object   a JSON scalar, or any value
    datetime date               a string in RFC 3339 form
    None                        null
    "Board"                     a model or a named union of `pinkit_generated.models`
    Enum("BoardPrivacy")        one of the named values; others stay as received
    Const("RETAIL")             one value
    [codec]  {str: codec}       an array, a map
    (codec, codec, None)        one of these: the best match
    Tagged("kind", {...})       one of these: selected by the field `kind`
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeGuard, get_args

Codec: TypeAlias = Any


class Unset:
    """The type of `UNSET`. It is false in a condition, so that `value or other` works."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""An omitted argument: it is not sent. `None` is null in a body, and not sent elsewhere."""


class Enum:
    """One of the values of `pinkit_generated.models.<name>`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def values(self) -> tuple[Any, ...]:
        """The documented values."""
        return get_args(named(self.name))


class Const:
    """Exactly this value."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Tagged:
    """A union whose branch one field selects.

    Args:
        tag: Name of the field in JSON.
        branches: The model for each value of the field.
    """

    __slots__ = ("branches", "tag")

    def __init__(self, tag: str, branches: dict[Any, str]) -> None:
        self.tag = tag
        self.branches = branches


class Member(NamedTuple):
    """One field of a model: its Python name, its codec, and whether it is required."""

    name: str
    codec: Codec
    required: bool


@cache
def named(name: str) -> Any:
    """The model, enum or union of that name."""
    from . import models

    return getattr(models, name)


@cache
def members_of(name: str) -> dict[str, Member] | None:
    """The fields of a model by their names in JSON; None if the name is a union's."""
    members: dict[str, Member] | None = getattr(named(name), "__members__", None)
    return members


@cache
def union(name: str) -> Codec:
    """The codec of a named union."""
    from .models import unions

    return unions.CODECS[name]


def is_object(raw: Any) -> TypeGuard[dict[str, Any]]:
    """Whether parsed JSON is an object."""
    return isinstance(raw, dict)


def is_array(raw: Any) -> TypeGuard[list[Any]]:
    """Whether parsed JSON is an array."""
    return isinstance(raw, list)
