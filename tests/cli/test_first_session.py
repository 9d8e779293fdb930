"""The first session of a new user, in a terminal, from the login to a report."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pinkit.testing import Mock

pexpect: Any = pytest.importorskip("pexpect", reason="a terminal needs pexpect, which Windows does not have")
PROMPT = "READY> "


@pytest.fixture(scope="module")
def mock() -> Iterator[tuple[Mock, str]]:
    mock = Mock()
    mock.settings.processing_seconds = 0.0
    with mock.serve() as url:
        yield mock, url


@pytest.fixture
def shell(mock: tuple[Mock, str], tmp_path: Path) -> Iterator[Any]:
    if shutil.which("bash") is None:
        pytest.skip("a session in a terminal needs bash, which is not installed: apt-get install bash")
    program = tmp_path / "bin/pinkit"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m pinkit.cli "$@"\n')
    program.chmod(0o755)
    environment = {
        "HOME": str(tmp_path),
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(each for each in sys.path if each),
        "PINTEREST_BASE_URL": mock[1],
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "TERM": "xterm",
        "LANG": "C.UTF-8",
        "PS1": PROMPT,
    }
    child = pexpect.spawn(
        "bash", ["--norc", "--noprofile"], env=environment, cwd=tmp_path, encoding="utf-8", timeout=40,
        dimensions=(50, 160), echo=False,
    )  # fmt: skip
    child.expect_exact(PROMPT)
    yield child
    child.close(force=True)


def _does(shell: Any, command: str) -> str:
    """Run a command, and return what the terminal shows."""
    shell.sendline(f"{command}; echo exit=$?")
    shell.expect(r"exit=(\d+)")
    text, code = shell.before, shell.match[1]
    shell.expect_exact(PROMPT)
    assert code == "0", f"{command}\n{text}"
    return str(text)


def test_a_new_user_logs_in_publishes_and_fetches_a_report(
    shell: Any, mock: tuple[Mock, str], tmp_path: Path
) -> None:
    pinterest = mock[0]
    pinterest.add_campaigns(1)
    assert "pinkit login" in _does(shell, "pinkit --help")

    shell.sendline("pinkit login --no-browser --scopes user_accounts:read,boards:read,boards:write,pins:read,"
                   "pins:write,ads:read")  # fmt: skip
    shell.expect_exact("App id: ")
    shell.sendline(pinterest.world.app_id)
    shell.expect_exact("App secret: ")
    shell.sendline(pinterest.world.app_secret)
    shell.expect(r"(http://\S+)\s")
    page = shell.match[1]
    shell.expect_exact("The address that the browser ends at: ")
    shell.sendline(pinterest.authorize(page))
    shell.expect_exact("Logged in as pinkit_studio")
    shell.expect_exact(PROMPT)

    assert "pinkit_studio" in _does(shell, "pinkit token")
    assert "Kitchens" in _does(shell, "pinkit call boards.create --name Kitchens")
    images = tmp_path / "photos"
    images.mkdir()
    (images / "small kitchen.png").write_bytes(_PNG)
    shown = _does(shell, "pinkit publish photos --board-name Kitchens")
    assert "1 published" in shown
    assert "small kitchen" in _does(shell, "pinkit call pins.list")
    account = pinterest.world.ad_account_id
    if importlib.util.find_spec("pyarrow") is not None:
        _does(shell, f"pinkit report {account} --last 7 -o spend.parquet")
        assert (tmp_path / "spend.parquet").read_bytes()[:4] == b"PAR1"
    days = "--start-date $(date -d '-8 days' +%F) --end-date $(date -d '-2 days' +%F)"
    _does(
        shell,
        f"token=$(pinkit call reports.create {account} --level CAMPAIGN --granularity DAY {days} "
        "--columns IMPRESSION_1,SPEND_IN_DOLLAR --report-format CSV --select token -o csv | tail -1)",
    )
    _does(shell, f'pinkit call reports.download {account} "$token" spend.csv')
    assert (tmp_path / "spend.csv").read_text().count("\n") > 1


_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def test_ctrl_c_ends_a_call_with_one_line(shell: Any, mock: tuple[Mock, str]) -> None:
    mock[0].faults.add("latency", "boards/list", 1, seconds=20)
    shell.sendline(f"PINTEREST_ACCESS_TOKEN={mock[0].token} pinkit call boards.list; echo exit=$?")
    deadline = time.monotonic() + 40
    while len(mock[0].faults) and time.monotonic() < deadline:
        time.sleep(0.05)
    shell.sendintr()
    shell.expect(r"exit=(\d+)")
    assert shell.match[1] == "130"
    assert "Traceback" not in shell.before
    assert "pinkit: interrupted" in shell.before
