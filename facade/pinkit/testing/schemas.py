"""Validators from OpenAPI 3.0 schemas, by JSON Schema, and their error messages.

A schema has two readings, for requests and for responses: a request has no read-only fields. All validators
of a reading share a registry; each is compiled when it is first needed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from jsonschema_rs import Draft202012, Draft202012Validator, Registry, ValidationError, ValidationErrorKind

from pinkit.testing.document import Document, Parameter
from pinkit.testing.messages import Json, Object, dumps, is_list, is_object

Reading: TypeAlias = Literal["request", "response"]
_DROPPED = ("nullable", "discriminator", "readOnly", "writeOnly", "default", "deprecated", "description")
_SCHEMAS = ("items", "additionalProperties", "not")  # keywords whose value is a schema
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf")
_BOUNDS = {"int32": 2**31, "int64": 2**63}
_HIDDEN: dict[Reading, str] = {"request": "readOnly", "response": "writeOnly"}


class Validator:
    """Validates values against one schema.

    Args:
        compiled: The schema.

    Attributes:
        is_valid: Whether a value is valid; ValueError if it is nested too deeply for the validator.
    """

    def __init__(self, compiled: Draft202012Validator) -> None:
        self._compiled = compiled
        self.is_valid: Callable[[Json], bool] = compiled.is_valid

    def errors(self, value: Json, where: str) -> list[str]:
        """Return the errors in a value, each with its place; an empty list if it is valid.

        Args:
            value: JSON.
            where: The name of the value, such as `body`.
        """
        try:
            if self.is_valid(value):
                return []
            found = [describe(error, where) for error in _some(self._compiled.iter_errors(value))]
            return list(dict.fromkeys(found))  # several rules can reject the same
        except ValueError as error:  # nested too deeply for the validator
            return [f"{where}: {error}"[:300]]


class Schemas:
    """Validators for the schemas of one OpenAPI document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._registries = dict[Reading, Registry]()
        self._made = dict[tuple[Reading, int], tuple[object, Validator]]()

    def errors(self, schema: Object, value: Json, where: str, reading: Reading) -> list[str]:
        """Return the errors in a value by `validator`."""
        return self.validator(schema, reading).errors(value, where)

    def validator(self, schema: Object, reading: Reading) -> Validator:
        """Return the validator of a schema.

        Args:
            schema: A schema of the OpenAPI document; it is kept, and must not change.
            reading: Whether values are parts of a request or of a response.
        """
        key = reading, id(schema)
        made = self._made.get(key)
        if made is None:
            # The schema is kept, so that its id stays unique.
            made = self._made[key] = schema, self._compiled(schema, reading)
        return made[1]

    def of_parameters(self, parameters: Mapping[str, Parameter]) -> Validator:
        """Return the validator of all parameters of one kind.

        Args:
            parameters: Those in the path or in the query of an operation; they are kept, and must not change.
        """
        made = self._made.get(("request", id(parameters)))
        if made is None:
            schema: Object = {
                "properties": {name: each.schema for name, each in parameters.items()},
                "required": [name for name, each in parameters.items() if each.required],
            }
            made = self._made["request", id(parameters)] = parameters, self._compiled(schema, "request")
        return made[1]

    def _compiled(self, schema: Object, reading: Reading) -> Validator:
        registry = self._registry(reading)
        return Validator(
            Draft202012Validator(self._convert(schema, reading), registry=registry, validate_formats=True)
        )

    def _registry(self, reading: Reading) -> Registry:
        if reading not in self._registries:
            components = self._document.raw["components"]["schemas"]
            converted = {name: self._convert(schema, reading) for name, schema in components.items()}
            document: Object = {"components": {"schemas": converted}}
            self._registries[reading] = Registry([(f"urn:{reading}", document)], draft=Draft202012)
        return self._registries[reading]

    # OpenAPI 3.0 to JSON Schema 2020-12 -----------------------------------------------------------------

    def _convert(self, schema: Object, reading: Reading) -> Object:
        made: Object = {
            key: self._convert_keyword(key, value, reading)
            for key, value in schema.items()
            if key not in _DROPPED
        }
        if "properties" in made:
            _hide(made, schema, _HIDDEN[reading])
        if "discriminator" in schema:
            self._pin(made, schema["discriminator"], reading)
        elif "oneOf" in made:
            # Branches without a discriminator overlap: a value may match several.
            made["anyOf"] = made.pop("oneOf")
        _convert_limits(made)
        return _nullable(made) if schema.get("nullable") is True else made

    def _convert_keyword(self, key: str, value: Json, reading: Reading) -> Json:
        """Convert the value of one keyword, with the schemas in it."""
        if key == "$ref":
            return f"urn:{reading}{value}"
        if key == "properties":
            return {name: self._convert_schema(each, reading) for name, each in value.items()}
        if key in _SCHEMA_LISTS:
            return [self._convert_schema(each, reading) for each in value]
        return self._convert_schema(value, reading) if key in _SCHEMAS else value

    def _convert_schema(self, value: Json, reading: Reading) -> Json:
        """Convert a schema; `additionalProperties` may also be a boolean."""
        return self._convert(value, reading) if is_object(value) else value

    def _pin(self, made: Object, discriminator: Object, reading: Reading) -> None:
        """Let the tag choose the branch, by a chain of conditions; without a tag, any branch is valid."""
        tag: str = discriminator["propertyName"]
        branches: list[Object] = made.pop("oneOf", None) or made.pop("anyOf", None) or []
        targets = {value: f"urn:{reading}{ref}" for value, ref in discriminator.get("mapping", {}).items()}
        for branch in branches:
            reference = branch.get("$ref", "")
            if reference and reference not in targets.values():
                targets[reference.rpartition("/")[2]] = reference
        rule: Object = {
            "properties": {tag: {"enum": list(targets)}}
        }  # rejects an unknown tag, with the known ones
        for value, reference in reversed(targets.items()):
            rule = {"if": {"properties": {tag: {"const": value}}}, "then": {"$ref": reference}, "else": rule}
        rule = {"if": {"required": [tag]}, "then": rule}
        if branches:
            rule["else"] = {"if": {"anyOf": branches}, "else": {"required": [tag]}}
        made["allOf"] = [*made.get("allOf", []), rule]
        made.setdefault("type", "object")


def _convert_limits(made: Object) -> None:
    for limit in ("minimum", "maximum"):
        exclusive = f"exclusive{limit.title()}"
        if made.pop(exclusive, False):  # a flag in OpenAPI 3.0, a limit of its own in JSON Schema
            made[exclusive] = made.pop(limit)
    if made.get("type") == "integer" and (bound := _BOUNDS.get(made.get("format", ""))):
        made["minimum"] = max(made.get("minimum", -bound), -bound)
        made["maximum"] = min(made.get("maximum", bound - 1), bound - 1)


def describe(error: ValidationError, where: str) -> str:
    """Return one line: the place, and what is wrong there."""
    error = _closest(error)
    name = error.kind.name
    message = _MESSAGES.get(name)
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.instance_path)
    text = message(error.kind) if message else _short(error.message)
    if message and name not in _WITHOUT_VALUE:
        text += f", not {_shown(error)}"
    return f"{where}{path}: {text}"[:500]


_MESSAGES: dict[str, Callable[[Any], str]] = {
    "required": lambda kind: f"{kind.property} is missing",
    "type": lambda kind: f"must be of type {' or '.join(kind.types)}",
    "enum": lambda kind: f"must be one of {_short(', '.join(map(str, kind.options)))}",
    "const": lambda kind: f"must be {_short(str(kind.expected_value))}",
    "pattern": lambda kind: f"must match {kind.pattern}",
    "format": lambda kind: f"must be a {kind.format}",
    "additionalProperties": lambda kind: f"unknown: {_short(', '.join(kind.unexpected))}",
    "minimum": lambda kind: f"must be at least {kind.limit}",
    "maximum": lambda kind: f"must be at most {kind.limit}",
    "minItems": lambda kind: f"must have at least {kind.limit} items",
    "maxItems": lambda kind: f"must have at most {kind.limit} items",
    "minLength": lambda kind: f"must have at least {kind.limit} characters",
    "maxLength": lambda kind: f"must have at most {kind.limit} characters",
    "falseSchema": lambda _: "is read-only, and not allowed in a request",
}


_WITHOUT_VALUE = ("required", "additionalProperties", "falseSchema")
_SECRET = ("token", "secret", "password")


def _shown(error: ValidationError) -> str:
    """Return the received value as short JSON; secrets are hidden."""
    names = [part for part in error.instance_path if isinstance(part, str)]
    if names and any(word in names[-1].lower() for word in _SECRET):
        return "***"
    text = dumps(error.instance).decode(errors="replace")
    return text if len(text) <= 60 else f"{text[:60]}…"


def _closest(error: ValidationError) -> ValidationError:
    """Return the error of the closest branch, if the error is about a union."""
    while branches := _branches(error.kind):
        error = max(branches, key=lambda each: (len(each.instance_path), each.kind.name != "type"))
    return error


def _branches(kind: ValidationErrorKind) -> list[ValidationError]:
    if isinstance(kind, (ValidationErrorKind.AnyOf, ValidationErrorKind.OneOfNotValid)):
        return [branch[0] for branch in kind.context if branch]
    return []


def _short(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:200]}…"


def _some(errors: Iterator[ValidationError]) -> Iterator[ValidationError]:
    with contextlib.suppress(StopIteration):
        for _ in range(3):
            yield next(errors)


def _hide(made: Object, schema: Object, flag: str) -> None:
    hidden = {
        name for name, each in schema["properties"].items() if is_object(each) and each.get(flag) is True
    }
    for name in hidden:
        made["properties"][name] = False
    if hidden and is_list(made.get("required")):
        made["required"] = [name for name in made["required"] if name not in hidden]


def _nullable(made: Object) -> Object:
    """An enum without null forbids null (OpenAPI 3.0.3, "Clarify Semantics of nullable")."""
    if "enum" in made and None not in made["enum"]:
        return made
    plain = {"$ref", "allOf", "anyOf", "oneOf"}.isdisjoint(made) and isinstance(made.get("type"), str)
    if plain:
        return {**made, "type": [made["type"], "null"]}
    return {"anyOf": [made, {"type": "null"}]}
