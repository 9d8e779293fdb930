"""Facts without prose, in a valid OpenAPI document."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pipeline import distil, validity
from pipeline.errors import PipelineError
from pipeline.grammar import places
from pipeline.parse import is_list, is_object, parse

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


def schema(value: Json) -> Any:
    """What is left of a schema."""
    return distil.distil(described(schemas={"A": value}))["components"]["schemas"]["A"]


def operation(value: Json) -> Any:
    """The facts of an operation, without its id and its responses."""
    left = distil.distil(described(operation=value))["paths"]["/a"]["get"]
    return {key: left[key] for key in left if key not in ("operationId", "responses")}


# What goes and what stays


def test_the_prose_of_a_schema_goes() -> None:
    prose = {"title": "T", "description": "D", "example": 1, "externalDocs": {"url": "https://a.test"}}

    assert schema({"type": "string", **prose}) == {"type": "string"}


@pytest.mark.parametrize(
    "name", ["description", "title", "example", "examples", "summary", "x-codeSamples", "$ref"]
)
def test_a_property_called_description_is_a_field(name: str) -> None:
    member = {"type": "string", "description": "D"}

    assert schema({"type": "object", "properties": {name: member}, "required": [name]}) == {
        "type": "object",
        "properties": {name: {"type": "string"}},
        "required": [name],
    }


def test_a_component_called_description_stays() -> None:
    facts = distil.distil(described(schemas={"description": {"type": "string", "description": "D"}}))

    assert facts["components"]["schemas"] == {"description": {"type": "string"}}


@pytest.mark.parametrize("key", ["items", "not", "additionalProperties"])
def test_prose_below_goes_too(key: str) -> None:
    assert schema({key: {"type": "string", "description": "D"}}) == {key: {"type": "string"}}


@pytest.mark.parametrize("key", ["allOf", "oneOf", "anyOf"])
def test_branches_keep_their_order(key: str) -> None:
    branches = [{"type": "string", "title": "B"}, {"type": "integer", "title": "A"}]

    assert schema({key: branches}) == {key: [{"type": "string"}, {"type": "integer"}]}


def test_the_facts_of_a_schema_stay() -> None:
    facts = {
        "type": "string",
        "format": "date",
        "pattern": r"^\d+$",
        "minLength": 1,
        "maxLength": 9,
        "nullable": True,
        "readOnly": True,
        "deprecated": True,
        "default": {"description": "a default is a value with any content"},
        "additionalProperties": False,
        "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A"}},
        "x-fact": "yes",
    }

    assert schema(facts) == facts


def test_enum_and_required_are_sorted_for_values_of_any_type() -> None:
    assert schema({"enum": ["b", None, 2, "a", 10, True], "required": ["b", "a"]}) == {
        "enum": [None, True, 2, 10, "a", "b"],
        "required": ["a", "b"],
    }


def test_the_facts_of_an_operation_stay_and_its_prose_goes() -> None:
    facts: Json = {
        "tags": ["b", "a"],
        "deprecated": True,
        "x-ratelimit-category": "ads_read",
        "x-sandbox": "disabled",
        "parameters": [
            {"name": "b", "in": "query", "style": "form", "explode": False, "schema": {"type": "string"}},
            {"name": "a", "in": "query", "schema": {"type": "string"}},
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "string"}}}},
    }
    published = copy.deepcopy(facts)
    prose = {"description": "D", "example": "e", "examples": {"e": {"value": "e"}}}
    published |= {
        "summary": "S",
        "description": "D",
        "externalDocs": {"url": "u"},
        "x-codeSamples": [{"lang": "c"}],
    }
    published["parameters"][0] |= prose
    published["requestBody"]["description"] = "D"
    published["requestBody"]["content"]["application/json"] |= {"example": "e", "examples": {}}

    assert operation(published) == facts


@pytest.mark.parametrize(
    ("prose", "is_beta"),
    [
        ({"description": "**This endpoint is currently in beta and not available to all apps.**"}, True),
        ({"description": "[Closed beta](/docs/using-beta-and-restricted-features/)"}, True),
        ({"summary": "Create labels (BETA)", "description": "D"}, True),
        ({"description": "Restricted: see /docs/getting-started/using-beta-and-restricted-features/."}, True),
        ({"description": "Takes alphabetical names."}, False),
        ({"description": 5}, False),
        ({"parameters": [{"name": "a", "in": "query", "description": "In beta.", "schema": {}}]}, False),
        ({"responses": {"200": {"description": "Some values are in BETA."}}}, False),
        ({"x-beta": True}, True),
    ],
)
def test_an_operation_is_in_beta_if_its_own_text_mentions_it(prose: Json, is_beta: bool) -> None:
    assert operation(prose).get("x-beta", False) is is_beta


@pytest.mark.parametrize(
    ("field", "unit"),
    [
        ({"type": "integer", "description": "Start. Unix timestamp in seconds."}, "seconds"),
        ({"type": "integer", "description": "A timestamp in Unix format."}, "seconds"),
        ({"type": "number", "description": "Epoch (seconds)."}, "seconds"),
        ({"type": "integer", "description": "The millisecond timestamp of the change."}, "milliseconds"),
        ({"type": "string", "pattern": r"^\d+$", "description": "Unix UTC timestamp."}, "seconds"),
        ({"type": "string", "description": "Unix timestamp."}, None),
        ({"type": "integer", "description": "Keyframe timestamp of the cover (seconds)."}, None),
        ({"type": "integer"}, None),
        ({"type": "integer", "description": ["Unix"]}, None),
    ],
)
def test_a_number_is_a_time_if_its_text_states_so(field: dict[str, Any], unit: str | None) -> None:
    left = schema({"type": "object", "properties": {"at": field}})["properties"]["at"]
    assert left.get("x-epoch") == unit
    assert "description" not in left


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_case_of_an_http_scheme_does_not_count(scheme: str) -> None:
    schemes = {"securitySchemes": {"token": {"type": "http", "scheme": scheme}}}
    facts = distil.distil(described(components=schemes))
    assert facts["components"]["securitySchemes"]["token"]["scheme"] == "bearer"


@pytest.mark.parametrize(
    ("extension", "stays"),
    [
        ({"x-internal": True}, True),
        ({"x-limit": 3}, True),
        ({"x-kinds": ["a", "b"]}, True),
        ({"x-hint": "Read this with care."}, False),
        ({"x-display-name": "feeds"}, False),
        ({"x-tagGroups": []}, False),
        ({"x-structure": {"a": 1}}, False),
    ],
)
def test_an_extension_stays_if_it_is_a_word_or_a_number(extension: Json, stays: bool) -> None:
    assert operation(extension) == (extension if stays else {})


def test_scopes_keep_their_names_and_security_its_alternatives() -> None:
    flow = {"authorizationUrl": "https://a.test", "tokenUrl": "https://b.test"}
    components = {
        "securitySchemes": {
            "o": {
                "type": "oauth2",
                "description": "D",
                "flows": {"authorizationCode": {**flow, "scopes": {"b": "Prose.", "a": "More prose."}}},
            }
        }
    }
    document = described(components=components, operation={"security": [{"o": ["b", "a"]}, {}]})

    facts = distil.distil(document)

    assert facts["components"]["securitySchemes"]["o"] == {
        "type": "oauth2",
        "flows": {"authorizationCode": {**flow, "scopes": {"a": "", "b": ""}}},
    }
    assert facts["paths"]["/a"]["get"]["security"] == [{"o": ["a", "b"]}, {}]


def test_an_operation_inherits_the_security_of_the_document() -> None:
    components = {"securitySchemes": {"basic": {"type": "http", "scheme": "basic"}}}
    document = described(components=components, security=[{"basic": []}])
    document["paths"]["/b"] = {
        "get": {**document["paths"]["/a"]["get"], "operationId": "b/get", "security": []}
    }

    facts = distil.distil(document)

    assert facts["paths"]["/a"]["get"]["security"] == [{"basic": []}]
    assert facts["paths"]["/b"]["get"]["security"] == []
    assert "security" not in facts
    assert distil.distil(facts) == facts


def test_a_media_type_without_a_schema_allows_any_value() -> None:
    media = {"content": {"application/json": {"example": 1}}}
    document = described(operation={"requestBody": media, "responses": {"200": {"description": "", **media}}})

    facts = distil.distil(document)["paths"]["/a"]["get"]

    for owner in (facts["requestBody"], facts["responses"]["200"]):
        assert owner["content"] == {"application/json": {"schema": {}}}


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("200", "OK"), ("422", "Unprocessable Entity"), ("default", "Any other response"),
        ("4XX", "Response 4XX"), ("599", "Response 599"),
    ],
)  # fmt: skip
def test_a_response_is_described_by_its_status(status: str, text: str) -> None:
    document = described(operation={"responses": {status: {"description": "Prose about it."}}})

    assert distil.distil(document)["paths"]["/a"]["get"]["responses"] == {status: {"description": text}}


def test_links_headers_and_callbacks_lose_their_prose() -> None:
    answer = {
        "headers": {"x-n": {"description": "D", "schema": {"type": "string", "example": "e"}}},
        "links": {"next": {"description": "D", "operationId": "a/get"}},
    }
    call: Json = {
        "$request.body#/url": {"post": {"operationId": "b", "summary": "S", "responses": {"200": {}}}}
    }
    document = described(operation={"responses": {"200": answer}, "callbacks": {"done": call}})

    left = distil.distil(document)["paths"]["/a"]["get"]

    assert left["responses"]["200"] == {
        "description": "OK",
        "headers": {"x-n": {"schema": {"type": "string"}}},
        "links": {"next": {"operationId": "a/get"}},
    }
    assert left["callbacks"]["done"]["$request.body#/url"]["post"] == {
        "operationId": "b",
        "responses": {"200": {"description": "OK"}},
    }


def test_the_head_keeps_name_version_licence_servers_and_tags() -> None:
    document = described(
        info={
            "title": "T",
            "version": "1.0.0",
            "description": "D",
            "contact": {},
            "license": {"name": "MIT"},
        },
        servers=[{"url": "https://a.test", "description": "D"}],
        tags=[{"name": "b", "description": "D", "x-display-name": "B"}, {"name": "a"}],
        externalDocs={"url": "u"},
    )

    facts = distil.distil(document)

    assert facts["info"] == {"title": "T", "version": "1.0.0", "license": {"name": "MIT"}}
    assert facts["servers"] == [{"url": "https://a.test"}]
    assert facts["tags"] == [{"name": "a"}, {"name": "b"}]
    assert "externalDocs" not in facts


def test_the_published_document_is_not_touched() -> None:
    document = described(schemas={"A": {"enum": ["b", "a"], "default": ["z"]}})
    before = copy.deepcopy(document)

    distil.distil(document)["components"]["schemas"]["A"]["default"].append("y")

    assert document == before


def test_every_value_has_a_line_of_its_own() -> None:
    assert distil.dumps({"b": [1, "é"], "a": {}}) == '{\n "a": {},\n "b": [\n  1,\n  "é"\n ]\n}\n'


# References that lead nowhere


def test_a_dangling_reference_is_taken_as_anything_where_a_report_is_wanted() -> None:
    mapping = {"a": "#/components/schemas/A", "b": "#/components/schemas/B"}
    document = described(
        schemas={
            "A": {"properties": {"b": {"$ref": "#/components/schemas/B", "nullable": True}}},
            "C": {"discriminator": {"propertyName": "k", "mapping": mapping}},
        }
    )
    lines: list[str] = []

    schemas = distil.distil(document, report=lines.append)["components"]["schemas"]

    assert schemas["A"] == {"properties": {"b": {}}}
    assert schemas["C"]["discriminator"]["mapping"] == {"a": "#/components/schemas/A"}
    assert [line.partition(":")[0] for line in lines] == [
        "/components/schemas/A/properties/b/$ref",
        "/components/schemas/C/discriminator/mapping/b",
    ]


def test_a_dangling_parameter_stops_the_run_even_with_a_report() -> None:
    document = described(operation={"parameters": [{"$ref": "#/components/parameters/P"}]})

    with pytest.raises(PipelineError, match="/paths/~1a/get/parameters/0"):
        distil.distil(document, report=print)


def test_a_reference_to_another_document_stops_the_run_even_with_a_report() -> None:
    document = described(schemas={"A": {"$ref": "https://x.example/y.json"}})

    with pytest.raises(PipelineError, match="/components/schemas/A/\\$ref"):
        distil.distil(document, report=print)


# What is committed


def test_the_committed_facts_are_their_own_distillation() -> None:
    path = Path(__file__).parents[2] / "spec" / "openapi.json"
    facts = json.loads(path.read_text(encoding="utf-8"))

    validity.validate(facts)
    assert distil.dumps(distil.distil(facts)) == path.read_text(encoding="utf-8")


def counted(facts: Json) -> tuple[int, int]:
    """The operations in beta, and the schemas that are deprecated."""
    found = list(places(facts))
    beta = sum(place.kind == "operation" and place.node.get("x-beta") is True for place in found)
    return beta, sum(place.kind == "schema" and place.node.get("deprecated") is True for place in found)


def test_the_committed_facts_state_what_is_in_beta_and_what_is_deprecated() -> None:
    path = Path(__file__).parents[2] / "spec" / "openapi.json"

    assert counted(json.loads(path.read_text(encoding="utf-8"))) == (40, 14)


def test_the_published_release_states_what_is_in_beta_and_what_is_deprecated(
    published_file: Callable[[str], Path],
) -> None:
    path = published_file("5.28.0")

    assert counted(distil.distil(parse(path.read_bytes(), path.name))) == (40, 14)


# What is published


@pytest.fixture(scope="module", params=["5.14.0", "5.16.0", "5.22.0", "5.23.0", "5.28.0"])
def published(request: pytest.FixtureRequest, published_file: Callable[[str], Path]) -> Json:
    path = published_file(request.param)
    return parse(path.read_bytes(), path.name)


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_list(value):
        for item in value:
            yield from texts(item)
    elif is_object(value):
        for item in value.values():
            yield from texts(item)


def test_no_sentence_of_a_published_document_remains(published: Json) -> None:
    facts = distil.distil(published)

    several = {text for text in texts(facts) if len(text.split()) > 1}
    derived = {answer["description"] for answer in responses(facts)}
    schemas = [place.node for place in places(facts) if place.kind == "schema"]
    derived |= {
        text for schema in schemas for text in texts([schema.get("enum", []), schema.get("pattern", "")])
    }
    assert several - derived == {published["info"]["title"]}
    assert max(len(text.split()) for text in derived) <= 3


def responses(facts: Json) -> Iterator[Json]:
    return (place.node for place in places(facts) if place.kind == "response")


def test_no_keyword_of_prose_is_left_where_it_would_be_one(published: Json) -> None:
    prose = {"title", "description", "summary", "example", "examples", "externalDocs", "x-codeSamples"}

    left = {
        (place.kind, key)
        for place in places(distil.distil(published))
        for key in place.node.keys() & prose
        if place.kind not in ("paths", "responses")
    }

    assert left == {("info", "title"), ("response", "description")}


def test_every_place_of_a_published_document_remains(published: Json) -> None:
    facts = {place.pointer: place for place in places(distil.distil(published))}
    for place in places(published):
        dropped = place.node.keys() - facts[place.pointer].node.keys()
        assert dropped <= {
            *("description", "summary", "title", "example", "examples", "contact", "termsOfService"),
            *("x-codeSamples", "x-tagGroups", "x-display-name"),
        }
        if place.kind == "operation":
            kept = facts[place.pointer].node
            for key in ("operationId", "tags", "x-ratelimit-category", "x-sandbox", "deprecated"):
                assert kept.get(key) == place.node.get(key)


def test_a_published_document_is_valid_by_two_libraries_once_distilled(published: Json) -> None:
    library = pytest.importorskip("openapi_spec_validator")
    facts = distil.distil(published)

    validity.validate(facts)
    assert [error.message for error in library.OpenAPIV30SpecValidator(facts).iter_errors()] == []


def test_what_is_distilled_stays_as_it_is(published: Json) -> None:
    once = distil.dumps(distil.distil(published))

    assert distil.dumps(distil.distil(json.loads(once))) == once
