"""The facts on the pages are those of the code."""

import re
from pathlib import Path

import pinkit
import pytest
from documentation.example_calls import example_calls
from documentation.fact_tables import CAUSES, TABLES
from documentation.operation_pages import flow_page, scopes_of
from documentation.page_runner import PAGES
from documentation.python_api import module_pages
from pinkit import errors, limits
from pinkit._core.error_mapping import MEANINGS, meaning_of
from pinkit._publishing.draft import LONGEST
from pinkit.quotas import RateLimit
from pinkit.testing.document import document
from pinkit_generated import OPERATIONS


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


def test_numbers_in_texts_are_those_of_the_code() -> None:
    stated = {
        "index.md": [f"All {len(OPERATIONS)} operations of release {document().release}"],
        "how-to/testing.md": [f"all {len(OPERATIONS)} operations"],
        "how-to/reports.md": [f"at most {limits.REPORTS.days} days"],
        "how-to/analytics.md": [f"the last {limits.REPORTS.back} days"],
        "tutorials/analytics.md": [f"{window.back} days back" for window in (limits.CALLS, limits.REPORTS)],
        "cannot.md": [f"older than {window.back} days" for window in (limits.REPORTS, limits.HOURLY)],
        "how-to/rate-limits.md": [f"one call may wait, {RateLimit().max_wait:.0f} if omitted"],
        "limits.md": [
            f"| product tags | {_longest('product_tags/bulk_add', 'product_tags')} in a request",
            f"| conversion events in a request | {_longest('events/create', 'data'):,};",
            f"| campaigns, ad groups, ads in a request | {_longest('campaigns/create')} |",
        ],
    }
    for page, texts in stated.items():
        words = " ".join((PAGES / page).read_text("utf-8").split())
        assert [text for text in texts if text not in words] == [], page


def _longest(operation: str, field: str | None = None) -> int:
    body = document().operations[operation].body
    assert body is not None
    schema = document().resolve(body.schema)
    if field is not None:
        schema = document().resolve(schema["properties"][field])
    return int(schema["maxItems"])


def test_each_variable_that_is_read_is_on_the_page_about_tokens() -> None:
    files = [path for path in Path(pinkit.__path__[0]).rglob("*.py") if "testing" not in path.parts]
    code = " ".join(path.read_text("utf-8") for path in files)
    read = {*re.findall(r'"(PIN(?:TEREST|KIT)_[A-Z_]+)"', code)} - {"PINTEREST_TIME_ZONE"}  # a value
    assert read >= {"PINTEREST_ACCESS_TOKEN", "PINKIT_CONFIG_DIR"}
    text = (PAGES / "how-to/tokens.md").read_text("utf-8")
    assert {name for name in read if f"`{name}`" not in text} == set()


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


def test_errors_that_stop_everything_in_some_cases_are_not_listed_as_others() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` .* \| (.+?) \|$", TABLES["error classes"](), re.MULTILINE))
    for kind in (errors.APIConnectionError, errors.APITimeoutError):
        assert [errors.stops_everything(kind("x", sent=sent)) for sent in (False, True)] == [True, False]
        assert rows[kind.__name__] == "unless `.sent`"
    assert (rows["AuthenticationError"], rows["NotFoundError"]) == ("yes", "no")


def test_pages_of_modules_have_all_arguments_methods_and_examples() -> None:
    pages = dict(module_pages())
    text = pages["reference/python/pinkit.md"]
    assert "\n- `environment`: `production`, or `sandbox`" in text  # of Client
    for name in ("Client.from_env", "Client.request", "App.client_for", "Rows.to_parquet", "Slice.commit"):
        assert text.count(f"\n### {name}\n") == 1, name
    assert "```python\nplan = pinkit.load.Plan(" in pages["reference/python/pinkit.load.md"]


def test_pages_of_methods_show_defaults_and_what_the_sandbox_serves() -> None:
    publishing = flow_page(pinkit.describe("pins.publish_many"))
    assert "on_bad: Literal['reject', 'skip'] = 'reject'," in publishing
    assert "| Sandbox | yes, without [pins.product_tags.create](" in publishing
    assert "[pins.publish_many]" not in TABLES["sandbox"]()
    rows = flow_page(pinkit.describe("analytics.rows"))
    assert "    timeout: float = 3600.0,\n" in rows
    assert ") -> Rows\n" in rows


def test_each_table_is_on_a_page() -> None:
    named = {
        name
        for path in PAGES.rglob("*.md")
        for name in re.findall("<!-- table: (.+?) -->", path.read_text("utf-8"))
    }
    assert named == set(TABLES)
