"""Lists in a query are accepted in the documented style only; the document has 26 in the rarer style."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

import pytest
from harness.document import Object, operations, resolved
from harness.sandbox import written
from pinkit.testing import Clock, Mock
from pinkit.testing.document import _parameter


class Listed(NamedTuple):
    """A query parameter that is a list, and an item of it."""

    operation: str
    name: str
    item: str
    exploded: bool


def _lists() -> list[Listed]:
    """Return the lists whose items cannot have a comma; the styles of the others are the same."""
    return [
        Listed(operation, each["name"], item, each.get("explode", True))
        for operation, facts in sorted(operations().items())
        for each in facts["parameters"]
        if each["in"] == "query" and (item := _item(each["schema"])) is not None
    ]


def _item(schema: Object) -> str | None:
    schema = resolved(schema)
    return _scalar(resolved(schema["items"])) if schema.get("type") == "array" else None


def _scalar(items: Object) -> str | None:
    if "enum" in items:
        return str(items["enum"][0])
    if items.get("type") == "integer" or r"\d+" in items.get("pattern", ""):
        return "1"
    return None


LISTS = _lists()


@cache
def mock() -> Mock:
    return Mock(clock=Clock(1_790_000_000.0, running=False))


def wrong(listed: Listed, query: str) -> str:
    """Return the error of this parameter; empty if it is accepted."""
    facts: Any = operations()[listed.operation]
    path: str = facts["path"]
    for each in facts["parameters"]:
        path = path.replace(f"{{{each['name']}}}", _scalar(resolved(each["schema"])) or "1")
    query = "&".join([query, *_others(listed, facts["parameters"])])
    headers = [("Authorization", f"Bearer {mock().token}")]
    response = mock().handle(facts["method"], f"/v5{path}", query, headers)
    message = response.json().get("message", "") if response.status == 400 else ""
    found = re.search(rf"query\.{listed.name}\b[^;]*", message)
    return found[0] if found else ""


def _others(listed: Listed, parameters: list[Object]) -> list[str]:
    """Return the other required parameters, so that the query has no other error."""
    return [
        f"{each['name']}={_item(each['schema']) or _scalar(resolved(each['schema'])) or '2026-09-01'}"
        for each in parameters
        if each["in"] == "query" and each.get("required") and each["name"] != listed.name
    ]


def test_document_has_lists_of_both_styles() -> None:
    assert sum(not each.exploded for each in LISTS) > 15
    assert sum(each.exploded for each in LISTS) > 40


@pytest.mark.parametrize("listed", LISTS, ids=lambda each: f"{each.operation}:{each.name}")
def test_list_is_accepted_in_the_documented_style_only(listed: Listed) -> None:
    repeated = f"{listed.name}={listed.item}&{listed.name}={listed.item}"
    joined = f"{listed.name}={listed.item},{listed.item}"
    good, bad = (repeated, joined) if listed.exploded else (joined, repeated)
    assert wrong(listed, good) == ""
    assert wrong(listed, bad) != ""


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ({}, [("a", "1"), ("b", "2"), ("b", "3")]),
        ({"style": "deepObject", "explode": True}, [("it[a]", "1"), ("it[b]", "2"), ("it[b]", "3")]),
    ],
)
def test_the_judge_writes_an_object_in_the_style_of_its_parameter(
    style: Object, expected: list[tuple[str, str]]
) -> None:
    raw = {"name": "it", "in": "query", "schema": {"type": "object"}, **style}
    assert list(written("it", {"a": 1, "b": [2, 3]}, _parameter(raw))) == expected
