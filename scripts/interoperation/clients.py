"""Other clients against the mock, each in its own environment."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Final, NamedTuple

from attrs import astuple, frozen
from harness.server import serving

from interoperation.content import add_records, seed_file
from interoperation.environments import (
    UnavailableError,
    node_with,
    python_with,
    run,
    version_of,
)
from interoperation.report import Finding, Row

_DRIVERS: Final = Path(__file__).parent / "drivers"
_STEP_ENDS: Final = "GET /_mock/clock "  # in the log of the mock
_REJECTED: Final = re.compile(r"[A-Z]+ \S+ [45]\d\d ")
_SECONDS: Final = 300


class Driver(NamedTuple):
    """A driver of a client.

    Args:
        package: The client's package.
        file: The driver, in `drivers/`: of Python or of Node.
        python: The newest version of Python that the package works with; any, if empty.
    """

    package: str
    file: str
    python: str = ""


DRIVERS: Final = (
    Driver("pinterest-api-sdk", "official.py"),
    Driver("pinterestsdk", "factory.py"),
    Driver("python-pinterest", "wrapper.py"),
    Driver("pinterest-mcp-docker", "tools.py"),
    Driver("airbyte-source-pinterest", "connector.py", "3.11"),
    Driver("pinterest-sdk", "node_sdk.js"),
    Driver("pinterest-node-api", "node_api.js"),
)


class Known(NamedTuple):
    """A known mistake of a client.

    Args:
        package: The client's package.
        step: The step that fails.
        found: Regular expression for the error, or for a rejected request of the step.
        why: The mistake.
    """

    package: str
    step: str
    found: str
    why: str


KNOWN: Final = (
    Known(
        "python-pinterest",
        "read the upload",
        r"POST /v5/media/\d+ 405 .*|PinterestException: .*allows GET.*",
        "python-pinterest reads an upload by POST, where Pinterest takes GET.",
    ),
    Known(
        "pinterest-mcp-docker",
        "get_trending",
        r"(GET |HTTPStatusError: .*404.*)/v5/trends/keywords\?.*",
        "pinterest-mcp-docker calls /trends/keywords, which is no path of Pinterest's API.",
    ),
    Known(
        "pinterest-mcp-docker",
        "get_pin_analytics",
        r"(GET |HTTPStatusError: .*400.*)/v5/pins/\d+/analytics\?.*ENGAGEMENT.*",
        "pinterest-mcp-docker requests ENGAGEMENT, which is a metric of accounts, but not of Pins.",
    ),
    Known(
        "airbyte-source-pinterest",
        "read product_item_report",
        r"POST /v5/ad_accounts/\d+/reports 400 .*less than 31 days|ValueError: .*Status Code: 400.*",
        "airbyte-source-pinterest requests 186 days of products, where Pinterest allows 31.",
    ),
    Known(
        "pinterest-sdk",
        "request a token",
        r"POST /v5/oauth/token 401 .*|Unauthorized",
        "pinterest-sdk sends no credentials, and neither a code nor a refresh token.",
    ),
    Known(
        "pinterest-sdk",
        "read items",
        r"GET /v5/catalogs/items\?.* 405 .*|Method Not Allowed",
        "pinterest-sdk calls items/get, which Pinterest has removed.",
    ),
    Known(
        "pinterest-node-api",
        "create keywords",
        r"\[\]",
        "pinterest-node-api takes a response with an empty list of errors for an error.",
    ),
)


@frozen
class _Step:
    """A step of a driver.

    Args:
        name: The step.
        error: The client's error; empty without one.
        rejected: The rejected requests of the step, as the mock logs them.
        requests: The number of its requests.
    """

    name: str
    error: str
    rejected: tuple[str, ...]
    requests: int


def check(folder: Path, packages: Sequence[str] = ()) -> Iterator[Row]:
    """Make one row for each client, each with its own mock.

    Args:
        folder: Folder for files.
        packages: The packages of the clients; all, if omitted.
    """
    for driver in DRIVERS:
        if packages and driver.package not in packages:
            continue
        home = folder / driver.package
        home.mkdir()
        try:
            command, version = _installed(driver, home)
        except UnavailableError as error:
            yield Row(f"{driver.package} against the mock", skipped=f"it cannot be installed: {error}")
            continue
        title = f"{driver.package} {version} against the mock"
        try:
            yield judged(title, driver.package, _steps(command, home))
        except UnavailableError as error:
            yield Row(title, findings=(Finding(f"its driver failed: {error}"),))


def _installed(driver: Driver, home: Path) -> tuple[list[str], str]:
    """Return the command of a driver, and the version of its client."""
    if driver.file.endswith(".js"):
        modules = node_with(driver.package, home)
        facts = json.loads((modules / driver.package / "package.json").read_text("utf-8"))
        return ["node", str(_DRIVERS / driver.file)], facts["version"]
    python = python_with(driver.package, home, driver.python)
    module = f"interoperation.drivers.{Path(driver.file).stem}"
    return [str(python), "-m", module], version_of(python, driver.package)


def _steps(command: Sequence[str], home: Path) -> list[_Step]:
    log = home / "requests.log"
    with (
        log.open("w", encoding="utf-8") as file,
        serving("--seed-file", str(seed_file(home)), log=file) as server,
    ):
        add_records(server)
        begin = log.stat().st_size
        modules = str(home / "node_modules")
        output = run([*command, *astuple(server)], seconds=_SECONDS, NODE_PATH=modules)
    requests = log.read_bytes()[begin:].decode().splitlines()
    return list(read(output, requests))


def read(output: str, requests: Sequence[str]) -> Iterator[_Step]:
    """Yield the steps, each with its own requests: a request to the control API ends a step."""
    rest = iter(requests)
    for line in output.splitlines():
        if not line.startswith('{"step"'):
            continue
        said = json.loads(line)
        own = list(takewhile(lambda each: not each.startswith(_STEP_ENDS), rest))
        rejected = tuple(each for each in own if _REJECTED.match(each))
        yield _Step(said["step"], said["error"] or "", rejected, len(own))


def judged(title: str, package: str, steps: Sequence[_Step]) -> Row:
    """Make the row of a client."""
    findings = list[Finding]()
    for step in steps:
        for what in filter(None, (step.error, *dict.fromkeys(step.rejected))):
            findings.append(Finding(f"{step.name}: {what}", why(package, step.name, what)))
    good = [each for each in steps if not each.error and not each.rejected]
    figures = (
        f"{len(good)} of {len(steps)} steps, {sum(each.requests for each in steps)} requests",
        "; ".join(each.name for each in good),
    )
    if not steps:
        findings.append(Finding("the driver made no step"))
    return Row(title, figures, tuple(findings))


def why(package: str, step: str, found: str) -> str:
    """Find the explanation of an error or a rejected request; empty without one."""
    for each in KNOWN:
        if (each.package, each.step) == (package, step) and re.fullmatch(each.found, found):
            return each.why
    return ""
