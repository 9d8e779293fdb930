"""How a property is written: its names, its annotation to read and to send, its codec."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

Position: TypeAlias = Literal["read", "send"]


_RESERVED = frozenset({"str", "int", "float", "bool", "object", "list", "dict", "opt", "req", "dt"}) | {
    "from_dict",
    "to_dict",
    "additional_properties",
    "deviations",
    "replace",
    "self",
    *(
        "Any",
        "Const",
        "Enum",
        "Literal",
        "Mapping",
        "Model",
        "Sequence",
        "TYPE_CHECKING",
        "Tagged",
        "UNSET",
        "Unset",
    ),
}


def wire(prop: PropertyProtocol) -> str:
    """A property's name in JSON."""
    return prop.name.get_untrusted_value()


def attribute(prop: PropertyProtocol) -> str:
    """A property's name in Python: only real keywords, and what a class body needs, get an underscore."""
    name = unicodedata.normalize("NFKC", prop.python_name)  # as Python reads it: `ﬁ` is `fi`
    bare = name if wire(prop).endswith("_") else name.removesuffix("_")
    return f"{bare}_" if keyword.iskeyword(bare) or bare in _RESERVED else bare


def is_map(prop: Any) -> bool:
    """Whether a property is an object without members of its own."""
    return isinstance(prop, ModelProperty) and not prop.data.properties


class Words:
    """Writes properties, knowing all models and unions by name."""

    def __init__(self, models: Mapping[str, ModelProperty], unions: Mapping[str, Sequence[str]]) -> None:
        self.models = models
        self.unions = unions
        self._union_names = {frozenset(parts): name for name, parts in reversed([*unions.items()])}

    def members(self, model: Any) -> list[Any]:
        """The members of a model, required ones first."""
        known = self.models[str(model.class_info.name)]
        both = [*(known.required_properties or []), *(known.optional_properties or [])]
        return sorted(both, key=lambda prop: (not prop.required, attribute(prop)))

    def read(self, prop: Any, *, strict: bool = False) -> str:
        """Its annotation where an answer is read."""
        return self._annotation(prop, "read", strict=strict)

    def send(self, prop: Any) -> str:
        """Its annotation where a request is made: a mapping will do for a model, any sequence for a list."""
        return self._annotation(prop, "send", strict=True)

    def _annotation(self, prop: Any, position: Position, *, strict: bool) -> str:
        return " | ".join(self._alternatives(prop, position, strict=strict))

    def _alternatives(self, prop: Any, position: Position, *, strict: bool) -> list[str]:
        """The parts of an annotation; not split from its text, in which a value may hold a `|`."""
        sending = position == "send"
        match prop:
            case ListProperty():
                inner = self._annotation(prop.inner_property, position, strict=strict)
                return [f"Sequence[{inner}]" if sending else f"list[{inner}]"]
            case ModelProperty() if is_map(prop):
                value = prop.data.additionalProperties
                inner = "Any"
                if prop.additional_properties is not None and not isinstance(value, bool):
                    inner = self._annotation(prop.additional_properties, position, strict=strict)
                return [f"Mapping[str, {inner}]" if sending else f"dict[str, {inner}]"]
            case ModelProperty():
                return [str(prop.class_info.name), *["Mapping[str, Any]"] * sending]
            case UnionProperty():
                return self._union_alternatives(prop, position, strict=strict)
            case LiteralEnumProperty():
                scalar = "int" if all(isinstance(value, int) for value in prop.values) else "str"
                return [str(prop.class_info.name), *[scalar] * (not strict)]
            case ConstProperty():
                return [f"Literal[{prop.value.raw_value!r}]"]
            case DateTimeProperty() | DateProperty():
                kind = "dt.datetime" if isinstance(prop, DateTimeProperty) else "dt.date"
                return [kind, *["str"] * sending]
            case _:
                return [_PLAIN[type(prop)][0]]

    def _union_alternatives(self, prop: UnionProperty, position: Position, *, strict: bool) -> list[str]:
        models = [p for p in prop.inner_properties if isinstance(p, ModelProperty) and not is_map(p)]
        name = (
            self._union_names.get(frozenset(str(p.class_info.name) for p in models))
            if len(models) > 1
            else None
        )
        rest = [p for p in prop.inner_properties if not (name and p in models)]
        parts = [name] if name else []
        if name and position == "send":
            parts.append("Mapping[str, Any]")
        for inner in rest:
            parts.extend(self._alternatives(inner, position, strict=strict))
        return sorted(dict.fromkeys(parts), key=lambda part: part == "None")

    def codec(self, prop: Any) -> str:
        """Its codec, as an expression."""
        match prop:
            case None:
                return "None"
            case ListProperty():
                return f"[{self.codec(prop.inner_property)}]"
            case ModelProperty() if is_map(prop):
                typed = prop.additional_properties is not None and not isinstance(
                    prop.data.additionalProperties, bool
                )
                return f"{{str: {self.codec(prop.additional_properties) if typed else 'object'}}}"
            case ModelProperty():
                return repr(str(prop.class_info.name))
            case UnionProperty():
                return self._union_codec(prop)
            case LiteralEnumProperty():
                return f"Enum({str(prop.class_info.name)!r})"
            case ConstProperty():
                return f"Const({prop.value.raw_value!r})"
            case DateTimeProperty():
                return "dt.datetime"
            case DateProperty():
                return "dt.date"
            case _:
                return _PLAIN[type(prop)][1]

    def _union_codec(self, prop: UnionProperty) -> str:
        models = [
            str(p.class_info.name)
            for p in prop.inner_properties
            if isinstance(p, ModelProperty) and not is_map(p)
        ]
        name = self._union_names.get(frozenset(models)) if len(models) > 1 else None
        others = [p for p in prop.inner_properties if not isinstance(p, ModelProperty) or is_map(p)]
        parts = [repr(name)] if name else ([self._union_of(models)] if models else [])
        parts += [self.codec(inner) for inner in others if not isinstance(inner, NoneProperty)]
        null = any(isinstance(inner, NoneProperty) for inner in others)
        return parts[0] if len(parts) == 1 and not null else _tuple([*parts, *["None"] * null])

    def _union_of(self, models: Sequence[str]) -> str:
        """Models told apart by a member that admits different constants in each, if there is one."""
        if len(models) == 1:
            return repr(models[0])
        tags = [
            {
                wire(member): values
                for member in self.members(self.models[name])
                if (values := _constants(member))
            }
            for name in models
        ]
        for tag in sorted(set[str].intersection(*(set(one) for one in tags))):
            branches = [(value, name) for one, name in zip(tags, models, strict=True) for value in one[tag]]
            if len({value for value, _ in branches}) == len(branches):
                pairs = ", ".join(f"{value!r}: {name!r}" for value, name in sorted(branches, key=repr))
                return f"Tagged({tag!r}, {{{pairs}}})"
        return _tuple([repr(name) for name in models])

    def union_codec(self, name: str) -> str:
        """The codec of a named union."""
        return self._union_of(self.unions[name])


def _tuple(parts: list[str]) -> str:
    return f"({', '.join(parts)}{',' * (len(parts) == 1)})"


def _constants(prop: Any) -> tuple[Any, ...]:
    """The values that a property admits, where they are few by name."""
    match non_null(prop):
        case ConstProperty(value=value):
            return (value.raw_value,)
        case LiteralEnumProperty(values=values):
            return tuple(sorted(values, key=repr))
        case _:
            return ()


def non_null(prop: Any) -> Any:
    """A property without its null."""
    if isinstance(prop, UnionProperty):
        rest = [inner for inner in prop.inner_properties if not isinstance(inner, NoneProperty)]
        return rest[0] if len(rest) == 1 else prop
    return prop


_PLAIN: dict[type, tuple[str, str]] = {
    AnyProperty: ("Any", "object"),
    BooleanProperty: ("bool", "bool"),
    FloatProperty: ("float", "float"),
    IntProperty: ("int", "int"),
    NoneProperty: ("None", "None"),
    StringProperty: ("str", "str"),
    UuidProperty: ("str", "str"),
}
