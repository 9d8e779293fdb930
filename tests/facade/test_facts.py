"""The facts about each call, which `help`, the command line and the documentation show."""

import inspect
import pydoc
import re
from pathlib import Path
from typing import Any, get_args

import pinkit
import pytest
from pinkit import facts
from pinkit._analytics.query import LEVELS, LevelName
from pinkit._conversions.list_records import RULES
from pinkit.resources.boards import Boards
from pinkit_generated import OPERATIONS
from scripted import Mode


def test_every_operation_has_a_name_and_facts() -> None:
    described = [facts.describe(name) for name in facts.names()]
    assert {each.id for one in described for each in one.operations} == OPERATIONS.keys()
    for one in described:
        assert one.summary.endswith("."), one.name
        assert one.scopes, one.name
        assert all(each.annotation for each in one.parameters), one.name


def test_an_operation_is_found_by_name_id_call_and_definition(mode: Mode) -> None:
    client = mode.client([])
    found = [
        facts.describe(each)
        for each in ("boards.create", "boards/create", client.boards.create, Boards.create)
    ]
    assert found == [found[0]] * 4
    assert facts.describe(client.boards.sections.create).name == "boards.sections.create"
    assert facts.describe(client.reports.download).name == "reports.download"
    assert pinkit.describe("boards/create") == found[0]


def test_an_operation_has_the_facts_of_the_openapi_document() -> None:
    found = facts.describe("campaigns.analytics")
    assert found.summary
    assert found.scopes == (frozenset({"ads:read"}),)
    assert found.quotas == {"ads_analytics"}
    assert found.urls == ("https://developers.pinterest.com/docs/api/v5/campaigns-analytics",)
    assert found.is_in_sandbox == OPERATIONS["campaigns/analytics"].sandbox
    assert not found.is_deprecated
    by_name = {each.name: each for each in found.parameters}
    account, windows = by_name["ad_account_id"], by_name["click_window_days"]
    assert (account.is_positional, account.is_required, account.annotation) == (True, True, "str")
    assert (windows.is_positional, windows.is_required) == (False, False)
    assert windows.values == (0, 1, 7, 14, 30, 60)
    assert windows.doc == "one of 0, 1, 7, 14, 30, 60; default 30."
    assert "CTR" in by_name["columns"].values
    names = [each.name for each in found.parameters]
    assert names.index("start_date") < names.index("end_date")


def test_a_method_with_several_requests_has_the_facts_of_all() -> None:
    found = facts.describe("pins.create_image")
    assert len(found.operations) > 1
    assert {"pins:write", "boards:read"} <= found.scopes[0]
    titles = [each.doc for each in found.parameters if each.name == "title"]
    assert titles == ["At most 100 characters."]
    assert found.returns == "Pin"


def test_a_method_is_in_the_sandbox_if_the_sandbox_serves_any_of_its_requests() -> None:
    publishing = facts.describe("pins.create_image")
    assert {each.id for each in publishing.operations if not each.sandbox} == {"product_tags/bulk_add"}
    assert publishing.is_in_sandbox
    assert not facts.describe("reports.download").is_in_sandbox
    assert facts.describe("pins.check").is_in_sandbox  # it sends no request


def test_the_literals_are_what_is_accepted() -> None:
    assert set(get_args(LevelName)) == LEVELS.keys()
    parameters = facts.describe("customer_lists.upload").parameters
    assert [set(each.values) for each in parameters if each.name == "list_type"] == [RULES.keys()]


def test_results_are_named_as_users_know_them() -> None:
    returned = {facts.describe(name).returns for name in facts.names()}
    assert {"Rows", "Slices", "SentEvents"} <= returned
    assert [each for each in returned if each.count("[") != each.count("]")] == []
    with pinkit.Client("pina_...") as client:
        assert str(inspect.signature(client.analytics.rows)).endswith("-> 'Rows'")


def test_help_of_a_class_has_the_first_line_of_each_method_with_several_requests() -> None:
    shown = pydoc.plain(pydoc.render_doc(Boards))
    assert "copy = <Boards.copy: Save " in shown
    assert "flow object" not in shown


def test_help_shows_the_values_of_an_enum(mode: Mode) -> None:
    client = mode.client([])
    (privacy,) = (each for each in facts.describe("boards.create").parameters if each.name == "privacy")
    assert {"PUBLIC", "SECRET"} <= set(privacy.values)
    assert f"privacy: one of {', '.join(map(str, privacy.values))}" in client.boards.create.__doc__


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        ("boards.crate", ValueError, "'boards.crate'; did you mean 'boards.create'"),
        ("boards/creat", ValueError, "did you mean 'boards/create'"),
        ("", ValueError, "no call ''"),
        (3, TypeError, "not int"),
        (None, TypeError, "not NoneType"),
        (print, TypeError, "not builtin_function"),
        (test_help_shows_the_values_of_an_enum, TypeError, "not NoneType|not function"),
        (pinkit.Client, TypeError, "not type"),
    ],
)
def test_what_is_no_call_is_an_error(call: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        facts.describe(call)


def test_calls_that_docstrings_name_exist() -> None:
    names = facts.names()
    groups = "|".join({name.partition(".")[0] for name in names})
    known = {*names, *(name.rpartition(".")[0] for name in names)}
    wrong = set()
    for path in Path(pinkit.__path__[0]).rglob("*.py"):
        for named in re.findall(
            rf"`(?:client\.)?((?:{groups})(?:\.\w+)+)(?:\([^`]*\))?`", path.read_text("utf-8")
        ):
            if named not in known and not named.endswith((".csv", ".jsonl")):
                wrong.add((path.name, named))
    assert wrong == set()
