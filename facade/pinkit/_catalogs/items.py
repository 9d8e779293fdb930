"""Writing any number of items of a catalog: some in each batch, several batches at the same time."""

from __future__ import annotations

import abc
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, cast

from pinkit_generated import OPERATIONS, UNSET, Model, operations
from pinkit_generated._check import deviations
from pinkit_generated._codec import members_of
from pinkit_generated._write import plain

from .. import errors
from .._batches.fields import check_fields
from .._batches.journal import Keys
from .._batches.results import ItemResults, OnResult
from .._batches.write_many import Decided, Doubt, Item, Sent, Task, Writer
from .._core.batch import Result, results_of_job, unknown_result
from .._core.effects import Steps, caught
from .._core.error_text import as_object
from .._core.success import is_id
from .._core.validation import callback, seconds
from .._jobs.polling import text
from .product_rows import ProductRow

if TYPE_CHECKING:
    import os

    from pinkit_generated import Request

    from .._core.engine import Engine
    from .._jobs.job import ItemsJob

CatalogType: TypeAlias = Literal["RETAIL", "HOTEL", "CREATIVE_ASSETS"]
Given: TypeAlias = "Mapping[str, Any] | Model | str"

MOST: Final = 1000
AT_ONCE: Final = 10  # batches that Pinterest processes at the same time
#: The field with an item's id, by the type of the catalog.
IDS: Final = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}


class Market(NamedTuple):
    """Where items are sold.

    Args:
        country: The country, as an ISO 3166-1 code.
        language: The language, or a locale.
        catalog_id: The catalog; None for the default one.
        catalog_type: The type of the catalog.
        ad_account_id: The ad account whose owner has the catalog.
    """

    country: str
    language: str
    catalog_id: str | None = None
    catalog_type: CatalogType = "RETAIL"
    ad_account_id: str | None = None

    def check(self) -> None:
        """Raise if the market cannot be sent.

        Raises:
            ValueError: The type of the catalog is unknown, or the country or the language is missing.
        """
        if self.catalog_type not in IDS:
            allowed = ", ".join(IDS)
            raise ValueError(f"catalog_type must be one of {allowed}, not {self.catalog_type!r:.40}")
        for name, value in (("country", self.country), ("language", self.language)):
            if not (isinstance(cast("Any", value), str) and value.strip()):
                raise ValueError(f"{name} must be a code, such as 'US' or 'en-US', not {value!r:.40}")

    def codec(self) -> Any:
        """Return what the OpenAPI document states of one item."""
        for name in cast("tuple[str, ...]", OPERATIONS["items_batch/post"].body):
            fields: Any = members_of(name)
            if "catalog_type" in fields and not [
                *deviations(fields["catalog_type"].codec, self.catalog_type)
            ]:
                return fields["items"].codec[0]
        raise ValueError(f"catalog_type: this release has no items of {self.catalog_type}")


class BatchTask(Task):
    """Writes items in batches, which Pinterest processes, and waits for the result of each item.

    Args:
        of: The call, for the journal and for messages.
        job: The kind of job that a batch is.
        timeout: Seconds to wait for a batch.
        where: The arguments of the request for the state of a batch, other than its id.
        field: The field of the response with the results.
    """

    def __init__(
        self, of: str, job: ItemsJob[Any, Any], timeout: float, where: Mapping[str, str | None], field: str
    ) -> None:
        super().__init__(of, MOST, MOST * AT_ONCE)
        self._job = job
        self._timeout = seconds("timeout", timeout)
        self._where = where
        self._field = field
        self._keys = Keys()
        self._started: dict[str, Any] = {}

    @abc.abstractmethod
    def _request(self, items: Sequence[Item], /) -> Request[Any]:
        """Make the request that starts a batch."""

    @abc.abstractmethod
    def _name(self, fields: Mapping[str, Any], /) -> str | None:
        """Return what names an item, in its body and in its result."""

    def start(self, engine: Engine, calls: Sequence[Sequence[Item]], /) -> Steps[None]:
        """Start the batches; an error is that of the batch."""
        for items in calls:
            started = yield from caught(engine.call(self._request(items)))
            self._started[items[0].key] = started
            if isinstance(started, Exception):
                return

    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Start a batch, unless it was started, and wait for its results."""
        started = self._started.pop(items[0].key, None)
        if isinstance(started, Exception):
            raise self._explained(started)
        if started is None:
            started = yield from engine.call(self._request(items))
        response: Any = started
        if text("batch_id", started):  # a batch that repeats a recent one has none
            batch = yield from self._job.results(engine, started, self._timeout, self._where, self._field)
            response = batch.data
        results = self._in_order(items, results_of_job(response, self._field) or [])
        return Sent(response, results, [self._name(item.body) for item in items])

    def _explained(self, error: Exception) -> Exception:
        return error

    def _in_order(self, items: Sequence[Item], results: Sequence[Result[Any]]) -> list[Result[Any]]:
        """Return the results in the order of the items; the response names the items."""
        by_name = {self._name(as_object(plain(result.data))): result for result in results}
        if None in by_name and len(results) == len(items):
            return [*results]
        return [by_name.get(self._name(item.body)) or unknown_result() for item in items]

    def decide(self, _engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Send items of an earlier run again: their values are the same in the end."""
        yield from ()
        return Decided(again=doubt.items) if doubt.error is None else Decided(undecided=doubt.items)

    def is_repeatable(self, _item: Item, /) -> bool:
        """Whether an item may be written twice: always."""
        return True


class ItemTask(BatchTask):
    """Writes items in batches, and waits for the result of each item.

    Args:
        verb: `upsert`, `update` or `delete`.
        market: Where the items are sold.
        job: The kind of job that a batch is.
        timeout: Seconds to wait for a batch.
    """

    def __init__(self, verb: str, market: Market, job: ItemsJob[Any, Any], timeout: float) -> None:
        market.check()
        where = {"ad_account_id": market.ad_account_id}
        super().__init__(f"catalogs.items.{verb}", job, timeout, where, "items")
        self._verb = verb
        self._market = market
        self._codec = market.codec()
        self.name = IDS[market.catalog_type]
        self._places: dict[str, int] = {}

    def prepare(self, index: int, given: Any) -> Item:
        """Convert an item to JSON.

        Raises:
            ValueError: It has no id, or the id of another item, or a field is missing or has a wrong type.
            TypeError: It is neither a mapping nor a model, or has no JSON form.
        """
        where = f"{given.where}: " if isinstance(given, ProductRow) else ""
        try:
            return self._prepared(index, given)
        except (ValueError, TypeError) as error:
            raise type(error)(f"{where}{error}") from None

    def _prepared(self, index: int, given: Any) -> Item:
        item_id, attributes = split(self.name, given, needs_fields=self._verb != "delete")
        if (first := self._places.setdefault(item_id, index)) != index:
            raise ValueError(f"{self.name}: {item_id!r:.60} is the id of item {first} as well")
        if isinstance(given, ProductRow) and given.problem and self._verb != "delete":
            raise ValueError(given.problem)
        body: dict[str, Any] = {self.name: item_id, "operation": self._verb.upper()}
        if self._verb != "delete":
            if not attributes:
                raise ValueError("attributes: the item has none")
            body["attributes"] = attributes
        check_fields(self._codec, body)
        return Item(index, self._key(item_id, body), body)

    @property
    def ids(self) -> Collection[str]:
        """The ids of all items so far, also of those that are not valid."""
        return self._places.keys()

    def _key(self, _item_id: str, body: Any, /) -> str:
        return self._keys.of([*self._market, body])

    def _name(self, fields: Mapping[str, Any], /) -> str | None:
        name = fields.get(self.name)
        return str(name) if is_id(name) else None

    def _explained(self, error: Exception) -> Exception:
        return _explained(error, self._verb)

    def _request(self, items: Sequence[Item], /) -> Request[Any]:
        market = self._market
        body: dict[str, Any] = {
            "catalog_type": market.catalog_type,
            "country": market.country,
            "language": market.language,
            "items": [item.body for item in items],
        }
        if market.catalog_id is not None:
            body["catalog_id"] = market.catalog_id
        account = market.ad_account_id
        return operations.items_batch_post(body=cast("Any", body), ad_account_id=account or UNSET)


def write_items(
    engine: Engine,
    task: Task,
    items: Iterable[Any],
    journal: str | os.PathLike[str] | None,
    on_result: OnResult[Any] | None,
) -> Steps[ItemResults[Any]]:
    """Write any number of items; see `Items.upsert`."""
    callback("on_result", on_result, 1)
    writer = Writer(engine, task, items, journal, on_result)
    yield from writer.run()
    return ItemResults(writer.responses, writer.results)


def split(name: str, given: Any, *, needs_fields: bool = True) -> tuple[str, dict[str, Any]]:
    """Return the id and the attributes of an item.

    Args:
        name: The field with the id; `id` is one as well.
        given: A mapping or a model with `attributes`, or with the attributes beside the id; or the id only.
        needs_fields: Whether an item is more than its id.

    Raises:
        ValueError: It has no id.
        TypeError: It is none of these.
    """
    if isinstance(given, str) and not needs_fields:
        given = {name: given}
    if not isinstance(given, (Mapping, Model)):
        raise TypeError(f"an item is a mapping or a model, not {type(given).__name__}")
    fields: dict[str, Any] = json.loads(json.dumps(as_object(plain(given))))
    ids = [fields.pop(each, None) for each in (name, "id")]
    item_id = next((each for each in ids if each is not None), None)
    if isinstance(item_id, int) and not isinstance(item_id, bool):
        item_id = str(item_id)
    if not isinstance(item_id, str) or not item_id.strip():
        raise ValueError(f"{name}: the id of the item is missing")
    fields.pop("operation", None)
    attributes = fields.get("attributes", fields)
    return item_id.strip(), dict(as_object(attributes))


def _explained(error: Exception, verb: str) -> Exception:
    if verb == "upsert" and isinstance(error, (errors.BadRequestError, errors.ConflictError)):
        error.add_note(
            "Pinterest takes UPSERT from accounts without a feed only. If the catalog has a feed, add items "
            "to the feed, or use catalogs.items.update for items that exist."
        )
    return error
