"""Whether two JSON values say the same."""

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
    """Equal in kind and value, but for times, which are equal as instants."""
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
    """Members that a model does not declare: where, the model's name, and the member's.

    Where is written as `pipeline.nodes` writes it.
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
    """Members that the description declares and the model does not; the bar is none.

    Args:
        value: What was read.
        shape: Every place of which the description says anything, all branches of unions together.
    """
    return [
        where
        for where, model, wire in unknown(value)
        # A member of another branch is no member of this one.
        if where in shape and wire in (_members(model) or [wire])
    ]


@cache
def _members(model: str) -> Container[str]:
    """What the schema of a model declares; empty where no schema has its name."""
    schemas = described()["components"]["schemas"]
    if model in schemas:
        return members_of({"$ref": f"{_SCHEMAS}{model}"})
    for name, schema in schemas.items():
        # The branch of a tagged union is called by both, the union and the tag.
        for tag, branch in schema.get("discriminator", {}).get("mapping", {}).items():
            if _plain(f"{name}{tag}") == _plain(model):
                inside = members_of({"$ref": branch}, frozenset({f"{_SCHEMAS}{name}"}))
                return {**inside, **schema.get("properties", {})}
    return ()


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


_SCHEMAS: Final = "#/components/schemas/"
