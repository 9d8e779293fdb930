"""The mock follows the OpenAPI document: schemathesis over every operation, in process.

PINKIT_EXAMPLES raises the number of examples and adds the phases that are omitted for time; PINKIT_SEED
selects other examples. A failure prints its request.
"""

from __future__ import annotations

from functools import cache

import pytest
from harness.document import operations
from harness.rules import NEVER_SUCCEEDS, SLOW_COVERAGE
from harness.suite import PHASES, SEED, Suite, configured, phases_of
from pinkit.testing import Clock, Mock

OPERATIONS = sorted(operations())


@cache
def suite(seed: int = SEED) -> Suite:
    """All operations, built once per process, with a clock that is stopped."""
    return Suite(Mock(clock=Clock(1_790_000_000.0, running=False)), configured(seed=seed))


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_follows_the_document(operation: str) -> None:
    ran = suite().run(operation)
    assert {phase for phase in PHASES if ran[phase]} == set(phases_of(operation))
    # Hypothesis generates constants of the modules that are imported, so a few examples may all be rejected.
    for seed in (SEED + 1, SEED + 2):
        if not ran["success"] and operation not in NEVER_SUCCEEDS:
            ran += suite(seed).run(operation)
    assert (ran["success"] == 0) is (operation in NEVER_SUCCEEDS)


def test_all_operations_are_covered() -> None:
    assert suite().operations.keys() == set(OPERATIONS)


def test_operation_omitted_from_one_phase_runs_in_the_others() -> None:
    assert SLOW_COVERAGE.keys() <= set(OPERATIONS)
    for operation in OPERATIONS:
        left_out = set(PHASES) - set(phases_of(operation))
        assert left_out == ({"coverage"} if operation in SLOW_COVERAGE else set())
