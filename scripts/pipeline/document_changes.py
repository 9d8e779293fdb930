"""Compare two OpenAPI documents apart from their operations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.changes import Change, change, from_to
from pipeline.distil import is_presentation
from pipeline.errors import pointer
from pipeline.grammar import places
from pipeline.nodes import ABSENT
from pipeline.parse import is_list, is_object

# The parts that `comparison` compares by operation.
_OF_OPERATIONS = frozenset({"x-ratelimit-category", "x-sandbox", "x-beta"})


def document_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Compare addresses, security schemes and extensions.

    Args:
        old: The earlier document.
        new: The later document.
    """
    for at, before, after in differences(old.get("servers"), new.get("servers"), "/servers"):
        yield change("document", "address", at, _from_to(before, after), breaking=True)
    before_all, after_all = (each.get("components", {}).get("securitySchemes", {}) for each in (old, new))
    for at, before, after in differences(before_all, after_all, "/components/securitySchemes"):
        yield change(
            "document", "security scheme", at, _from_to(before, after), breaking=before is not ABSENT
        )
    earlier, later = _extensions(old), _extensions(new)
    for place in earlier.keys() & later.keys():
        for at, before, after in differences(earlier[place], later[place], place):
            # A datetime that is given for such a number would be sent as text.
            breaking = at.endswith("/x-epoch") and before is not ABSENT
            yield change("document", "extension", at, _from_to(before, after), breaking=breaking)


def unclassified(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Every difference, for documents in which no other change was found."""
    found = (at for at, _, _ in differences(old, new))
    return [change("document", "not classified", at) for at in found if at != "/info/version"]


def differences(old: Any, new: Any, at: str = "") -> Iterator[tuple[str, Any, Any]]:
    """The pointers at which two documents differ, each with both values, `ABSENT` for none."""
    if is_object(old) and is_object(new):
        for key in sorted(old.keys() | new.keys()):
            yield from differences(old.get(key, ABSENT), new.get(key, ABSENT), at + pointer(key))
    elif is_list(old) and is_list(new) and len(old) == len(new):
        for index, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from differences(before, after, at + pointer(index))
    elif old != new:
        yield at, old, new


def _extensions(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The extensions of every place, by pointer."""
    return {
        place.pointer: {
            key: value
            for key, value in place.node.items()
            if key.startswith("x-")
            and not (place.kind == "operation" and key in _OF_OPERATIONS)
            and not is_presentation(key, value)
        }
        for place in places(dict(document))
    }


def _from_to(before: object, after: object) -> str:
    return from_to(*(None if value is ABSENT else json.dumps(value) for value in (before, after)))
