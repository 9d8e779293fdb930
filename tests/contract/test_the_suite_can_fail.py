"""The suite detects faults: each deliberate break fails a small part of it, by the right check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
import test_client_requests
import test_client_responses
import test_life_cycles
import test_scope_matrix
import test_styles
from harness.breaks import BREAKS, Break
from harness.stateful import explored
from harness.suite import Suite
from pinkit.errors import PinterestError
from pinkit.testing import Clock, Mock
from pinkit.testing.messages import ApiError
from schemathesis.core.failures import FailureGroup

START = 1_790_000_000.0


class CaughtError(Exception):
    """The suite failed; its arguments are the failed checks."""


def server() -> None:
    operations = ["boards/create", "boards/get"]
    # A new suite each time: schemathesis does not repeat a case on the same path.
    suite = Suite(Mock(clock=Clock(START, running=False)), only=operations, seeds=False)
    for operation in operations:
        try:
            suite.run(operation)
        except FailureGroup as group:
            raise CaughtError(*{type(each).__name__ for each in group.exceptions}) from group


def stateful() -> None:
    made = explored(Mock(clock=Clock(START, running=False)), ["boards/create", "boards/get", "boards/delete"])
    assert made.scenarios > 0
    if made.failures:
        raise CaughtError(*{each.partition(":")[0] for each in made.failures})


def _own(name: str, *checks: Callable[[], object]) -> Callable[[], None]:
    """Run a part of the suite whose checks are its own assertions."""

    def run() -> None:
        try:
            for check in checks:
                check()
        except (AssertionError, pytest.fail.Exception, ApiError, PinterestError) as error:
            raise CaughtError(name) from error

    return run


def _styles() -> None:
    for listed in test_styles.LISTS[:10]:
        test_styles.test_list_is_accepted_in_the_documented_style_only(listed)


def _scopes() -> None:
    test_scope_matrix.mock.cache_clear()  # the mock caches what was allowed before
    test_scope_matrix.test_all_scopes_of_one_alternative_are_required("boards/create")


def _life() -> None:
    for test in (
        test_life_cycles.test_list_has_every_item_once_although_items_are_added,
        test_life_cycles.test_products_are_tagged_on_a_pin_all_or_none,
    ):
        test(test_life_cycles.lived("sync"))


def _sent(*operations: str) -> list[Callable[[], object]]:
    check = test_client_requests.test_request_has_the_given_arguments_only
    return [partial(check, operation) for operation in operations]


SLICES = {
    "server": server,
    "stateful": stateful,
    "scopes": _own("scope matrix", _scopes),
    "styles": _own("list styles", _styles),
    "lives": _own("life cycles", _life),
    "requests": _own(
        "requests", *_sent("boards/create", "ads/analytics", "pins/list", "trending_keywords/list")
    ),
    "answers": _own(
        "answers",
        lambda: test_client_responses.test_every_success_is_read_completely_by_the_documented_class(
            "boards/get"
        ),
        lambda: (
            test_client_responses.test_every_error_raises_the_class_of_its_status_and_keeps_the_error_text(
                "boards/get"
            )
        ),
    ),
}


@pytest.mark.parametrize("part", SLICES)
def test_every_part_passes_without_a_break(part: str) -> None:
    SLICES[part]()


@pytest.mark.parametrize("broken", BREAKS, ids=lambda each: f"{each.what} → {each.caught}")
def test_every_break_fails_the_suite(
    broken: Break, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    broken.apply(monkeypatch)
    with pytest.raises(CaughtError) as caught:
        SLICES[broken.slice]()
    record_property("caught by", sorted(caught.value.args))
    assert broken.caught in caught.value.args


def test_every_part_of_the_suite_catches_a_break() -> None:
    assert {each.slice for each in BREAKS} == set(SLICES)
    assert len(BREAKS) >= 12
