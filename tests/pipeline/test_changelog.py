"""How changes are rendered as a changelog."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline.changelog import render, summary
from pipeline.comparison import compare
from pipeline.public_names import NameChange

STRING: dict[str, Any] = {"type": "string"}


def answer(schema: object) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def thing(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def call(**facts: Any) -> dict[str, Any]:
    return {"operationId": "things/get", "responses": {"200": answer({})}, **facts}


def document(**calls: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.0.3", "paths": {f"/{path}": {"get": each} for path, each in calls.items()}}


def in_three(schema: object) -> dict[str, Any]:
    """Three operations that return one component, alone or in a page."""
    page = thing(items={"type": "array", "items": {"$ref": "#/components/schemas/X"}})
    ref = {"$ref": "#/components/schemas/X"}
    calls = {
        f"x{number}": call(operationId=f"x{number}/get", responses={"200": answer(each)})
        for number, each in enumerate((ref, ref, page))
    }
    return {**document(**calls), "components": {"schemas": {"X": schema}}}


def test_a_change_of_a_component_is_reported_once_with_all_its_operations() -> None:
    old, new = in_three(thing(a=STRING)), in_three(thing(a=STRING, b=STRING, c=STRING, d={"type": "integer"}))
    assert render(compare(old, new), "1.0", "1.1").splitlines() == [
        "# Pinterest API 1.0 → 1.1",
        "",
        "3 operations are touched. "
        "A change that affects several operations in the same way is reported and counted once.",
        "",
        "| | breaking | not breaking |",
        "|---|---|---|",
        "| The API as a whole | 0 | 0 |",
        "| Operations | 0 | 0 |",
        "| Scopes, quotas, sandbox | 0 | 0 |",
        "| Requests | 0 | 0 |",
        "| Responses | 0 | 1 |",
        "",
        "## Responses",
        "",
        "- Added to the response, `.items[]`: `d` (integer); `b`, `c` (string) — 3 operations: "
        "`x0/get`, `x1/get`, `x2/get`",
    ]


def test_what_breaks_comes_first() -> None:
    old = document(
        a=call(
            operationId="a/get",
            tags=["a"],
            parameters=[{"name": "p", "in": "query"}],
            **{"x-ratelimit-category": "x"},
        )
    )
    new = document(a=call(operationId="a/get", tags=["b"]), b=call(operationId="b/get"))
    headings = [line for line in render(compare(old, new), "1", "2").splitlines() if line.startswith("#")]
    assert headings[1:] == [
        "## Breaking",
        "### Operations",
        "### Requests",
        "## Operations",
        "## Scopes, quotas, sandbox",
    ]


def test_long_lists_are_cut() -> None:
    old, new = {"enum": ["A"]}, {"enum": ["A", *(f"B{number:02}" for number in range(40))]}
    changes = compare(
        document(things=call(responses={"200": answer(old)})),
        document(things=call(responses={"200": answer(new)})),
    )
    line = render(changes, "1", "2").splitlines()[-1]
    assert line.endswith("`B06`, `B07` and 32 more — `things/get`")


def test_what_breaks_is_listed_whole_but_in_a_summary() -> None:
    names = [f"f{number:02}" for number in range(40)]
    shared = {"type": "object", "properties": dict.fromkeys(names, STRING)}
    calls = {f"c{number}": call(operationId=f"c{number}/get") for number in range(9)}
    without = {
        name: {**each, "responses": {"200": answer({"type": "object"})}} for name, each in calls.items()
    }
    calls = {name: {**each, "responses": {"200": answer(shared)}} for name, each in calls.items()}
    changes = compare(document(**calls), document(**without))
    (line,) = (each for each in render(changes, "1", "2").splitlines() if each.startswith("- Removed"))
    assert re.findall(r"f\d\d", line) == names
    assert re.findall(r"c\d/get", line) == [f"{name}/get" for name in calls]
    assert "`f07` and 32 more (string) — 9 operations: `c0/get`" in summary(changes)


@pytest.mark.parametrize("verb", ["added", "removed"])
def test_each_operation_and_name_that_came_or_went_is_in_the_changelog(verb: str) -> None:
    many = [f"c{number}" for number in range(30)]
    old, new = document(), document(**{name: call(operationId=f"{name}/get") for name in many})
    changes = compare(old, new) if verb == "added" else compare(new, old)
    names = [NameChange(kind="class", verb=verb, name=f"models.{name}") for name in many]
    text = render(changes, "1", "2", names)
    assert {f"{name}/get" for name in many} <= {*re.findall(r"c\d+/get", text)}
    assert {*many} <= {*re.findall(r"models\.(c\d+)", text)}


def test_values_added_to_a_response_break_nothing() -> None:
    old, new = in_three({"enum": ["A"]}), in_three({"enum": ["A", "B"]})
    assert "break nothing: a client reads unknown values as text" in render(compare(old, new), "1", "2")


# Published documents --------------------------------------------------------------------------------


def test_a_published_release_fits_a_page(published_file: Callable[[str], Path]) -> None:
    old, new = (json.loads(published_file(release).read_text("utf-8")) for release in ("5.22.0", "5.23.0"))
    changes = compare(old, new)
    text = render(changes, "5.22.0", "5.23.0")
    assert len(text.splitlines()) < 60
    assert sum(each.kind == "operation added" for each in changes) == 3
    assert "- Values removed from `body.update.labels[].status`: `ACTIVE` — `bulk_upsert/create`" in text


def test_a_changelog_is_the_same_under_any_hash_seed(published_file: Callable[[str], Path]) -> None:
    files = [published_file("5.14.0"), published_file("5.20.0")]
    code = (
        "import json, sys; from pipeline.changelog import render; from pipeline.comparison import compare;"
        "old, new = (json.load(open(name, encoding='utf-8')) for name in sys.argv[1:]);"
        "sys.stdout.buffer.write(render(compare(old, new), 'a', 'b').encode())"
    )
    scripts = str(Path(__file__).parents[2] / "scripts")
    texts = {
        subprocess.run(
            [sys.executable, "-c", code, *map(str, files)],
            env={**os.environ, "PYTHONPATH": scripts, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(texts) == 1
