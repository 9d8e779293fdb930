"""The types are correct: the usage has no errors, and every deliberate mistake is found."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import frozen
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LAYERS = {
    "generated": ("usage.py", "mistakes.py"),
    "facade": ("client_usage.py", "client_mistakes.py"),
    "bodies": ("body_usage.py", "body_mistakes.py"),
}
Files = dict[str, str]
Found = dict[str, set[int]]


def _run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.stdout, done.stderr
    return done.stdout


def _mypy(files: Files, folder: Path) -> Found:
    found: Found = {name: set() for name in files}
    for line in _run("mypy", "--output=json", *_written(files, folder)).splitlines():
        error = (
            json.loads(line) if line.startswith("{") else {}
        )  # if there is no error, mypy prints a sentence
        if error.get("severity") == "error":
            found.setdefault(Path(error["file"]).name, set()).add(error["line"])
    return found


def _pyright(files: Files, folder: Path) -> Found:
    found: Found = {name: set() for name in files}
    # The project's own configuration excludes the mistakes.
    paths = [str(ROOT / "generated"), str(ROOT / "facade")]
    config = {"include": ["*.py"], "typeCheckingMode": "strict", "extraPaths": paths}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    _written(files, folder)
    report: dict[str, Any] = json.loads(
        _run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(folder))
    )
    assert report["summary"]["filesAnalyzed"] == len(files)
    for error in report["generalDiagnostics"]:
        if error["severity"] == "error":
            found.setdefault(Path(error["file"]).name, set()).add(error["range"]["start"]["line"] + 1)
    return found


def _ty(files: Files, folder: Path) -> Found:
    found: Found = {name: set() for name in files}
    paths = (f"--extra-search-path={ROOT / name}" for name in ("generated", "facade"))
    targets = _written(files, folder)
    reported = _run("ty", "check", "--output-format=gitlab", f"--python={sys.executable}", *paths, *targets)
    for error in json.loads(reported):
        if error["severity"] != "minor":  # a warning
            place = error["location"]
            found.setdefault(Path(place["path"]).name, set()).add(place["positions"]["begin"]["line"])
    return found


def _written(files: Files, folder: Path) -> list[str]:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / name) for name in files]


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("checker", [_mypy, _pyright, _ty])
def test_the_usage_is_clean_and_each_mistake_is_found(checker: Any, layer: str, tmp_path: Path) -> None:
    usage, mistakes = LAYERS[layer]
    files = {name: (HERE / name).read_text("utf-8") for name in (usage, mistakes)}
    lines = files[mistakes].splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# wrong" in line}
    if checker is _ty:
        marked -= {number for number, line in enumerate(lines, 1) if line.endswith(", except for ty")}
    assert checker(files, tmp_path) == {usage: set(), mistakes: marked}


@pytest.mark.parametrize("checker", [_mypy, _pyright, _ty])
def test_code_written_against_an_earlier_release_is_clean(checker: Any, tmp_path: Path) -> None:
    assert checker({name: frozen.updated(name) for name in frozen.USAGE}, tmp_path) == {
        name: set() for name in frozen.USAGE
    }


def test_each_exception_occurs_in_the_frozen_code() -> None:
    text = "".join((frozen.FOLDER / name).read_text("utf-8") for name in (*frozen.USAGE, frozen.README))
    assert [old for old in frozen.EXCEPTIONS if old not in text] == []
