"""Creating and changing any number of local stores of a catalog."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from pinkit_generated import OPERATIONS, UNSET, Model, operations
from pinkit_generated._write import plain

from .._batches.fields import check_fields
from .._batches.journal import Keys
from .._batches.order import in_order
from .._batches.write_many import Decided, Doubt, Item, Sent, Task
from .._core.batch import like
from .._core.effects import Sleep, Steps
from .._core.error_text import as_object
from .._core.pagination import Cursor, Listing
from .._core.success import is_id
from .._jobs.polling import fields_of
from ..errors import InvalidResponseError
from ..scopes import operation_of

if TYPE_CHECKING:
    from pinkit_generated import Request

    from .._core.engine import Engine


class StoreTask(Task):
    """Creates or changes local stores.

    Args:
        verb: `create` or `update`.
        catalog_id: The catalog.
        ad_account_id: The ad account whose owner has the catalog.
    """

    def __init__(self, verb: str, catalog_id: str, ad_account_id: str | None) -> None:
        super().__init__(f"catalogs.local_stores.{verb}_many", MOST)
        self._creates = verb == "create"
        self._id = "store_code" if self._creates else "id"
        body: Any = OPERATIONS[f"catalogs_local_stores/{verb}"].body
        self._codec = body[0]
        self._catalog_id = catalog_id
        self._account = {"ad_account_id": ad_account_id or UNSET}
        self._keys = Keys()
        self._places: dict[str, int] = {}

    def prepare(self, index: int, given: Any) -> Item:
        """Convert a store to JSON.

        Raises:
            ValueError: Its code or id is missing, or is that of another store, or a field is not valid.
            TypeError: It is neither a mapping nor a model, or has no JSON form.
        """
        if not isinstance(given, (Mapping, Model)):
            raise TypeError(f"a store is a mapping or a model, not {type(given).__name__}")
        body = as_object(plain(dict(cast("Any", given)) if isinstance(given, Mapping) else given))
        own = body.get(self._id)
        if not isinstance(own, str) or not own:
            raise ValueError(f"{self._id}: is missing, or is not a text")
        if (first := self._places.setdefault(own, index)) != index:
            raise ValueError(f"{self._id}: {own!r:.60} is that of item {first} as well")
        check_fields(self._codec, body)
        return Item(index, self._keys.of([self._catalog_id, body]), body)

    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Write the stores of one call."""
        response = yield from engine.call(self._request(items))
        parsed = like(operations.catalogs_local_stores_list)(response, len(items))
        results = in_order(items, parsed, ["store_code"])
        return Sent(response, results, [getattr(result.data, "id", None) for result in results])

    def _request(self, items: Sequence[Item]) -> Request[Any]:
        create, update = operations.catalogs_local_stores_create, operations.catalogs_local_stores_update
        build: Callable[..., Request[Any]] = create if self._creates else update
        return build(self._catalog_id, body=[item.body for item in items], **self._account)

    def decide(self, engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Find stores by their codes, which are unique in a catalog; a change is sent again.

        Raises:
            PinterestError: The stores could not be listed.
        """
        if not self._creates:
            return Decided(again=doubt.items)
        found = dict[str, tuple[Any, str]]()
        for pause in _PAUSES:
            if pause:
                yield Sleep(pause)
            stores = yield from self._stores(engine)
            found = {
                item.key: stores[code] for item in doubt.items if (code := item.body["store_code"]) in stores
            }
            if len(found) == len(doubt.items):
                break
        return Decided(found, [item for item in doubt.items if item.key not in found])

    def _stores(self, engine: Engine) -> Steps[dict[str, tuple[Any, str]]]:
        """Return the stores of the catalog, and their ids, by their codes."""
        build, where = operations.catalogs_local_stores_list, (self._catalog_id,)
        cursor = Cursor(Listing[Any](engine, operation_of(build), build, where, self._account), None)
        stores = dict[str, tuple[Any, str]]()
        while fetched := (yield from cursor.fetch()):
            for store in fetched.items:
                fields = fields_of(store)
                if not is_id(fields.get("id")):
                    raise InvalidResponseError("catalogs.local_stores: the response is not a list of stores")
                stores[str(fields.get("store_code"))] = store, str(fields["id"])
        return stores

    def is_repeatable(self, _item: Item, /) -> bool:
        """Whether a store may be written twice: a change may."""
        return not self._creates


MOST: Final = 100  # stores in a call; Pinterest states no limit
_PAUSES: Final = (0.0, 1.0, 4.0)  # seconds before each look-up: a new store may not be listed at once
