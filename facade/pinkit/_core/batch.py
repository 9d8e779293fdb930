"""Batches: one request for many entities, and a result for each, whatever shape Pinterest gives it."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast, overload
from urllib.parse import parse_qsl

import attrs
from pinkit_generated import Model
from pinkit_generated._read import adopt
from pinkit_generated._write import plain

from ..errors import BatchError, InvalidAnswerError
from .error_text import as_object
from .success import lacks_id

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .pagination import Page

D = TypeVar("D", covariant=True)
R = TypeVar("R")
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


def entities(request: Request[Any]) -> int:
    """How many entities a request has, by the list in its body or query; 0 where that is not known."""
    if request.content is None:
        named = [name for name, value in parse_qsl(request.query) for _ in value.split(",")]
        return max(map(named.count, named), default=0)
    content: Any = json.loads(request.content or b"null")
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


class Promotions(Protocol[D]):
    """The response of promotions."""

    @property
    def promotions(self) -> Sequence[Outcome[D]] | None:
        """What succeeded."""
        ...


class Events(Protocol[D]):
    """The response of conversion events."""

    @property
    def events(self) -> Sequence[D] | None:
        """What succeeded."""
        ...


class Keywords(Protocol[D]):
    """The response of keywords."""

    @property
    def keywords(self) -> Sequence[D] | None:
        """What succeeded."""
        ...


class Labels(Protocol[D]):
    """The response of labels."""

    @property
    def labels(self) -> Sequence[D] | None:
        """What succeeded."""
        ...


class Labelled(Protocol[D]):
    """The response of labelled entities."""

    @property
    def entities_labels(self) -> Sequence[D] | None:
        """What succeeded."""
        ...


class UpdatedGroups(Protocol[D]):
    """The response of changed asset groups."""

    @property
    def updated_asset_groups(self) -> Sequence[D] | None:
        """What succeeded."""
        ...


class DeletedGroups(Protocol[D]):
    """The response of deleted asset groups."""

    @property
    def deleted_asset_groups(self) -> Sequence[D] | None:
        """What succeeded."""
        ...


def outcomes(answer: Items[Outcome[D]], asked: int) -> list[Result[D]]:
    """The results of campaigns, ad groups, ads and the like."""
    return _each(answer, asked, "items", "data")


def promotions(answer: Promotions[D], asked: int) -> list[Result[D]]:
    """The results of promotions."""
    return _each(answer, asked, "promotions", "data")


def invitations(answer: Items[Invitation[D]], asked: int) -> list[Result[D]]:
    """The results of invites, one of which can be for several people that the request names."""
    return _each(answer, min(asked, 1), "items", "invite")


def records(answer: Items[D], asked: int) -> list[Result[D]]:
    """The results of entities that are returned with their errors, or with their status."""
    return _each(answer, asked, "items")


def events(answer: Events[D], asked: int) -> list[Result[D]]:
    """The results of conversion events, which are returned as a status."""
    return _each(answer, asked, "events")


def keywords(answer: Keywords[D], asked: int) -> list[Result[D]]:
    """The results of keywords."""
    return _apart(answer, asked, "keywords", "errors")


def labels(answer: Labels[D], asked: int) -> list[Result[D]]:
    """The results of labels."""
    return _apart(answer, asked, "labels", "errors")


def labelled(answer: Labelled[D], asked: int) -> list[Result[D]]:
    """The results of entities that a label is put on or taken from."""
    return _apart(answer, asked, "entities_labels", "errors")


def updated_asset_groups(answer: UpdatedGroups[D], asked: int) -> list[Result[D]]:
    """The results of asset groups that are changed."""
    return _apart(answer, asked, "updated_asset_groups", "exceptions")


def deleted_asset_groups(answer: DeletedGroups[D], asked: int) -> list[Result[D]]:
    """The results of asset groups that are deleted: their ids."""
    return _apart(answer, asked, "deleted_asset_groups", "exceptions")


@overload
def like(listing: Callable[..., Request[Page[R]]]) -> Callable[[object, int], list[Result[R]]]: ...
@overload
def like(listing: Callable[..., Request[list[R]]]) -> Callable[[object, int], list[Result[R]]]: ...
def like(listing: Callable[..., Request[Any]]) -> Callable[[object, int], list[Result[Any]]]:
    """The results of a response that is a list: entities, or why they failed; each perhaps inside `data`.

    Args:
        listing: The operation that lists such entities.
    """
    return functools.partial(_listed, listing)


def deletions(answer: Sequence[D] | None, asked: int) -> list[Result[D]]:
    """The results of deletions: a status for each, or an empty response if all succeeded."""
    if answer is None:
        return [Result(index, None, []) for index in range(asked)]
    results = list[Result[D]]()
    for index, item in enumerate(_array(answer)):
        status = _members(item).get("status")
        succeeded = _members(status).get("statusCode") == HTTPStatus.NO_CONTENT
        results.append(Result(index, item, [] if succeeded else [status or _UNTOLD]))
    return _filled(results, asked)


def results_of_job(answer: object, name: str) -> list[Result[Any]] | None:
    """The results of a job with many items, each with its status; None if the response has none.

    Args:
        answer: The response.
        name: The field with the results.
    """
    try:
        found = _array(_members(answer).get(name))
    except InvalidAnswerError:
        return None
    results = list[Result[Any]]()
    for index, item in enumerate(found):
        done = str(_members(item).get("status")).lower() == "success"
        results.append(Result(index, item, _errors(item) or ([] if done else [_UNTOLD])))
    return results


def _listed(listing: object, answer: object, asked: int) -> list[Result[Any]]:
    from ..scopes import operation_of

    codec = operation_of(listing).item
    results = list[Result[Any]]()
    for item in _array(answer):
        entity: Any = _members(item).get("data", item)
        errors = _errors(entity) or _errors(item)
        if not errors and not _is_object(entity):
            errors = [_UNTOLD]
        results.append(Result(len(results), None if errors else _as(codec, entity), errors))
    return _filled(results, asked)


def _as(codec: Any, entity: object) -> object:
    """An entity as its own model, where it was in the place of something else."""
    if type(entity).__name__ == codec:
        return entity
    return adopt(codec, plain(_members(entity)))


def _each(answer: object, asked: int, name: str, data: str | None = None) -> list[Result[Any]]:
    """One item for each entity; of an item without `data` nothing is known, so that it must not look done."""
    results = list[Result[Any]]()
    for item in _list(answer, name):
        entity, errors = (item if data is None else _members(item).get(data)), _errors(item)
        known = not (entity is None or lacks_id(entity)) if data else _is_object(item)
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
    return [] if items is None else _array(items, answer)


def _array(items: object, answer: object = None) -> list[Any]:
    if not isinstance(items, list):
        # Whether anything failed is not known, so it must not look like success.
        raise InvalidAnswerError(
            f"the response has no result for each entity: {items if answer is None else answer!r:.200}"
        )
    return [*items]  # pyright: ignore[reportUnknownVariableType]


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


def _is_object(thing: object) -> bool:
    return isinstance(thing, dict) or hasattr(thing, "__dict__")


def _members(thing: object) -> dict[str, Any]:
    """The fields of a model, or of what, in an unexpected place, stayed as it came."""
    if isinstance(thing, Model):
        known = type(thing).__members__.items()
        fields = {wire: getattr(thing, member.name) for wire, member in known if wire in thing}
        return {**thing.additional_properties, **fields}
    return as_object(thing) if isinstance(thing, dict) else getattr(thing, "__dict__", {"message": thing})
