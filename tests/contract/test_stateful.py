"""Calls that follow from each other: what one call gives, the next one uses.

Over the whole description schemathesis infers more links than it can follow, and then silently follows none.
So each shard is a few operations, and has to show that scenarios ran and that they reached what was made.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

import pytest
from harness.suite import Suite, authorization, configured, headers_of
from pinkit.testing import Clock, Mock
from schemathesis.engine import Status, from_schema
from schemathesis.engine.events import NonFatalError, PhaseFinished, ScenarioFinished
from schemathesis.engine.run import PhaseName

# What each shard holds, and which of its operations must have found what another one made.
SHARDS: Final = {
    "boards": (
        (
            "boards/list boards/create boards/get boards/update boards/delete board_sections/create "
            "board_sections/list board_sections/update board_sections/delete ad_accounts/list"
        ),
        {"boards/get", "board_sections/list"},
    ),
    "pins": (
        "boards/create boards/list boards/list_pins pins/create pins/get pins/list pins/update pins/delete",
        {"boards/list_pins"},
    ),
    "feeds": ("feeds/list feeds/create feeds/get feeds/update feeds/delete", {"feeds/get"}),
    "ads": (
        "ad_accounts/list ad_accounts/create ad_accounts/get campaigns/list campaigns/create campaigns/get",
        {"ad_accounts/get"},
    ),
}


@pytest.mark.parametrize("shard", SHARDS)
def test_what_was_made_is_found(shard: str) -> None:
    operations, reached = SHARDS[shard]
    mock = Mock(clock=Clock(1_790_000_000.0, running=False))
    config = configured(
        examples=15, phases=(), stateful={"enabled": True, "max-steps": 8, "generation": {"max-examples": 15}}
    )
    suite = Suite(mock, config, operations.split())
    suite.schema.config.update(headers=headers_of(mock))
    scenarios, failures, found = 0, list[str](), Counter[str]()
    for event in from_schema(suite.schema).execute():
        assert not isinstance(event, NonFatalError), event
        if isinstance(event, ScenarioFinished) and event.phase is PhaseName.STATEFUL_TESTING:
            scenarios += event.status is not Status.SKIP
            for interactions in (event.recorder.interactions,):
                for case_id, interaction in interactions.items():
                    case: Any = event.recorder.cases[case_id].value
                    if interaction.response is not None and interaction.response.status_code < 300:
                        found[case.operation.definition.raw["operationId"]] += 1
            for checks in event.recorder.checks.values():
                failures += [f"{each.name}: {each.failure_info}" for each in checks if each.status is Status.FAILURE]
    assert failures == []
    assert scenarios > 0
    assert reached <= found.keys()
