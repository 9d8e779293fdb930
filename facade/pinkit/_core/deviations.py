"""Reports where responses deviate from the OpenAPI document: each place once."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..events import DeviationSeen, Event

if TYPE_CHECKING:
    from pinkit_generated import Deviation, Operation

contract_log: Final = logging.getLogger("pinkit.contract")


def reporter(
    operation: Operation, reported: set[tuple[str, str]], emit: Callable[[Event], None]
) -> Callable[[Deviation], None]:
    """A function that logs and emits a deviation, unless its place was reported before.

    Args:
        operation: What was asked for.
        reported: The places that were reported; grows.
        emit: Takes the event.
    """

    def report(deviation: Deviation) -> None:
        # The same place in other items of a list is the same deviation.
        path = re.sub(r"\[\d+\]", "[*]", deviation.path)
        if (operation.id, path) not in reported and len(reported) < _MOST_DEVIATIONS:
            reported.add((operation.id, path))
            contract_log.info("%s: %s", operation.id, deviation)
            emit(DeviationSeen(operation.id, deviation.path, str(deviation)))

    return report


_MOST_DEVIATIONS: Final = 10_000  # the keys of maps are in their paths, so there may be no end of them
