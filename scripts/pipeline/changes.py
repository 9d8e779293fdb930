"""The record of one change between two releases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from attrs import frozen

Side: TypeAlias = Literal["document", "operation", "request", "response"]


@frozen(kw_only=True, order=True)
class Change:
    """One difference in one operation, or in the OpenAPI document as a whole.

    Args:
        operation: The operationId, the new one where it was renamed; empty for the document as a whole.
        side: Whether it concerns the document, the operation, requests or responses.
        kind: The kind of change.
        path: Where: `query page_size`, `body.items[].id`, `.items[].id` (of a success), `404.code`; a JSON
            pointer for the document as a whole.
        detail: The old and the new value, or the value that was added or removed.
        values: The enum values, statuses or content types that were added or removed.
        breaking: Whether code written for the old release may fail with the new one.
        formerly: The operationId before, where it was renamed.
    """

    operation: str
    side: Side
    kind: str
    path: str = ""
    detail: str = ""
    values: tuple[str, ...] = ()
    breaking: bool = False
    formerly: str = ""


def change(
    side: Side,
    kind: str,
    path: str = "",
    detail: str = "",
    values: Iterable[object] = (),
    *,
    breaking: bool = False,
) -> Change:
    """Make a change of an operation that is set later, or of the document as a whole."""
    listed = tuple(sorted(str(value) for value in values))
    return Change(
        operation="", side=side, kind=kind, path=path, detail=detail, values=listed, breaking=breaking
    )


def from_to(before: object, after: object) -> str:
    """Format an old and a new value."""
    return " → ".join("none" if value is None else f"`{value}`" for value in (before, after))
