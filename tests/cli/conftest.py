"""The command in process, with a mock of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pinkit.testing import Mock

pytest.importorskip("click", reason="the command needs the extra pinkit[cli]")

from pinkit.cli.main import main


class Ended(NamedTuple):
    """What came of a run: its exit code, and what it wrote."""

    code: int
    out: str
    err: str


class Command:
    """Runs the command as a user does, with a token of a mock."""

    def __init__(
        self, mock: Mock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.mock = mock
        self._capsys, self._monkeypatch = capsys, monkeypatch
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.token)

    def __call__(self, *arguments: object, stdin: str | None = None) -> Ended:
        import io

        self._monkeypatch.setattr(sys, "stdin", io.StringIO(stdin or ""))
        self._capsys.readouterr()
        code = main([str(each) for each in arguments], transport=self.mock.transport)
        out, err = self._capsys.readouterr()
        return Ended(code, out, err)

    def without_token(self) -> None:
        self._monkeypatch.delenv("PINTEREST_ACCESS_TOKEN", raising=False)

    def sets(self, **variables: str) -> None:
        for name, value in variables.items():
            self._monkeypatch.setenv(name, value)

    @property
    def sent(self) -> list[str]:
        """The operations that the mock has received."""
        return [each.operation or "" for each in self.mock.requests]


@pytest.fixture
def pinkit(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    for name in (
        "PINTEREST_REFRESH_TOKEN",
        "PINTEREST_BASE_URL",
        "PINTEREST_ENVIRONMENT",
        "PINTEREST_PROFILE",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PINKIT_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr("pinkit.cli.profiles.has_keyring", lambda: False)
    return Command(Mock(), capsys, monkeypatch)
