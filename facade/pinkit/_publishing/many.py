"""Many Pins one after the other, each once, whatever ends the run: its ledger, and the flow of a batch."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import attrs

from .. import errors
from .._arguments import callback
from .._steps import Run, Steps
from .batchfile import Item, Keys, Pins, check, items
from .claims import may_exist
from .journal import Journal
from .once import Attempt, Made
from .places import Place, place
from .publish import publish

if TYPE_CHECKING:
    import os

    from pinkit_generated.results import PinsGet as Pin

    from .._engine import Engine
    from .draft import Draft

State: TypeAlias = Literal["created", "found", "before", "failed"]


@attrs.frozen
class Published:
    """What came of one Pin of a batch.

    Args:
        index: Its place in the batch, from 0.
        key: Its name in the journal.
        state: `created`; `found`, where an answer was lost and the Pin was there; `before`, if an earlier run
            made it; `failed`.
        pin_id: The Pin.
        pin: Pinterest's answer; None if it was made before or failed.
        error: Why it failed.
    """

    index: int
    key: str
    state: State
    pin_id: str | None = None
    pin: Pin | None = None
    error: Exception | None = None

    @property
    def succeeded(self) -> bool:
        """Whether the Pin exists."""
        return self.state != "failed"


OnResult: TypeAlias = Callable[[Published], object]
#: By board, section and ad account: the place, or why there is none.
Places: TypeAlias = dict[tuple[str | None, ...], Place | ValueError]


class Ledger:
    """One run: what is done with each Pin, told to the journal and to the user.

    Args:
        engine: Makes the calls.
        journal: Is told of each Pin before and after it is created.
        on_result: Is told of each result.
        again: How to go on where it was ended.
    """

    def __init__(self, engine: Engine, journal: Journal, on_result: OnResult | None, again: str) -> None:
        self._engine = engine
        self._journal = journal
        self._on_result = on_result
        self._again = again
        self.results: list[Published] = []
        for pin_id in journal.pins():
            engine.shared.claims.take(pin_id)

    def run(self, steps: Steps[None]) -> Steps[list[Published]]:
        """Take the steps of the run, which add to its results; an error that ends it tells them."""
        try:
            yield from steps
        except Exception as error:
            if isinstance(error, errors.PinterestError):
                error.published = tuple(self.results)
            error.add_note(f"{_exist(self.results)} {self._again}")
            raise
        return self.results

    def take(self, index: int, key: str, make: Callable[[Attempt], Steps[Made]]) -> Steps[None]:
        """Make a Pin, unless it was made before.

        Args:
            index: Its place in the batch.
            key: Its name in the journal.
            make: Makes it, knowing of earlier attempts.

        Raises:
            PinterestError: It failed in a way in which all others would.
        """
        entry, journal = self._journal[key], self._journal
        if entry.pin_id is not None:
            self.add(Published(index, key, "before", entry.pin_id))
            return
        try:
            made = yield from make(Attempt(entry.began, functools.partial(journal.begin, key)))
        except (errors.PinterestError, ValueError, TypeError, OSError) as error:
            if _stops(error):
                raise
            if not (isinstance(error, errors.PinterestError) and may_exist(error)):
                why = str(error)
                yield Run(lambda: journal.failed(key, why))
            self.add(Published(index, key, "failed", error=error))
            return
        pin_id = str(made.pin.id)
        result = Published(index, key, "found" if made.found else "created", pin_id, made.pin)
        self.results.append(result)  # it exists, even if the journal cannot be written
        yield Run(lambda: journal.done(key, pin_id))
        self._tell(result)

    def add(self, result: Published) -> None:
        """Note a result, and tell it."""
        self.results.append(result)
        self._tell(result)

    def _tell(self, result: Published) -> None:
        if self._on_result is not None:
            self._on_result(result)


def publish_many(
    engine: Engine, pins: Pins, path: str | os.PathLike[str] | None, on_result: OnResult | None
) -> Steps[list[Published]]:
    """Publish a batch.

    Raises:
        ValueError: A file or list has Pins that Pinterest would not take; nothing was sent.
        PinterestError: No Pin after this one could be published either; the journal has those before it.
    """
    callback("on_result", on_result, 1)
    batch: Iterator[Item] = items(pins)
    if isinstance(pins, (str, Sequence)) or hasattr(pins, "__fspath__"):
        listed: list[Item] = yield Run(lambda: list(batch))
        wrong: list[str] = yield Run(lambda: check(listed))
        if wrong:
            raise ValueError("\n".join(["pins: nothing was sent, since", *_few(wrong)]))
        batch = iter(listed)
    journal = Journal(path)
    try:
        yield Run(journal.open)
        again = "Another run would create them again: leave them out." if path is None else _GO_ON
        ledger = Ledger(engine, journal, on_result, again)
        return (yield from ledger.run(_all(engine, batch, ledger)))
    finally:
        journal.close()


def _all(engine: Engine, batch: Iterator[Item], ledger: Ledger) -> Steps[None]:
    keys, places = Keys(), Places()
    while (item := (yield Run(lambda: next(batch, None)))) is not None:
        yield from _one(engine, item, keys, ledger, places)


def _one(
    engine: Engine,
    item: Item,
    keys: Keys,
    ledger: Ledger,
    places: Places,
) -> Steps[None]:
    try:
        draft, key = item.draft(), keys.of(item)
    except (ValueError, TypeError) as error:
        ledger.add(Published(item.index, "", "failed", error=error))
        return

    def make(attempt: Attempt) -> Steps[Made]:
        where = yield from _place(engine, draft, places)
        return (yield from publish(engine, draft, attempt, where))

    yield from ledger.take(item.index, key, make)


def _place(engine: Engine, draft: Draft, places: Places) -> Steps[Place]:
    """A place, or why there is none: looked up once for all Pins that name it."""
    named = draft.board, draft.section, draft.ad_account_id
    if named not in places:
        try:
            places[named] = yield from place(engine, *named)
        except ValueError as error:
            places[named] = error.with_traceback(None)
    found = places[named]
    if isinstance(found, ValueError):
        raise type(found)(*found.args)  # one for each Pin: an error grows where it is raised
    return found


def _stops(error: Exception) -> bool:
    """Whether all other Pins would fail alike."""
    if isinstance(error, errors.APIConnectionError):
        return not error.sent  # there is no line, or no token
    operation = error.operation if isinstance(error, errors.APIStatusError) else None
    return isinstance(error, _STOPS) or (operation is not None and operation.id == "oauth/token")


_STOPS: Final = (
    errors.RateLimitError,
    errors.SpamBlocked,
    errors.Unauthorized,
    errors.MissingScopeError,
    errors.ScopeRefused,
    errors.TrialAccessError,
    errors.NotInSandboxError,
    errors.TokenStoreError,
)
_GO_ON: Final = "Run it again with the same journal to go on."
_SHOWN: Final = 10


def _exist(results: Sequence[Published]) -> str:
    """Which Pins exist, for a note."""
    made = [each for each in results if each.succeeded]
    named = ", ".join(_few([f"[{each.index}] is {each.pin_id}" for each in made]))
    count = "1 Pin of the batch exists" if len(made) == 1 else f"{len(made)} Pins of the batch exist"
    return f"{count}{': ' if named else ''}{named}."


def _few(lines: Sequence[str]) -> list[str]:
    more = [f"and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return [*lines[:_SHOWN], *more]
