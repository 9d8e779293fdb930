"""Rewrite a request as Pinterest reads it into the form that the OpenAPI document defines.

Pinterest accepts comma-separated lists for every array, encoded or not, `True` for `true`, unknown
parameters, slashes at the end of a path, and old names on the OAuth page. The mock's own reader is strict.
"""

from __future__ import annotations

from collections.abc import Iterable

from pinkit.testing.document import Document, Operation, Parameter
from pinkit.testing.messages import Object
from pinkit.testing.router import decode

_OAUTH = "/oauth"
_COMMAS = ("%2C", "%2c")


def documented_path(path: str) -> str:
    """Return a path as the OpenAPI document has it; the OAuth page ends with a slash."""
    path = path.rstrip("/")
    return f"{path}/" if path == _OAUTH else path


def documented_oauth(query: str) -> str:
    """Return the query or form of the OAuth page with the current name of the app's id."""
    return "&".join(
        f"client_id={piece.removeprefix('consumer_id=')}" if piece.startswith("consumer_id=") else piece
        for piece in query.split("&")
    )


class LenientQueries:
    """Rewrites queries.

    Args:
        document: The OpenAPI document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    def documented(self, operation: Operation, raw: str) -> str:
        """Return a raw query in the form that the OpenAPI document defines, without unknown parameters."""
        values = dict[str, list[str]]()
        pieces = list[str]()
        for piece in raw.split("&"):
            name, _, value = piece.partition("=")
            name = decode(name, "query", plus=True)
            parameter = operation.in_query.get(name)
            if parameter is not None and not parameter.deep:
                values.setdefault(name, []).append(value)
            elif self._is_field(operation, name):
                pieces.append(piece)
        for name, found in values.items():
            pieces += self._written(operation.in_query[name], found)
        return "&".join(pieces)

    def _is_field(self, operation: Operation, name: str) -> bool:
        """Whether a name is a field of a parameter that is an object: in brackets, or by itself."""
        whole = operation.in_query.get(name.partition("[")[0])
        if whole is not None and whole.deep:
            return True
        schemas = (self._document.resolve(each.schema) for each in operation.in_query.values())
        return any(name in schema.get("properties", {}) for schema in schemas)

    def _written(self, parameter: Parameter, values: list[str]) -> Iterable[str]:
        if "array" not in _types(self._document, parameter.schema):
            is_boolean = "boolean" in _types(self._document, parameter.schema)
            yield from (f"{parameter.name}={_boolean(each) if is_boolean else each}" for each in values)
            return
        items = [item for each in values for item in _split(each)]
        if parameter.explode:
            yield from (f"{parameter.name}={item}" for item in items)
        else:
            yield f"{parameter.name}={','.join(items)}"


def _boolean(value: str) -> str:
    return value.lower() if value in ("True", "False") else value


def _split(value: str) -> list[str]:
    for comma in _COMMAS:
        value = value.replace(comma, ",")
    return value.split(",")


def _types(document: Document, schema: Object) -> set[str]:
    """Return the types of a schema, through references and parts."""
    schema = document.resolve(schema)
    parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, ())]
    found = {each for part in parts for each in _types(document, part)}
    return found | {schema["type"]} if "type" in schema else found
