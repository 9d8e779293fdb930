"""What must not break the command: outputs that fail, odd values, damaged files, streams, encodings."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit.cli.main import main
from pinkit.testing import Mock

DEEP = "[" * 100_000


@pytest.mark.parametrize(
    "options",
    [
        ("-o", "{folder}/none/board.json"),
        ("-o", "{folder}"),
        ("-o", "{folder}/board.parquet"),
        ("--select", "name["),
    ],
)
def test_an_output_that_is_not_possible_is_rejected_before_the_call(
    pinkit: Any, tmp_path: Path, options: tuple[str, ...]
) -> None:
    given = [each.replace("{folder}", str(tmp_path)) for each in options]
    for call in (
        ("call", "boards.create", "--name", "Kitchens"),
        ("request", "POST", "/boards", "--body", '{"name": "Kitchens"}'),
    ):
        assert pinkit(*call, *given).code == 2
    assert pinkit.sent == []


def test_a_result_that_an_expression_does_not_fit_is_printed_as_a_whole(pinkit: Any) -> None:
    ended = pinkit("call", "boards.create", "--name", "Kitchens", "--select", "sum(name)")
    assert ended.code == 1
    assert json.loads(ended.out)["name"] == "Kitchens"
    assert "as a whole" in ended.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_not_reported_as_nothing_sent(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", full)
            ended = pinkit("call", "boards.create", "--name", "Kitchens")
        os.dup2(os.open(os.devnull, os.O_WRONLY), full.fileno())
    assert ended.code == 1
    assert "do not repeat it" in ended.err
    assert pinkit.sent == ["boards/create"]


def test_an_expression_is_applied_to_what_is_written_into_a_file(pinkit: Any, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    assert pinkit("analytics", "--last", 3, "-o", file, "--select", "[].{a: `1`}").code == 0
    assert file.read_text("utf-8").splitlines() == ["a", "1", "1", "1"]
    assert pinkit("analytics", "-o", tmp_path / "rows.parquet", "--select", "[].DATE").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "549755885175", "--last", "99999999999"),
        ("analytics", "--last", "3000000"),
        ("call", "boards.list", "--page-size=--5"),
        ("call", "boards.list", "--page-size", "9" * 5000),
        ("call", "boards.list", "--limit", "9" * 20),
        ("call", "campaigns.create", "1", "--body.999999999999.name", "x"),
        ("check", "--pause", "inf", "boards."),
        ("find", " "),
        ("call", "ads.list", "1", "--campaign-ids", ""),
        ("call", "pins.delete_many", "--pins", "@/dev/null", "--yes"),
        ("request", "POST", "/boards", "--body", DEEP),
        ("call", "boards.create", "--name", "a\udcff"),
        ("request", "GET", "/boards", "-q", "a=\udcff"),
    ],
)
def test_an_odd_value_is_rejected_in_one_line(pinkit: Any, arguments: tuple[str, ...]) -> None:
    ended = pinkit(*arguments)
    assert (ended.code, ended.err.count("\n")) == (2, 1), ended.err
    assert "Traceback" not in ended.err
    assert "int()" not in ended.err
    assert pinkit.sent == []


@pytest.mark.parametrize(
    "command",
    [
        ("conversions", "check", "deep.jsonl"),
        ("publish", "deep.jsonl"),
        ("catalogs", "sync", "deep.jsonl", "--country", "US", "--language", "en-US"),
        ("call", "boards.create", "--name", "Kitchens", "--extra-body", "@deep.jsonl"),
    ],
)
def test_a_file_that_is_nested_too_deeply_is_rejected(
    pinkit: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "deep.jsonl").write_text(DEEP, "utf-8")
    ended = pinkit(*command)
    assert ended.code == 2
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('item_id,title\n1,"Chair\n2,Table\n', "quote that is not closed"),
        (f"item_id,title\n1,{'x' * 200_000}\n", "not valid CSV"),
        ("item_id,title\n1,Chair, red\n", "3 cells"),
        ("item_id,title,title\n1,Chair,Table\n", "twice"),
        ("item_id,title\n", "would delete all"),
        ("", "would delete all"),
    ],
)
def test_rows_of_a_catalog_that_would_be_lost_are_rejected(
    pinkit: Any, tmp_path: Path, text: str, problem: str
) -> None:
    file = tmp_path / "items.csv"
    file.write_text(text, "utf-8")
    command = (
        "catalogs",
        "sync",
        file,
        "--country",
        "US",
        "--language",
        "en-US",
        "--delete-missing",
        "--yes",
    )
    ended = pinkit(*command)
    assert ended.code == 2
    assert problem in ended.err
    assert pinkit.sent == []


def test_a_text_of_a_folder_that_is_not_utf_8_is_named(pinkit: Any, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x")
    (tmp_path / "a.txt").write_bytes(b"\xff")
    ended = pinkit("publish", tmp_path, "--board-name", "Kitchens")
    assert ended.code == 2
    assert "a.txt is not UTF-8" in ended.err


class Ending(httpx.BaseTransport):
    """Sends requests to a mock, of which a later one ends the command.

    Args:
        mock: The mock.
        ends: Rejects the token, or raises.
    """

    def __init__(self, mock: Mock, ends: int | type[BaseException]) -> None:
        self._mock, self._ends = mock, ends
        self.count = 0

    def handle_request(self, request: Any) -> Any:
        self.count += 1
        if self.count == 1:
            return self._mock.transport.handle_request(request)
        if isinstance(self._ends, int):
            return httpx.Response(self._ends, json={"code": 2, "message": "no"})
        raise self._ends


@pytest.mark.parametrize(("ends", "code"), [(401, 3), (KeyboardInterrupt, 130)])
def test_what_was_done_before_an_error_is_printed(
    pinkit: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], ends: Any, code: int
) -> None:
    command = ["call", "pins.delete_many", "813", "814", "815", "--yes", "-o", "json"]
    assert main(command, transport=Ending(pinkit.mock, ends)) == code
    out, err = capsys.readouterr()
    first, *failed = json.loads(out)
    assert first["index"] == 0
    assert len(failed) <= 1  # the one that was rejected
    assert "the error came after these" in err
    event = {"event_name": "checkout", "action_source": "web", "event_time": int(time.time())}
    event |= {"user_data": {"em": ["a" * 64]}}
    file = tmp_path / "events.jsonl"
    file.write_text("".join(json.dumps({**event, "event_id": f"{i}"}) + "\n" for i in range(1500)), "utf-8")
    account = pinkit.mock.world.ad_account_id
    assert main(["conversions", "send", account, str(file)], transport=Ending(pinkit.mock, ends)) == code
    assert "1000 of 1500 events were sent" in capsys.readouterr().err


def test_a_call_with_a_pin_that_fails_is_no_success(pinkit: Any, tmp_path: Path) -> None:
    file = tmp_path / "pins.jsonl"
    file.write_text('{"board_id": "404", "image": "https://example.com/a.jpg"}\n', "utf-8")
    ended = pinkit("call", "pins.publish_many", file)
    assert json.loads(ended.out)[0]["state"] == "failed"
    assert ended.code == 6


Shell = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    """Runs a line of a shell, with a server of its own."""
    mock = Mock()
    with mock.serve() as url:

        def run(line: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
            kept = {name: value for name, value in os.environ.items() if not name.startswith("PINTEREST_")}
            kept |= {"PINTEREST_BASE_URL": url, "PINTEREST_ACCESS_TOKEN": mock.token}
            kept |= {"PINKIT_CONFIG_DIR": str(tmp_path), **variables}
            line = line.replace("pinkit ", f'"{sys.executable}" -m pinkit.cli ', 1)
            return subprocess.run(
                ["/bin/sh", "-c", line], env=kept, capture_output=True, check=False, timeout=60
            )

        yield run


@pytest.mark.skipif(os.name != "posix", reason="a test of POSIX shells")
def test_a_port_in_use_is_no_missing_token(shell: Shell) -> None:
    pytest.importorskip("mcp", reason="the server needs the extra pinkit[mcp]")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = shell(f"pinkit mcp --mock --http {taken.getsockname()[1]}")
    assert done.returncode == 2
    assert b"in use" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="only POSIX shells close streams")
def test_closed_streams_break_nothing(shell: Shell) -> None:
    for line in ("pinkit call boards.list >&-", "pinkit call boards.list 2>&-", "pinkit quotas <&- >&- 2>&-"):
        done = shell(line)
        assert (done.returncode, done.stderr) == (0, b""), line
    done = shell("pinkit login --with-token <&-")
    assert done.returncode == 2
    assert b"has no token" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="a test of POSIX locales")
@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_all_characters_shows_what_it_can(shell: Shell, encoding: str) -> None:
    name = "Küche 日本 😀"
    made = shell(f"pinkit call boards.create --name '{name}'", PYTHONIOENCODING=encoding)
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout.decode(encoding))["name"] == name
    for form in ("csv", "table"):
        listed = shell(f"pinkit call boards.list -o {form}", PYTHONIOENCODING=encoding)
        assert listed.returncode == 0, listed.stderr
        assert b"che" in listed.stdout
    assert shell("pinkit report --help", PYTHONIOENCODING=encoding).returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="a test of POSIX locales")
def test_an_argument_is_utf_8_in_every_locale(shell: Shell) -> None:
    made = shell(
        "pinkit call boards.create --name Küche", LC_ALL="POSIX", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0"
    )
    assert json.loads(made.stdout)["name"] == "Küche"


@pytest.mark.skipif(os.name != "posix", reason="a test of POSIX shells")
def test_an_input_that_is_not_utf_8_is_named(shell: Shell) -> None:
    for command in ("conversions check -", "request POST /boards --body @-"):
        done = shell(f'printf \'{{"a": "\\377"}}\' | pinkit {command}')
        assert done.returncode == 2
        assert b"the standard input is not UTF-8" in done.stderr
