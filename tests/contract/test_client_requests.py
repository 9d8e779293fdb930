"""The client's requests: what it is asked for, it sends, both clients alike; and nothing besides.

Arguments are made from the description; what the client sends is read by the mock's decoder, which shares no
code with the client.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from harness.client import MODES, SENT, TOKEN, Mode, arguments_of, body_schema, driver
from harness.compare import equal
from harness.document import Object, described, members_of, operations, prepared, resolved
from harness.strategies import Posting, collect, postings
from pinkit.errors import PinterestError
from pinkit_generated import OPERATIONS as GENERATED
from pinkit_generated._read import adopt, copied

OPERATIONS = sorted(operations())
_TEXT = {"type": "string"}


@cache
def arguments() -> dict[str, Posting]:
    """Makes the arguments of each operation: `<id>` some of them, `<id> whole` all that there are."""
    some = {each: _schema(each) for each in OPERATIONS}
    whole = {f"{each} whole": _schema(each, whole=True) for each in OPERATIONS}
    return postings(prepared(described()), {**some, **whole})


def _schema(operation: str, *, whole: bool = False) -> Object:
    """All arguments of an operation as one object."""
    facts = operations()[operation]
    parts: Object = {}
    for where in ("path", "query"):
        found = [each for each in facts["parameters"] if each["in"] == where]
        parts[where] = {
            "type": "object",
            "properties": {each["name"]: _parameter(each) for each in found},
            "required": [each["name"] for each in found if whole or each.get("required")],
            "additionalProperties": False,
        }
    if "requestBody" in facts:
        body = body_schema(operation)
        parts["body"] = {"allOf": [body, {"required": _writable(body)}]} if whole else body
    return {"type": "object", "properties": parts, "required": sorted(parts), "additionalProperties": False}


def _writable(schema: Object) -> list[str]:
    """The members of a plain object; none of a list or a union, whose branches differ."""
    schema = resolved(schema)
    if not {"oneOf", "anyOf", "discriminator", "items"}.isdisjoint(schema):
        return []
    return [name for name, each in members_of(schema).items() if not resolved(each).get("readOnly")]


def _parameter(parameter: Object) -> Object:
    """What a parameter can say: in a path no empty text or dots, no list of one empty text, or of nothing."""
    schema: Object = parameter["schema"]
    if parameter["in"] == "path":
        return {"allOf": [schema, {"minLength": 1, "not": {"enum": [".", ".."]}}]}
    if schema.get("type") == "array":
        least = {"minItems": 1} if parameter.get("required") else {}
        items = schema["items"]
        return {
            **least,
            **schema,
            "items": {"type": "string", "minLength": 1, **items} if items == _TEXT else items,
        }
    return schema


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_is_sent_is_what_was_asked_for_and_nothing_else(operation: str) -> None:
    made = [*collect(arguments()[f"{operation} whole"], 2), *collect(arguments()[operation])]
    for index, value in enumerate(made):
        path, query = value["path"], _as_query(operation, value["query"])
        body = _as_form(operation, value.get("body"))
        given = body
        if body is not None and index % 2:  # every other body is made of models
            given = adopt(GENERATED[operation].body, copied(body))
            given = given.__dict__ if hasattr(given, "__members__") else given
        for mode in MODES:
            sent = _send(mode, operation, arguments_of(operation, path, query, given))
            assert sent.operation == operation
            assert equal(sent.path, path)
            assert equal(sent.query, _as_paged(operation, query))
            assert equal(sent.body, body)
            assert set(sent.headers) <= SENT
            if GENERATED[operation].security[0][0] != "basic":
                assert sent.headers["authorization"] == f"Bearer {TOKEN}"


def _send(mode: Mode, operation: str, given: Object) -> Any:
    try:
        driver(mode).call(operation, given)
    except PinterestError as error:
        raise AssertionError(
            f"{operation} was not sent, or its empty answer was not taken: {error}"
        ) from error
    return driver(mode).peer.sent


def _as_query(operation: str, query: Object) -> Object:
    """What a query can say: no empty list where items are repeated, in brackets what is declared alone."""
    parameters = {each["name"]: each for each in operations()[operation]["parameters"]}
    said: Object = {}
    for name, value in query.items():
        if parameters[name].get("style") == "deepObject":
            value = _in_brackets(parameters[name]["schema"], value)
        if not (value == {} or (value == [] and parameters[name].get("explode", True))):
            said[name] = value
    return said


def _in_brackets(schema: Object, value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    declared = members_of(schema)
    inner = {name: _in_brackets(declared[name], each) for name, each in value.items() if name in declared}
    return {name: each for name, each in inner.items() if each not in ({}, None)}


def _as_paged(operation: str, query: Object) -> Object:
    """What a pager sends besides: the largest page, where none was asked for; and no empty bookmark."""
    facts = GENERATED[operation]
    if facts.pagination != "bookmark":
        return query
    sent = {name: value for name, value in query.items() if not (name == "bookmark" and not value)}
    return sent if facts.page_size is None else {"page_size": facts.page_size, **sent}


def _as_form(operation: str, body: Any) -> Any:
    """What a form can say: text of what is declared, and no null."""
    if GENERATED[operation].media_type != "application/x-www-form-urlencoded":
        return body
    declared = members_of(body_schema(operation))
    return {name: value for name, value in body.items() if name in declared and value is not None}
