"""Invalid documents are rejected, so that nothing is lost or confused silently."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pipeline import validity
from pipeline.errors import PipelineError

Json = dict[str, Any]


def described(*, schemas: Json | None = None, operation: Json | None = None, **members: Any) -> Json:
    """The smallest description, with what a test is about."""
    answer = {"responses": {"200": {"description": "Prose."}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1.0.0"},
        "paths": {"/a": {"get": {"operationId": "a/get", **answer, **(operation or {})}}},
        "components": {"schemas": schemas or {}},
        **members,
    }


def reported(document: Json) -> str:
    with pytest.raises(PipelineError) as caught:
        validity.check(document)
    return str(caught.value)


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"openapi": "3.1.0"}, "OpenAPI 3.1.0 is not supported yet"),
        ({"openapi": "2.0"}, "this is not OpenAPI 3.0"),
        ({"openapi": 3.0}, "this is not OpenAPI 3.0"),
        ({"openapi": None, "swagger": "2.0"}, "this is Swagger 2.0"),
        ({"paths": {}}, "no paths"),
        ({"paths": []}, "no paths"),
    ],
)
def test_what_is_not_openapi_3_0_is_rejected(members: Json, reason: str) -> None:
    assert reason in reported(described(**members))


@pytest.mark.parametrize("identity", ["", " "])
def test_an_operation_without_an_id_is_reported_with_its_pointer(identity: object) -> None:
    assert "/paths/~1a/get: operationId is missing" in reported(
        described(operation={"operationId": identity})
    )


@pytest.mark.parametrize("security", [{"token": []}, None, "token", ["token"], [{"token": None}]])
def test_what_is_of_another_kind_is_reported_with_its_pointer(security: object) -> None:
    reason = reported(described(operation={"security": security}))
    assert reason.startswith("not valid OpenAPI 3.0: ")
    assert "/paths/~1a/get/security" in reason


def declaring(path: str, *parameters: Json, common: Json | None = None) -> Json:
    """A document with one path and these path parameters, the last of them for all operations of the path."""
    document = described(operation={"parameters": list(parameters)})
    document["paths"] = {path: {**document["paths"]["/a"], "parameters": [common] if common else []}}
    return document


def in_path(name: str) -> Json:
    return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (declaring("/a/{id}"), "the path parameter 'id' is not declared"),
        (declaring("/a/{id}", in_path("key")), "there is no {key} in the path"),
        (declaring("/a/{id}", in_path("id"), common=in_path("key")), "there is no {key} in the path"),
        (declaring("/a", in_path("id")), "there is no {id} in the path"),
    ],
)
def test_path_parameters_that_differ_from_the_path_are_reported(document: Json, reason: str) -> None:
    found = reported(document)
    assert found.startswith("path parameters that differ from the path: ")
    assert reason in found


def test_path_parameters_may_be_declared_for_the_path_or_in_components() -> None:
    validity.check(declaring("/a/{id}/{key}", in_path("id"), common=in_path("key")))
    shared = {"parameters": {"Id": in_path("id"), "Same": {"$ref": "#/components/parameters/Id"}}}
    document = declaring("/a/{id}", {"$ref": "#/components/parameters/Same"})
    validity.check({**document, "components": shared})


@pytest.mark.parametrize("twin", ["a/get", "a_get", "A/Get", "a-get"])
def test_operations_whose_names_clash_are_both_reported(twin: str) -> None:
    document = described()
    document["paths"]["/b"] = {"put": {"operationId": twin, "responses": {"200": {"description": ""}}}}

    reason = reported(document)

    assert "/paths/~1b/put/operationId" in reason
    assert "/paths/~1a/get/operationId" in reason


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("#/components/schemas/B", "'#/components/schemas/B' does not exist"),
        ("#/components/schemas/A/properties", "does not exist"),
        ("#/info", "is a info, not a schema"),
        ("other.json#/A", "outside this document"),
        ("https://a.test/b.json", "outside this document"),
        ("#", "outside this document"),
    ],
)
def test_a_reference_that_is_dangling_is_reported_with_its_pointer(reference: str, reason: str) -> None:
    found = reported(described(schemas={"A": {"properties": {"b": {"items": {"$ref": reference}}}}}))

    assert "/components/schemas/A/properties/b/items/$ref" in found
    assert reason in found


def test_twenty_of_many_dangling_references_are_reported() -> None:
    found = reported(described(schemas={f"A{n}": {"$ref": "#/nowhere"} for n in range(30)}))

    assert found.count("does not exist") == 20
    assert "and 10 more" in found


@pytest.mark.parametrize(
    "reference",
    ["#/components/schemas/A~1~0b%20c/properties/d", "#/components/schemas/A~1~0b%20c/properties/d/items"],
)
def test_a_reference_into_a_schema_is_followed(reference: str) -> None:
    deep = {"type": "object", "properties": {"d": {"type": "array", "items": {"type": "string"}}}}

    validity.check(described(schemas={"A/~b c": deep, "B": {"$ref": reference}}))


def test_a_reference_in_an_example_or_a_field_called_so_is_none() -> None:
    validity.check(described(schemas={"A": {"example": {"$ref": "#/x"}, "default": {"$ref": "#/x"}}}))
    validity.check(described(schemas={"A": {"properties": {"$ref": {"type": "string"}}}}))


@pytest.mark.parametrize("target", ["#/components/schemas/B", "B"])
def test_a_mapping_that_is_dangling_is_reported_with_its_pointer(target: str) -> None:
    found = reported(
        described(schemas={"A": {"discriminator": {"propertyName": "k", "mapping": {"b/c": target}}}})
    )

    assert "/components/schemas/A/discriminator/mapping/b~1c" in found


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"$ref": "#/components/schemas/A"}},
        {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}},
        {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}]},
            "B": {"oneOf": [{"$ref": "#/components/schemas/A"}]},
        },
    ],
)
def test_a_schema_that_is_only_itself_is_rejected(schemas: Json) -> None:
    assert "references to themselves" in reported(described(schemas=schemas))


@pytest.mark.parametrize(
    "recursive", [{"items": {}}, {"properties": {"a": {}}}, {"additionalProperties": {}}]
)
def test_a_schema_that_contains_itself_is_valid(recursive: Json) -> None:
    text = json.dumps(recursive).replace("{}", '{"$ref": "#/components/schemas/A"}')

    validity.check(described(schemas={"A": json.loads(text)}))


@pytest.mark.parametrize(
    ("asked", "reason"),
    [({"ghost": []}, "there is no security scheme 'ghost'"), ({"o": ["a", "nowhere"]}, "no scope 'nowhere'")],
)
def test_security_that_is_not_declared_is_reported_with_its_pointer(asked: Json, reason: str) -> None:
    flows = {"implicit": {"authorizationUrl": "https://a.test", "scopes": {"a": ""}}}
    document = described(operation={"security": [{"o": ["a"]}, asked]})
    document["components"]["securitySchemes"] = {"o": {"type": "oauth2", "flows": flows}}

    found = reported(document)

    assert f"/paths/~1a/get/security/1/{next(iter(asked))}: " in found
    assert reason in found


def test_a_path_item_by_reference_is_rejected() -> None:
    assert "hides its operations" in reported(described(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": {}}))


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ({"type": "text"}, "/components/schemas/A"),
        ({"const": 1}, "/components/schemas/A"),
        (
            {"properties": {"b": {"allOf": [{"maxLength": "9"}]}}},
            "/components/schemas/A/properties/b/allOf/0/maxLength",
        ),
        ({"properties": []}, "/components/schemas/A/properties"),
        ({"required": "b"}, "/components/schemas/A/required"),
    ],
)
def test_what_openapi_does_not_allow_is_reported_with_its_pointer(wrong: Json, at: str) -> None:
    with pytest.raises(PipelineError, match="not valid OpenAPI 3") as caught:
        validity.validate(described(schemas={"A": wrong}))

    assert caught.value.pointer is not None
    assert caught.value.pointer.startswith(at)
