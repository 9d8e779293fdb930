"""Install other tools and clients into a temporary folder."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

SCRIPTS: Final = Path(__file__).parent.parent
OLDEST_NODE: Final = 18


class UnavailableError(Exception):
    """A package cannot be installed; the message has the reason."""


def python_with(package: str, folder: Path) -> Path:
    """Create an environment with the newest version of a package from PyPI; return its interpreter.

    Raises:
        UnavailableError: The package cannot be installed.
    """
    home = folder / package
    python = home / "bin" / "python"
    run([sys.executable, "-m", "venv", str(home)])
    run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package])
    return python


def node_with(package: str, command: str, folder: Path) -> Path:
    """Install the newest version of a package from npm; return the path of a command of it.

    Raises:
        UnavailableError: The package cannot be installed; Node may be missing or too old.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise UnavailableError("Node is not installed")
    version = run([node, "--version"]).strip()
    found = re.match(r"v(\d+)", version)
    if found is None or int(found[1]) < OLDEST_NODE:
        raise UnavailableError(f"Node is {version}, but {package} needs {OLDEST_NODE} or newer")
    home = folder / "node"
    home.mkdir()
    run([npm, "install", "--prefix", str(home), "--no-audit", "--no-fund", "--loglevel=error", package])
    return home / "node_modules" / ".bin" / command


def version_of(python: Path, package: str) -> str:
    """The installed version of a package in an environment."""
    return run(
        [str(python), "-c", f"from importlib.metadata import version; print(version({package!r}))"]
    ).strip()


def run(command: Sequence[str], *, seconds: float = 300) -> str:
    """Return the output of a command, which inherits no settings of Python or Pinterest.

    Raises:
        UnavailableError: The command fails, or takes too long.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PINTEREST"))}
    # pinterest-api-sdk reads credentials from .env files
    added = {"PYTHON_DOTENV_DISABLED": "1", "PYTHONPATH": str(SCRIPTS)}
    try:
        done = subprocess.run(
            command,
            env=kept | added,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UnavailableError(str(error)) from error
    if done.returncode:
        output = (done.stderr.strip() or done.stdout.strip()).splitlines()[-3:]
        raise UnavailableError(" | ".join([*output, f"exit status {done.returncode}"]))
    return done.stdout
