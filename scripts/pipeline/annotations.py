"""The code for a property: its names, its annotations in responses and requests, its codec."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Mapping, Sequence
from types import NoneType
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
    "to_json",
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
    """A property's name in Python: keywords, and names that a class body uses, get an underscore."""
    name = unicodedata.normalize("NFKC", prop.python_name)  # as Python reads it: `ﬁ` is `fi`
    bare = name if wire(prop).endswith("_") else name.removesuffix("_")
    return f"{bare}_" if keyword.iskeyword(bare) or bare in _RESERVED else bare


def is_map(prop: Any) -> bool:
    """Whether a property is an object without named fields."""
    return isinstance(prop, ModelProperty) and not prop.data.properties


def _map_values(prop: ModelProperty) -> Any:
    """The property of the values of a map; None if any value is allowed."""
    return None if isinstance(prop.data.additionalProperties, bool) else prop.additional_properties


class PropertyAnnotations:
    """The annotations and codecs of properties, given all models and unions by name.

    `dicts` has the name of the `TypedDict` of each model and union that a request sends.
    """

    def __init__(
        self,
        models: Mapping[str, ModelProperty],
        unions: Mapping[str, Sequence[str]],
        dicts: Mapping[str, str],
    ) -> None:
        self.models = models
        self.unions = unions
        self.dicts = dicts
        self._union_names = {frozenset(parts): name for name, parts in reversed([*unions.items()])}

    def fields(self, model: Any) -> list[Any]:
        """The fields of a model, required ones first."""
        known = self.models[str(model.class_info.name)]
        both = [*(known.required_properties or []), *(known.optional_properties or [])]
        return sorted(both, key=lambda prop: (not prop.required, attribute(prop)))

    def read(self, prop: Any, *, strict: bool = False) -> str:
        """The annotation of a property in a response."""
        return self._annotation(prop, "read", strict=strict)

    def send(self, prop: Any) -> str:
        """The annotation of a property in a request, which accepts typed dicts and sequences too."""
        return self._annotation(prop, "send", strict=True)

    def _annotation(self, prop: Any, position: Position, *, strict: bool) -> str:
        return " | ".join(self._alternatives(prop, position, strict=strict))

    def _alternatives(self, prop: Any, position: Position, *, strict: bool) -> list[str]:
        """The parts of an annotation, not split from its text because a value may contain a `|`."""
        sending = position == "send"
        match prop:
            case ListProperty():
                inner = self._annotation(prop.inner_property, position, strict=strict)
                return [f"Sequence[{inner}]" if sending else f"list[{inner}]"]
            case ModelProperty():
                return self._object_alternatives(prop, position, strict=strict)
            case UnionProperty():
                return self._union_alternatives(prop, position, strict=strict)
            case LiteralEnumProperty():
                scalar = "int" if all(isinstance(value, int) for value in prop.values) else "str"
                return [str(prop.class_info.name), *[scalar] * (not strict)]
            case ConstProperty():
                return [f"Literal[{prop.value.raw_value!r}]"]
            case _:
                dated = isinstance(prop, DateTimeProperty | DateProperty)
                return [_PLAIN[type(prop)][0], *["str"] * (sending and dated)]

    def _object_alternatives(self, prop: ModelProperty, position: Position, *, strict: bool) -> list[str]:
        if not is_map(prop):
            name = str(prop.class_info.name)
            return [name, self.dicts[name]] if position == "send" else [name]
        values = _map_values(prop)
        inner = "Any" if values is None else self._annotation(values, position, strict=strict)
        return [f"Mapping[str, {inner}]" if position == "send" else f"dict[str, {inner}]"]

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
            parts.append(self.dicts[name])
        for inner in rest:
            parts.extend(self._alternatives(inner, position, strict=strict))
        return sorted(dict.fromkeys(parts), key=lambda part: part == "None")

    def codec(self, prop: Any) -> str:
        """The codec of a property, as an expression."""
        match prop:
            case ListProperty():
                return f"[{self.codec(prop.inner_property)}]"
            case ModelProperty() if is_map(prop):
                values = _map_values(prop)
                return f"{{str: {'object' if values is None else self.codec(values)}}}"
            case ModelProperty():
                return repr(str(prop.class_info.name))
            case UnionProperty():
                return self._union_codec(prop)
            case LiteralEnumProperty():
                return f"Enum({str(prop.class_info.name)!r})"
            case ConstProperty():
                return f"Const({prop.value.raw_value!r})"
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
        """The codec of models, tagged if a field allows different constants in each."""
        if len(models) == 1:
            return repr(models[0])
        tags = [
            {
                wire(member): values
                for member in self.fields(self.models[name])
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
    """The values that a property allows, if it lists them."""
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
    DateProperty: ("dt.date", "dt.date"),
    DateTimeProperty: ("dt.datetime", "dt.datetime"),
    FloatProperty: ("float", "float"),
    IntProperty: ("int", "int"),
    NoneProperty: ("None", "None"),
    NoneType: ("None", "None"),  # no property: a response without content
    StringProperty: ("str", "str"),
    UuidProperty: ("str", "str"),
}
