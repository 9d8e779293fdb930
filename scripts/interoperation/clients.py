"""Row 2: other clients against the mock, each in its own environment."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from harness.server import Server, serving

from interoperation.environments import UnavailableError, python_with, run, version_of
from interoperation.report import Finding, Row

DRIVERS: Final = {
    "pinterest-api-sdk": "interoperation.drivers.official",
    "pinterestsdk": "interoperation.drivers.factory",
    "python-pinterest": "interoperation.drivers.wrapper",
}


class Known(NamedTuple):
    """A known mistake of a client.

    Args:
        package: The client's package.
        step: The step that fails.
        error: Regular expression for the error text.
        why: The mistake.
    """

    package: str
    step: str
    error: str
    why: str


KNOWN: Final = (
    Known(
        "python-pinterest",
        "read the upload",
        r".*'/media/\d+' takes GET, but not 'POST'\.",
        "python-pinterest reads an upload by POST, where Pinterest takes GET.",
    ),
)


def check(folder: Path) -> Iterator[Row]:
    """Make one row for each client, each with its own mock."""
    for package, driver in DRIVERS.items():
        try:
            python = python_with(package, folder)
        except UnavailableError as error:
            yield Row(f"{package} against the mock", skipped=f"it cannot be installed: {error}")
            continue
        client = f"{package} {version_of(python, package)}"
        try:
            with serving() as server:
                yield _judged(client, package, _steps(python, driver, server))
        except UnavailableError as error:
            yield Row(f"{client} against the mock", findings=(Finding(f"its driver failed: {error}"),))


def _steps(python: Path, driver: str, server: Server) -> list[dict[str, Any]]:
    said = run([str(python), "-m", driver, server.url, server.token], seconds=120)
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def _judged(client: str, package: str, steps: list[dict[str, Any]]) -> Row:
    done = [each["step"] for each in steps if each["error"] is None]
    findings = [
        Finding(f"{each['step']}: {each['error']}", _why(package, each))
        for each in steps
        if each["error"] is not None
    ]
    figures = (f"{len(done)} of {len(steps)} steps: {'; '.join(done)}",)
    return Row(f"{client} against the mock", figures, tuple(findings))


def _why(package: str, step: dict[str, Any]) -> str:
    for each in KNOWN:
        if (each.package, each.step) == (package, step["step"]) and re.fullmatch(each.error, step["error"]):
            return each.why
    return ""
