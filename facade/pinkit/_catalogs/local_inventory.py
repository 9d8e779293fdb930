"""Writing any number of items of local stores: some in each batch, several batches at the same time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pinkit_generated import OPERATIONS, UNSET, Model, operations
from pinkit_generated._codec import members_of
from pinkit_generated._write import plain

from .._batches.fields import check_fields
from .._batches.write_many import Item
from .._core.error_text import as_object
from .items import BatchTask

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._jobs.job import ItemsJob


class InventoryTask(BatchTask):
    """Writes the stock and the prices of items in local stores.

    Args:
        verb: `upsert`, `update` or `delete`.
        catalog_id: The catalog.
        ad_account_id: The ad account whose owner has the catalog.
        job: The kind of job that a batch is.
        timeout: Seconds to wait for a batch.
    """

    def __init__(
        self, verb: str, catalog_id: str, ad_account_id: str | None, job: ItemsJob[Any, Any], timeout: float
    ) -> None:
        where = {"catalog_id": catalog_id, "ad_account_id": ad_account_id}
        super().__init__(f"catalogs.local_inventory.{verb}", job, timeout, where, "operation_results")
        self._verb = verb
        self._catalog_id = catalog_id
        self._account = ad_account_id or UNSET
        operation = OPERATIONS["catalogs_local_inventory_items_batch/operate"]
        fields: Any = members_of(operation.body)
        self._codec = fields["operations"].codec[0]
        self._places: dict[tuple[str, str], int] = {}

    def prepare(self, index: int, given: Any) -> Item:
        """Convert an item to JSON.

        Raises:
            ValueError: An id is missing, or the store has the item twice, or a field is not valid.
            TypeError: It is neither a mapping nor a model, or has no JSON form.
        """
        if not isinstance(given, (Mapping, Model)):
            raise TypeError(f"an item is a mapping or a model, not {type(given).__name__}")
        fields = dict(as_object(plain(dict(cast("Any", given)) if isinstance(given, Mapping) else given)))
        fields.pop("operation", None)
        body: dict[str, Any] = {"operation": self._verb.upper()}
        for name in _IDS:
            value = fields.pop(name, None)
            if not isinstance(value, str) or not value.strip():
                raise ValueError(f"{name}: is missing, or is not a text")
            body[name] = value.strip()
        place = (body["store_code"], body["item_id"])
        if (first := self._places.setdefault(place, index)) != index:
            raise ValueError(f"item_id: {place[1]!r:.60} of store {place[0]!r:.60} is item {first} as well")
        if self._verb != "delete":
            body["attributes"] = fields.get("attributes", fields)
            if not body["attributes"]:
                raise ValueError("attributes: the item has none")
            check_fields(self._codec, body)
        return Item(index, self._keys.of([self._catalog_id, body]), body)

    def _request(self, items: Sequence[Item], /) -> Request[Any]:
        sent: Any = [item.body for item in items]
        return operations.catalogs_local_inventory_items_batch_operate(
            self._catalog_id, operations=sent, ad_account_id=self._account
        )

    def _name(self, fields: Mapping[str, Any], /) -> str | None:
        item_id, code = fields.get("item_id"), fields.get("store_code")
        return f"{code}/{item_id}" if item_id and code else None


_IDS: Final = ("item_id", "store_code")
