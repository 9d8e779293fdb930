"""The results of writing many items: one for each, with its index among all items."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

import attrs

from .. import errors
from .._core.batch import Batch, Result
from .._core.error_mapping import meaning_of

D = TypeVar("D", covariant=True)
E = TypeVar("E")
State: TypeAlias = Literal["done", "recovered", "already_done", "failed", "unknown", "planned"]


@attrs.frozen
class ItemResult(Result[D]):
    """The result of one item.

    Args:
        index: The item's index among all items, from 0.
        data: Pinterest's response to this item; None if the response has none, or it was not sent.
        errors: Why it failed, or is unknown: Pinterest's error, the error of the call, or what is wrong with
            the item.
        key: The item's name in the journal.
        state: `done`; `recovered`, if a response was lost and the item was found; `already_done`, if an
            earlier run with the same journal wrote it; `failed`, if it was not written; `unknown`, if that
            could not be decided; `planned`, in a preview.
        id: The id of what was written, if it has one.
        may_retry: Whether it is safe to write the item again unchanged, and that may succeed.
    """

    key: str = ""
    state: State = "done"
    id: str | None = None
    may_retry: bool = False


#: What is called with each result, of the type E.
OnResult: TypeAlias = Callable[[E], object]


class ItemResults(Batch[D]):
    """The results of all items, in their order; `data` has the response to each call."""

    results: Sequence[ItemResult[D]]

    def __init__(self, data: Sequence[Any], results: Sequence[ItemResult[D]]) -> None:
        super().__init__(data, results)

    if TYPE_CHECKING:

        @property
        def failed(self) -> list[ItemResult[D]]: ...  # type: ignore[override]  # of a subclass
        def __iter__(self) -> Iterator[ItemResult[D]]: ...

    @property
    def ids(self) -> list[str | None]:
        """The id of each item, in the order of the items; None for an item that failed or is unknown."""
        return [result.id for result in self.results]


def may_pass(error: object) -> bool:
    """Whether the same item may succeed later, unchanged.

    Args:
        error: The error of a call, an error of Pinterest's about one item, or a text.
    """
    if isinstance(error, _PASSING):
        return True
    if isinstance(error, errors.PinterestError):
        return errors.stops_everything(error)
    if isinstance(error, Exception):
        return False
    result = Result[None](0, None, [error])
    return meaning_of(400, result.code, result.message).repeat != "none"


_PASSING = (errors.ServerError, errors.APIConnectionError, errors.InvalidResponseError)
