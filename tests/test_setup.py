"""`scripts/setup.sh` makes a whole `.venv` of its own folder, in any environment, after any interruption."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
#: A Python whose `venv` and `pip` write to $LOG and do nothing; $SLOW is how long pip takes, $STATUS its end.
PYTHON = f"""#!/bin/sh
case "$1 $2" in
"-m venv")
    echo "venv $4" >>"$LOG"
    rm -rf "$4"
    mkdir -p "$4/bin"
    cp "$0" "$4/bin/python"
    cp "$0" "$4/bin/pip"
    echo "command = python -m venv --clear $4" >"$4/pyvenv.cfg" ;;
"-m pip")
    [ -n "$OFFLINE" ] || touch "${{0%/*}}/new-$$"
    echo "pip begins, to=$PIP_TARGET$PIP_PREFIX$PIP_ROOT user=$PIP_USER" >>"$LOG"
    sleep "${{SLOW:-0}}"
    echo "pip ends" >>"$LOG"
    exit "${{STATUS:-0}}" ;;
*)
    exec '{sys.executable}' "$@" ;;
esac
"""


class Tree:
    """A folder with `setup.sh`, and a script that sources it and prints `$python` and `$PYTHONPATH`."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a 'quoted' $cöpy"
        (self.root / "scripts").mkdir(parents=True)
        shutil.copy(ROOT / "scripts" / "setup.sh", self.root / "scripts")
        (self.root / "scripts" / "constraints.txt").touch()
        (self.root / "pyproject.toml").touch()
        self.caller = self.root / "scripts" / "call"
        self.caller.write_text(
            'set -euo pipefail\n. "$(dirname "$0")/setup.sh" demo\necho "$python ${PYTHONPATH:-}"\n', "utf-8"
        )
        self.python = folder / "python"
        self.python.write_text(PYTHON, "utf-8")
        self.python.chmod(0o755)
        self.log = folder / "log"
        self.log.touch()

    def start(self, *command: str, **variables: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command or ["bash", str(self.caller)],
            cwd=self.root,
            env={"PYTHON": str(self.python), **os.environ, "LOG": str(self.log), **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *command: str, **variables: str) -> str:
        """Run the caller; its output, after what it printed to standard error."""
        printed, errors = (process := self.start(*command, **variables)).communicate(timeout=60)
        assert process.returncode == 0, errors
        return errors + printed

    @property
    def lines(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    monkeypatch.delenv("PYTHON", raising=False)
    return Tree(tmp_path)


def _wait_for(tree: Tree, line: str) -> None:
    end = time.monotonic() + 30
    while not any(each.startswith(line) for each in tree.lines):
        assert time.monotonic() < end, tree.lines
        time.sleep(0.02)


def test_it_sets_up_once(tree: Tree) -> None:
    assert tree.run() == f"setting up .venv (demo) ...\n{tree.root}/.venv/bin/python \n"
    assert [line.split(",")[0] for line in tree.lines] == [
        f"venv {tree.root}/.venv",
        *["pip begins", "pip ends"] * 2,
    ]
    done = tree.lines
    assert tree.run() == f"{tree.root}/.venv/bin/python \n"
    assert tree.lines == done


def test_settings_of_the_shell_python_and_pip_do_not_lead_elsewhere(tree: Tree, tmp_path: Path) -> None:
    (tmp_path / "other" / "scripts").mkdir(parents=True)
    variables = {"CDPATH": str(tmp_path / "other"), "PYTHONHOME": "/nowhere", "PYTHONPATH": "/other/pinkit"}
    places = {"PIP_TARGET": "/a", "PIP_PREFIX": "/b", "PIP_ROOT": "/c", "PIP_USER": "1"}
    printed = tree.run("bash", "scripts/call", **variables, **places)
    assert printed.splitlines()[-1] == f"{tree.root}/.venv/bin/python "
    assert "pip begins, to= user=0" in tree.lines


def test_an_interrupted_set_up_begins_again(tree: Tree) -> None:
    process = tree.start(SLOW="60")
    _wait_for(tree, "pip begins")
    os.killpg(process.pid, 9)
    process.communicate()
    tree.log.write_text("", "utf-8")
    tree.run()
    assert tree.lines[0] == f"venv {tree.root}/.venv"


def test_an_interrupted_set_up_that_installed_nothing_keeps_what_works(tree: Tree) -> None:
    tree.run()
    (tree.root / "pyproject.toml").write_text("# other dependencies", "utf-8")
    tree.log.write_text("", "utf-8")
    process = tree.start(SLOW="60", OFFLINE="1")
    _wait_for(tree, "pip begins")
    os.killpg(process.pid, 2)
    process.communicate()
    (tree.root / "pyproject.toml").write_text("", "utf-8")
    tree.run()
    assert len(tree.lines) == 1
    assert not (tree.root / ".venv" / ".unfinished").exists()  # it would count after the next change by hand


def test_an_installation_that_fails_keeps_what_works(tree: Tree) -> None:
    tree.run()
    (tree.root / "pyproject.toml").write_text("# other dependencies", "utf-8")
    failed = tree.start(STATUS="1")  # such as without a network
    failed.communicate(timeout=60)
    assert failed.returncode == 1
    tree.log.write_text("", "utf-8")
    tree.run()
    assert not [line for line in tree.lines if line.startswith("venv")]
    assert tree.lines


def test_runs_at_the_same_time_set_up_once(tree: Tree) -> None:
    first = tree.start(SLOW="1")
    _wait_for(tree, "pip begins")
    assert tree.run() == f"waiting for another set-up of .venv ...\n{tree.root}/.venv/bin/python \n"
    first.communicate(timeout=60)
    assert first.returncode == 0
    assert [line.split(",")[0] for line in tree.lines][1:] == ["pip begins", "pip ends"] * 2


def test_a_moved_or_copied_folder_gets_a_venv_of_its_own(tree: Tree, tmp_path: Path) -> None:
    tree.run()
    copy = tmp_path / "copy"
    shutil.copytree(tree.root, copy)
    link = tmp_path / "link"
    link.symlink_to(copy)
    for root in (copy, link):
        assert tree.run("bash", str(root / "scripts" / "call")).endswith(f"{copy}/.venv/bin/python \n")
    assert [line for line in tree.lines if line.startswith("venv")] == [
        f"venv {tree.root}/.venv",
        f"venv {copy}/.venv",
    ]


def test_two_runs_do_not_share_an_environment_of_another_python(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(ROOT / ".ci")
    import pythons

    monkeypatch.setattr(pythons, "ENVIRONMENTS", tmp_path)
    results: list[str] = []

    def environment(name: str, python: pythons.Python) -> Path:  # a second run begins during the first
        results.append(pythons._test(name, python, ()))
        raise subprocess.CalledProcessError(1, "uv")

    monkeypatch.setattr(pythons, "_environment", environment)
    results.append(pythons._test("3.99", pythons.Python("3.99", "3.99.0", Path("python")), ()))
    assert results[0].startswith("FAILED: another run uses")
    assert results[1].startswith("FAILED to install on Python 3.99.0")
    assert "tests on 3.99" in capsys.readouterr().out


@pytest.mark.parametrize(("encoding", "printed"), [("ascii", b"br?l?e"), ("utf-8:strict", "brûlée".encode())])
def test_the_demonstration_prints_to_a_terminal_without_its_characters(
    tree: Tree, encoding: str, printed: bytes
) -> None:
    for name in ("demo", "usage.sh"):
        shutil.copy(ROOT / "scripts" / name, tree.root / "scripts")
    regenerate = tree.root / "scripts" / "regenerate"
    regenerate.write_text("#!/bin/sh\n", "utf-8")
    regenerate.chmod(0o755)
    (tree.root / "scripts" / "demonstration.py").write_text("print('br\\xfbl\\xe9e')\n", "utf-8")
    done = subprocess.run(
        [tree.root / "scripts" / "demo"],
        env=os.environ | {"PYTHON": str(tree.python), "LOG": str(tree.log), "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == (printed, 0), done.stderr
