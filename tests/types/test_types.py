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
MISTAKES = {
    number
    for number, line in enumerate((HERE / "mistakes.py").read_text("utf-8").splitlines(), 1)
    if "# wrong" in line
}


def _run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.stdout, done.stderr
    return done.stdout


def _mypy(_: Path) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {"usage.py": set(), "mistakes.py": set()}
    for line in _run("mypy", "--output=json", "tests/types/usage.py", "tests/types/mistakes.py").splitlines():
        error = json.loads(line)
        if error["severity"] == "error":
            found.setdefault(Path(error["file"]).name, set()).add(error["line"])
    return found


def _pyright(folder: Path) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {"usage.py": set(), "mistakes.py": set()}
    # The project's own configuration leaves the mistakes out.
    config = {"include": ["*.py"], "typeCheckingMode": "strict", "extraPaths": [str(ROOT / "generated")]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    for name in found:
        shutil.copyfile(HERE / name, folder / name)
    report: dict[str, Any] = json.loads(
        _run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(folder))
    )
    assert report["summary"]["filesAnalyzed"] == 2
    for error in report["generalDiagnostics"]:
        if error["severity"] == "error":
            found.setdefault(Path(error["file"]).name, set()).add(error["range"]["start"]["line"] + 1)
    return found


@pytest.mark.parametrize("checker", [_mypy, _pyright])
def test_the_usage_is_clean_and_each_mistake_is_found(checker: Any, tmp_path: Path) -> None:
    assert checker(tmp_path) == {"usage.py": set(), "mistakes.py": MISTAKES}
