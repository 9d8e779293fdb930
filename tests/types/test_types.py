"""The types say what they should: the usage is clean, and every deliberate mistake is found."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LAYERS = {"generated": ("usage.py", "mistakes.py"), "facade": ("client_usage.py", "client_mistakes.py")}
Found = dict[str, set[int]]


def _run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.stdout, done.stderr
    return done.stdout


def _mypy(files: tuple[str, ...], _: Path) -> Found:
    found: Found = {name: set() for name in files}
    for line in _run("mypy", "--output=json", *(f"tests/types/{name}" for name in files)).splitlines():
        error = json.loads(line)
        if error["severity"] == "error":
            found.setdefault(Path(error["file"]).name, set()).add(error["line"])
    return found


def _pyright(files: tuple[str, ...], folder: Path) -> Found:
    found: Found = {name: set() for name in files}
    # The project's own configuration leaves the mistakes out.
    paths = [str(ROOT / "generated"), str(ROOT / "facade")]
    config = {"include": ["*.py"], "typeCheckingMode": "strict", "extraPaths": paths}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    for name in found:
        shutil.copyfile(HERE / name, folder / name)
    report: dict[str, Any] = json.loads(
        _run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(folder))
    )
    assert report["summary"]["filesAnalyzed"] == len(files)
    for error in report["generalDiagnostics"]:
        if error["severity"] == "error":
            found.setdefault(Path(error["file"]).name, set()).add(error["range"]["start"]["line"] + 1)
    return found


def _ty(files: tuple[str, ...], _: Path) -> Found:
    found: Found = {name: set() for name in files}
    paths = (f"--extra-search-path={ROOT / name}" for name in ("generated", "facade"))
    targets = (f"tests/types/{name}" for name in files)
    told = _run("ty", "check", "--output-format=gitlab", f"--python={sys.executable}", *paths, *targets)
    for error in json.loads(told):
        if error["severity"] != "minor":  # a warning
            place = error["location"]
            found.setdefault(Path(place["path"]).name, set()).add(place["positions"]["begin"]["line"])
    return found


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("checker", [_mypy, _pyright, _ty])
def test_the_usage_is_clean_and_each_mistake_is_found(checker: Any, layer: str, tmp_path: Path) -> None:
    usage, mistakes = LAYERS[layer]
    lines = (HERE / mistakes).read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# wrong" in line}
    assert checker((usage, mistakes), tmp_path) == {usage: set(), mistakes: marked}
