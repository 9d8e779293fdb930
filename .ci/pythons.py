"""Test the packages on the other Pythons of this machine, and with other versions of their dependencies.

.ci/pythons                   each CPython from 3.11 on, except that of .venv, and the following
.ci/pythons list              only list the Pythons
.ci/pythons 3.13              one Python
.ci/pythons lowest            Python 3.11, with the lowest versions that pyproject.toml allows
.ci/pythons httpx2            the Python of .venv, with httpx2 and without httpx
.ci/pythons httpx2-objects    the Python of .venv; the tests pass objects of httpx2 beside httpx
.ci/pythons 3.13 tests/jobs   further arguments go to pytest; tests replace those of the packages

Each run makes its virtual environment again, in .venvs/. The Python of .venv is tested by scripts/test.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
ENVIRONMENTS: Final = ROOT / ".venvs"
OLDEST: Final = "3.11"
OWN: Final = f"{sys.version_info.major}.{sys.version_info.minor}"  # of .venv, which runs this
LOWEST: Final = "lowest"
HTTPX2: Final = "httpx2"
HTTPX2_OBJECTS: Final = "httpx2-objects"
#: Tests of what sends requests, and of the mock that receives them.
HTTP: Final = ["tests/facade", "tests/publish", "tests/jobs", "tests/conversions", "tests/testing"]
#: Nearly all tests that pass clients, responses and errors of an HTTP library to pinkit.
OBJECTS: Final = ["tests/facade", "tests/publish"]
SUITES: Final = [
    *HTTP,
    "tests/ads",
    "tests/analytics",
    "tests/catalogs",
    "tests/generated",
    "tests/load",
    "tests/organic",
]
#: Tests that import the pipeline, and so openapi-python-client, which needs httpx.
PIPELINE: Final = ("tests/testing/test_response_bodies.py",)
FEW: Final = "2"  # random examples and kills; scripts/test tries the usual number on the Python of .venv
_PROBE: Final = "import platform as p; print(p.python_implementation(), p.python_version())"


class Python(NamedTuple):
    """An interpreter of this machine."""

    name: str  # 3.13
    version: str  # 3.13.0
    path: Path


def main(what: str = "", *arguments: str) -> int:
    """Run the command line, and return the exit status."""
    if what in ("-h", "--help"):
        print(__doc__)
        return 0
    pythons = find()
    _list(pythons)
    if what == "list":
        return 0
    jobs = {**pythons, **({LOWEST: pythons[OLDEST]} if OLDEST in pythons else {})}
    jobs |= {HTTPX2: pythons[OWN], HTTPX2_OBJECTS: pythons[OWN]}
    if what in jobs:
        jobs = {what: jobs[what]}
    elif what:
        print(f"{what}: no such Python; choose one of {', '.join(jobs)}", file=sys.stderr)
        return 2
    else:
        del jobs[OWN]
    results = {name: _test(name, python, arguments) for name, python in jobs.items()}
    print("\n-- summary" if results else "No other Python to test on.")
    for name, result in results.items():
        print(f"{name}: {result}")
    return int(any(result.startswith("FAILED") for result in results.values()))


def find() -> dict[str, Python]:
    """The first CPython of each minor version from 3.11 on, the oldest version first."""
    found: dict[str, Python] = {}
    for path in _candidates():
        python = _probed(path)
        if python is not None:
            found.setdefault(python.name, python)
    return dict(sorted(found.items(), key=lambda item: _number(item[0])))


def _number(name: str) -> tuple[int, ...]:
    return tuple(int(part) for part in name.split("."))


def _candidates() -> Iterator[Path]:
    """That of .venv, pyenv's, and those on PATH, which may be shims of pyenv that lead nowhere."""
    yield Path(sys.executable)
    pyenv = Path(os.environ.get("PYENV_ROOT") or "~/.pyenv").expanduser()
    yield from sorted(pyenv.glob("versions/*/bin/python"))
    for folder in os.get_exec_path():
        yield from sorted(Path(folder).glob("python3.[1-9][0-9]"))
        yield Path(folder, "python3")


def _probed(path: Path) -> Python | None:
    """The interpreter at a path; None if it is no CPython that pinkit supports."""
    try:
        done = subprocess.run([path, "-c", _PROBE], capture_output=True, text=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return None
    implementation, version = done.stdout.split()
    name = ".".join(version.split(".")[:2])
    return (
        Python(name, version, path)
        if implementation == "CPython" and _number(name) >= _number(OLDEST)
        else None
    )


def _list(pythons: dict[str, Python]) -> None:
    print("Pythons on this machine:")
    for name, python in pythons.items():
        print(f"  {python.version:<8} {python.path}{' (all tests, by scripts/test)' if name == OWN else ''}")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    supported = [each.rpartition(" ")[2] for each in project["classifiers"] if " :: 3." in each]
    missing = [name for name in supported if name not in pythons]
    if missing:
        print(f"  missing, so not tested here: {', '.join(missing)}")
    if OLDEST in missing:
        print(
            f"  nor are the lowest versions of the dependencies, which need {OLDEST}"
        )  # newer ones have no wheels
    sys.stdout.flush()


def _test(name: str, python: Python, arguments: tuple[str, ...]) -> str:
    """Run the tests of the packages in a new environment; the result in one line."""
    print(f"\n-- tests on {name}: Python {python.version}", flush=True)
    ENVIRONMENTS.mkdir(exist_ok=True)
    with (ENVIRONMENTS / f"{name}.lock").open("w") as lock:  # held until the tests end
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return f"FAILED: another run uses {ENVIRONMENTS.name}/{name}; wait until it ends"
        return _run(name, python, arguments)


def _run(name: str, python: Python, arguments: tuple[str, ...]) -> str:
    began = time.monotonic()
    try:
        executable = _environment(name, python)
    except subprocess.CalledProcessError as error:
        return f"FAILED to install on Python {python.version}: {error}"
    chosen = any(each.startswith("tests") for each in arguments)
    suites = [] if chosen else {HTTPX2: HTTP, HTTPX2_OBJECTS: OBJECTS}.get(name, SUITES)
    options = ["-q", "-n", "2", "-p", "no:cacheprovider"]
    if name == HTTPX2:
        options += [f"--ignore={each}" for each in PIPELINE]
    environment = {"PINKIT_EXAMPLES": FEW, **os.environ}
    if name == HTTPX2_OBJECTS:
        environment["PINKIT_TEST_HTTP"] = "httpx2"
    status = subprocess.run(
        [str(executable), "-m", "pytest", *options, *suites, *arguments],
        cwd=ROOT,
        env=environment,
        check=False,
    ).returncode
    result, seconds = "FAILED" if status else "passed", time.monotonic() - began
    return f"{result} on Python {python.version} in {seconds:.0f} s"


def _environment(name: str, python: Python) -> Path:
    """Install the packages with their extras and what their tests need; the interpreter that has them."""
    folder = ENVIRONMENTS / name
    resolution = ["--resolution", "lowest-direct"] if name == LOWEST else []
    what = ["--editable", ".[keyring,progress,testing]", "--group", "portable"]
    _uv("venv", "--clear", "--python", str(python.path), str(folder))
    executable = folder / "bin" / "python"
    _uv("pip", "install", "--python", str(executable), *resolution, *what)
    if name == HTTPX2:
        _uv("pip", "uninstall", "--python", str(executable), "httpx", "httpcore")
    if name == LOWEST:
        _uv("pip", "list", "--python", str(executable))
    return executable


def _uv(*arguments: str) -> None:
    """Call uv, which resolves to the lowest versions; installed from PyPI unless the machine has it."""
    uv = shutil.which("uv") or f"{ENVIRONMENTS}/uv/bin/uv"
    if not Path(uv).exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", f"{ENVIRONMENTS}/uv"], check=True)
        pip = [f"{ENVIRONMENTS}/uv/bin/python", "-m", "pip", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "-qq", "uv"], check=True)
    subprocess.run([uv, "--quiet", *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
