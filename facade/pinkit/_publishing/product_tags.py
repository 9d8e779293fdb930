"""Product tags of a Pin: what they may be, and the request that adds them once the Pin exists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pinkit_generated.operations import product_tags_bulk_add

from .._core.effects import Steps
from .._core.error_text import as_object, legible
from ..errors import APIStatusError
from .destination import is_id

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine

#: The most tags in a request (ProductTagsBulkAddRequest.product_tags); a test checks it against the document.
MOST_TAGS: Final = 24
_SOURCE: Final = "Pinterest's OpenAPI document: ProductTagsBulkAddRequest.product_tags"


def checked_tags(given: Sequence[str] | None) -> tuple[str, ...]:
    """The product tags of a Pin, checked.

    They are added by one request, all or none. That is why more tags than a request takes are an error.

    Raises:
        TypeError: They are no list of text.
        ValueError: One is no Pin's id, one is repeated, or there are too many.
    """
    tags = texts("product_tags", given, "the ids of product Pins, such as ['813744226420795884']")
    for tag in tags:
        if not is_id(tag):
            raise ValueError(
                f"product_tags: {tag!r:.60} is not the id of a product Pin, which is digits only"
            )
    repeated = [tag for tag, count in Counter(tags).items() if count > 1]
    if repeated:
        raise ValueError(
            f"product_tags: {repeated[0]} is given more than once; give each tag once ({_SOURCE})"
        )
    if len(tags) > MOST_TAGS:
        raise ValueError(
            f"product_tags: {len(tags)} tags were given, and a request takes at most {MOST_TAGS} "
            f"({_SOURCE}); add the others by pins.product_tags.create once the Pin exists"
        )
    return tags


def texts(argument: str, given: Sequence[str] | None, expected: str) -> tuple[str, ...]:
    """A list of text, checked.

    Raises:
        TypeError: It is something else.
    """
    if given is None:
        return ()
    if not isinstance(cast("Any", given), (list, tuple)):
        raise TypeError(f"{argument} must be a list of {expected}, not {given!r:.60}")
    for each in given:
        if not isinstance(cast("Any", each), str):
            raise TypeError(f"{argument} must be a list of {expected}; {each!r:.60} is {type(each).__name__}")
    return tuple(given)


def check_permitted(engine: Engine, tags: Sequence[str]) -> Steps[None]:
    """Raise before the Pin is created if it is known that its tags cannot be added.

    Raises:
        NotInSandboxError: The client uses the sandbox, which has no product tags.
        MissingScopeError: The token has no scope for them.
    """
    if tags:
        yield from engine.check_permitted(_request("0", tags))


def add_tags(engine: Engine, pin_id: str, tags: Sequence[str]) -> Steps[None]:
    """Add product tags to a Pin, all or none; a tag that exists stays, so that a repeat is safe.

    Raises:
        PinterestError: They were not added, or that is unknown; the message of a rejection states why.
    """
    try:
        yield from engine.call(_request(pin_id, tags))
    except APIStatusError as error:
        if reasons := _reasons(error.details):
            error.args = (f"{error} Not eligible: {reasons}.",)
        raise


def _request(pin_id: str, tags: Sequence[str]) -> Request[Any]:
    return product_tags_bulk_add(pin_id, product_tags=[{"pin_id": tag} for tag in tags])


def _reasons(details: object) -> str:
    """The rejected tags with their reasons, as far as a response states them."""
    rejected = as_object(details).get("product_tags")
    items = cast("list[object]", rejected) if isinstance(rejected, list) else []
    named = [f"{each.get('pin_id')} ({each.get('error_message')})" for each in map(as_object, items)]
    return legible(", ".join(named))
