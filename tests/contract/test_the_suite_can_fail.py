"""What the suite is worth: each deliberate break turns a small part of it red, by the right check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
import test_client_responses
import test_client_requests
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
    """The suite is red; its arguments are the checks that made it so."""


def server() -> None:
    operations = ["boards/create", "boards/get"]
    # A new one each time: what schemathesis tried once on a path, it does not try again.
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
    """A part of the suite whose checks are assertions of its own."""

    def run() -> None:
        try:
            for check in checks:
                check()
        except (AssertionError, pytest.fail.Exception, ApiError, PinterestError) as error:
            raise CaughtError(name) from error

    return run


def _styles() -> None:
    for listed in test_styles.LISTS[:10]:
        test_styles.test_a_list_is_taken_in_its_own_style_and_in_no_other(listed)


def _scopes() -> None:
    test_scope_matrix.mock.cache_clear()  # the mock remembers what was allowed before
    test_scope_matrix.test_the_scopes_of_one_alternative_suffice_and_less_does_not("boards/create")


def _life() -> None:
    for test in (
        test_life_cycles.test_a_list_shows_everything_once_though_more_is_added_meanwhile,
        test_life_cycles.test_products_are_tagged_on_a_pin_all_or_none,
    ):
        test(test_life_cycles.lived("sync"))


def _sent(*operations: str) -> list[Callable[[], object]]:
    check = test_client_requests.test_what_is_sent_is_what_was_asked_for_and_nothing_else
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
        lambda: test_client_responses.test_every_success_is_read_whole_by_the_class_that_is_described(
            "boards/get"
        ),
        lambda: test_client_responses.test_every_error_raises_what_its_status_means_and_keeps_what_was_said(
            "boards/get"
        ),
    ),
}


@pytest.mark.parametrize("part", SLICES)
def test_every_part_is_green_while_nothing_is_broken(part: str) -> None:
    SLICES[part]()


@pytest.mark.parametrize("broken", BREAKS, ids=lambda each: f"{each.what} → {each.caught}")
def test_every_break_turns_the_suite_red(
    broken: Break, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    broken.apply(monkeypatch)
    with pytest.raises(CaughtError) as caught:
        SLICES[broken.slice]()
    record_property("caught by", sorted(caught.value.args))
    assert broken.caught in caught.value.args


def test_every_part_of_the_suite_catches_something() -> None:
    assert {each.slice for each in BREAKS} == set(SLICES)
    assert len(BREAKS) >= 12
