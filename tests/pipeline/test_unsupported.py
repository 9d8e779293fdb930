"""Unsupported constructs are rejected with their place."""

from __future__ import annotations

from typing import Any

import pytest
from pinkit import scopes
from pinkit.testing import tokens
from pipeline import unsupported
from pipeline.errors import PipelineError
from pipeline.lowering_rules import lower
from small import TEXT, Json


def document(path: str = "/pins/{id}", **operation: Any) -> Json:
    call = {
        "operationId": "pins/get",
        "tags": ["pins"],
        "responses": {"200": {"description": ""}},
        **operation,
    }
    return {"openapi": "3.0.3", "paths": {path: {"post": call}}, "components": {"schemas": {}}}


def content(media: str, schema: Json = TEXT) -> Json:
    return {"description": "", "content": {media: {"schema": schema}}}


def query(**parameter: Any) -> Json:
    return {"parameters": [{"in": "query", "name": "sort", "schema": TEXT, **parameter}]}


@pytest.mark.parametrize(
    ("operation", "at", "reason"),
    [
        ({"tags": []}, "", "cannot name a module"),
        ({"tags": ["-"]}, "", "cannot name a module"),
        ({"servers": [{"url": "https://elsewhere.example"}]}, "", "its own servers"),
        ({"responses": {"2XX": {"description": ""}}}, "", "2XX"),
        (
            {"security": [{}, {"api_key": []}]},
            "",
            "'api_key', which the facade does not support, in alternative 1",
        ),
        ({"security": [{"basic": [], "conversion_token": []}]}, "", "two security schemes at once"),
        ({"x-sandbox": "partial"}, "", "x-sandbox is 'partial'"),
        (
            {"responses": {"200": content("application/vnd.x.v2+json")}},
            "/responses/200",
            "a response of type",
        ),
        ({"responses": {"200": content("text/csv")}}, "/responses/200", "a response of type text/csv"),
        (
            {"requestBody": content("multipart/form-data")},
            "/requestBody",
            "a body of type multipart/form-data",
        ),
        (query(**{"in": "cookie"}), "/parameters/0", "in cookie"),
        (query(style="pipeDelimited", explode=False), "/parameters/0", "the style pipeDelimited"),
        (query(schema={"enum": ["a", 1]}), "/parameters/0/schema", "of several types: 'a', 1"),
        (query(schema={"enum": [0.5, 1.5]}), "/parameters/0/schema", "neither text nor integers: 0.5, 1.5"),
        (query(schema={"enum": [True, False]}), "/parameters/0/schema", "neither text nor integers"),
        (query(schema={"enum": [{"a": 1}]}), "/parameters/0/schema", "neither text nor integers"),
    ],
)
def test_unsupported_constructs_are_reported_with_their_pointers(
    operation: Json, at: str, reason: str
) -> None:
    with pytest.raises(PipelineError, match=reason) as stopped:
        lower(document(**operation))
    assert stopped.value.pointer == f"/paths/~1pins~1{{id}}/post{at}"


def test_the_schemes_that_are_let_through_are_those_that_the_mock_serves() -> None:
    assert {*tokens._SCHEMES.values(), "basic"} == unsupported.SCHEMES
    assert scopes.USER | scopes.APP < unsupported.SCHEMES


def test_paths_that_differ_in_the_name_of_a_parameter_only_are_one_path() -> None:
    twins = document()
    twins["paths"] |= document("/pins/{key}", operationId="pins/read")["paths"]
    with pytest.raises(PipelineError, match=r"'POST /pins/{id}' and 'POST /pins/{key}' are one path"):
        lower(twins)


def test_fields_with_the_same_name_in_python_are_named() -> None:
    pin = {"type": "object", "properties": {"class": TEXT, "class_": TEXT, "Class": TEXT}}
    with pytest.raises(PipelineError, match="'class' and 'class_' are one name") as stopped:
        lower(document(responses={"200": content("application/json", pin)}))
    assert stopped.value.pointer == "/components/schemas/PinsGetResponse"
