"""A common deadline for all calls of a flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from .engine import Engine


def within(engine: Engine, deadline: float) -> Engine:
    """Make an engine whose calls, including retries and waits for quotas, end by a deadline.

    Args:
        engine: The engine to derive from.
        deadline: The deadline, on the engine's monotonic clock.
    """
    until = min(deadline, engine.options.until)
    return type(engine)(engine.shared, attrs.evolve(engine.options, until=until))


def patience(engine: Engine) -> float:
    """Return the seconds that a part of a flow may take: as long as one call with its wait for a quota."""
    return engine.options.retry.deadline + engine.options.max_wait
