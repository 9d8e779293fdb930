"""The base class of models: a JSON object with typed attributes.

A model's `__dict__` is the JSON object itself, with the names in JSON. So an absent field stays absent, an
unknown field is kept, and writing a model back needs no table. Attributes of absent fields read as None,
whether Pinterest sends null or omits them. Every way to copy a model copies that object: absent, null and
unknown fields stay so.

Objects of a response without inner objects (leaves) become models when they are first read.
A model to which a mapping was assigned is settled: no further object becomes a model, and mappings stay.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeVar, cast

import attrs

from ._check import Deviation, deviations
from ._codec import UNSET, Codec, Member
from ._read import adopt, copied
from ._write import dumps, plain

M = TypeVar("M", bound="Model")

_SECRETS: Final = ("token", "secret", "password", "signature", "credential", "policy")
#: Lists of personal data that is not hashed.
_PERSONAL: Final = ("user_emails",)


class Model:
    """A JSON object that the OpenAPI document defines.

    Args:
        additional_properties: Fields that are not documented, sent as they are.
    """

    __slots__ = ("__dict__", "__weakref__", "_is_settled")

    __members__: ClassVar[dict[str, Member]] = {}
    __lazy__: ClassVar[dict[str, type[Model]]] = {}
    __extra__: ClassVar[Codec] = None
    __own__: ClassVar[Any]

    if TYPE_CHECKING:

        def __init__(
            self, *, additional_properties: Mapping[str, Any] | None = None, **members: Any
        ) -> None: ...

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a JSON object; `source` is copied, and no content of it raises.

        Raises:
            TypeError: `source` is not a mapping.
        """
        own = copied(source)
        if not isinstance(own, dict):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(source).__name__}")
        model: Self = adopt(cls.__name__, own)
        return model

    def to_dict(self) -> dict[str, Any]:
        """A copy of the JSON object: absent fields are absent, unknown fields are present."""
        result: dict[str, Any] = plain(self.__dict__)
        return result

    def to_json(self) -> str:
        """The JSON object as text, without line breaks: `from_dict(json.loads(text))` is an equal model."""
        return dumps(self.__dict__).decode("ascii")

    def replace(self, /, **changes: Any) -> Self:
        """A shallow copy with some fields changed; fields that are absent stay absent.

        Args:
            changes: New values by attribute. `None` makes a field null, and `UNSET` makes it absent;
                `additional_properties` replaces all unknown fields.

        Raises:
            TypeError: The model has no such field.
        """
        unknown = changes.keys() - attrs.fields_dict(cast("type[attrs.AttrsInstance]", type(self))).keys()
        if unknown:
            names = ", ".join(map(repr, sorted(unknown)))
            raise TypeError(
                f"{type(self).__name__} has no field {names}; pass unknown ones as additional_properties"
            )
        changed = _restored(type(self), dict(_settled(self)))
        for name, value in changes.items():
            setattr(changed, name, value)
        return changed

    @classmethod
    def deviations(cls, source: Any) -> list[Deviation]:
        """The places where a JSON object deviates from the OpenAPI document of this model."""
        return list(deviations(cls.__name__, source))

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that are not documented."""
        return {wire: value for wire, value in self.__dict__.items() if wire not in type(self).__members__}

    @additional_properties.setter
    def additional_properties(self, extra: Mapping[str, Any] | None) -> None:
        own = _settled(self)
        for wire in own.keys() - type(self).__members__.keys():
            del own[wire]
        own.update(extra or {})

    def __getitem__(self, wire: str) -> Any:
        """A field by its name in JSON, as in `row["CTR"]`; None if it is absent.

        Raises:
            KeyError: The field is absent, and the OpenAPI document has no such field: in objects whose fields
                have any name, such as rows of analytics, each name is allowed.
        """
        own, cls = _settled(self), type(self)
        if wire not in own and (wire in cls.__members__ or (cls.__extra__ is not None and type(wire) is str)):
            return None
        return own[wire]

    __iter__ = None  # with `__getitem__` alone, Python would count from 0

    def __contains__(self, wire: str) -> bool:
        """Whether a field is present, null or not, by its name in JSON."""
        return wire in self.__dict__

    def __setattr__(self, name: str, value: Any) -> None:
        if not hasattr(type(self), name):
            raise AttributeError(
                f"{type(self).__name__} has no field {name!r}; pass unknown ones as additional_properties"
            )
        if type(value) is dict:
            _settled(self)
        if value is UNSET and getattr(type(self), name) is None:
            self.__dict__.pop(name, None)
        else:
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _settled(self) == _settled(other)

    #: Models can be changed, so they have no hash: use `{pin.id: pin}` in place of a set.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = (f"{wire}={_shown(wire, value)}" for wire, value in _settled(self).items())
        return f"{type(self).__name__}({', '.join(shown)})"

    def __replace__(self, /, **changes: Any) -> Self:
        return self.replace(**changes)

    def __copy__(self) -> Self:
        return self.replace()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = memo[id(self)] = _restored(type(self), {})
        twin.__dict__.update(copy.deepcopy(_settled(self), memo))
        return twin

    def __reduce_ex__(self, protocol: Any, /) -> tuple[Any, ...]:
        return _restored, (type(self), _settled(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic and FastAPI take a model or a JSON object, and write the object."""
        from ._pydantic import schema_of

        return schema_of(cls)

    @classmethod
    def __make_lazy__(cls, wire: str, leaf: type[Model]) -> None:
        """Convert the object in a field to a leaf model when its attribute is first read."""
        cls.__lazy__[wire] = leaf
        setattr(cls, cls.__members__[wire].name, _Lazy(wire, leaf))


class _Method:
    """A method that no field hides: as a data descriptor, it has precedence over `__dict__`."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.__doc__ = inner.__doc__

    def __get__(self, instance: object, owner: type) -> Any:
        return self.inner.__get__(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError(f"{self.inner.__name__!r} is a method of {type(instance).__name__}")


def _guard_methods(cls: type) -> None:
    """Guard public methods, and those for copies, against fields of the same name."""
    looked_up = {"__replace__", "__deepcopy__", "__reduce_ex__"}
    for name, inner in list(vars(cls).items()):
        if isinstance(inner, (FunctionType, classmethod)) and (name[0] != "_" or name in looked_up):
            setattr(cls, name, _Method(inner))


def _settled(model: Model) -> dict[str, Any]:
    """The JSON object of a model, with all leaves converted to models."""
    own: dict[str, Any] = model.__dict__
    if not hasattr(model, "_is_settled"):
        for wire, leaf in list(type(model).__lazy__.items()):
            if type(own.get(wire)) is dict:
                own[wire] = _leaf(leaf, own[wire])
        object.__setattr__(model, "_is_settled", True)
    return own


def _restored(cls: type[M], own: dict[str, Any]) -> M:
    """A settled model of this JSON object, which it owns from now on."""
    model = _leaf(cls, own)
    object.__setattr__(model, "_is_settled", True)
    return model


def _leaf(cls: type[M], own: dict[str, Any]) -> M:
    model = cls.__new__(cls)
    cls.__own__(model, own)
    return model


_guard_methods(Model)
Model.__own__ = Model.__dict__["__dict__"].__set__


def req(codec: Codec, wire: str | None = None) -> Any:
    """A required field."""
    return attrs.field(metadata={"codec": codec, "wire": wire})


def opt(codec: Codec, wire: str | None = None) -> Any:
    """An optional field."""
    return attrs.field(default=UNSET, metadata={"codec": codec, "wire": wire})


def model(cls: type[M]) -> type[M]:
    """Make an attrs class of a class that lists its fields with `req` and `opt`."""
    before = set(vars(cls))
    attrs.define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=_with_extra)(cls)
    # Methods that Model defines are not generated by attrs: its `__replace__` would make absent fields null.
    for name in vars(cls).keys() & vars(Model).keys() - before:
        delattr(cls, name)
    cls.__members__, cls.__lazy__ = {}, {}
    for field in attrs.fields(cast("type[attrs.AttrsInstance]", cls))[:-1]:
        wire = field.metadata["wire"] or field.name
        cls.__members__[wire] = Member(field.name, field.metadata["codec"], field.default is attrs.NOTHING)
        setattr(cls, field.name, _ABSENT if wire == field.name else _Renamed(wire))
    return cls


def _shown(wire: str, value: Any) -> str:
    secret = isinstance(value, str) and (wire == "code" or any(word in wire.lower() for word in _SECRETS))
    personal = wire in _PERSONAL and isinstance(value, list)
    return "***" if secret else f"[{len(value)} hidden]" if personal else repr(value)


class _Absent:
    """An attribute whose field is absent."""

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        return None if instance is None else _absent()


class _Renamed:
    """An attribute whose name differs from its name in JSON."""

    def __init__(self, wire: str) -> None:
        self.wire = wire

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        return instance.__dict__[self.wire] if self.wire in instance.__dict__ else _absent()

    def __set__(self, instance: Model, value: Any) -> None:
        if value is UNSET:
            self.__delete__(instance)
        else:
            instance.__dict__[self.wire] = value

    def __delete__(self, instance: Model) -> None:
        instance.__dict__.pop(self.wire, None)


class _Lazy(_Renamed):
    """An attribute whose object becomes a model when it is first read."""

    def __init__(self, wire: str, leaf: type[Model]) -> None:
        super().__init__(wire)
        self.leaf = leaf

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        own = instance.__dict__
        if self.wire not in own:
            return _absent()
        if type(own[self.wire]) is dict and not hasattr(instance, "_is_settled"):
            own[self.wire] = _leaf(self.leaf, own[self.wire])
        return own[self.wire]


def _absent() -> Any:
    """The value of an absent field: None; UNSET for `attrs.evolve`, which passes on every value it reads."""
    caller = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    return UNSET if caller.f_code is _EVOLVE else None


_ABSENT: Final = _Absent()
_EVOLVE: Final = attrs.evolve.__code__


@attrs.define
class _Extra:
    additional_properties: Mapping[str, Any] | None = attrs.field(default=None, kw_only=True)


def _with_extra(_: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    return [*fields, attrs.fields(_Extra).additional_properties]
