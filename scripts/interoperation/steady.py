"""Row: pinkit against Steady with Pinterest's published document, as against Prism."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from harness.arguments import arguments
from harness.client import arguments_of
from harness.document import operations
from harness.strategies import collect

from interoperation.caller import Caller, Exchange
from interoperation.environments import UnavailableError, node_with, run, serving_on_free_port
from interoperation.prism import judged, said
from interoperation.report import Finding, Row

PACKAGE: Final = "@stdy/cli"


class Known(NamedTuple):
    """A kind of valid request that Steady rejects, or a response of it that is not valid.

    Args:
        found: Regular expression for a finding.
        why: The defect of the published document, or the limitation of Steady.
    """

    found: str
    why: str


KNOWN: Final = (
    Known(
        r"[\w/]+: body\.[\w.]+: Value null is not in allowed values",
        "Defect: a nullable enum does not list null, or `nullable` is beside a reference to it.",
    ),
    Known(
        r"reports/stats: (?:not served|query\.parameters.* a serialization of .*"
        r"|query\.parameters: Missing required query parameter: parameters)",
        "Defect: `style: deepObject` is missing since 5.28.0.",
    ),
    Known(
        r"[\w/]+: pinkit cannot read the response: InvalidResponseError: [\w/]+: a success without id, .*",
        "Defect: the id of what was created is not required; Steady omits it, where Pinterest never does.",
    ),
)


def check(folder: Path, document: Path) -> Iterator[Row]:
    """Make the row: every operation with all and with some of its arguments."""
    title = f"pinkit against Steady with {document.name}"
    try:
        steady = str(node_with(PACKAGE, folder) / ".bin" / "steady")
        title = f"pinkit against Steady {run([steady, '--version']).strip()} with {document.name}"
        command = [steady, "--no-color", "--quiet", "--port", "{port}", str(document)]
        with serving_on_free_port(command, "Ready to accept") as url:
            figures, findings = judged(_exchanges(Caller(url)), {})
    except UnavailableError as error:
        yield Row(title, skipped=f"Steady cannot be run: {error}")
    else:
        yield Row(title, figures, tuple(Finding(each.what, why(each.what), each.times) for each in findings))


def _exchanges(caller: Caller) -> Iterator[tuple[str, Exchange]]:
    for operation in sorted(operations()):
        for which, count in ((" whole", 2), ("", 3)):
            for value in collect(arguments()[f"{operation}{which}"], count):
                for exchange in caller.call(operation, arguments_of(operation, **said(operation, value))):
                    yield operation, exchange


def why(found: str) -> str:
    """Find the explanation of a finding; empty without one."""
    return next((each.why for each in KNOWN if re.fullmatch(each.found, found)), "")
