"""Row 1: schemathesis' command line with Pinterest's published document, against the mock over HTTP."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sysconfig
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from harness.document import METHODS, Object
from harness.server import Server, serving
from pipeline.parse import parse

from interoperation.known import schemathesis_reason
from interoperation.report import Finding, Row

#: The default phases; the phase coverage takes most of an hour.
PHASES: Final = "examples,fuzzing"
_SECONDS: Final = {False: 900, True: 5400}  # without coverage, and with it
_COMPLETED: Final = (0, 1)  # exit statuses: nothing found, something found


def check(folder: Path, document: Path, examples: int, phases: str = PHASES) -> Iterator[Row]:
    """Make the row of all operations.

    Args:
        folder: Folder for files.
        document: The published OpenAPI document.
        examples: Number of requests that fuzzing makes for each operation.
        phases: Phases of schemathesis, separated by commas.
    """
    events = folder / "events.ndjson"
    with (folder / "requests.log").open("w") as log, serving("--strict", log=log) as server:
        trouble = _run(folder, document, server, events, examples, phases)
    described: Object = parse(document.read_bytes(), document.name)
    judge = _Judge(described)
    if events.exists():
        for line in events.read_text("utf-8").splitlines():
            judge.take(json.loads(line))
    title = f"schemathesis ({phases}; {examples} examples) with {document.name} against the mock over HTTP"
    yield Row(title, judge.figures(), tuple(judge.findings(trouble)))


def _run(folder: Path, document: Path, server: Server, events: Path, examples: int, phases: str) -> str:
    """Run schemathesis; return why it did not complete, or an empty text."""
    config = folder / "schemathesis.toml"
    config.write_text("warnings = false\n[cache]\nenabled = false\n")
    command = [
        str(Path(sysconfig.get_path("scripts")) / "schemathesis"),
        f"--config-file={config}",
        "run",
        str(document),
        f"--url={server.url}",
        f"--header=Authorization: Bearer {server.token}",
        f"--phases={phases}",
        f"--max-examples={examples}",
        "--continue-on-failure",
        "--generation-database=none",
        "--seed=1",
        "--workers=1",
        f"--report-ndjson-path={events}",
    ]
    most = _SECONDS["coverage" in phases]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=most, check=False, cwd=folder)
    except subprocess.TimeoutExpired:
        return f"it took more than {most} seconds"
    if done.returncode not in _COMPLETED:
        return " | ".join([*done.stderr.splitlines()[-3:], f"exit status {done.returncode}"])
    return ""


class _Judge:
    """Reads the events of a run, and finds the explanation of each failed check."""

    def __init__(self, document: Object) -> None:
        self._document = document
        self._ids = {
            f"{method.upper()} {path}": operation["operationId"]
            for path, item in document["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }
        self._requests = 0
        self._succeeded: set[str] = set()
        self._failed: Counter[tuple[str, str]] = Counter()
        self._is_complete = False

    def take(self, event: Object) -> None:
        """Read one event: the end of an operation in a phase, or an error."""
        kind, facts = next(iter(event.items()))
        self._is_complete |= kind == "EngineFinished" and facts.get("stop_reason") == "completed"
        if kind.endswith("Error"):
            self._failed[f"{kind}: {json.dumps(facts)[:300]}", ""] += 1
        elif kind == "ScenarioFinished":
            self._take_scenario(facts["recorder"], facts["status"])

    def findings(self, trouble: str) -> Iterator[Finding]:
        """The failed checks, and the reason if the run did not complete."""
        if trouble or not self._is_complete:
            yield Finding(f"the run did not complete: {trouble}")
        for (what, why), times in self._failed.items():
            yield Finding(what, why, times)

    def figures(self) -> tuple[str, ...]:
        """The counts, as text."""
        explained = sum(times for (_, why), times in self._failed.items() if why)
        return (
            f"{self._requests} requests; {len(self._succeeded)} of {len(self._ids)} operations succeeded",
            f"{self._failed.total()} checks failed, {explained} of them explained",
        )

    def _take_scenario(self, recorder: Object, status: str) -> None:
        operation = self._ids[recorder["label"]]
        interactions: Object = recorder.get("interactions", {})
        responses: dict[str, Object] = {case: each["response"] or {} for case, each in interactions.items()}
        self._requests += len(responses)
        if any(200 <= each.get("status_code", 0) < 300 for each in responses.values()):
            self._succeeded.add(operation)
        for case, checks in recorder.get("checks", {}).items():
            for each in checks:
                if each["status"] == "failure":
                    self._take_failure(operation, each, responses.get(case, {}))
        if status == "error":
            self._failed[f"{operation}: an error of schemathesis' own", ""] += 1

    def _take_failure(self, operation: str, check: Object, response: Object) -> None:
        message = _message(response) if check["name"] == "positive_data_acceptance" else ""
        failure = " ".join(check["failure_info"]["failure"]["message"].split())
        headers: dict[str, list[str]] = response.get("headers", {})
        rule = "".join(headers.get("x-mock-rule", ()))
        why = schemathesis_reason(self._document, operation, check["name"], message or failure, rule)
        shown = re.sub(r"^.*? (?=is valid under)", "the response ", message or failure)
        self._failed[f"{operation}: {check['name']}: {shown[:100]}", why] += 1


def _message(response: Object) -> str:
    content: Any = response.get("content") or {}
    try:
        return str(json.loads(base64.b64decode(content["$base64"]))["message"])
    except (KeyError, TypeError, ValueError):
        return ""
