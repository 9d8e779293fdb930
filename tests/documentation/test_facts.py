"""The facts on the pages are those of the code."""

import re

import pinkit
import pytest
from documentation.example_calls import example_calls
from documentation.fact_tables import CAUSES, TABLES
from documentation.operation_pages import scopes_of
from documentation.page_runner import PAGES
from pinkit import errors
from pinkit._core.error_mapping import MEANINGS, meaning_of
from pinkit._publishing.draft import LONGEST
from pinkit.testing.document import document


def test_each_meaning_of_an_error_has_a_row() -> None:
    shown = {id(meaning_of(cause.status, cause.code, cause.words)) for cause in CAUSES}
    assert [row for row in MEANINGS if id(row) not in shown] == []


def test_each_class_of_errors_is_on_the_page() -> None:
    text = TABLES["error classes"]()
    names = {
        name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
    }
    assert {name for name in names if f"`{name}`" not in text} == set()


@pytest.mark.parametrize("argument", LONGEST)
def test_lengths_of_texts_are_those_that_are_checked(argument: str) -> None:
    names = {"title": "title of a Pin", "description": "description of a Pin", "alt_text": "alternative text"}
    limits = (PAGES / "limits.md").read_text("utf-8")
    (length,) = re.findall(
        rf"^\| {names.get(argument, argument)} \| ([\d,]+) characters", limits, re.MULTILINE
    )
    assert int(length.replace(",", "")) == LONGEST[argument]


def test_scopes_are_alternatives_of_sets() -> None:
    seen = set()
    for call in example_calls().values():
        words = scopes_of(call.facts)
        alternatives = [set(re.findall(r"`([\w:]+)`", part)) for part in re.split(r" or ", words)]
        assert [each for each in alternatives if each] == [set(each) for each in call.facts.scopes if each]
        seen.add(len(alternatives))
    assert seen >= {1}


def test_each_operation_that_the_sandbox_does_not_serve_is_listed() -> None:
    text = TABLES["sandbox"]()
    for operation in document().operations.values():
        name = pinkit.describe(operation.id).name
        assert (f"[{name}]" in text) is not operation.sandbox


def test_each_table_is_on_a_page() -> None:
    named = {
        name
        for path in PAGES.rglob("*.md")
        for name in re.findall("<!-- table: (.+?) -->", path.read_text("utf-8"))
    }
    assert named == set(TABLES)
