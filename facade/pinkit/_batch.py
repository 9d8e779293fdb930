"""Batches: one request for many entities, and a result for each, whatever shape Pinterest gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar, cast

import attrs

from .errors import BatchError, InvalidAnswerError, as_object

D = TypeVar("D", covariant=True)
_SHOWN = 5


@attrs.frozen
class Result(Generic[D]):
    """The result of one entity.

    Args:
        index: Its place in the request, from 0.
        data: The entity as it is now, or what Pinterest says of it; None if it failed and nothing is said.
        errors: Why it failed: Pinterest's models, with `code` and `message`; or words.
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
        results: What it tells of each entity.
    """

    def __init__(self, answer: Any, results: Sequence[Result[D]]) -> None:
        self.answer = answer
        self.results = results

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


# Where answers tell results ------------------------------------------------------------------------------


class Outcome(Protocol[D]):
    """An entity, or why it failed."""

    @property
    def data(self) -> D | None:
        """The entity, if it was done."""
        ...


class Invitation(Protocol[D]):
    """An invite, or why it failed."""

    @property
    def invite(self) -> D | None:
        """The invite, if it was done."""
        ...


class Items(Protocol[D]):
    """Most answers."""

    @property
    def items(self) -> Sequence[D] | None:
        """A result for each entity, in the order of the request."""
        ...


class Promotions(Protocol[D]):
    """The answer of `promotions/create`."""

    @property
    def promotions(self) -> Sequence[Outcome[D]] | None:
        """The same."""
        ...


class Events(Protocol[D]):
    """The answer of `events/create`."""

    @property
    def events(self) -> Sequence[D] | None:
        """The same."""
        ...


def outcomes(answer: Items[Outcome[D]]) -> list[Result[D]]:
    """The results of campaigns, ad groups, ads and the like."""
    return _results(answer, "items", "data")


def promotions(answer: Promotions[D]) -> list[Result[D]]:
    """Those of promotions."""
    return _results(answer, "promotions", "data")


def invitations(answer: Items[Invitation[D]]) -> list[Result[D]]:
    """Those of invites."""
    return _results(answer, "items", "invite")


def records(answer: Items[D]) -> list[Result[D]]:
    """Those of items that come back with their errors."""
    return _results(answer, "items")


def events(answer: Events[D]) -> list[Result[D]]:
    """Those of conversion events, which come back as a status."""
    return _results(answer, "events")


def _results(answer: object, name: str, data: str | None = None) -> list[Result[Any]]:
    items: Any = getattr(answer, name, ())
    if not isinstance(items, list | None):
        # Whether anything failed is not known, so it must not look like success.
        raise InvalidAnswerError(f"the answer tells no result for each entity: {answer!r:.200}")
    told: list[Any] = [*(items or ())]
    return [
        Result(index, item if data is None else getattr(item, data, None), _errors(item))
        for index, item in enumerate(told)
    ]


def _errors(item: object) -> list[Any]:
    """What is called `exceptions` is a list for campaigns and one object for ads; others have other names."""
    told: Any = next((each for name in _NAMES if (each := getattr(item, name, None)) is not None), None)
    several: list[Any] = []
    several += told if isinstance(told, list) else [told]  # pyright: ignore[reportUnknownArgumentType]
    found = [error for error in several if error and not _says_nothing(error)]
    failed = getattr(item, "status", None) == "failed"  # an event's
    return found or (["it failed; Pinterest does not say why"] if failed else [])


_NAMES: Final = ("exceptions", "exception", "errors", "error_message")


def _says_nothing(error: object) -> bool:
    """An exception whose members are all absent or null is how some answers say that there was none."""
    return all(value is None for value in _members(error).values())


def _members(error: object) -> dict[str, Any]:
    """What an error says, whether it was read as a model or, in an unexpected place, stayed as it came."""
    return as_object(error) if isinstance(error, dict) else getattr(error, "__dict__", {"message": error})
