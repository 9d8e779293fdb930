"""The skill file for coding agents is correct: its commands and snippets run, with a mock Pinterest."""

from __future__ import annotations

import re
from importlib import resources
from typing import Any

import pinkit as library
import pytest
from pinkit.testing import Mock

SKILL = resources.files("pinkit").joinpath("SKILL.md").read_text("utf-8")


def test_its_commands_run(pinkit: Any) -> None:
    lines = [
        line for block in re.findall(r"```sh\n(.*?)```", SKILL, re.DOTALL) for line in block.splitlines()
    ]
    assert len(lines) >= 4
    for line in lines:
        program, *words = line.split()
        assert program == "pinkit"
        assert pinkit(*words).code == 0, line


def test_its_snippets_run(monkeypatch: pytest.MonkeyPatch) -> None:
    mock = Mock()
    snippets = re.findall(r"```python\n(.*?)```", SKILL, re.DOTALL)
    assert len(snippets) >= 2
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.token)
    make = library.Client.from_env
    monkeypatch.setattr(library.Client, "from_env", lambda: make(transport=mock.transport))
    names: dict[str, Any] = {}
    for snippet in snippets:
        exec(snippet, names)  # noqa: S102  # our own
    assert [each.operation for each in mock.requests if each.operation == "pins/create"]


def test_its_names_exist() -> None:
    known = {*library.facts.names(), *(f"pinkit.{name}" for name in dir(library))}
    for written in re.findall(r"`([a-z_]+(?:\.[a-z_]+)+)\b", SKILL):
        name = written.removeprefix("client.")
        assert name in known or ".".join(name.split(".")[:2]) in known, name
