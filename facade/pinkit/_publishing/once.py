"""Creating a Pin once: after an answer that did not come, the board is looked at before it is tried again."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from .. import errors
from .._engine import SLOWEST
from .._retry import Again
from .._steps import Run, Steps
from .._within import patience, within
from .claims import may_exist
from .look import Mark, find

if TYPE_CHECKING:
    from pinkit_generated import Request
    from pinkit_generated.results import PinsGet as Pin

    from .._engine import Engine
    from .body import Body

log: Final = logging.getLogger("pinkit")


class Made(NamedTuple):
    """A Pin.

    Args:
        pin: Pinterest's answer.
        found: Whether it was there already when an answer had been lost.
    """

    pin: Pin
    found: bool


class Attempt(NamedTuple):
    """What is known of an attempt, beyond this call.

    Args:
        since: When it began, in seconds since 1970, if an earlier run began it and nobody knows its outcome.
        begin: Called with the time before the Pin is created; what it writes is on the disk by then.
    """

    since: float | None = None
    begin: Callable[[float], object] | None = None


#: An attempt of which nothing is known from before.
FRESH: Final = Attempt()


def create_once(
    engine: Engine, request: Request[Pin], mark: Mark, body: Body | None = None, attempt: Attempt = FRESH
) -> Steps[Made]:
    """Create a Pin, or find it where it may have been created.

    Args:
        engine: Makes the calls.
        request: Creates it.
        mark: What it is recognised by.
        body: The request's body, where it is not its own.
        attempt: What is known from before.

    Raises:
        PinterestError: Pinterest refused it; or it may exist, and could not be looked for.
    """
    since = attempt.since
    if since is None:
        since = engine.clock.time()
        if attempt.begin is not None:
            yield Run(functools.partial(attempt.begin, since))
    sending = body.size / SLOWEST if body else 0
    deadline = engine.clock.monotonic() + patience(engine) + sending
    sender = within(engine, deadline)
    tried = 1
    while True:
        try:
            pin = yield from sender.call(request, body=body)
        except errors.PinterestError as error:
            if not may_exist(error):
                raise
            failure = error
        else:
            if engine.shared.claims.was_found(str(pin.id)) and mark.parent is None:
                raise errors.InvalidAnswerError(
                    f"{request.operation.id}: Pin {pin.id} is this one, and was given back for another "
                    "of this client's before, which may be missing: look on the board."
                )
            return Made(pin, False)
        log.info("%s; looking whether the Pin exists", failure)
        try:
            found = yield from find(engine, mark, since, request)
        except errors.PinterestError as error:
            failure.add_note(f"Whether the Pin exists could not be seen: {error}")
            raise failure from error
        if found is not None:
            engine.shared.claims.settle(request)
            return Made(found, True)
        again = Again("the Pin is not on the board") if tried < engine.options.retry.attempts else None
        failure.add_note("The Pin is not on the board.")
        yield from engine.pause(request.operation.id, failure, again, tried, deadline)
        tried += 1
