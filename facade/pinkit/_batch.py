"""Batches: one request for many entities, and a result for each, whatever shape Pinterest gives it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast

import attrs

from ._created import lacks_id
from ._said import as_object
from .errors import BatchError, InvalidAnswerError

if TYPE_CHECKING:
    from pinkit_generated.models import (
        AdvancedAuctionItemsSubmitRecord,
        AdvancedAuctionProcessedItems,
        AssetGroupBinding,
        ConversionApiResponse,
        ConversionApiResponseEventsItem,
        DeleteAssetGroupResponse,
        Keyword,
        KeywordsResponse,
        Label,
        LabelsResponse,
        PromotionResponse,
        PromotionsResponse,
        UpdateAssetGroupResponse,
    )

D = TypeVar("D", covariant=True)
_SHOWN = 5


@attrs.frozen
class Result(Generic[D]):
    """The result of one entity.

    Args:
        index: Its place in the request, from 0; where what failed is told apart from what was done, its place
            among the results.
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


def entities(body: bytes | None) -> int:
    """How many entities a request has, by the lists in its body; 0 where that is not known."""
    content: Any = json.loads(body or b"null")
    values: list[Any] = [*as_object(content).values()] if isinstance(content, dict) else [content]
    lists: list[list[Any]] = [each for each in values if isinstance(each, list)]
    return len(lists[0]) if len(lists) == 1 else 0


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


def outcomes(answer: Items[Outcome[D]], asked: int) -> list[Result[D]]:
    """The results of campaigns, ad groups, ads and the like."""
    return _each(answer, asked, "items", "data")


def promotions(answer: PromotionsResponse, asked: int) -> list[Result[PromotionResponse]]:
    """Those of promotions."""
    return _each(answer, asked, "promotions", "data")


def invitations(answer: Items[Invitation[D]], asked: int) -> list[Result[D]]:
    """Those of invites, one of which can be for several whom the request names."""
    return _each(answer, min(asked, 1), "items", "invite")


def bids(answer: AdvancedAuctionProcessedItems, asked: int) -> list[Result[AdvancedAuctionItemsSubmitRecord]]:
    """Those of auction items, which come back with their errors."""
    return _each(answer, asked, "items")


def events(answer: ConversionApiResponse, asked: int) -> list[Result[ConversionApiResponseEventsItem]]:
    """Those of conversion events, which come back as a status."""
    return _each(answer, asked, "events")


def keywords(answer: KeywordsResponse, asked: int) -> list[Result[Keyword]]:
    """Those of keywords."""
    return _apart(answer, asked, "keywords", "errors")


def labels(answer: LabelsResponse, asked: int) -> list[Result[Label]]:
    """Those of labels."""
    return _apart(answer, asked, "labels", "errors")


def updated_asset_groups(answer: UpdateAssetGroupResponse, asked: int) -> list[Result[AssetGroupBinding]]:
    """Those of asset groups that are changed."""
    return _apart(answer, asked, "updated_asset_groups", "exceptions")


def deleted_asset_groups(answer: DeleteAssetGroupResponse, asked: int) -> list[Result[str]]:
    """Those of asset groups that are deleted: their ids."""
    return _apart(answer, asked, "deleted_asset_groups", "exceptions")


def items(answer: Items[D]) -> list[Result[D]] | None:
    """Those of catalog items, each of which says by its status whether it was done; None if none is told."""
    items = _members(answer).get("items")
    if not isinstance(items, list):
        return None
    results = list[Result[D]]()
    for index, item in enumerate(cast("list[D]", items)):
        done = str(_members(item).get("status")).lower() == "success"
        results.append(Result(index, item, _errors(item) or ([] if done else [_UNTOLD])))
    return results


def _each(answer: object, asked: int, name: str, data: str | None = None) -> list[Result[Any]]:
    """One item for each entity; of an item without `data` nothing is known, so that it must not look done."""
    results = list[Result[Any]]()
    for item in _list(answer, name):
        entity, errors = (item if data is None else _members(item).get(data)), _errors(item)
        known = (
            not (entity is None or lacks_id(entity))
            if data
            else isinstance(item, dict) or hasattr(item, "__dict__")
        )
        results.append(Result(len(results), entity, errors or ([] if known else [_UNTOLD])))
    return _filled(results, asked)


def _apart(answer: object, asked: int, done: str, failed: str) -> list[Result[Any]]:
    """What was done in one list, and what failed in another."""
    results = [
        Result[Any](index, item, [_UNTOLD] if lacks_id(item) else [])
        for index, item in enumerate(_list(answer, done))
    ]
    for item in _list(answer, failed):
        results.append(Result(len(results), _members(item).get("data"), _errors(item) or [item]))
    return _filled(results, asked)


def _filled(results: list[Result[Any]], asked: int) -> list[Result[Any]]:
    return results + [Result(index, None, [_UNTOLD]) for index in range(len(results), asked)]


def _list(answer: object, name: str) -> list[Any]:
    items: Any = getattr(answer, name, ())
    if not isinstance(items, list | None):
        # Whether anything failed is not known, so it must not look like success.
        raise InvalidAnswerError(f"the answer tells no result for each entity: {answer!r:.200}")
    return [*(items or ())]  # pyright: ignore[reportUnknownVariableType]


def _errors(item: object) -> list[Any]:
    """What is called `exceptions` is a list for campaigns and one object for ads; others have other names."""
    members = _members(item)
    told: Any = next((members[name] for name in _NAMES if members.get(name) is not None), None)
    several: list[Any] = []
    several += told if isinstance(told, list) else [told]  # pyright: ignore[reportUnknownArgumentType]
    found = [error for error in several if error and not _says_nothing(error)]
    failed = str(members.get("status")).lower() in ("failed", "failure")  # an event's, a catalog item's
    return found or (["it failed; Pinterest does not say why"] if failed else [])


_NAMES: Final = ("exceptions", "exception", "errors", "error_message", "error_messages")
_UNTOLD: Final = "Pinterest's answer does not tell whether it was done"


def _says_nothing(error: object) -> bool:
    """An exception whose members are all absent or null is how some answers say that there was none."""
    return all(value is None for value in _members(error).values())


def _members(thing: object) -> dict[str, Any]:
    """What a model says, or what, in an unexpected place, stayed as it came."""
    return as_object(thing) if isinstance(thing, dict) else getattr(thing, "__dict__", {"message": thing})
