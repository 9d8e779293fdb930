"""The scripts reject wrong arguments before they do anything, and `scripts/release` can be run again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
#: A Python that makes no environment, installs and uploads nothing. $FAILS is the command that fails.
PYTHON = f"""#!/bin/sh
[ -z "$FAILS" ] || case "$*" in *"$FAILS"*) exit 1 ;; esac
case "$*" in
"-m venv"*)
    mkdir -p "$4/bin"
    cp "$0" "$4/bin/python"
    cp "$0" "$4/bin/pip" ;;
"-m towncrier"*) echo "0.1.0: changed" >>CHANGELOG.md ;;
"-m build"*)
    mkdir "$4"
    touch "$4/pinkit-0.1.0-py3-none-any.whl"
    cp "$5/CHANGELOG.md" "$4/pinkit-0.1.0.tar.gz" ;;
"-m twine upload"*)
    for file in "$@"; do case "$file" in *.tar.gz) cp "$file" "$UPLOADED" ;; esac; done ;;
"-m"*) ;;
*) exec '{sys.executable}' "$@" ;;
esac
"""


@pytest.mark.parametrize(
    ("command", "error"),
    [
        ("scripts/demo x", "demo: no such argument: x; see --help"),
        ("scripts/api-breaks --quick", "api-breaks: no such argument: --quick; see --help"),
        (".ci/run x", "run: no such argument: x; see --help"),
        (".ci/wheel missing.whl", "wheel: missing.whl is no file; name a wheel, or nothing to build one"),
        (".ci/wheel a b", "wheel: no such argument: b; see --help"),
        ("scripts/release", "release: VERSION is missing; usage: scripts/release VERSION [--publish]"),
        ("scripts/release 1.x", "release: VERSION is 1.x; it must be three numbers, such as 0.1.0"),
        ("scripts/release 0.1.0 -f", "release: the second argument is -f; only --publish is known"),
        ("scripts/release 0.1.0 --publish x", "release: no such argument: x; see --help"),
    ],
)
def test_wrong_arguments_end_in_one_line_and_status_2(command: str, error: str) -> None:
    done = subprocess.run(command.split(), cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
    assert (done.stdout, done.stderr, done.returncode) == ("", f"{error}\n", 2)


@pytest.mark.parametrize(
    ("command", "error"),
    [
        ("scripts/mutate_code.py --keep {} taken", "--keep {} already has taken; give another folder"),
        ("scripts/mutate_code.py --jobs many", "argument --jobs: invalid int value: 'many'"),
        ("-m pipeline.mutate --keep {} -- taken", "--keep {} already has taken; give another folder"),
        ("-m benchmarks --json {}/missing/a.json", "--json {}/missing/a.json cannot be written"),
        ("-m benchmarks --json {}", "--json {} cannot be written"),
    ],
)
def test_a_place_for_the_result_is_checked_before_the_run(command: str, error: str, tmp_path: Path) -> None:
    name = "journal" if "mutate_code" in command else "tags-moved"
    (tmp_path / name).mkdir()
    arguments = command.format(tmp_path).replace("taken", name).split()
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (ROOT / "scripts", *sys.path)))},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert error.format(tmp_path).replace("taken", name) in done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "script",
    ["scripts/demo", "scripts/api-breaks", "scripts/lock", "scripts/release", ".ci/run", ".ci/wheel"],
)
def test_help_is_the_comment_at_the_top(script: str) -> None:
    done = subprocess.run([ROOT / script, "--help"], capture_output=True, text=True, check=True, timeout=30)
    lines = (ROOT / script).read_text("utf-8").splitlines()
    first, *_, last = done.stdout.splitlines() * 2
    assert lines[1] == f"# {first}"
    assert f"# {last}" in lines
    assert "set -euo" not in done.stdout


class Repository:
    """A repository with the scripts of a release, in a folder with a space."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a copy"
        for name in ("release", "api-breaks", "setup.sh", "usage.sh"):
            (self.root / "scripts").mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "scripts" / name, self.root / "scripts")
        python, wheel = self.root / "scripts" / "python", self.root / ".ci" / "wheel"
        files = {
            python: PYTHON,
            wheel: "#!/bin/sh\n",
            self.root / "scripts" / "constraints.txt": "",
            self.root / "pyproject.toml": "",
            self.root / "CHANGELOG.md": "",
            self.root / ".gitignore": ".venv/\n",
            self.root / "facade" / "pinkit" / "_version.py": '__version__ = "0.1.0"\n',
        }
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        python.chmod(0o755)
        wheel.chmod(0o755)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            **{
                f"GIT_{who}_{what}": "a@example.com"
                for who in ("AUTHOR", "COMMITTER")
                for what in ("NAME", "EMAIL")
            },
            "PYTHON": str(python),
            "UPLOADED": str(folder / "uploaded"),
        }
        self.git("init", "-q")
        self.git("add", "-A")
        self.git("commit", "-qm", "Begin")

    def git(self, *arguments: str) -> str:
        return self.run("git", *arguments)[0]

    def run(self, *command: str, **variables: str) -> tuple[str, int]:
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self.environment | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.stdout, done.returncode

    @property
    def state(self) -> str:
        return (
            self.git("log", "--format=%s %D") + self.git("status", "--short") + self.git("worktree", "list")
        )


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_a_release_is_tagged_once_it_is_published(repository: Repository, tmp_path: Path) -> None:
    before = repository.state
    assert repository.run("scripts/release", "0.1.0")[1] == 0
    assert repository.state == before
    for step in ("twine check", "pypi_attestations", "twine upload"):
        assert repository.run("scripts/release", "0.1.0", "--publish", FAILS=step)[1] == 1
        assert repository.state == before
    assert repository.run("scripts/release", "0.1.0", "--publish")[1] == 0
    assert (tmp_path / "uploaded").read_text("utf-8") == "0.1.0: changed\n"
    assert (repository.root / "CHANGELOG.md").read_text("utf-8") == "0.1.0: changed\n"
    assert "tag: v0.1.0" in repository.state.splitlines()[0]
    output, status = repository.run("scripts/release", "0.1.0", "--publish")
    assert (output, status) == ("release: the tag v0.1.0 exists\n", 1)


def test_api_breaks_are_not_missed_without_the_tags(repository: Repository, tmp_path: Path) -> None:
    output, status = repository.run("scripts/api-breaks")
    assert status == 0
    assert "no release is tagged yet" in output
    repository.git("commit", "--allow-empty", "-qm", "Another")
    repository.git("clone", "-q", "--depth=1", f"file://{repository.root}", str(tmp_path / "shallow"))
    repository.root = tmp_path / "shallow"
    output, status = repository.run("scripts/api-breaks")
    assert status == 2
    assert output.splitlines()[-1].startswith("api-breaks: this clone is shallow")
    shutil.rmtree(repository.root / ".git")
    output, status = repository.run("scripts/api-breaks")
    assert status == 2
    assert output.splitlines()[-1].startswith("api-breaks: the releases are tags")
