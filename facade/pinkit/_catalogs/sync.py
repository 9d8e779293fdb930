"""Sending only the items of a catalog that have changed since the last run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._batches.journal import Entry
from .._batches.results import ItemResult, ItemResults, OnResult
from .._batches.write_many import Item, Writer
from .._core.validation import callback, truth
from .items import Given, ItemTask, Market, split

if TYPE_CHECKING:
    import os

    from .._core.effects import Steps
    from .._core.engine import Engine
    from .._jobs.job import ItemsJob


class SyncTask(ItemTask):
    """Writes items whose content differs from what the state records; see `ItemTask`."""

    def __init__(self, verb: str, market: Market, job: ItemsJob[Any, Any], timeout: float) -> None:
        super().__init__(verb, market, job, timeout)
        self.of = " ".join(["catalogs.items.sync", *(str(each or "-") for each in market)])
        #: How many items have no id.
        self.nameless = 0

    def prepare(self, index: int, given: Any) -> Item:
        """Convert an item to JSON; see `ItemTask.prepare`."""
        try:
            return super().prepare(index, given)
        except (ValueError, TypeError):
            self.nameless += not self._has_id(given)
            raise

    def _has_id(self, given: Any) -> bool:
        try:
            split(self.name, given, needs_fields=False)
        except (ValueError, TypeError):
            return False
        return True

    def _key(self, item_id: str, _body: Any, /) -> str:
        return item_id

    def is_done(self, item: Item, entry: Entry, /) -> bool:
        """Whether an item has the content that was written last."""
        return entry.is_done and entry.id == self.recorded(item, None)

    def id_of(self, item: Item, _entry: Entry, /) -> str:
        """Return the id of an item."""
        return str(item.body[self.name])

    def recorded(self, item: Item, _id: str | None, /) -> str | None:
        """Return the digest of an item's content; None for one that is deleted."""
        if self._verb == "delete":
            return None
        content = json.dumps(item.body["attributes"], sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def sync(
    engine: Engine,
    market: Market,
    job: ItemsJob[Any, Any],
    items: Iterable[Given],
    state: str | os.PathLike[str],
    on_result: OnResult[Any] | None,
    timeout: float,
    *,
    delete_missing: bool,
) -> Steps[ItemResults[Any]]:
    """Write the items that have changed; see `Items.sync`."""
    callback("on_result", on_result, 1)
    truth("delete_missing", delete_missing)
    task = SyncTask("upsert", market, job, timeout)
    writer = Writer(engine, task, items, state, on_result)
    yield from writer.run()
    results: list[ItemResult[Any]] = writer.results
    responses = writer.responses
    if delete_missing:
        missing = _missing(writer, task, len(results))
        deletion = SyncTask("delete", market, job, timeout)
        deleter = Writer(engine, deletion, missing, state, on_result, first=len(results))
        yield from deleter.run()
        results, responses = [*results, *deleter.results], [*responses, *deleter.responses]
    return ItemResults(responses, results)


def _missing(writer: Writer, task: SyncTask, count: int) -> list[str]:
    """Return the ids of items that were written, and are no longer given.

    Raises:
        ValueError: There is no item, or an item has no id, so that too much would be deleted.
    """
    missing = [key for key in writer.journal.known() if key not in task.ids]
    if missing and (task.nameless or not count):
        why = f"{task.nameless} items have no id" if task.nameless else "there is no item"
        raise ValueError(
            f"delete_missing: {why}, so {len(missing)} items would be deleted; nothing was deleted. Check "
            "the source, or delete them by catalogs.items.delete"
        )
    return missing
