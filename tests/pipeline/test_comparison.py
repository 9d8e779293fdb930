"""The changes found between two releases, and whether they are breaking."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.changelog import render, summary
from pipeline.changes import Change
from pipeline.comparison import compare
from pipeline.document_changes import unclassified

STRING: dict[str, Any] = {"type": "string"}
NULLABLE: dict[str, Any] = {"type": "string", "nullable": True}


def answer(schema: object) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def thing(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def call(**facts: Any) -> dict[str, Any]:
    return {"operationId": "things/get", "responses": {"200": answer({})}, **facts}


def document(**calls: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.0.3", "paths": {f"/{path}": {"get": each} for path, each in calls.items()}}


def reported(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, str, bool]]:
    """The changes of one operation: kind, path, detail or values, and whether it is breaking."""
    changes = compare(document(things=call(**old)), document(things=call(**new)))
    return [(each.kind, each.path, each.detail or ", ".join(each.values), each.breaking) for each in changes]


def sent(old: object, new: object) -> list[tuple[str, str, str, bool]]:
    return reported({"requestBody": answer(old)}, {"requestBody": answer(new)})


def answered(old: object, new: object) -> list[tuple[str, str, str, bool]]:
    return reported({"responses": {"200": answer(old)}}, {"responses": {"200": answer(new)}})


# The document as a whole ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            {"servers": [{"url": "https://a.example/v5"}]},
            {"servers": [{"url": "https://a.example/v6"}]},
            ("address", "/servers/0/url", '`"https://a.example/v5"` → `"https://a.example/v6"`', True),
        ),
        (
            {"components": {"securitySchemes": {"o": {"type": "http"}}}},
            {"components": {"securitySchemes": {"o": {"type": "oauth2"}}}},
            ("security scheme", "/components/securitySchemes/o/type", '`"http"` → `"oauth2"`', True),
        ),
        (
            {"components": {"securitySchemes": {}}},
            {"components": {"securitySchemes": {"o": {}}}},
            ("security scheme", "/components/securitySchemes/o", "none → `{}`", False),
        ),
        (
            {"components": {"schemas": {"A": {"x-new": 1}}}},
            {"components": {"schemas": {"A": {"x-new": 2}}}},
            ("extension", "/components/schemas/A/x-new", "`1` → `2`", False),
        ),
        (
            {"components": {"schemas": {"A": {"x-epoch": "seconds"}}}},
            {"components": {"schemas": {"A": {}}}},
            ("extension", "/components/schemas/A/x-epoch", '`"seconds"` → none', True),
        ),
        (
            {"components": {"schemas": {"A": {}}}},
            {"components": {"schemas": {"A": {"x-epoch": "seconds"}}}},
            ("extension", "/components/schemas/A/x-epoch", 'none → `"seconds"`', False),
        ),
    ],
)
def test_what_all_operations_share_is_reported_by_its_pointer(
    old: dict[str, Any], new: dict[str, Any], expected: tuple[str, str, str, bool]
) -> None:
    changes = compare(document() | old, document() | new)
    assert [(each.kind, each.path, each.detail, each.breaking) for each in changes] == [expected]
    assert f"`{expected[1]}` ({expected[2]})" in render(changes, "1", "2")


def test_an_unclassified_change_is_reported_with_its_pointer() -> None:
    old = document() | {"info": {"version": "1"}, "tags": [{"name": "a"}]}
    new = document() | {"info": {"version": "2"}, "tags": [{"name": "b"}]}
    changes = unclassified(old, new)
    assert summary(changes).splitlines()[1:] == ["  Not classified: `/tags/0/name`"]


# Operations -----------------------------------------------------------------------------------------


def test_equal_documents_have_no_changes() -> None:
    same = document(things=call())
    assert compare(same, same) == []
    assert "Nothing changed" in render([], "1", "1")


def test_a_removed_operation_breaks_and_an_added_one_does_not() -> None:
    old, new = document(a=call(operationId="a/get")), document(b=call(operationId="b/get"))
    assert compare(old, new) == [
        Change(operation="a/get", side="operation", kind="operation removed", detail="GET /a", breaking=True),
        Change(operation="b/get", side="operation", kind="operation added", detail="GET /b"),
    ]


def test_the_same_call_of_another_id_is_renamed_and_still_compared() -> None:
    old = {"openapi": "3.0.3", "paths": {"/a/{id}": {"get": call(operationId="a/get", deprecated=False)}}}
    new = {"openapi": "3.0.3", "paths": {"/a/{a_id}": {"get": call(operationId="b/get", deprecated=True)}}}
    assert [(each.operation, each.kind, each.detail, each.breaking) for each in compare(old, new)] == [
        ("b/get", "operation deprecated", "", False),
        ("b/get", "operation renamed", "`a/get` → `b/get`", True),
    ]


def test_the_same_id_of_another_path_is_moved() -> None:
    changes = compare(document(a=call()), document(b=call()))
    assert [(each.kind, each.detail, each.breaking) for each in changes] == [
        ("operation moved", "`GET /a` → `GET /b`", True)
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {"deprecated": True}, ("operation deprecated", "", "", False)),
        ({"deprecated": True}, {}, ("operation no longer deprecated", "", "", False)),
        ({"tags": ["a"]}, {"tags": ["b"]}, ("tag", "", "`a` → `b`", True)),
        (
            {"x-ratelimit-category": "org_read"},
            {"x-ratelimit-category": "ads_read"},
            ("quota", "", "`org_read` → `ads_read`", False),
        ),
        (
            {"x-sandbox": "enabled"},
            {"x-sandbox": "disabled"},
            ("sandbox", "", "`enabled` → `disabled`", True),
        ),
        (
            {"x-sandbox": "disabled"},
            {"x-sandbox": "enabled"},
            ("sandbox", "", "`disabled` → `enabled`", False),
        ),
    ],
)
def test_changed_facts_of_an_operation_are_reported(
    old: dict[str, Any], new: dict[str, Any], expected: tuple[str, str, str, bool]
) -> None:
    assert reported(old, new) == [expected]


A, B, AB, TOKEN = {"o": ["a"]}, {"o": ["b"]}, {"o": ["a", "b"]}, {"t": list[str]()}


@pytest.mark.parametrize(
    ("old", "new", "text", "breaking"),
    [
        ([A], [A, TOKEN], "also (t)", False),
        ([A, TOKEN], [A], "no longer (t)", True),
        ([A], [B], "a (o) → b (o)", True),
        ([A], [AB], "a (o) → a + b (o)", True),
        ([AB], [A], "a + b (o) → a (o)", False),
        ([A, AB], [A], "no longer a + b (o)", False),
        ([A], [], "a (o) → none", False),
        ([A], [A, {}], "also anyone", False),
        ([], [A], "none → a (o)", True),
    ],
)
def test_scopes_break_callers_that_no_longer_satisfy_them(
    old: list[Any], new: list[Any], text: str, breaking: bool
) -> None:
    assert reported({"security": old}, {"security": new}) == [("scopes", "", text, breaking)]


# Fields ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "request_breaks", "response_breaks"),
    [
        (thing(), thing(a=STRING), False, False),
        (thing(), thing(("a",), a=STRING), True, False),
        (thing(a=STRING), thing(), True, True),
        (thing(a=STRING), thing(("a",), a=STRING), True, False),
        (thing(("a",), a=STRING), thing(a=STRING), False, True),
        (STRING, NULLABLE, False, True),
        (NULLABLE, STRING, True, False),
        (STRING, {"type": "integer"}, True, True),
        ({"type": "integer"}, {"type": "number"}, False, True),
        ({"type": "number"}, {"type": "integer"}, True, False),
        (STRING, {"oneOf": [STRING, {"type": "integer"}]}, False, True),
        (STRING, {}, False, True),
        ({}, STRING, True, False),
        (STRING, {**STRING, "format": "date"}, True, True),
        (STRING, {**STRING, "format": "uuid"}, False, False),
        ({"enum": ["A"]}, {"enum": ["A", "B"]}, False, False),
        ({"enum": ["A", "B"]}, {"enum": ["A"]}, True, False),
        (STRING, {**STRING, "enum": ["A"]}, True, False),
        ({**STRING, "enum": ["A"]}, STRING, False, False),
        ({**STRING, "maxLength": 5}, {**STRING, "maxLength": 9}, False, False),
        ({**STRING, "maxLength": 9}, {**STRING, "maxLength": 5}, True, False),
        ({**STRING, "minLength": 5}, {**STRING, "minLength": 9}, True, False),
        (STRING, {**STRING, "pattern": "a"}, True, False),
        ({**STRING, "pattern": "a"}, {**STRING, "pattern": "b"}, True, False),
        ({**STRING, "pattern": "a"}, STRING, False, False),
        (STRING, {**STRING, "default": "a"}, False, False),
        ({**STRING, "default": "a"}, {**STRING, "default": "b"}, True, False),
        (STRING, {**STRING, "deprecated": True}, False, False),
    ],
)
def test_a_change_of_a_field_breaks_depending_on_its_direction(
    old: object, new: object, request_breaks: bool, response_breaks: bool
) -> None:
    request, response = sent(old, new), answered(old, new)
    assert [breaking for *_, breaking in request] == [request_breaks], request
    assert [breaking for *_, breaking in response] == [response_breaks], response


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            thing(),
            thing(a={"type": "array", "items": STRING}),
            ("field added", ".a", "array of string", False),
        ),
        (thing(a=thing(b=STRING)), thing(), ("field removed", ".a", "object", True)),
        ({"enum": ["A"]}, {"enum": ["A", "C", "B"]}, ("values added", "", "B, C", False)),
        (STRING, {"type": "integer"}, ("type", "", "`string` → `integer`", True)),
        (
            {**STRING, "pattern": "^a$"},
            {**STRING, "pattern": "^b$"},
            ("limit tightened", "", "pattern `^a$` → `^b$`", False),
        ),
        (STRING, {**STRING, "default": None}, ("default", "", "none → `null`", False)),
    ],
)
def test_a_change_has_its_old_and_new_value(
    old: object, new: object, expected: tuple[str, str, str, bool]
) -> None:
    assert answered(old, new) == [expected]


def test_what_is_below_an_added_or_removed_field_is_not_reported() -> None:
    deep = thing(a=thing(b=thing(c=STRING)))
    assert [path for _, path, *_ in answered(thing(), deep)] == [".a"]
    assert [path for _, path, *_ in sent(deep, thing())] == ["body.a"]


def test_what_is_below_a_field_of_another_type_is_not_reported() -> None:
    old, new = thing(a=thing(b=STRING)), thing(a={"type": "array", "items": thing(b=STRING)})
    assert answered(old, new) == [("type", ".a", "`object` → `array`", True)]


def test_a_read_only_field_is_not_required_in_a_request() -> None:
    new = thing(("a",), a={**STRING, "readOnly": True})
    assert sent(thing(), new) == [("field added", "body.a", "string", False)]
    assert sent(new, thing()) == [("field removed", "body.a", "string", False)]


def test_a_field_that_becomes_read_only_can_no_longer_be_sent() -> None:
    now = {**STRING, "readOnly": True}
    assert sent(STRING, now) == [("read-only", "body", "", True)]
    assert answered(STRING, now) == []


def test_moving_a_schema_into_a_component_is_no_change() -> None:
    new = document(things=call(responses={"200": answer({"$ref": "#/components/schemas/X"})}))
    new["components"] = {"schemas": {"X": thing(a=STRING)}}
    assert compare(document(things=call(responses={"200": answer(thing(a=STRING))})), new) == []


# Parameters, bodies and responses -------------------------------------------------------------------


def query(name: str, schema: object = STRING, **facts: Any) -> dict[str, Any]:
    return {"in": "query", "name": name, "schema": schema, **facts}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([], [query("a")], ("field added", "query a", "string", False)),
        ([], [query("a", required=True)], ("field added", "query a", "string, required", True)),
        ([query("a")], [], ("field removed", "query a", "string", True)),
        ([query("a")], [query("a", required=True)], ("required", "query a", "", True)),
        ([query("a")], [query("a", explode=False)], None),
        (
            [query("a", {"type": "array"})],
            [query("a", {"type": "array"}, explode=False)],
            ("encoding", "query a", "`form, explode true` → `form, explode false`", True),
        ),
    ],
)
def test_parameters_are_reported(
    old: list[Any], new: list[Any], expected: tuple[str, str, str, bool] | None
) -> None:
    assert reported({"parameters": old}, {"parameters": new}) == ([expected] if expected else [])


def test_a_body_that_must_be_sent_now_breaks() -> None:
    body = answer(thing(a=STRING))
    assert reported({}, {"requestBody": body}) == [("field added", "body", "object", False)]
    assert reported({}, {"requestBody": {**body, "required": True}}) == [
        ("field added", "body", "object, required", True)
    ]
    assert reported({"requestBody": body}, {"requestBody": {**body, "required": True}}) == [
        ("required", "body", "", True)
    ]


def test_content_types_are_reported() -> None:
    def body(*types: str) -> dict[str, Any]:
        return {"requestBody": {"content": {type_: {"schema": STRING} for type_ in types}}}

    assert reported(body("a/b"), body("a/b", "c/d")) == [("content type added", "body", "c/d", False)]
    assert reported(body("a/b", "c/d"), body("a/b")) == [("content type removed", "body", "c/d", True)]


def test_a_success_that_is_equal_under_another_status_is_one_change_only() -> None:
    old, new = {"200": answer(thing(a=STRING))}, {"201": answer(thing(a=STRING))}
    assert reported({"responses": old}, {"responses": new}) == [
        ("success status added", "", "201", False),
        ("success status removed", "", "200", True),
    ]


@pytest.mark.parametrize(("added", "breaking"), [(thing(a=STRING), False), (thing(b=STRING), True)])
def test_a_further_success_breaks_where_it_differs(added: object, breaking: bool) -> None:
    old = {"200": answer(thing(a=STRING))}
    assert reported({"responses": old}, {"responses": {**old, "201": answer(added)}}) == [
        ("success status added", "", "201", breaking)
    ]


def test_an_error_status_never_breaks() -> None:
    both = {"200": answer({}), "404": answer(thing(code=STRING))}
    assert reported({}, {"responses": both}) == [("error status added", "", "404", False)]
    assert reported({"responses": both}, {}) == [("error status removed", "", "404", False)]


def test_a_removed_response_is_reported() -> None:
    assert reported({}, {"responses": {"200": {}}}) == [("field removed", "", "anything", True)]
