"""Looking up, after a lost response, which entities of ads were created.

An entity is recognised by its name and its parent, or what identifies it otherwise, and by the time of its
creation, by Pinterest's clock. Of several that fit, the one with the most equal fields is taken. If two
different entities fit one found equally well, it is undecided which of them it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pinkit_generated._codec import is_array
from pinkit_generated._write import plain

from .. import errors
from .._batches.write_many import Decided, Doubt, Item
from .._core.deadline import patience, within
from .._core.effects import Sleep, Steps
from .._core.error_text import as_object
from .._core.server_time import ANY_TIME
from .._core.success import is_id
from .._jobs.polling import fields_of

if TYPE_CHECKING:
    from .._core.engine import Engine
    from .kinds import Kind

PAUSES: Final = (0.0, 1.0, 4.0)  # seconds before each look-up: a new entity may not be listed at once
MOST_PAGES: Final = 40
_PAGE: Final = 250
_TOLERANCE: Final = 2.0  # seconds


class _Pair(NamedTuple):
    """An item and an entity that it may be, with the number of equal fields."""

    score: int
    item: Item
    id: str
    entity: Any


def find(engine: Engine, kind: Kind, ad_account_id: str, doubt: Doubt) -> Steps[Decided]:
    """Look up entities several times, because a new one may not be listed at once.

    Raises:
        PinterestError: The lists could not be read completely.
    """
    engine = within(engine, engine.clock.monotonic() + patience(engine))
    found, missing, taken = dict[str, _Pair](), [*doubt.items], set(doubt.taken)
    pairs: list[_Pair] = []
    for pause in PAUSES:
        if pause:
            yield Sleep(pause)
        pairs = list[_Pair]()
        for entity in (yield from _listed(engine, kind, ad_account_id, missing, doubt)):
            pairs += _pairs(kind, entity, missing, doubt)
        for pair in sorted(pairs, key=lambda each: (-each.score, each.item.index)):
            if pair.item.key not in found and pair.id not in taken:
                found[pair.item.key] = pair
                taken.add(pair.id)
        missing = [item for item in missing if item.key not in found]
        if not missing:
            break
    else:
        doubtful = {key for pair in pairs for key in _rivals(pair, found)}
        missing = [item for item in missing if item.key not in doubtful]
        found = {key: pair for key, pair in found.items() if key not in doubtful}
    settled = {*found, *(item.key for item in missing)}
    return Decided(
        {key: (pair.entity, pair.id) for key, pair in found.items()},
        missing,
        [item for item in doubt.items if item.key not in settled],
    )


def _rivals(pair: _Pair, found: Mapping[str, _Pair]) -> Iterator[str]:
    """Yield the keys of two items, if it is undecided which of them an entity is."""
    for key, other in found.items():
        is_missing = pair.item.key not in found
        if (
            is_missing
            and (other.id, other.score) == (pair.id, pair.score)
            and other.item.body != pair.item.body
        ):
            yield from (key, pair.item.key)


def _pairs(kind: Kind, entity: Any, items: Sequence[Item], doubt: Doubt) -> Iterator[_Pair]:
    fields = as_object(plain(entity))
    for item in items:
        entry = doubt.recorded(item)
        what = entry.what or item.what
        began = entry.began or ANY_TIME
        is_new = not kind.is_dated or _created(fields) >= began.earliest - _TOLERANCE
        if is_new and all(_is_same(name, what.get(name), fields.get(name)) for name in kind.same):
            score = sum(1 for name, value in item.body.items() if fields.get(name) == value)
            yield _Pair(score, item, str(fields["id"]), entity)


def _is_same(name: str, sent: Any, got: Any) -> bool:
    """Whether a field has the value that was sent; Pinterest fills in what was not."""
    if sent is None:
        return True
    return _id(sent) == _id(got) if name.endswith("_id") else str(sent).strip() == str(got).strip()


def _id(value: Any) -> str:
    """Return an id without the letters of its kind, which the parent of a keyword may have."""
    return str(value).removeprefix("AG").removeprefix("C")


def _created(fields: Mapping[str, Any]) -> float:
    made = fields.get("created_time")
    if isinstance(made, dt.datetime):
        return made.timestamp()
    return float(made) if isinstance(made, (int, float)) else float("inf")


def _listed(
    engine: Engine, kind: Kind, ad_account_id: str, items: Sequence[Item], doubt: Doubt
) -> Steps[list[Any]]:
    """Read the lists in which the items can be."""
    since = min((doubt.recorded(item).began or ANY_TIME).earliest for item in items)
    facts = [doubt.recorded(item).what or item.what for item in items]
    entities, failure, is_read = list[Any](), None, False
    for names in kind.filters:
        chosen = dict[str, Any]()
        for argument, field in names.items():
            values = [*dict.fromkeys(_id(what[field]) for what in facts)]
            chosen[argument] = values if argument.endswith("s") else values[0]
        try:
            entities += yield from _pages(engine, kind, ad_account_id, chosen, since)
            is_read = True
        except (errors.BadRequestError, errors.NotFoundError) as error:
            failure = error  # the parent is of another kind
    if failure is not None and not is_read:
        raise failure
    return entities


def _pages(
    engine: Engine, kind: Kind, ad_account_id: str, chosen: Mapping[str, Any], since: float
) -> Steps[list[Any]]:
    entities, more = list[Any](), dict[str, Any]()
    for _ in range(MOST_PAGES):
        page: Any = yield from engine.call(
            kind.listing(ad_account_id, page_size=_PAGE, **kind.listed, **chosen, **more)
        )
        items: Any = fields_of(page).get("items")
        if not is_array(items) or not all(is_id(fields_of(each).get("id")) for each in items):
            raise errors.InvalidResponseError(f"{kind.group}: the response is not a list of entities")
        entities += items
        oldest = min((_created(fields_of(each)) for each in items), default=since)
        if not page.bookmark or (kind.is_dated and oldest < since - _TOLERANCE):
            return entities
        more = {"bookmark": page.bookmark}
    raise errors.PinterestError(
        f"{kind.group}: the list is longer than {MOST_PAGES * _PAGE} entities, so it was not read completely"
    )
