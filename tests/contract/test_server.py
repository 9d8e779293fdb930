"""The mock follows the OpenAPI document: schemathesis over every operation, in process.

PINKIT_EXAMPLES raises the number of examples and adds the phases that are omitted for time; PINKIT_SEED
selects other examples. A failure prints its request.
"""

from __future__ import annotations

from functools import cache

import pytest
from harness.document import operations
from harness.rules import NEVER_SUCCEEDS, SLOW_COVERAGE
from harness.suite import PHASES, Suite, phases_of
from pinkit.testing import Clock, Mock

OPERATIONS = sorted(operations())


@cache
def suite() -> Suite:
    """All operations, built once per process; the clock is stopped, so that every run is the same."""
    return Suite(Mock(clock=Clock(1_790_000_000.0, running=False)))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_follows_the_document(operation: str) -> None:
    ran = suite().run(operation)
    assert {phase for phase in PHASES if ran[phase]} == set(phases_of(operation))
    assert (ran["success"] == 0) is (operation in NEVER_SUCCEEDS)


def test_all_operations_are_covered() -> None:
    assert suite().operations.keys() == set(OPERATIONS)


def test_operation_omitted_from_one_phase_runs_in_the_others() -> None:
    assert SLOW_COVERAGE.keys() <= set(OPERATIONS)
    for operation in OPERATIONS:
        left_out = set(PHASES) - set(phases_of(operation))
        assert left_out == ({"coverage"} if operation in SLOW_COVERAGE else set())
