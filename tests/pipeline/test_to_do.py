"""The to-do list of a release, for the committed facade and for a small one."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from pipeline import facts
from pipeline.comparison import compare
from pipeline.facts import Operation
from pipeline.to_do import ToDo, to_do
from small import TEXT, Json

ROOT = Path(__file__).parents[2]
PAGE = {"type": "object", "properties": {"items": {"type": "array", "items": TEXT}, "bookmark": TEXT}}
JOB = {"type": "object", "properties": {"token": TEXT, "url": TEXT, "state": {"enum": ["DONE", "FAILED"]}}}

FACADE = {
    "resources/boards.py": """
class Boards:
    list = paged(operations.boards_list)
    '''Boards.'''
    get = call(operations.boards_get)
    '''A board.'''
""",
    "resources/reports.py": """
class Reports:
    _job = Job(get=operations.reports_get, by="token", url="url")
    get = call(operations.reports_get)
    '''A report.'''
""",
    "oauth.py": """
ID = "oauth/token"
TYPES = ("image/png", "application/json")

def read(response):
    return response.scope
""",
    "testing/state/boards.py": """
HANDLERS = {"boards/get": get}
""",
}


def operation(id_: str, answer: Json, *, paged: bool = False, tag: str = "boards") -> Json:
    asks = [{"in": "query", "name": "bookmark", "schema": TEXT}] * paged
    content = {"content": {"application/json": {"schema": answer}}, "description": ""}
    return {"operationId": id_, "tags": [tag], "parameters": asks, "responses": {"200": content}}


def release(**changed: Any) -> Json:
    """A document; `changed` replaces path items by their paths, `None` removes them."""
    token = {"type": "object", "properties": {"scope": TEXT}}
    paths: Json = {
        "/boards": {"get": operation("boards/list", PAGE, paged=True)},
        "/boards/{id}": {"get": operation("boards/get", JOB)},
        "/reports": {"get": operation("reports/get", JOB, tag="reports")},
        "/oauth/token": {"post": operation("oauth/token", token, tag="oauth")},
    }
    paths |= changed
    kept = {path: item for path, item in paths.items() if item is not None}
    return {"openapi": "3.0.3", "info": {"version": "1.0.0"}, "paths": kept}


@pytest.fixture
def facade(tmp_path: Path) -> Path:
    for name, text in FACADE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def asked(facade: Path, new: Json) -> ToDo:
    return to_do(facade, facts.read(new), compare(release(), new))


TOKEN = (
    "a module of its own, named in facade/pinkit/resources/__init__.py: "
    "`token = call(operations.oauth_token)` and a docstring, for oauth_token (POST /oauth/token)"
)


def test_nothing_is_required_where_nothing_changed(facade: Path) -> None:
    assert asked(facade, release()) == ToDo([TOKEN], [], [])


def test_a_new_operation_is_proposed_for_the_module_with_the_closest_path(facade: Path) -> None:
    new = {"get": operation("sections/list", PAGE, paged=True), "post": operation("sections/create", JOB)}
    reported = asked(facade, release(**{"/boards/{id}/sections": new}))
    assert reported.names == [
        TOKEN,
        "facade/pinkit/resources/boards.py: `create = call(operations.sections_create)` "
        "and a docstring, for sections_create (POST /boards/{id}/sections)",
        "facade/pinkit/resources/boards.py: `list_sections = paged(operations.sections_list)` "
        "and a docstring, for sections_list (GET /boards/{id}/sections)",
    ]
    assert reported.handlers == [
        f"facade/pinkit/testing/state/boards.py: sections/{verb}, if other operations see its effects"
        for verb in ("create", "list")
    ]


@pytest.mark.parametrize(
    ("id_", "line"),
    [
        ("sections/import", "import_ = call(operations.sections_import)"),
        ("sections/search:go", "search_go = call(operations.sections_search_go)"),
    ],
)
def test_a_proposed_line_is_python(facade: Path, id_: str, line: str) -> None:
    reported = asked(facade, release(**{"/boards/{id}/sections": {"get": operation(id_, JOB)}}))
    assert f"`{line}`" in reported.names[-1]
    ast.parse(line)


def test_a_renamed_operation_is_reported_with_its_line_its_handler_and_its_new_name(facade: Path) -> None:
    reported = asked(facade, release(**{"/boards/{id}": {"get": operation("boards/retrieve", JOB)}}))
    assert reported.names[0] == (
        "facade/pinkit/resources/boards.py:5: `get = call(…boards_get)`: boards_get no longer exists; "
        "perhaps boards_retrieve (GET /boards/{id}) now"
    )
    assert reported.handlers == [
        "facade/pinkit/testing/state/boards.py:2: the operation 'boards/get' no longer exists"
        "; perhaps 'boards/retrieve' now"
    ]


def test_a_list_that_lost_its_bookmark_is_reported(facade: Path) -> None:
    (printed, _) = asked(facade, release(**{"/boards": {"get": operation("boards/list", PAGE)}})).names
    assert printed.startswith(
        "facade/pinkit/resources/boards.py:3: `list = paged(…boards_list)`: boards/list is no longer a list"
    )


def test_an_id_of_a_flow_that_no_longer_exists_is_reported(facade: Path) -> None:
    reported = asked(facade, release(**{"/oauth/token": None}))
    assert reported.names == ["facade/pinkit/oauth.py:2: the operation 'oauth/token' no longer exists"]


def test_an_operation_that_the_facade_names_replaces_no_removed_one(facade: Path) -> None:
    (facade / "flows.py").write_text("ID = 'boards/get'\n")
    reported = asked(facade, release(**{"/boards/{id}": None}))  # boards/list and reports/get are similar
    assert "facade/pinkit/flows.py:1: the operation 'boards/get' no longer exists" in reported.names
    assert reported.handlers == [
        "facade/pinkit/testing/state/boards.py:2: the operation 'boards/get' no longer exists"
    ]


def test_a_field_that_left_a_request_did_not_move_into_the_response(facade: Path) -> None:
    def called(*fields: str) -> Json:
        body = {"type": "object", "properties": dict.fromkeys(fields, TEXT)}
        content = {"content": {"application/json": {"schema": body}}}
        return {"get": {**operation("reports/get", JOB, tag="reports"), "requestBody": content}}

    before, after = (release(**{"/reports": called(*fields)}) for fields in (("url", "name"), ("name",)))
    reported = to_do(facade, facts.read(after), compare(before, after))
    assert reported.fields == [
        "facade/pinkit/resources/reports.py:3: reports/get, removed: body.url (string)"
    ]


def test_a_field_that_moved_is_reported_where_the_facade_names_it(facade: Path) -> None:
    moved = {
        "type": "object",
        "properties": {"token": TEXT, "data": {"type": "object", "properties": {"url": TEXT}}},
    }
    reported = asked(facade, release(**{"/reports": {"get": operation("reports/get", moved, tag="reports")}}))
    assert reported.fields == [
        "facade/pinkit/resources/reports.py:3: reports/get, removed: .url (string); there is .data.url now"
    ]


def test_a_field_of_another_type_is_reported_where_the_facade_names_it(facade: Path) -> None:
    numbered = {"type": "object", "properties": {"scope": {"type": "integer"}}}
    reported = asked(
        facade, release(**{"/oauth/token": {"post": operation("oauth/token", numbered, tag="oauth")}})
    )
    assert reported.fields == ["facade/pinkit/oauth.py:6: oauth/token, type: .scope (`string` → `integer`)"]


def committed() -> dict[str, Operation]:
    data = ROOT / "generated" / "pinkit_generated" / "description.json"
    return facts.read(json.loads(data.read_text("utf-8")))


def test_the_facade_is_of_the_committed_release() -> None:
    wrong = to_do(ROOT / "facade" / "pinkit", committed())
    assert not any(wrong), str(wrong)
