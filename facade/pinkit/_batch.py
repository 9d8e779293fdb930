"""Batches: one request for many entities, and a result for each, whatever shape Pinterest gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

import attrs

from .errors import BatchError, as_object

D = TypeVar("D", covariant=True)
_SHOWN = 5


class Outcome(Protocol[D]):
    """How Pinterest tells the result of one entity."""

    @property
    def data(self) -> D | None:
        """The entity, if it was done."""
        ...


class Outcomes(Protocol[D]):
    """How Pinterest tells the results of a batch."""

    @property
    def items(self) -> Sequence[Outcome[D]] | None:
        """A result for each entity, in the order of the request."""
        ...


@attrs.frozen
class Result(Generic[D]):
    """The result of one entity.

    Args:
        index: Its place in the request, from 0.
        data: The entity as it is now; None if it failed.
        errors: Why it failed: Pinterest's models, with `code` and `message`.
    """

    index: int
    data: D | None
    errors: list[Any]

    @property
    def succeeded(self) -> bool:
        """Whether it was done."""
        return not self.errors

    @property
    def message(self) -> str:
        """Why it failed, in Pinterest's words."""
        return "; ".join(str(_members(error).get("message") or error) for error in self.errors)


class Batch(Generic[D]):
    """The results of a batch, in the order of the request.

    Args:
        answer: The model of Pinterest's answer.
    """

    def __init__(self, answer: Outcomes[D]) -> None:
        self.answer = answer
        self.results = [
            Result(index, getattr(item, "data", None), _errors(item))
            for index, item in enumerate(getattr(answer, "items", None) or ())
        ]

    @property
    def succeeded(self) -> list[D]:
        """The entities that were done."""
        return [cast("D", result.data) for result in self.results if result.succeeded]

    @property
    def failed(self) -> list[Result[D]]:
        """The results of those that failed."""
        return [result for result in self.results if not result.succeeded]

    def raise_for_errors(self) -> Batch[D]:
        """Raise if any entity failed; give this batch otherwise.

        Raises:
            BatchError: With the results of those that failed.
        """
        failed = self.failed
        if failed:
            told = "; ".join(f"item {result.index}: {result.message}" for result in failed[:_SHOWN])
            more = f"; and {len(failed) - _SHOWN} more" if len(failed) > _SHOWN else ""
            raise BatchError(f"{len(failed)} of {len(self.results)} failed: {told}{more}", failed=failed)
        return self

    def __iter__(self) -> Iterator[Result[D]]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def __repr__(self) -> str:
        return f"<Batch: {len(self.results) - len(self.failed)} succeeded, {len(self.failed)} failed>"


def _errors(item: object) -> list[Any]:
    """`exceptions` is a list for campaigns and one object for ads; promotions call it `exception`."""
    told: Any = getattr(item, "exceptions", None)
    if told is None:
        told = getattr(item, "exception", None)
    several: list[Any] = []
    several += told if isinstance(told, list) else [told]  # pyright: ignore[reportUnknownArgumentType]
    return [error for error in several if error is not None and not _says_nothing(error)]


def _says_nothing(error: object) -> bool:
    """An exception whose members are all absent or null is how some answers say that there was none."""
    return all(value is None for value in _members(error).values())


def _members(error: object) -> dict[str, Any]:
    """What an error says, whether it was read as a model or, in an unexpected place, stayed as it came."""
    return as_object(error) if isinstance(error, dict) else getattr(error, "__dict__", {"message": error})
