"""The data of the templates: operations, models, enums and unions."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import define, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.union import UnionProperty

from pipeline.annotations import PropertyAnnotations, attribute, is_map, non_null, wire
from pipeline.errors import PipelineError
from pipeline.facts import COMMON, Operation
from pipeline.field_limits import epochs_of_fields, limits_of_fields, values_of, words_of
from pipeline.lowering_rules import function_name, operations
from pipeline.nodes import Member, Shape, steps

#: Names that the module of results imports.
_TYPING = frozenset({"Any", "Literal", "TypeAlias", "TYPE_CHECKING"})

#: The package of the typed dicts: importing a model never imports it.
BODIES = "_bodies"

_UNITS = {"seconds": 1, "milliseconds": 1000}

_WIDTH = 101  # characters of a row of values, without indentation and commas


@frozen
class Argument:
    """One argument of a generated function."""

    name: str
    prop: Any
    place: Literal["path", "query", "header", "body"]
    required: bool
    wrap: str = "{}"  # the expression of the value in the call that builds the request


@define(slots=False)
class Call:
    """The data of one operation."""

    endpoint: Endpoint
    layer: Layer
    path: str
    method: str
    facts: dict[str, Any]

    @property
    def id(self) -> str:
        """Pinterest's operationId."""
        return str(self.facts["x-operation-id"])

    @property
    def name(self) -> str:
        """The function's name."""
        return function_name(self.id)

    @property
    def result(self) -> str:
        """The name of the type of the result."""
        name = self.name.title().replace("_", "")
        return f"{name}_" if keyword.iskeyword(name) or name in _TYPING else name

    @property
    def page(self) -> str:
        """The operation's page in Pinterest's documentation."""
        return f"https://developers.pinterest.com/docs/api/v5/{self.id.replace('/', '-')}"

    @property
    def tag(self) -> str:
        return str(self.facts["tags"][0])

    @property
    def security(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The security alternatives, in the document's order: scheme and scopes."""
        return tuple(
            (scheme, tuple(sorted(scopes)))
            for alternative in self.facts.get("security", [])
            for scheme, scopes in alternative.items()
        )

    @property
    def scopes(self) -> str:
        """The security alternatives as text."""
        alternatives = dict.fromkeys(", ".join(scopes) or scheme for scheme, scopes in self.security)
        return " or ".join(alternatives) or "none"

    @cached_property
    def responses(self) -> dict[str, Any]:
        """The property of each documented status; None where the response has no body."""
        return {
            response.status_code.pattern: None if response.source["return_type"] == "None" else response.prop
            for response in self.endpoint.responses
        }

    @property
    def success(self) -> dict[str, Any]:
        return {status: prop for status, prop in self.responses.items() if status.startswith("2")}

    @property
    def returns(self) -> str:
        """The annotation of the result, all success statuses together."""
        types = dict.fromkeys(
            "None" if prop is None else self.layer.read(prop) for prop in self.success.values()
        )
        return " | ".join(sorted(types, key=lambda name: name == "None")) or "None"

    @property
    def pagination(self) -> tuple[str, str] | None:
        """The kind of list (`bookmark`: many pages; `items`: one page; `array`: bare), and its item."""
        for prop in self.success.values():
            if isinstance(prop, ListProperty):
                return "array", self.layer.codec(prop.inner_property)
            if isinstance(prop, ModelProperty) and not is_map(prop):
                members = {wire(member): member for member in self.layer.fields(prop)}
                items = non_null(members.get("items"))
                if isinstance(items, ListProperty):
                    asks = any(argument.name == "bookmark" for argument in self.arguments)
                    kind = "bookmark" if asks and "bookmark" in members else "items"
                    return kind, self.layer.codec(items.inner_property)
        return None

    @property
    def page_size(self) -> int | None:
        """The maximum number of items of one page, where the document limits it."""
        known = self.layer.described.get(self.id)
        asked = known and known.parameters.get(("query", "page_size"))
        return asked.shape[""].limits.get("maximum") if asked else None

    @cached_property
    def arguments(self) -> list[Argument]:
        """The arguments: path parameters in the path's order, then required ones, then the others.

        In each part ids come first, then names, then the others by name, a start before its end.
        """
        own = [*self._parameters("path", self.endpoint.path_parameters)]
        named = [
            *self._parameters("query", self.endpoint.query_parameters),
            *self._parameters("header", self.endpoint.header_parameters),
        ]
        taken = {argument.name for argument in [*own, *named]}
        named += self._body(taken)
        return own + sorted(named, key=lambda argument: (not argument.required, *_order(argument.name)))

    @property
    def flat(self) -> bool:
        """Whether the fields of the body are arguments of their own."""
        body = self.body
        return isinstance(body, ModelProperty) and not is_map(body)

    @property
    def body(self) -> Any:
        """The property of the body, if there is one."""
        return self.endpoint.bodies[0].prop if self.endpoint.bodies else None

    @property
    def media_type(self) -> str | None:
        """The content type of the body."""
        return self.endpoint.bodies[0].content_type.get_untrusted_value() if self.endpoint.bodies else None

    @property
    def limits(self) -> list[tuple[str, str]]:
        """The documented values, limits and defaults of the arguments, as text."""
        known = self.layer.described.get(self.id)
        if known is None:
            return []
        body: Shape = next(iter(known.body.values())) if known.body else {}
        found: list[tuple[str, str]] = []
        for argument in self.arguments:
            if argument.place == "body":
                shape, path = body, f".{wire(argument.prop)}" if self.flat else ""
            else:
                shape, path = known.parameters[argument.place, wire(argument.prop)].shape, ""
            if path in shape:
                words = "; ".join(filter(None, (values_of(shape, path), words_of(shape[path]))))
                found += [(argument.name, words)] if words else []
        return found

    @property
    def epochs(self) -> dict[tuple[str | None, ...], str]:
        """The times of the body that are numbers: the path to each, and how it is written."""
        known = self.layer.described.get(self.id)
        body: Shape = next(iter(known.body.values())) if known and known.body else {}
        return {
            tuple(
                steps(path)
            ): f"Epoch({_UNITS[member.epoch]}, {'str' if 'string' in member.types else 'int'})"
            for path, member in body.items()
            if member.epoch and not member.read_only
        }

    @property
    def deprecated(self) -> dict[tuple[str | None, ...], str]:
        """The deprecated parts of the request: the path to each, and the codec of its current values."""
        known = self.layer.described.get(self.id)
        if known is None:
            return {}
        found: dict[tuple[str | None, ...], str] = {
            key: "None" for key, parameter in known.parameters.items() if parameter.deprecated
        }
        for path, member in next(iter(known.body.values())).items() if known.body else ():
            if member.deprecated or member.current:
                found["body", *steps(path)] = "None" if member.deprecated else _current(member)
        return found

    def at(self, place: str) -> list[Argument]:
        """The arguments that belong to a part of the request."""
        return [argument for argument in self.arguments if argument.place == place]

    def _parameters(self, place: Any, properties: Iterable[Any]) -> Iterator[Argument]:
        described = {(p["in"], p["name"]): p for p in self.facts.get("parameters", [])}
        for prop in properties:
            fact = described[place, wire(prop)]
            wrap = _dated(prop)
            if place == "query" and isinstance(non_null(prop), ListProperty):
                wrap = ("_comma({})" if fact.get("explode") is False else "_each({})").format(wrap)
            elif fact.get("style") == "deepObject":
                wrap = "_deep({})"
            elif place == "query" and fact.get("explode") is not False and _is_object(prop):
                wrap = "_spread({})"
            yield Argument(_argument(prop), prop, place, prop.required, wrap)

    def _body(self, taken: set[str]) -> list[Argument]:
        if self.body is None:
            return []
        if not self.flat:
            return [Argument("body", self.body, "body", _requires_body(self.facts))]
        # Pinterest sets read-only fields: they are in responses, and never arguments.
        read_only = self.layer.listed(self.body, "x-read-only")
        return [
            Argument(
                f"body_{attribute(member)}" if _argument(member) in taken else _argument(member),
                member,
                "body",
                member.required and _requires_body(self.facts),
                _dated(member),
            )
            for member in self.layer.fields(self.body)
            if wire(member) not in read_only
        ]


def _order(name: str) -> tuple[int, str, bool]:
    """The place of an argument among others."""
    first, _, rest = name.partition("_")
    if name == "id" or name.endswith(("_id", "_ids")):
        return 0, name, False
    if name in ("name", "title"):
        return 1, name, False
    return (2, f"start_{rest}", True) if first == "end" else (2, name, False)


def _argument(prop: Any) -> str:
    """A property's name as an argument, different from those that every function has."""
    name = attribute(prop)
    return f"{name}_" if name == "body" or name in COMMON else name


def _is_object(prop: Any) -> bool:
    """Whether a property is an object, or a union that has one among its branches."""
    return isinstance(prop, ModelProperty) or (
        isinstance(prop, UnionProperty) and any(map(_is_object, prop.inner_properties))
    )


def _dated(prop: Any) -> str:
    """The expression for dates, alone or in a list: every datetime is a date to a type checker."""
    inner = non_null(prop)
    inner = non_null(inner.inner_property) if isinstance(inner, ListProperty) else inner
    return "_day({})" if isinstance(inner, DateProperty) else "{}"


def _requires_body(facts: dict[str, Any]) -> bool:
    return bool(facts.get("requestBody", {}).get("required"))


class Layer(PropertyAnnotations):
    """The data of all templates."""

    def __init__(
        self, parsed: GeneratorData, lowered: dict[str, Any], described: Mapping[str, Operation]
    ) -> None:
        components = lowered["components"]["schemas"]
        self.release: str = lowered["info"]["version"]
        self.described = described
        models = {
            str(model.class_info.name): model
            for model in sorted(parsed.models, key=lambda model: model.class_info.name)
            if not is_map(model)
        }
        self.enums = {
            str(e.class_info.name): e for e in sorted(parsed.enums, key=lambda e: e.class_info.name)
        }
        unions = {
            name: sorted(part["$ref"].rpartition("/")[2] for part in schema["oneOf"] if "$ref" in part)
            for name, schema in components.items()
            if "oneOf" in schema
            and all(part.keys() <= {"$ref"} or part.get("type") == "null" for part in schema["oneOf"])
        }
        flat = {name: _flat(name, unions) for name in unions}
        sent = {name for name in models if components[name].get("x-sent")}
        sent |= {name for name, parts in flat.items() if sent.issuperset(parts)}
        super().__init__(models, flat, {name: _dict_name(name, components) for name in sorted(sent)})
        self.sent = {name: list[str](schema.get("x-sent", ())) for name, schema in components.items()}
        self.returned = {name: list[str](schema.get("x-answered", ())) for name, schema in components.items()}
        self._components = components
        self.calls = sorted(self._calls(parsed, lowered), key=lambda call: call.id)
        self.tags: dict[str, list[Call]] = {}
        for call in self.calls:
            self.tags.setdefault(function_name(call.tag), []).append(call)
        self.tags = dict(sorted(self.tags.items()))
        missing = components.keys() - self.models.keys() - self.enums.keys() - self.unions.keys()
        if missing:
            raise PipelineError(f"the generator lost components: {', '.join(sorted(missing))}")
        modules = [str(model.class_info.module_name) for model in models.values()] + ["enums", "unions"]
        _reject_clashes("module", modules)
        _reject_clashes("module, where letter case is ignored,", list(map(str.casefold, self.tags)))
        _reject_clashes("name in operations", [call.name for call in self.calls])
        _reject_clashes("name in results", [call.result for call in self.calls])
        for call in self.calls:
            _reject_clashes(f"argument of {call.id}", [argument.name for argument in call.arguments])
        for name in self.models:
            _reject_clashes(f"attribute of {name}", [attribute(one) for one in self.fields(models[name])])

    def _calls(self, parsed: GeneratorData, lowered: dict[str, Any]) -> Iterator[Call]:
        endpoints = {
            (_bare(endpoint.path.get_untrusted_value()), endpoint.method): endpoint
            for collection in parsed.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        for path, method, facts in operations(lowered):
            endpoint = endpoints.get((_bare(path), method))
            if endpoint is None:
                raise PipelineError(f"the generator lost an operation: {facts['x-operation-id']}")
            yield Call(endpoint, self, path, method.upper(), facts)

    def listed(self, model: Any, keyword: str) -> frozenset[str]:
        """The fields of a model, by their names in JSON, that `x-deprecated` or `x-read-only` lists."""
        return frozenset(self._components[str(model.class_info.name)].get(keyword, ()))

    @cached_property
    def _field_limits(self) -> Mapping[tuple[str, str], str]:
        values: list[tuple[Any, Shape]] = []
        for call in self.calls:
            known = self.described.get(call.id)
            if known is not None:
                values += [(call.body, shape) for shape in (known.body or {}).values()]
                shapes = {status: known.responses.get(status) for status in call.success}
                values += [(call.success[status], shape) for status, shape in shapes.items() if shape]
        return limits_of_fields(values, self.fields)

    @cached_property
    def _epochs(self) -> frozenset[tuple[str, str]]:
        """The fields of models of requests that are times, counted from 1970."""
        return epochs_of_fields(
            [
                (call.body, shape)
                for call in self.calls
                if (known := self.described.get(call.id)) is not None
                for shape in (known.body or {}).values()
            ],
            self.fields,
        )

    def given(self, model: Any, prop: Any) -> str:
        """The annotation of a field in a request: a time that is a number may be a datetime."""
        annotation = self.send(prop)
        is_epoch = (str(model.class_info.name), wire(prop)) in self._epochs
        return f"dt.datetime | {annotation}" if is_epoch else annotation

    def limits(self, model: Any, prop: Any) -> str | None:
        """The documented limits and default of a field as a sentence, if it has any."""
        return self._field_limits.get((str(model.class_info.name), wire(prop)))

    def modules(self) -> dict[str, str]:
        """The module of each name of `models`."""
        return dict(
            sorted(
                {
                    **{name: str(model.class_info.module_name) for name, model in self.models.items()},
                    **dict.fromkeys(self.enums, "enums"),
                    **dict.fromkeys(self.unions, "unions"),
                    **{
                        made: f".{BODIES}.{self.models[name].class_info.module_name}"
                        if name in self.models
                        else f".{BODIES}.unions"
                        for name, made in self.dicts.items()
                    },
                }.items()
            )
        )

    def values(self, enum: LiteralEnumProperty) -> list[str]:
        """The values of an enum, sorted: the generator keeps them as a set."""
        return sorted(map(repr, enum.values))

    def rows(self, enum: LiteralEnumProperty) -> list[str]:
        """The values of an enum in rows, without a line break in a value."""
        rows: list[str] = []
        for value in self.values(enum):
            if rows and len(rows[-1]) + len(value) <= _WIDTH:
                rows[-1] += f", {value}"
            else:
                rows.append(value)
        return rows

    def extra_values(self, model: Any) -> str | None:
        """The codec of a model's additional fields, where the document types them."""
        extra = model.additional_properties
        if extra is None or (isinstance(extra, AnyProperty) and model.data.additionalProperties is not True):
            return None
        return self.codec(extra)

    def sent_values(self, model: Any) -> str | None:
        """The annotation of any value of a mapping, if the model allows fields that are not documented."""
        if not self.extra_values(model):
            return None
        kinds = [*map(self.send, self.fields(model)), self.send(model.additional_properties)]
        values = " | ".join(dict.fromkeys(kinds))
        # An alias is evaluated, so it cannot name what may contain it.
        return "Any" if set(self.names_in(values)) - self.enums.keys() else values

    def body_fields(self, model: Any) -> list[tuple[str, bool, str]]:
        """The fields of a mapping: name in JSON, whether it is required, annotation.

        Pinterest sets read-only fields, so none is required.
        """
        read_only = self.listed(model, "x-read-only")
        return [
            (wire(field), field.required and wire(field) not in read_only, self.given(model, field))
            for field in self.fields(model)
        ]

    def is_class_body(self, fields: Sequence[tuple[str, bool, str]]) -> bool:
        """Whether a class can declare these fields, and no name hides one that an annotation needs."""
        used = {word for *_, kind in fields for word in re.findall(r"\w+", kind)} | {"Required"}
        return not any(
            not name.isidentifier()
            or keyword.iskeyword(name)
            or name.startswith("__")
            or name in used
            or unicodedata.normalize("NFKC", name) != name
            for name, *_ in fields
        )

    def uses(self, name: str) -> str:
        """The operations that send a model and those that return it, as text."""
        sentences: list[str] = []
        for verb, functions in (("Sent to", self.sent[name]), ("Returned by", self.returned[name])):
            if functions:
                more = len(functions) - 3
                shown = ", ".join(f"`{function}`" for function in functions[:3])
                sentences.append(f"{verb} {shown}{f' and {more} more' if more > 0 else ''}.")
        return " ".join(sentences) or "Used by no operation."

    def qualified(self, text: str) -> str:
        """A piece of code with the names of `models` qualified by their module."""
        return re.sub(
            r"\w+", lambda word: f"models.{word[0]}" if word[0] in self.modules() else word[0], text
        )

    def names_in(self, text: str) -> list[str]:
        """The names of `models` in a piece of code."""
        words = set("".join(c if c.isalnum() or c == "_" else " " for c in text).split())
        return sorted(words & self.modules().keys())


def _bare(path: str) -> str:
    """A path without the names of its parameters, which the generator changes."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _current(member: Member) -> str:
    """The codec of the values of a union that are not deprecated."""
    types, enum = member.current or (frozenset(), None)
    codecs = map(_CODECS.get, sorted(types)) if enum is None else (f"Const({v!r})" for v in sorted(enum))
    return f"({', '.join(map(str, codecs))},)"


_CODECS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "array": "[object]",
    "object": "{str: object}",
}


def _dict_name(name: str, taken: Container[str]) -> str:
    """The name of the `TypedDict` of a model, different from those of all models."""
    made = f"{name}Dict"
    while made in taken or made == "TypedDict":
        made += "_"
    return made


def _flat(name: str, unions: dict[str, list[str]]) -> list[str]:
    """The models of a union, those of unions inside it included."""
    parts = (inner for part in unions[name] for inner in (_flat(part, unions) if part in unions else [part]))
    return sorted(dict.fromkeys(parts))


def _reject_clashes(what: str, names: list[str]) -> None:
    clashes = sorted(name for name, count in Counter(names).items() if count > 1)
    if clashes:
        raise PipelineError(f"two generated names are the same {what}: {', '.join(clashes)}")
