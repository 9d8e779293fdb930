"""The interpreters of the subjects: this one for pinkit, one virtual environment for each peer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.subjects import Subject

ROOT: Final = Path(__file__).parent.parent.parent
FACADE: Final = ROOT / "facade"
GENERATED: Final = ROOT / "generated"
_PEERS: Final = ROOT / ".venv" / "bench-peers"


class RunError(Exception):
    """A child process failed; the message is the end of its output."""


def interpreter(subject: Subject) -> Path:
    """Return the interpreter of a subject, installed from PyPI at its first use.

    Raises:
        RunError: The subject cannot be installed.
    """
    if subject.package is None:
        return Path(sys.executable)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    folder = _PEERS / f"{subject.package}-{subject.version}-python{version}"
    python, stamp = folder / "bin" / "python", folder / ".installed"
    if not stamp.exists():
        print(f"installing {subject.package} {subject.version} into {folder} ...", file=sys.stderr)
        shutil.rmtree(folder, ignore_errors=True)
        run([sys.executable, "-m", "venv", str(folder)])
        wanted = f"{subject.package}=={subject.version}"
        run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted])
        stamp.touch()
    return python


def run(command: Sequence[str], *, cwd: Path | None = None) -> str:
    """Return the output of a child process, which inherits no settings of Python or Pinterest.

    It can import this package, and pinkit and pinkit_generated if its working folder has them.

    Raises:
        RunError: The process fails, or takes five minutes.
    """
    # pinterest-api-sdk reads credentials from the environment and from .env files
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PINTEREST"))}
    added = {"PYTHON_DOTENV_DISABLED": "1", "PYTHONPATH": f"{ROOT / 'scripts'}:facade:generated"}
    try:
        done = subprocess.run(
            command, cwd=cwd, env=kept | added, capture_output=True, text=True, timeout=300, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RunError(str(error)) from error
    if done.returncode:
        output = (done.stderr.strip() or done.stdout.strip()).splitlines()[-3:]
        raise RunError(" | ".join([*output, f"exit status {done.returncode}"]))
    return done.stdout
