"""Comparison of JSON values, and fields that a model does not declare."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator
from functools import cache
from typing import Any, Final

from pinkit_generated import Model

from harness.document import described, members_of

_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d")


def equal(written: Any, source: Any) -> bool:
    """Whether two values are equal in kind and value; times are compared as instants."""
    if isinstance(written, bool) or isinstance(source, bool):
        return written is source
    if isinstance(source, dict):
        return (
            isinstance(written, dict)
            and written.keys() == source.keys()
            and all(equal(written[key], source[key]) for key in source)
        )
    if isinstance(source, list):
        return isinstance(written, list) and len(written) == len(source) and all(map(equal, written, source))
    if written == source:
        return True
    if isinstance(source, str) and isinstance(written, str) and _TIME.match(source):
        return dt.datetime.fromisoformat(written) == dt.datetime.fromisoformat(source)
    return False


def unknown(value: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield fields that a model does not declare: the place, the model's name, and the field's name.

    The place has the notation of `pipeline.nodes`.
    """
    if isinstance(value, Model):
        yield from ((f"{path}.{wire}", type(value).__name__, wire) for wire in value.additional_properties)
        for wire, member in type(value).__members__.items():
            yield from unknown(getattr(value, member.name), f"{path}.{wire}")
    elif isinstance(value, dict):
        for item in value.values():
            yield from unknown(item, f"{path}{{}}")
    elif isinstance(value, list):
        for item in value:
            yield from unknown(item, f"{path}[]")


def declared_but_unknown(value: Any, shape: Container[str]) -> list[str]:
    """Return fields that the OpenAPI document declares and the model does not; there must be none.

    Args:
        value: The model.
        shape: Every place that the OpenAPI document declares, in any branch of a union.
    """
    return [
        where
        for where, model, wire in unknown(value)
        # A field of another branch is not a field of this one.
        if where in shape and wire in (_members(model) or [wire])
    ]


@cache
def _members(model: str) -> Container[str]:
    """Return the fields that the schema of a model declares; empty if no schema has its name."""
    schemas = described()["components"]["schemas"]
    if model in schemas:
        return members_of({"$ref": f"{_SCHEMAS}{model}"})
    for name, schema in schemas.items():
        # The name of a tagged union's branch consists of the union and the tag.
        for tag, branch in schema.get("discriminator", {}).get("mapping", {}).items():
            if _plain(f"{name}{tag}") == _plain(model):
                inside = members_of({"$ref": branch}, frozenset({f"{_SCHEMAS}{name}"}))
                return {**inside, **schema.get("properties", {})}
    return ()


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


_SCHEMAS: Final = "#/components/schemas/"
