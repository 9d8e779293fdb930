"""Reports of responses that deviate from the OpenAPI document: once for each place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from .._call_ids import logger
from ..events import DeviationSeen, Event

if TYPE_CHECKING:
    from pinkit_generated import Deviation, Operation

contract_log: Final = logger("pinkit.contract")


def reporter(
    operation: Operation, reported: set[tuple[str, str]], emit: Callable[[Event], object]
) -> Callable[[Deviation], None]:
    """Make a function that logs and emits a deviation, unless its place was reported before.

    Args:
        operation: The operation that was called.
        reported: The places that were reported before; the function adds to it.
        emit: Receives the event.
    """

    def report(deviation: Deviation) -> None:
        # The same place in another item of a list is the same deviation.
        path = re.sub(r"\[\d+\]", "[*]", deviation.path)
        if (operation.id, path) not in reported and len(reported) < _MOST_DEVIATIONS:
            reported.add((operation.id, path))
            contract_log.info("%s: %s", operation.id, deviation)
            emit(DeviationSeen(operation.id, deviation.path, str(deviation)))

    return report


_MOST_DEVIATIONS: Final = 10_000  # paths contain the keys of maps, so their number is not bounded otherwise
