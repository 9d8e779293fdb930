"""Creating and changing entities of ads: what is sent, and how its results are read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

import attrs
from pinkit_generated import Model
from pinkit_generated._codec import members_of

from .. import errors
from .._batches.fields import check_fields
from .._batches.journal import Keys
from .._batches.order import in_order
from .._batches.results import ItemResults, OnResult
from .._batches.write_many import Decided, Doubt, Item, Sent, Task, Writer
from .._core.batch import as_listed
from .._core.success import lacks_id
from .._core.validation import callback
from .._jobs.polling import fields_of
from ..scopes import operation_of
from .look_up import find

if TYPE_CHECKING:
    import os

    from pinkit_generated import Request

    from .._core.effects import Steps
    from .._core.engine import Engine
    from .kinds import Kind

Key = Callable[[Any], str]


class EntityTask(Task):
    """Writes entities of one kind.

    Args:
        kind: The kind.
        ad_account_id: The ad account.
        verb: `create` or `update`.
        key: Returns the name of an entity in the journal; None for one made of its content.
    """

    divides = True

    def __init__(self, kind: Kind, ad_account_id: str, verb: str, key: Key | None) -> None:
        by_parent = kind.parent is not None and (verb == "create" or kind.updates_by_parent)
        super().__init__(f"{kind.group}.{verb}_many", kind.most, _AHEAD if by_parent else None)
        self._kind = kind
        self._ad_account_id = ad_account_id
        self._build: Callable[..., Request[Any]] = getattr(kind, verb)
        self._creates = verb == "create"
        self._parent = kind.parent if by_parent else None
        self._key = key
        self._keys = Keys()
        self._codec = _codec_of(self._build, kind.argument)

    def prepare(self, index: int, given: Any) -> Item:
        """Convert an entity to JSON.

        Raises:
            ValueError: A field is missing or has a wrong type.
            TypeError: It is neither a mapping nor a model, or has no JSON form.
        """
        body = self._as_json(given)
        self._fill(body)
        parent = self._parent_of(body)
        self._check(body)
        content = [self._ad_account_id, parent, body]
        key = self._keys.of(content) if self._key is None else self._keys.claim(_named(self._key(given)))
        whole = body if parent is None else {**body, str(self._parent): parent}
        what = {name: whole.get(name) for name in self._kind.same} if self._creates else {}
        return Item(index, key, body, parent, what)

    def _as_json(self, given: Any) -> dict[str, Any]:
        if not isinstance(given, (Mapping, Model)):
            raise TypeError(f"an entity is a mapping or a model, not {type(given).__name__}")
        fields = cast("Mapping[str, Any]", given.__dict__ if isinstance(given, Model) else given)
        if (account := fields.get("ad_account_id", self._ad_account_id)) != self._ad_account_id:
            raise ValueError(f"ad_account_id: {account!r:.40} is not the ad account of this call")
        request = self._request([given], "0")
        content: Any = json.loads(request.content or b"null")
        entities: Any = content if self._kind.argument == "body" else content[self._kind.argument]
        return dict(entities[0])

    def _fill(self, body: dict[str, Any]) -> None:
        """Fill in the ad account, if this release requires it in each entity."""
        fields: Any = members_of(self._codec)
        field = fields.get("ad_account_id")
        if field is not None and field.required:
            body.setdefault("ad_account_id", self._ad_account_id)

    def _parent_of(self, body: dict[str, Any]) -> str | None:
        """Return the id of the parent, which the call has in place of the entity."""
        if self._parent is None:
            return None
        parent = body.pop(self._parent, None)
        if not isinstance(parent, str) or not parent:
            raise ValueError(f"{self._parent}: the id of the parent is missing")
        return parent

    def _check(self, body: Mapping[str, Any]) -> None:
        if not self._creates and not body.get("id"):
            raise ValueError("id: the id of the entity is missing")
        check_fields(self._codec, body)

    def _request(self, entities: Sequence[Any], parent: str | None) -> Request[Any]:
        of_parent = {} if self._parent is None else {self._parent: parent}
        return self._build(self._ad_account_id, **of_parent, **{self._kind.argument: entities})

    def before(self, engine: Engine, /) -> Steps[None]:
        """Learn Pinterest's time, by which a look-up distinguishes new entities from old ones."""
        if self._creates and self._kind.is_dated and engine.shared.server_time.is_worth_asking:
            once = attrs.evolve(engine.options.retry, attempts=1)
            try:
                yield from engine.call(self._kind.listing(self._ad_account_id, page_size=1), retry=once)
            except errors.PinterestError as error:
                if errors.stops_everything(error):
                    raise

    def send(self, engine: Engine, items: Sequence[Item]) -> Steps[Sent]:
        """Create or change entities."""
        response = yield from engine.call(self._request([item.body for item in items], items[0].parent))
        parsed = self._kind.parse(response, len(items))
        results = [
            attrs.evolve(result, data=as_listed(self._kind.listing, result.data))
            for result in in_order(items, parsed, self._kind.matched or _NAME)
        ]
        return Sent(response, results, [_id_of(result.data) for result in results])

    def decide(self, engine: Engine, doubt: Doubt, /) -> Steps[Decided]:
        """Look up entities that may have been created; a change may be repeated."""
        if self._creates:
            return (yield from find(engine, self._kind, self._ad_account_id, doubt))
        if doubt.error is None:
            return Decided(again=doubt.items)
        return Decided(undecided=doubt.items)

    def is_repeatable(self, _item: Item, /) -> bool:
        """Whether an entity may be written twice: a change may."""
        return not self._creates


def write_many(
    engine: Engine,
    kind: Kind,
    verb: str,
    ad_account_id: str,
    entities: Iterable[Any],
    *,
    journal: str | os.PathLike[str] | None,
    key: Key | None,
    on_result: OnResult[Any] | None,
) -> Steps[ItemResults[Any]]:
    """Create or change any number of entities; see `Campaigns.create_many`."""
    callback("on_result", on_result, 1)
    callback("key", key, 1)
    writer = Writer(engine, EntityTask(kind, ad_account_id, verb, key), entities, journal, on_result)
    yield from writer.run()
    return ItemResults(writer.responses, writer.results)


def _codec_of(build: Callable[..., object], argument: str) -> Any:
    """Return the codec of one entity in the body of an operation."""
    codec: Any = operation_of(build).body
    if isinstance(codec, str):
        fields: Any = members_of(codec)
        codec = fields[argument].codec
    return codec[0]


def _id_of(entity: Any) -> str | None:
    return None if entity is None or lacks_id(entity) else str(fields_of(entity)["id"])


def _named(key: Any) -> str:
    if not isinstance(key, str) or not key:
        raise TypeError(f"key must return a text for each entity, not {key!r:.40}")
    return key


_AHEAD: Final = 1000
_NAME: Final = ("name",)
