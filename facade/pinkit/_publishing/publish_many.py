"""Publishing many Pins, each once, even if the run is interrupted: the ledger, and the flow of a batch."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import attrs

from .. import errors
from .._core.effects import Run, Steps
from .._core.server_time import ANY_TIME
from .._core.validation import callback
from ..published import Published, State
from .batch_file import (
    Item,
    Keys,
    Pins,
    check,
    content,
    is_automatic,
    is_repeated,
    items,
)
from .create_once import Attempt, Made
from .creations import Claims, Creation
from .destination import Place, Reference, place
from .journal import TAGS, Journal, OpenJournal
from .outcome import copy_of, may_exist
from .product_tags import add_tags
from .publish import publish
from .reconcile import recorded
from .rows import PUBLISH_AT, Rows

if TYPE_CHECKING:
    import datetime as dt
    import os

    from .._batches.results import OnResult
    from .._core.engine import Engine
    from .draft import Draft

#: By board, section and ad account: the destination, or the error of its look-up.
Places: TypeAlias = dict[tuple[Reference | str | None, ...], Place | ValueError]


class _Owner(NamedTuple):
    """The owner of a Pin: equal in all runs with a journal."""

    journal: object
    key: str


class Ledger:
    """The ledger of a run: records each Pin in the journal, and reports the results to the user.

    Args:
        engine: Makes the calls.
        journal: Records each Pin before and after it is created.
        on_result: Called with each result.
        again: How to continue after an error, for its note.
    """

    def __init__(
        self, engine: Engine, journal: OpenJournal, on_result: OnResult[Published] | None, again: str
    ) -> None:
        self._engine = engine
        self._journal = journal
        self._on_result = on_result
        self._again = again
        self.results: list[Published] = []
        claims, identity = engine.shared.of(Claims), journal.identity
        claims.adopt(lambda owner: isinstance(owner, _Owner) and owner.journal == identity, self._unknown())
        for key, pin_id in journal.pins().items():
            claims.take(pin_id, _Owner(identity, key))

    def _unknown(self) -> list[Creation]:
        """Return the creations of earlier runs with an unknown outcome: a Pin may belong to any of them."""
        return [
            Creation(
                _Owner(self._journal.identity, key),
                mark=recorded(entry.what),
                same=entry.what.get("same"),
                state="unknown",
                began=entry.began or ANY_TIME,
                ended=math.inf,
            )
            for key, entry in self._journal.unknown().items()
        ]

    def run(self, steps: Steps[None]) -> Steps[list[Published]]:
        """Run the steps, which add to the results; an error that ends the run gets the results so far."""
        try:
            yield from steps
        except Exception as error:
            if isinstance(error, errors.PinterestError):
                error.published = tuple(self.results)
            error.add_note(f"{_exist(self.results)} {self._again}")
            raise
        return self.results

    def take(
        self,
        index: int,
        key: str,
        make: Callable[[Attempt], Steps[Made]],
        same: str | None = None,
        tags: Sequence[str] = (),
        warning: str | None = None,
    ) -> Steps[None]:
        """Make a Pin and add its product tags, unless that was done before.

        Args:
            index: Its place in the batch.
            key: Its name in the journal.
            make: Makes it, knowing of earlier attempts.
            same: Equal for Pins with the same content, if that is known.
            tags: Its product tags.
            warning: What the user should know of it.

        Raises:
            PinterestError: An error that no other Pin could avoid.
        """
        entry, journal = self._journal[key], self._journal
        if entry.pin_id is not None:
            self.results.append(Published(index, key, "already_published", entry.pin_id, warning=warning))
            yield from self._tag(tags)
            return
        attempt = Attempt(
            _Owner(journal.identity, key),
            same or entry.what.get("same"),
            entry,
            functools.partial(journal.begin, key) if journal.is_kept else None,
        )
        try:
            made = yield from make(attempt)
        except (errors.PinterestError, ValueError, TypeError, OSError) as error:
            yield from self._failed(index, key, attempt, error)
            return
        pin_id = str(made.pin.id)
        state: State = "recovered" if made.found else "published"
        result = Published(index, key, state, pin_id, made.pin, warning=warning)
        self.results.append(result)  # the Pin exists, even if the journal cannot be written
        yield Run(lambda: journal.done(key, pin_id))
        yield from self._tag(tags)

    def _tag(self, tags: Sequence[str]) -> Steps[None]:
        """Add the product tags that the Pin of the last result does not have, and update the result."""
        journal, result = self._journal, self.results[-1]
        key, pin_id = result.key, str(result.pin_id)
        has = journal.tags(key)
        if wanted := [tag for tag in tags if tag not in has]:
            yield Run(lambda: journal.begin(key, ANY_TIME, {"tags": [*has, *wanted]}, TAGS))
            try:
                yield from add_tags(self._engine, pin_id, wanted)
            except errors.PinterestError as error:
                why = str(error)
                self.results[-1] = result = attrs.evolve(result, tags_error=error)
                if not may_exist(error):
                    yield Run(lambda: journal.failed(key, why, TAGS))
                if self._ends(error):
                    raise
            else:
                yield Run(lambda: journal.done(key, pin_id, TAGS))
        self._tell(result)

    def _failed(self, index: int, key: str, attempt: Attempt, error: Exception) -> Steps[None]:
        """Note why a Pin was not made; raise it, if all others would fail alike."""
        ends, journal, why = self._ends(error), self._journal, str(error)
        if not attempt.is_unknown and (attempt.has_begun or not ends):
            yield Run(lambda: journal.failed(key, why))
        if ends:
            raise error
        self.add(Published(index, key, "unknown" if attempt.is_unknown else "failed", error=error))

    def _ends(self, error: Exception) -> bool:
        """Whether all further Pins would fail alike."""
        return self._engine.shared.closed or errors.stops_everything(error)

    def exists(self, index: int, key: str, pin_id: str) -> Steps[None]:
        """Record a Pin that exists already."""
        if self._journal[key].began is not None:
            yield Run(lambda: self._journal.done(key, pin_id))
        self.add(Published(index, key, "already_published", pin_id))

    def add(self, result: Published) -> None:
        """Add a result, and report it."""
        self.results.append(result)
        self._tell(result)

    def _tell(self, result: Published) -> None:
        if self._on_result is not None:
            self._on_result(result)


def publish_many(
    engine: Engine,
    pins: Pins,
    path: str | os.PathLike[str] | Journal | None,
    on_result: OnResult[Published] | None,
    rows: Rows = Rows(),  # noqa: B008  # it cannot change
) -> Steps[list[Published]]:
    """Publish a batch.

    Raises:
        ValueError: A file or list has invalid Pins, or there is no journal to publish by date with; nothing
            was sent.
        PinterestError: An error that no further Pin could avoid; the journal has the Pins before it.
    """
    callback("on_result", on_result, 1)
    if rows.due is not None and path is None:
        raise ValueError(
            "journal: publishing by date needs one, because each run reads the whole batch again"
        )
    batch: Iterator[Item] = items(pins, rows)
    if isinstance(pins, (str, Sequence)) or hasattr(pins, "__fspath__"):
        listed: list[Item] = yield Run(lambda: list(batch))
        wrong: list[str] = yield Run(lambda: check(listed, rows))
        if wrong and rows.on_bad == "reject":
            raise ValueError("\n".join(["pins: nothing was sent, because of these errors:", *_few(wrong)]))
        batch = iter(listed)
    journal = OpenJournal(path)
    try:
        yield Run(journal.open)
        again = "Another run would create them again: omit them." if path is None else _GO_ON
        ledger = Ledger(engine, journal, on_result, again)
        return (yield from ledger.run(_Batch(engine, ledger, journal, rows).publish(batch)))
    finally:
        journal.close()


class _Batch:
    """The flow of a batch, with each Pin's key in the journal.

    Args:
        engine: Makes the calls.
        ledger: Creates each Pin once.
        journal: Has the Pins of earlier runs.
        rows: What the batch allows.
    """

    def __init__(self, engine: Engine, ledger: Ledger, journal: OpenJournal, rows: Rows) -> None:
        self._rows = rows
        self._engine = engine
        self._ledger = ledger
        self._journal = journal
        self._keys = Keys()
        self._places = Places()

    def publish(self, batch: Iterator[Item]) -> Steps[None]:
        """Publish all Pins."""
        while (item := (yield Run(lambda: next(batch, None)))) is not None:
            yield from self._one(item)

    def _one(self, item: Item) -> Steps[None]:
        try:
            time = self._rows.time_of(item.members.get(PUBLISH_AT))
            draft, key = item.draft(), self._keys.of(item)
            same = content(item)
        except (ValueError, TypeError) as error:
            self._ledger.add(Published(item.index, "", "failed", error=error))
            return
        if time is not None and not self._is_due(time, key):
            self._ledger.add(Published(item.index, key, "scheduled", publish_at=time))
            return
        if same is not None and is_automatic(key) and key not in self._journal:
            key = yield from self._known(draft, key, same)

        def make(attempt: Attempt) -> Steps[Made]:
            if (found := (yield from attempt.look_up(self._engine))) is not None:
                return Made(found, True)
            where = yield from self._place(draft)
            return (yield from publish(self._engine, draft, attempt, where))

        warning = self._warning(key, same)
        yield from self._ledger.take(item.index, key, make, same, draft.product_tags, warning)

    def _is_due(self, time: dt.datetime, key: str) -> bool:
        """Whether the time of a Pin has come; a Pin that exists keeps its state if its time is changed."""
        # Times of one zone are compared by the clock on the wall, which repeats an hour in autumn.
        return self._journal[key].pin_id is not None or (
            self._rows.due is not None and time.timestamp() <= self._rows.due.timestamp()
        )

    def _warning(self, key: str, same: str | None) -> str | None:
        """Return what the user should know of a Pin, if anything."""
        entry = self._journal[key]
        before = entry.what.get("same")
        if entry.pin_id is not None and None not in (same, before) and same != before:
            return "it differs from the Pin that was created with this key; the Pin was not changed"
        return "another Pin of the batch is equal; give each a key" if is_repeated(key) else None

    def _known(self, draft: Draft, key: str, same: str) -> Steps[str]:
        """Return the key of the same Pin in an earlier run that named the board otherwise; else this key."""
        if not self._journal.is_kept:
            return key
        try:
            where = yield from self._place(draft)
        except (errors.PinterestError, ValueError) as error:
            if errors.stops_everything(error):
                raise
            return key  # creating the Pin fails with the same error, and reports it
        what = {"same": same, "board": where.board_id, "section": where.section_id}
        known = filter(is_automatic, self._journal.alike(what))
        return next(filter(self._keys.claim, known), key)

    def _place(self, draft: Draft) -> Steps[Place]:
        """Look up a destination once for all Pins that name it; an error is cached as well."""
        named = draft.board, draft.section, draft.ad_account_id
        if named not in self._places:
            try:
                self._places[named] = yield from place(self._engine, *named)
            except ValueError as error:
                self._places[named] = error.with_traceback(None)
        found = self._places[named]
        if isinstance(found, ValueError):
            raise copy_of(found)
        return found


_GO_ON: Final = "Run it again with the same journal to continue."
_SHOWN: Final = 10


def _exist(results: Sequence[Published]) -> str:
    """List the existing Pins, for a note."""
    made = [each for each in results if each.succeeded]
    named = ", ".join(_few([f"[{each.index}] is {each.pin_id}" for each in made]))
    count = "1 Pin of the batch exists" if len(made) == 1 else f"{len(made)} Pins of the batch exist"
    return f"{count}{': ' if named else ''}{named}."


def _few(lines: Sequence[str]) -> list[str]:
    more = [f"and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return [*lines[:_SHOWN], *more]
