"""An end for all the calls of a flow together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from .engine import Engine


def within(engine: Engine, deadline: float) -> Engine:
    """An engine whose calls, with their retries and their waits for quotas, end by a deadline.

    Args:
        engine: The other.
        deadline: On the clock.
    """
    until = min(deadline, engine.options.until)
    return type(engine)(engine.shared, attrs.evolve(engine.options, until=until))


def patience(engine: Engine) -> float:
    """Seconds that a part of a flow may take: as long as one call with its wait for a quota."""
    return engine.options.retry.deadline + engine.options.max_wait
