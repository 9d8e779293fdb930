"""Creating a Pin once: after a lost response, the Pin is looked up before the request is retried."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from .. import errors
from .._call_ids import logger
from .._core.deadline import patience, within
from .._core.effects import Run, Steps
from .._core.engine import SLOWEST
from .._core.retry import RetryDecision
from .._core.server_time import ANY_TIME, Moment
from .creations import Claims, Creation
from .outcome import is_rejection, may_exist
from .reconcile import Mark, find, recorded

if TYPE_CHECKING:
    from pinkit_generated import Request
    from pinkit_generated.results import PinsGet as Pin

    from .._core.engine import Engine
    from .._storage.streamed_body import Body
    from .journal import Entry

log: Final = logger("pinkit")
#: Records that a Pin is about to be created: the time, by Pinterest's clock, and the Pin's fingerprint.
Begin = Callable[[Moment, Mapping[str, Any]], object]


class Made(NamedTuple):
    """A created Pin.

    Args:
        pin: Pinterest's response.
        found: Whether a look-up found the Pin after a lost response.
    """

    pin: Pin
    found: bool


class Attempt:
    """The state of the creation of one Pin, including earlier runs.

    Args:
        owner: Equal for the same Pin in all runs; if omitted, the Pin belongs to this call only.
        same: Equal for Pins with the same content, if known.
        entry: The journal's entry from earlier runs.
        begin: Records the Pin in a journal before it is created; the record is on disk when it returns.

    Attributes:
        is_unknown: Whether a request with an unknown outcome may have created the Pin.
        has_begun: Whether this run has recorded that it creates the Pin.
    """

    def __init__(
        self,
        owner: object = None,
        same: str | None = None,
        entry: Entry | None = None,
        begin: Begin | None = None,
    ) -> None:
        self.owner = object() if owner is None else owner
        self.same = same
        self.is_unknown = entry is not None and entry.began is not None
        self.has_begun = False
        self._since = ANY_TIME if entry is None or entry.began is None else entry.began
        self._mark = None if entry is None else recorded(entry.what)
        self._is_absent = False
        self._begin = begin

    def look_up(self, engine: Engine, mark: Mark | None = None) -> Steps[Pin | None]:
        """Look up the Pin, if it is unknown whether an earlier run created it.

        Args:
            engine: Makes the calls.
            mark: The Pin's fingerprint, if the journal has none.

        Returns:
            The Pin, if it exists; None also if it is not looked up, or not yet.

        Raises:
            PinterestError: The look-up cannot decide whether the Pin exists.
        """
        mark = self._mark or mark
        if not self.is_unknown or self._is_absent or mark is None:
            return None
        creation = Creation(self.owner, mark=mark, same=self.same)
        try:
            pin = yield from find(engine, mark, creation, lambda: self._since)
        except errors.PinterestError as error:
            error.add_note(
                "It is unknown whether an earlier run created the Pin, so it is not created again."
            )
            raise
        self._is_absent = pin is None
        return pin

    def begin(self, engine: Engine, mark: Mark) -> Steps[Callable[[], Moment]]:
        """Record that a request is about to be sent; return a function for the earliest time of the Pin."""
        time, since = engine.shared.server_time, self._since
        if self._begin is not None:
            if time.is_worth_asking:
                yield from _learn_time(engine, mark)
            what = {**mark.record(), **({} if self.same is None else {"same": self.same})}
            yield Run(functools.partial(self._begin, time.now(), what))
            self.has_begun = True
        if self.is_unknown:
            return lambda: since  # the Pin can be as old as the first attempt
        return functools.partial(time.at, time.read())


def create_once(
    engine: Engine,
    request: Request[Pin],
    mark: Mark,
    body: Body | None = None,
    attempt: Attempt | None = None,
) -> Steps[Made]:
    """Create a Pin, or find it if it may have been created.

    Args:
        engine: Makes the calls.
        request: The request that creates the Pin.
        mark: The Pin's fingerprint.
        body: The body, if it is not the request's own.
        attempt: The state from earlier attempts.

    Raises:
        PinterestError: Pinterest rejected the Pin; or the Pin may exist, and the look-up could not decide.
    """
    attempt = attempt or Attempt()
    since = yield from attempt.begin(engine, mark)
    creation = Creation(attempt.owner, request, mark, attempt.same)
    engine.shared.of(Claims).open(creation)
    sending = body.size / SLOWEST if body else 0
    deadline = engine.clock.monotonic() + patience(engine) + sending
    sender = within(engine, deadline)
    tried = 1
    while True:
        try:
            pin = yield from _sent(sender, request, body, attempt)
        except errors.PinterestError as error:
            if not may_exist(error):
                raise
            failure = error
        else:
            if mark.parent is None and engine.shared.of(Claims).was_found(str(pin.id), attempt.owner):
                raise errors.InvalidResponseError(
                    f"{request.operation.id}: Pin {pin.id} belongs to this call, but was returned for "
                    "another Pin of this client before, which may be missing: check the board."
                )
            return Made(pin, False)
        log.info("%s; looking up whether the Pin exists", failure)
        try:
            found = yield from find(engine, mark, creation, since)
        except errors.PinterestError as error:
            failure.add_note(f"The look-up could not decide whether the Pin exists: {error}")
            raise failure from error
        if found is not None:
            return Made(found, True)
        again = (
            RetryDecision("the Pin is not on the board") if tried < engine.options.retry.attempts else None
        )
        failure.add_note("The Pin is not on the board.")
        yield from engine.pause(request.operation.id, failure, again, tried, deadline)
        tried += 1


def _sent(engine: Engine, request: Request[Pin], body: Body | None, attempt: Attempt) -> Steps[Pin]:
    """Send the request, and record in the attempt whether the Pin may exist, however the request ends."""
    before, attempt.is_unknown = attempt.is_unknown, True
    try:
        return (yield from engine.call(request, body=body))
    except errors.PinterestError as error:
        if not may_exist(error):
            attempt.is_unknown = before and not is_rejection(error)
        raise
    except OSError:  # of a file in the body
        if body is not None and not body.ended:
            attempt.is_unknown = before
        raise


def _learn_time(engine: Engine, mark: Mark) -> Steps[None]:
    """Make any request to learn Pinterest's time, which every response contains, even an error."""
    once = attrs.evolve(engine.options.retry, attempts=1)
    build = next(mark.lists(), None)
    if build is not None:
        try:
            yield from engine.call(build(page_size=1), retry=once)
        except errors.PinterestError as error:
            log.info("Pinterest's time is unknown: %s", error)
