"""What one change is, for the modules that find changes and those that tell them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from attrs import frozen

Side: TypeAlias = Literal["document", "operation", "request", "response"]


@frozen(kw_only=True, order=True)
class Change:
    """One difference in one operation, or in the description as a whole.

    Args:
        operation: The operationId, the new one where it was renamed; empty for the description as a whole.
        side: Whether it concerns all calls, the call as such, what is sent, or what is answered.
        kind: What happened.
        path: Where: `query page_size`, `body.items[].id`, `.items[].id` (of a success), `404.code`; a JSON
            pointer in the description as a whole.
        detail: From what to what, or what came or went.
        values: The enum values, statuses or content types that came or went.
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
    """A change of an operation that is not named yet, or of the description as a whole."""
    listed = tuple(sorted(str(value) for value in values))
    return Change(
        operation="", side=side, kind=kind, path=path, detail=detail, values=listed, breaking=breaking
    )


def from_to(before: object, after: object) -> str:
    """Say from what to what."""
    return " → ".join("none" if value is None else f"`{value}`" for value in (before, after))
