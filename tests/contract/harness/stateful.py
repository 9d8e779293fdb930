"""Schemathesis' stateful phase over a few operations, and its result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import define, field
from pinkit.testing import Mock
from schemathesis.engine import Status, from_schema
from schemathesis.engine.events import NonFatalError, ScenarioFinished
from schemathesis.engine.run import PhaseName

from harness.suite import Suite, authorization, configured

_SCENARIOS, _STEPS = 15, 8
_OFF = {"enabled": False}


@define
class Explored:
    """The result of a run.

    Attributes:
        scenarios: The number of scenarios that were not skipped.
        succeeded: The number of successes of each operation.
        failures: The failed checks, with the way to reproduce them.
    """

    scenarios: int = 0
    succeeded: Counter[str] = field(factory=Counter[str])
    failures: list[str] = field(factory=list[str])


def explored(mock: Mock, operations: Iterable[str]) -> Explored:
    """Follow the links between these operations."""
    chosen = list(operations)
    config = configured(
        examples=_SCENARIOS,
        headers={"Authorization": authorization(mock, chosen[0])},
        phases={
            "examples": _OFF,
            "coverage": _OFF,
            "fuzzing": _OFF,
            "stateful": {"enabled": True, "max-steps": _STEPS},
        },
        # The acceptance of valid requests is checked for each operation by itself, with its exceptions.
        checks={"positive_data_acceptance": _OFF},
    )
    made = Explored()
    for event in from_schema(Suite(mock, config, chosen).schema).execute():
        if isinstance(event, NonFatalError):
            made.failures.append(str(event.value))
        elif isinstance(event, ScenarioFinished) and event.phase is PhaseName.STATEFUL_TESTING:
            _take(made, event)
    return made


def _take(made: Explored, event: ScenarioFinished) -> None:
    made.scenarios += event.status is not Status.SKIP
    for case_id, interaction in event.recorder.interactions.items():
        response, case = interaction.response, event.recorder.cases[case_id].value
        if response is not None and 200 <= response.status_code < 300:
            made.succeeded[case.operation.definition.raw["operationId"]] += 1
    made.failures += [
        f"{check.name}: {check.failure_info}"
        for checks in event.recorder.checks.values()
        for check in checks
        if check.status is Status.FAILURE
    ]
