"""Schemathesis' own command line against the mock as a server, over HTTP, with its reports."""

from __future__ import annotations

import json
import re
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from harness import sandbox
from harness.document import described, operations, prepared
from harness.server import Server, serving
from harness.suite import SEED
from pinkit.testing import Mock

OPERATIONS = (
    "boards/create",
    "boards/get",
    "pins/save",
    "media/create",
    "user_account/get",
    "ad_accounts/get",
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def test_the_command_line_finds_nothing_and_leaves_its_reports(server: Server, tmp_path: Path) -> None:
    junit, har = tmp_path / "junit.xml", tmp_path / "contract.har"
    (tmp_path / "openapi.json").write_text(json.dumps(prepared(described())))
    (tmp_path / "schemathesis.toml").write_text("warnings = false\n[cache]\nenabled = false\n")
    command = [
        str(Path(sysconfig.get_path("scripts")) / "schemathesis"),
        f"--config-file={tmp_path / 'schemathesis.toml'}",
        "run",
        str(tmp_path / "openapi.json"),
        f"--url={server.url}",
        f"--header=Authorization: Bearer {server.token}",
        "--phases=examples,coverage,fuzzing",
        "--max-examples=5",
        "--generation-database=none",
        f"--seed={SEED}",
        "--workers=1",
        f"--report-junit-path={junit}",
        f"--report-har-path={har}",
        *(f"--include-operation-id={each}" for each in OPERATIONS),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    suites = ElementTree.parse(junit).getroot()  # noqa: S314  # our own report
    assert {name: int(suites.attrib[name]) for name in ("failures", "errors")} == {"failures": 0, "errors": 0}
    assert len(list(suites.iter("testcase"))) >= len(OPERATIONS)
    entries = json.loads(har.read_text())["log"]["entries"]
    assert len(entries) > 100
    assert server.token not in har.read_text()


def test_read_only_walk_without_deviations_reports_none(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sandbox.main(["--url", server.url, "--token", server.token, "--pause", "0"]) == 0
    output = capsys.readouterr().out
    reads = sum(each["method"] == "GET" for each in operations().values())
    assert re.search(rf"^{reads} operations, \d+ succeeded, 0 deviations$", output, re.MULTILINE), output


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("unknown_member", "is not documented"),
        ("null", "must be"),
        ("unknown_enum", "must be one of"),
        ("html", "is not JSON"),
    ],
)
def test_read_only_walk_reports_deviations(fault: str, expected: str) -> None:
    mock = Mock()
    mock.faults.add(fault, "user_account/get", times=None)
    with sandbox.connected("https://api.pinterest.com/v5", mock.token, mock.transport) as client:
        found = sandbox.walked(client, ["user_account/get", "boards/list"])
    assert {each.operation for each in found.deviations} == {"user_account/get"}
    assert expected in " ".join(each.what for each in found.deviations)


def test_walk_sends_get_requests_only() -> None:
    mock = Mock()
    with sandbox.connected("https://api.pinterest.com/v5", mock.token, mock.transport) as client:
        sandbox.walked(client)
    assert {each.method for each in mock.requests} == {"GET"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--url", "nowhere"],
        ["--operation", "boards/create"],
        ["--pause", "-1"],
        ["--pause", "nan"],
        ["--token", "pina_s\u00e9cret"],
        ["--token", "pina_secret\n"],
        [],
    ],
)
def test_walk_that_cannot_start_prints_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PINTEREST_ACCESS_TOKEN", raising=False)
    given = ["--token", "x", *arguments] if arguments else []
    assert sandbox.main(["--url", "http://127.0.0.1:9", *given]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "pina_" not in error
