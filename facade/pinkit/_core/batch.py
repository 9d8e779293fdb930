"""Batches: one request for many entities, and a result for each, for every response format of Pinterest."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, Self, TypeVar, cast, overload
from urllib.parse import parse_qsl

import attrs
from pinkit_generated import Model
from pinkit_generated._read import adopt
from pinkit_generated._write import plain

from ..errors import BatchError, InvalidResponseError
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
        index: The entity's index in the request, from 0. For operations that list failures apart from
            successes, the index among the results.
        data: The entity after the call, or its data in Pinterest's response; None if the response has none.
        errors: Why the entity failed: Pinterest's models, with `code` and `message`; or texts.
    """

    index: int
    data: D | None
    errors: list[Any]

    @property
    def succeeded(self) -> bool:
        """Whether the operation succeeded for this entity."""
        return not self.errors

    @property
    def is_unknown(self) -> bool:
        """Whether Pinterest's response does not state if the operation succeeded."""
        return self.errors == [_UNKNOWN]

    @property
    def message(self) -> str:
        """Pinterest's error text, or an empty string."""
        return "; ".join(str(_fields(error).get("message") or error) for error in self.errors)

    @property
    def code(self) -> int | None:
        """Pinterest's error code; None if there is none."""
        codes = (_fields(error).get("code") for error in self.errors)
        return next((code for code in codes if isinstance(code, int)), None)


class Batch(Generic[D]):
    """The results of a batch, in the order of the request.

    Args:
        data: The model of Pinterest's response.
        results: The result of each entity.
    """

    def __init__(self, data: Any, results: Sequence[Result[D]]) -> None:
        self.data = data
        self.results = results

    @property
    def succeeded(self) -> list[D]:
        """The entities for which the operation succeeded."""
        return [cast("D", result.data) for result in self.results if result.succeeded]

    @property
    def failed(self) -> list[Result[D]]:
        """The results of the entities that failed."""
        return [result for result in self.results if not result.succeeded]

    def raise_for_errors(self) -> Self:
        """Raise if any entity failed; return this batch otherwise.

        Returns:
            This batch.

        Raises:
            BatchError: Some entities failed; its `failed` has their results.
        """
        failed = self.failed
        if failed:
            shown = "; ".join(f"item {result.index}: {result.message}" for result in failed[:_SHOWN])
            more = f"; and {len(failed) - _SHOWN} more" if len(failed) > _SHOWN else ""
            raise BatchError(f"{len(failed)} of {len(self.results)} failed: {shown}{more}", failed=failed)
        return self

    def __iter__(self) -> Iterator[Result[D]]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def __repr__(self) -> str:
        return f"<Batch: {len(self.results) - len(self.failed)} succeeded, {len(self.failed)} failed>"


def entities(request: Request[Any]) -> int:
    """Return how many entities a request has, by the list in its body or query; 0 if unknown."""
    if request.content is None:
        named = [name for name, value in parse_qsl(request.query) for _ in value.split(",")]
        return max(map(named.count, named), default=0)
    content: Any = json.loads(request.content or b"null")
    values: list[Any] = [*as_object(content).values()] if isinstance(content, dict) else [content]
    lists: list[list[Any]] = [each for each in values if isinstance(each, list)]
    return len(lists[0]) if len(lists) == 1 else 0


# Response formats -----------------------------------------------------------------------------------------


class Outcome(Protocol[D]):
    """An entity, or the reason why it failed."""

    @property
    def data(self) -> D | None:
        """The entity, if the operation succeeded."""
        ...


class Invitation(Protocol[D]):
    """An invite, or the reason why it failed."""

    @property
    def invite(self) -> D | None:
        """The invite, if the operation succeeded."""
        ...


class Items(Protocol[D]):
    """A response with `items`, the most common format."""

    @property
    def items(self) -> Sequence[D] | None:
        """A result for each entity, in the order of the request."""
        ...


class Promotions(Protocol[D]):
    """A response of the promotion operations."""

    @property
    def promotions(self) -> Sequence[Outcome[D]] | None:
        """The results, in the order of the request."""
        ...


class Events(Protocol[D]):
    """A response to conversion events."""

    @property
    def events(self) -> Sequence[D] | None:
        """The status of each event, in the order of the request."""
        ...


class Keywords(Protocol[D]):
    """A response of the keyword operations."""

    @property
    def keywords(self) -> Sequence[D] | None:
        """The keywords for which the operation succeeded."""
        ...


class Labels(Protocol[D]):
    """A response of the label operations."""

    @property
    def labels(self) -> Sequence[D] | None:
        """The labels for which the operation succeeded."""
        ...


class Labelled(Protocol[D]):
    """A response to applying or removing a label."""

    @property
    def entities_labels(self) -> Sequence[D] | None:
        """The entities for which the operation succeeded."""
        ...


class UpdatedGroups(Protocol[D]):
    """A response to updating asset groups."""

    @property
    def updated_asset_groups(self) -> Sequence[D] | None:
        """The asset groups that were updated."""
        ...


class DeletedGroups(Protocol[D]):
    """A response to deleting asset groups."""

    @property
    def deleted_asset_groups(self) -> Sequence[D] | None:
        """The asset groups that were deleted."""
        ...


def outcomes(response: Items[Outcome[D]], asked: int) -> list[Result[D]]:
    """Parse the results of campaigns, ad groups, ads and similar entities."""
    return _each(response, asked, "items", "data")


def promotions(response: Promotions[D], asked: int) -> list[Result[D]]:
    """Parse the results of promotions."""
    return _each(response, asked, "promotions", "data")


def invitations(response: Items[Invitation[D]], asked: int) -> list[Result[D]]:
    """Parse the results of invites; a single invite can be for several people of the request."""
    return _each(response, min(asked, 1), "items", "invite")


def records(response: Items[D], asked: int) -> list[Result[D]]:
    """Parse the results of entities that are returned with their errors or their status."""
    return _each(response, asked, "items")


def events(response: Events[D], asked: int) -> list[Result[D]]:
    """Parse the results of conversion events, which are returned as a status."""
    return _each(response, asked, "events")


def keywords(response: Keywords[D], asked: int) -> list[Result[D]]:
    """Parse the results of keywords."""
    return _apart(response, asked, "keywords", "errors")


def labels(response: Labels[D], asked: int) -> list[Result[D]]:
    """Parse the results of labels."""
    return _apart(response, asked, "labels", "errors")


def labelled(response: Labelled[D], asked: int) -> list[Result[D]]:
    """Parse the results of entities to which a label is applied, or from which it is removed."""
    return _apart(response, asked, "entities_labels", "errors")


def updated_asset_groups(response: UpdatedGroups[D], asked: int) -> list[Result[D]]:
    """Parse the results of updated asset groups."""
    return _apart(response, asked, "updated_asset_groups", "exceptions")


def deleted_asset_groups(response: DeletedGroups[D], asked: int) -> list[Result[D]]:
    """Parse the results of deleted asset groups: their ids."""
    return _apart(response, asked, "deleted_asset_groups", "exceptions")


@overload
def like(listing: Callable[..., Request[Page[R]]]) -> Callable[[object, int], list[Result[R]]]: ...
@overload
def like(listing: Callable[..., Request[list[R]]]) -> Callable[[object, int], list[Result[R]]]: ...
def like(listing: Callable[..., Request[Any]]) -> Callable[[object, int], list[Result[Any]]]:
    """Make a parser of responses that are a list of entities or errors, each perhaps inside `data`.

    Args:
        listing: The operation that lists such entities.
    """
    return functools.partial(_listed, listing)


def deletions(response: Sequence[D] | None, asked: int) -> list[Result[D]]:
    """Parse the results of deletions: a status for each, or an empty response if all succeeded."""
    if response is None:
        return [Result(index, None, []) for index in range(asked)]
    results = list[Result[D]]()
    for index, item in enumerate(_array(response)):
        status = _fields(item).get("status")
        succeeded = _fields(status).get("statusCode") == HTTPStatus.NO_CONTENT
        results.append(Result(index, item, [] if succeeded else [status or _UNKNOWN]))
    return _filled(results, asked)


def results_of_job(response: object, name: str) -> list[Result[Any]] | None:
    """Parse the results of a job with many items, each with its status; None if the response has no items.

    Args:
        response: The response.
        name: The field with the results.
    """
    try:
        found = _array(_fields(response).get(name))
    except InvalidResponseError:
        return None
    results = list[Result[Any]]()
    for index, item in enumerate(found):
        done = str(_fields(item).get("status")).lower() == "success"
        results.append(Result(index, item, _errors(item) or ([] if done else [_UNKNOWN])))
    return results


def as_listed(listing: object, entity: object) -> object:
    """Return an entity as the model that an operation lists, if it was decoded as another one."""
    from ..scopes import operation_of

    return None if entity is None else _as(operation_of(listing).item, entity)


def unknown_result(index: int = 0) -> Result[Any]:
    """Make the result of an entity of which a response states nothing."""
    return Result(index, None, [_UNKNOWN])


def _listed(listing: object, response: object, asked: int) -> list[Result[Any]]:
    from ..scopes import operation_of

    codec = operation_of(listing).item
    results = list[Result[Any]]()
    for item in _array(response):
        entity: Any = _fields(item).get("data", item)
        errors = _errors(entity) or _errors(item)
        read = None if errors or not _is_object(entity) else _as(codec, entity)
        if not errors and (read is None or lacks_id(read)):
            read, errors = None, [_UNKNOWN]
        results.append(Result(len(results), read, errors))
    return _filled(results, asked)


def _as(codec: Any, entity: object) -> object:
    """Return an entity as its own model, if it was decoded as another one or not at all."""
    if type(entity).__name__ == codec:
        return entity
    return adopt(codec, plain(_fields(entity)))


def _each(response: object, asked: int, name: str, data: str | None = None) -> list[Result[Any]]:
    """Parse one item for each entity. An item without `data` has an unknown result, and counts as failed."""
    results = list[Result[Any]]()
    for item in _list(response, name):
        entity, errors = (item if data is None else _fields(item).get(data)), _errors(item)
        known = _is_object(entity) and not (data and lacks_id(entity))
        results.append(Result(len(results), entity, errors or ([] if known else [_UNKNOWN])))
    return _filled(results, asked)


def _apart(response: object, asked: int, done: str, failed: str) -> list[Result[Any]]:
    """Parse the successes in one list, and the failures in another."""
    results = [
        Result[Any](index, item, [_UNKNOWN] if item is None or lacks_id(item) else [])
        for index, item in enumerate(_list(response, done))
    ]
    for item in _list(response, failed):
        results.append(Result(len(results), _fields(item).get("data"), _errors(item) or [item]))
    return _filled(results, asked)


def _filled(results: list[Result[Any]], asked: int) -> list[Result[Any]]:
    return results + [unknown_result(index) for index in range(len(results), asked)]


def _list(response: object, name: str) -> list[Any]:
    items: Any = getattr(response, name, ())
    return [] if items is None else _array(items, response)


def _array(items: object, response: object = None) -> list[Any]:
    if not isinstance(items, list):
        # It is unknown whether an entity failed, so it must not count as a success.
        raise InvalidResponseError(
            f"the response has no result for each entity: {items if response is None else response!r:.200}"
        )
    return [*items]  # pyright: ignore[reportUnknownVariableType]


def _errors(item: object) -> list[Any]:
    """Return the errors of an item. `exceptions` is a list for campaigns, and an object for ads."""
    fields = _fields(item)
    found: Any = next((fields[name] for name in _NAMES if fields.get(name) is not None), None)
    several: list[Any] = []
    several += found if isinstance(found, list) else [found]  # pyright: ignore[reportUnknownArgumentType]
    errors = [error for error in several if error and not _is_empty(error)]
    has_failed = str(fields.get("status")).lower() in ("failed", "failure")  # an event's, a catalog item's
    return errors or (["Pinterest does not state why it failed"] if has_failed else [])


_NAMES: Final = ("exceptions", "exception", "errors", "error_message", "error_messages")
_UNKNOWN: Final = "Pinterest's response does not state whether the operation succeeded"


def _is_empty(error: object) -> bool:
    """Whether an exception is empty: some responses send one with all fields absent or null for a success."""
    return all(value is None for value in _fields(error).values())


def _is_object(thing: object) -> bool:
    return isinstance(thing, dict) or hasattr(thing, "__dict__")


def _fields(thing: object) -> dict[str, Any]:
    """Return the fields of a model, or of raw data in an unexpected place."""
    if isinstance(thing, Model):
        known = type(thing).__members__.items()
        fields = {wire: getattr(thing, member.name) for wire, member in known if wire in thing}
        return {**thing.additional_properties, **fields}
    return as_object(thing) if isinstance(thing, dict) else getattr(thing, "__dict__", {"message": thing})
