"""Install other tools and clients into a temporary folder."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

SCRIPTS: Final = Path(__file__).parent.parent
OLDEST_NODE: Final = 18
_START: Final = 60.0  # seconds


class UnavailableError(Exception):
    """A package cannot be installed; the message has the reason."""


def python_with(package: str, home: Path, version: str = "") -> Path:
    """Create an environment with the newest version of a package from PyPI; return its interpreter.

    Args:
        package: The package.
        home: The folder of the environment.
        version: The version of Python, such as 3.11; the running one, if empty.

    Raises:
        UnavailableError: The package cannot be installed.
    """
    python = home / "bin" / "python"
    run([_python(version), "-m", "venv", str(home)])
    run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package])
    return python


def _python(version: str) -> str:
    """Return an interpreter of a version of Python.

    Raises:
        UnavailableError: There is none.
    """
    if version in ("", f"{sys.version_info.major}.{sys.version_info.minor}"):
        return sys.executable
    found = shutil.which(f"python{version}")
    if found is None:
        raise UnavailableError(f"it needs Python {version}, which is not installed")
    return found


def node_with(package: str, home: Path) -> Path:
    """Install the newest version of a package from npm; return the folder of its modules.

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
    run([npm, "install", "--prefix", str(home), "--no-audit", "--no-fund", "--loglevel=error", package])
    return home / "node_modules"


def version_of(python: Path, package: str) -> str:
    """The installed version of a package in an environment."""
    return run(
        [str(python), "-c", f"from importlib.metadata import version; print(version({package!r}))"]
    ).strip()


def run(command: Sequence[str], *, seconds: float = 300, **settings: str) -> str:
    """Return the output of a command, which inherits no settings of Python or Pinterest.

    Args:
        command: The command.
        seconds: The longest time that it may take.
        settings: Environment variables of the command.

    Raises:
        UnavailableError: The command fails, or takes too long.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PINTEREST"))}
    # pinterest-api-sdk reads credentials from .env files
    added = {"PYTHON_DOTENV_DISABLED": "1", "PYTHONPATH": str(SCRIPTS)}
    try:
        done = subprocess.run(
            command,
            env=kept | added | settings,
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


@contextmanager
def serving_on_free_port(command: Sequence[str], ready: str) -> Generator[str]:
    """Run a server until the end of the `with` block.

    Args:
        command: Its command; `{port}` in it is replaced by a free port.
        ready: A part of the line that it prints when it accepts requests.

    Yields:
        Its base URL.

    Raises:
        UnavailableError: It does not start.
    """
    with socket.socket() as any_free:
        any_free.bind(("127.0.0.1", 0))
        port = str(any_free.getsockname()[1])
    filled = [each.replace("{port}", port) for each in command]
    with subprocess.Popen(
        filled, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    ) as process:

        def stop() -> None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)  # a command of npm starts another process

        late = threading.Timer(_START, stop)
        late.start()
        try:
            assert process.stdout is not None  # noqa: S101  # for type checkers
            if not any(ready in line for line in process.stdout):
                raise UnavailableError("it does not start")
            late.cancel()
            threading.Thread(target=process.stdout.read, daemon=True).start()  # it logs every request
            yield f"http://127.0.0.1:{port}"
        finally:
            late.cancel()
            stop()
