"""What the reader of descriptions makes of each construct, on the smallest example."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline.errors import PipelineError
from pipeline.facts import Operation, read
from pipeline.nodes import ABSENT, Member, Shape

STRING: dict[str, Any] = {"type": "string"}


def document(schema: object, components: dict[str, Any] | None = None, **operation: Any) -> dict[str, Any]:
    """A document with one operation that returns `schema`."""
    call = {
        "operationId": "things/get",
        "responses": {"200": {"content": {"application/json": {"schema": schema}}}},
        **operation,
    }
    return {
        "openapi": "3.0.3",
        "paths": {"/things": {"get": call}},
        "components": {"schemas": components or {}},
    }


def shape(schema: object, **components: Any) -> Shape:
    found = read(document(schema, components))["things/get"].responses["200"]
    assert found is not None
    return found


def call(**operation: Any) -> Operation:
    return read(document({}, **operation))["things/get"]


def some(*values: Any) -> frozenset[Any]:
    return frozenset(values)


def thing(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def ref(name: str, **siblings: Any) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", **siblings}


# Paths ----------------------------------------------------------------------------------------------


def test_fields_elements_and_map_values_have_paths() -> None:
    schema = thing(
        items={"type": "array", "items": thing(id=STRING)},
        metrics={"type": "object", "additionalProperties": thing(value={"type": "number"})},
    )
    assert list(shape(schema)) == [
        "",
        ".items",
        ".items[]",
        ".items[].id",
        ".metrics",
        ".metrics{}",
        ".metrics{}.value",
    ]


@pytest.mark.parametrize("extra", [True, False, {}])
def test_a_map_of_anything_has_no_field(extra: object) -> None:
    assert list(shape({"type": "object", "additionalProperties": extra})) == [""]


def test_a_name_with_the_form_of_a_path_is_quoted() -> None:
    assert list(shape({"properties": {"a.b": STRING, "c[]": STRING, "x-amz-date": STRING}})) == [
        "",
        '."a.b"',
        '."c[]"',
        ".x-amz-date",
    ]


def test_a_field_keeps_its_facts() -> None:
    said = {
        "type": "string",
        "format": "date-time",
        "nullable": True,
        "readOnly": True,
        "writeOnly": True,
        "deprecated": True,
        "default": None,
        "pattern": "^a",
        "maxLength": 3,
        "description": "prose",
    }
    assert shape(thing(("at",), at=said))[".at"] == Member(
        types=frozenset({"string"}),
        format="date-time",
        required=True,
        nullable=True,
        read_only=True,
        write_only=True,
        deprecated=True,
        default=None,
        limits={"pattern": "^a", "maxLength": 3},
    )


def test_fields_named_like_keywords_are_fields() -> None:
    schema = thing(description=STRING, title=STRING, properties=thing(enum=STRING))
    assert list(shape(schema)) == ["", ".description", ".title", ".properties", ".properties.enum"]


# Types, enums and null ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "types"),
    [
        ({"items": STRING}, {"array"}),
        ({"properties": {"a": STRING}}, {"object"}),
        ({"additionalProperties": STRING}, {"object"}),
        ({"enum": ["A"]}, {"string"}),
        ({"enum": [1, True]}, {"integer", "boolean"}),
        ({"type": "string", "properties": {"a": STRING}}, {"object"}),
        ({}, set[str]()),
    ],
)
def test_a_missing_type_is_inferred(schema: dict[str, Any], types: set[str]) -> None:
    assert shape(schema)[""].types == types


def test_a_nullable_enum_without_null_is_nullable() -> None:
    member = shape({"type": "string", "nullable": True, "enum": ["A"]})[""]
    assert (member.nullable, member.enum) == (True, some("A"))


def test_null_in_an_enum_is_no_value_but_nullable() -> None:
    member = shape({"type": "string", "enum": ["A", None]})[""]
    assert (member.nullable, member.enum) == (True, some("A"))


def test_an_enum_of_null_is_null_only() -> None:
    member = shape({"type": "string", "enum": [None]})[""]
    assert (member.types, member.nullable, member.enum) == (some("null"), True, None)


# $ref -----------------------------------------------------------------------------------------------


def test_a_ref_beside_which_nullable_stands_is_nullable() -> None:
    found = shape(thing(a=ref("X", nullable=True), b=ref("X")), X=thing(id=STRING))
    assert (found[".a"].nullable, found[".b"].nullable) == (True, False)
    assert ".a.id" in found


def test_siblings_of_a_ref_count() -> None:
    found = shape(
        ref("X", required=["id"], default={}, properties={"more": STRING}, description="prose"),
        X=thing(id=STRING),
    )
    assert found[".id"].required
    assert ".more" in found
    assert found[""].default == {}


def test_a_type_beside_a_ref_does_not_forbid_the_null_of_the_component() -> None:
    assert shape(ref("X", type="string"), X={"type": "string", "nullable": True})[""].nullable


def test_a_ref_leads_deep_into_a_component() -> None:
    assert ".id" in shape(
        ref("X/properties/items/items"), X=thing(items={"type": "array", "items": thing(id=STRING)})
    )


def test_a_ref_is_unescaped() -> None:
    assert ".id" in shape(ref("a~1b%20c"), **{"a/b c": thing(id=STRING)})


def test_a_cycle_ends() -> None:
    found = shape(ref("Tree"), Tree=thing(id=STRING, children={"type": "array", "items": ref("Tree")}))
    assert list(found) == ["", ".id", ".children", ".children[]"]


def test_a_cycle_does_not_cut_a_component_that_is_read_by_itself_later() -> None:
    found = shape(thing(a=ref("A"), b=ref("B")), A=thing(b=ref("B")), B=thing(a=ref("A"), id=STRING))
    assert {".a.b.id", ".b.a.b", ".b.id"} <= found.keys()


# allOf ----------------------------------------------------------------------------------------------


def test_all_of_has_the_fields_of_all_parts() -> None:
    found = shape(
        {"allOf": [ref("A"), thing(("b",), b=STRING)], "properties": {"c": STRING}}, A=thing(a=STRING)
    )
    assert list(found) == ["", ".a", ".b", ".c"]
    assert found[".b"].required


def test_required_in_one_part_counts_for_the_fields_of_another() -> None:
    assert shape({"allOf": [ref("A"), {"required": ["a"]}]}, A=thing(a=STRING))[".a"].required


def test_the_more_specific_items_of_a_page_win() -> None:
    page = thing(("items",), items={"type": "array", "items": {"type": "object"}})
    found = shape(
        {"allOf": [ref("Page"), {"properties": {"items": {"items": ref("Board")}}}]},
        Page=page,
        Board=thing(id=STRING),
    )
    assert ".items[].id" in found
    assert (found[".items"].types, found[".items"].required) == (some("array"), True)


def test_all_of_an_enum_is_that_enum() -> None:
    member = shape(
        {"type": "string", "default": "A", "allOf": [ref("E")]}, E={"type": "string", "enum": ["A"]}
    )[""]
    assert (member.enum, member.default) == (some("A"), "A")


def test_all_of_two_enums_is_what_they_share() -> None:
    assert shape({"allOf": [{"enum": ["A", "B"]}, {"enum": ["B", "C"]}]})[""].enum == some("B")


def test_where_parts_contradict_each_other_the_later_stands() -> None:
    member = shape({"allOf": [{"type": "string", "enum": ["A"]}, {"type": "integer", "enum": [1]}]})[""]
    assert (member.types, member.enum) == (some("integer"), some(1))


def test_all_of_limits_is_the_narrowest() -> None:
    member = shape(
        {"allOf": [{"maxLength": 5, "minLength": 1}, {"maxLength": 9, "minLength": 2, "pattern": "a"}]}
    )[""]
    assert member.limits == {"maxLength": 5, "minLength": 2, "pattern": "a"}


def test_an_integer_is_what_satisfies_integer_and_number() -> None:
    assert shape({"allOf": [{"type": "number"}, {"type": "integer"}]})[""].types == {"integer"}


@pytest.mark.parametrize(
    ("schema", "nullable"),
    [
        ({"allOf": [ref("Plain")], "nullable": True}, True),
        ({"type": "object", "allOf": [ref("Plain")], "nullable": True}, True),
        ({"allOf": [ref("Null")]}, True),
        ({"allOf": [ref("Null"), {"properties": {"b": STRING}}]}, True),
        ({"allOf": [ref("Null"), ref("Plain")]}, False),
        ({"allOf": [ref("Null"), {"type": "object", "properties": {"b": STRING}}]}, False),
        ({"type": "object", "allOf": [ref("Null")]}, False),
        ({"allOf": [ref("Null")], "nullable": False}, False),
    ],
)
def test_all_of_allows_null_where_no_part_forbids_it_or_the_schema_itself_does(
    schema: dict[str, Any], nullable: bool
) -> None:
    found = shape(schema, Plain=thing(a=STRING), Null={**thing(a=STRING), "nullable": True})
    assert found[""].nullable is nullable


# oneOf, anyOf and discriminators --------------------------------------------------------------------


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_union_has_the_fields_of_any_branch_and_requires_what_all_require(key: str) -> None:
    found = shape(
        {key: [thing(("a", "b"), a=STRING, b=STRING), thing(("a",), a={"type": "integer"}, b=STRING)]}
    )
    assert list(found) == ["", ".a", ".b"]
    assert (found[".a"].required, found[".b"].required) == (True, False)
    assert found[".a"].types == {"string", "integer"}


def test_a_union_with_a_text_keeps_what_its_object_requires() -> None:
    found = shape({"oneOf": [thing(("a",), a=STRING), STRING]})
    assert found[""].types == {"object", "string"}
    assert found[".a"].required


def test_a_union_is_nullable_where_a_branch_is() -> None:
    found = shape({"oneOf": [STRING, {"type": "integer", "nullable": True}]})[""]
    assert (found.nullable, found.types) == (True, some("string", "integer"))


def test_a_branch_of_null_only_makes_a_union_nullable_and_nothing_else() -> None:
    found = shape({"anyOf": [{"type": "string", "enum": ["A"]}, {"type": "string", "enum": [None]}]})[""]
    assert (found.types, found.enum, found.nullable) == (some("string"), some("A"), True)


def test_a_union_has_the_enum_values_of_all_branches() -> None:
    assert shape({"oneOf": [{"enum": ["A"]}, {"enum": ["B"]}]})[""].enum == some("A", "B")
    assert shape({"anyOf": [{"enum": ["A"]}, STRING]})[""].enum is None


def test_fields_beside_one_of_belong_to_each_branch() -> None:
    found = shape({**thing(("kind",), kind=STRING), "oneOf": [thing(a=STRING), thing(b=STRING)]})
    assert list(found) == ["", ".kind", ".a", ".b"]
    assert found[".kind"].required


def test_a_mapping_without_one_of_is_a_union_of_the_subtypes() -> None:
    base = thing(("kind",), kind={"enum": ["code", "refresh"]})
    mapping = {"code": "#/components/schemas/Code", "refresh": "Refresh"}
    found = shape(
        {**base, "discriminator": {"propertyName": "kind", "mapping": mapping}},
        Code={**base, "allOf": [thing(("code",), code=STRING)]},
        Refresh=base,
    )
    assert list(found) == ["", ".kind", ".code"]
    assert (found[".kind"].required, found[".code"].required) == (True, False)


def test_a_subtype_that_inherits_from_its_base_does_not_get_the_other_subtypes() -> None:
    mapping = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    found = shape(
        thing(pet=ref("Pet"), cat=ref("Cat")),
        Pet={**thing(kind=STRING), "discriminator": {"propertyName": "kind", "mapping": mapping}},
        Cat={"allOf": [ref("Pet"), thing(lives=STRING)]},
        Dog={"allOf": [ref("Pet"), thing(breed=STRING)]},
    )
    assert [path for path in found if path.startswith(".pet.")] == [".pet.kind", ".pet.lives", ".pet.breed"]
    assert [path for path in found if path.startswith(".cat.")] == [".cat.kind", ".cat.lives"]


# Operations -----------------------------------------------------------------------------------------


def test_an_operation_keeps_its_facts() -> None:
    found = call(
        tags=["things", "more"],
        deprecated=True,
        security=[{"oauth": ["a:read", "b:read"]}, {"token": []}],
        **{"x-ratelimit-category": "org_read", "x-sandbox": "enabled"},
    )
    assert (found.method, found.path, found.tag, found.deprecated) == ("GET", "/things", "things", True)
    assert found.security == {
        frozenset({("oauth", "a:read"), ("oauth", "b:read")}),
        frozenset({("token", "")}),
    }
    assert (found.quota, found.sandbox) == ("org_read", "enabled")


def test_security_is_that_of_the_document_unless_the_operation_has_its_own() -> None:
    whole: dict[str, Any] = {**document({}), "security": [{"oauth": ["a:read"]}]}
    assert read(whole)["things/get"].security == {frozenset({("oauth", "a:read")})}
    public = {**document({}, security=[]), "security": [{"oauth": ["a:read"]}]}
    assert read(public)["things/get"].security == frozenset()


def test_parameters_come_from_the_path_and_through_aliases() -> None:
    whole = document({}, parameters=[{"$ref": "#/components/parameters/alias"}])
    whole["components"]["parameters"] = {
        "alias": {"$ref": "#/components/parameters/real"},
        "real": {
            "in": "query",
            "name": "order",
            "schema": {"type": "array", "items": STRING},
            "explode": False,
        },
    }
    whole["paths"]["/things"]["parameters"] = [
        {"in": "path", "name": "id", "required": True, "schema": STRING},
        {"in": "query", "name": "order", "required": True, "schema": {"type": "integer"}},
    ]
    found = read(whole)["things/get"].parameters
    assert list(found) == [("path", "id"), ("query", "order")]
    order, id_ = found["query", "order"], found["path", "id"]
    assert (order.required, order.style, order.explode, list(order.shape)) == (
        False,
        "form",
        False,
        ["", "[]"],
    )
    assert (id_.required, id_.style, id_.explode) == (True, "simple", False)


def test_a_body_has_a_shape_for_each_content_type() -> None:
    content = {"application/json": {"schema": thing(a=STRING)}, "text/plain": {}}
    found = call(requestBody={"required": True, "content": content})
    assert found.body_required
    assert {type_: list(each) for type_, each in (found.body or {}).items()} == {
        "application/json": ["", ".a"],
        "text/plain": [""],
    }


def test_no_body_is_not_a_body_of_anything() -> None:
    assert (call().body, call().body_required) == (None, False)


def test_a_response_without_content_has_no_shape() -> None:
    found = call(responses={204: {}, "default": {"content": {"application/json": {"schema": STRING}}}})
    assert found.responses["204"] is None
    assert found.responses["default"] == {"": Member(types=frozenset({"string"}))}
    assert found.produces == {"204": frozenset(), "default": frozenset({"application/json"})}


def test_a_default_omitted_is_absent() -> None:
    assert shape(STRING)[""].default is ABSENT


# Bad input ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bad", "reported"),
    [
        ({"openapi": "3.1.0", "paths": {}}, "not an OpenAPI 3.0 document"),
        ({"swagger": "2.0"}, "/openapi"),
        ({"openapi": "3.0.3"}, "at /paths"),
        (document(ref("None")), "at /paths/~1things/get/responses/200/content/application~1json/schema"),
        (document(thing(a={"$ref": "http://elsewhere/x.json"})), "/schema/properties/a"),
        (document([]), "expected an object, found list"),
        (document({"allOf": {}}), "/schema/allOf"),
        (document({"type": ["string", "null"]}), "/schema/type"),
        (document({}, operationId=None), "operation without operationId"),
        (document({}, parameters=[{"name": "a"}]), "/parameters/0"),
        (document({}, responses=None), "/paths/~1things/get/responses"),
    ],
)
def test_invalid_input_is_reported_with_its_pointer(bad: dict[str, Any], reported: str) -> None:
    with pytest.raises(PipelineError, match=reported.replace("/", r"\/")):
        read(bad)


def test_two_operations_of_one_id_are_reported() -> None:
    whole = document({})
    whole["paths"]["/other"] = whole["paths"]["/things"]
    with pytest.raises(
        PipelineError, match="two operations have the id 'things/get': the other is GET /things"
    ):
        read(whole)


def test_a_dangling_ref_that_is_reported_means_anything() -> None:
    reported: list[tuple[str, str]] = []
    found = read(document(thing(a=ref("None"))), lambda message, at: reported.append((message, at)))
    assert (found["things/get"].responses["200"] or {})[".a"].types == frozenset()
    assert [at.rpartition("/")[2] for _, at in reported] == ["a"]


# Published documents --------------------------------------------------------------------------------


@pytest.fixture
def published(published_file: Callable[[str], Path]) -> Callable[[str], dict[str, Operation]]:
    return lambda release: read(json.loads(published_file(release).read_text("utf-8")))


@pytest.mark.parametrize(
    ("release", "operations"), [("5.14.0", 204), ("5.20.0", 223), ("5.22.0", 228), ("5.23.0", 231)]
)
def test_every_published_operation_is_read(
    release: str, operations: int, published: Callable[[str], dict[str, Operation]]
) -> None:
    found = published(release)
    assert len(found) == operations
    assert all(operation.quota and operation.sandbox for operation in found.values())


def test_as_many_field_paths_are_read_as_were_counted_by_other_means(
    published: Callable[[str], dict[str, Operation]],
) -> None:
    # Named fields only, once for each body and response: 10,544 for 5.23.0 in an earlier, separate count.
    found = published("5.23.0").values()
    answers = [(status, each) for operation in found for status, each in operation.responses.items() if each]
    bodies = [each for operation in found for each in (operation.body or {}).values()]

    def named(shapes: list[Shape]) -> int:
        return sum(path != "" and not path.endswith(("[]", "{}")) for each in shapes for path in each)

    success = named([each for status, each in answers if status.startswith("2")])
    failure = named([each for status, each in answers if not status.startswith("2")])
    assert (named(bodies), success, failure) == (3201, 6153, 1190)
