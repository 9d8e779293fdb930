"""Each operation in the terminal: options from its signature, and what the mock receives of them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx
import pytest
from harness.client import Peer, _shortest, arguments_of, as_hashed, body_schema, lines
from harness.document import operations
from pinkit import facts
from pinkit.cli import values
from pinkit.cli.main import main
from pinkit.testing.document import document
from pinkit.testing.response_bodies import ResponseBodies
from pinkit_generated import OPERATIONS

pytestmark = pytest.mark.filterwarnings("ignore:.* Pinterest has deprecated:DeprecationWarning")


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_every_option_of_an_operation_arrives_with_its_type(
    operation: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "token")
    monkeypatch.setenv("PINTEREST_APP_ID", "1480000")
    monkeypatch.setenv("PINTEREST_APP_SECRET", "secret")
    path, query, body = _everything(operation)
    given = arguments_of(operation, path, query, body)
    name = lines()[operation][1]
    peer = Peer()
    content = {"content-type": "application/json"}
    peer.response = httpx.Response(200, content=_shortest(operation), headers=content)

    code = main(
        ["call", name, "--yes", *_options(given)] if _asks(name) else ["call", name, *_options(given)],
        transport=httpx.MockTransport(peer),
    )

    problems = capsys.readouterr().err
    assert code == 0 or "does not state whether the operation succeeded" in problems, problems  # of a batch
    assert peer.sent is not None
    assert peer.sent.operation == operation
    assert peer.sent.path == path
    assert {**query, **peer.sent.query} == peer.sent.query  # and the size of a page
    assert peer.sent.body == body


def _asks(name: str) -> bool:
    from pinkit.cli.call import deletes

    return deletes(facts.describe(name))


def _options(given: dict[str, Any]) -> list[str]:
    """Write arguments as somebody does in a shell: texts, repeated options, flags, and JSON for objects."""
    words: list[str] = []
    for key, value in given.items():
        option = f"--{key.replace('_', '-')}"
        if isinstance(value, bool):
            words.append(option if value else f"--no-{option[2:]}")
        elif isinstance(value, list) and not any(isinstance(each, dict) for each in value):
            words += [f"{option}={each}" for each in value]
        elif isinstance(value, (dict, list)):
            words.append(f"{option}={json.dumps(value)}")
        else:
            words.append(f"{option}={'null' if value is None else value}")
    return words


@cache
def _bodies() -> ResponseBodies:
    return ResponseBodies(document(), seed=0)


def _everything(operation: str) -> tuple[dict[str, Any], dict[str, Any], Any]:
    """Return a value for each parameter and field of an operation."""
    described = operations()[operation]
    made: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for each in described["parameters"]:
        value = _bodies().value(each["schema"], each["name"], "request")
        if value is not None and each["name"] != "bookmark":
            made[each["in"]][each["name"]] = value
    body = _bodies().value(body_schema(operation), "body", "request") if "requestBody" in described else None
    return made["path"], made["query"], as_hashed(operation, body)


def test_every_required_parameter_of_a_call_can_be_written() -> None:
    for name in facts.names():
        for each in facts.describe(name).parameters:
            if each.is_required and each.name != "show":
                assert values.codec_of(each.annotation) is not values.NO_TEXT, (name, each)
