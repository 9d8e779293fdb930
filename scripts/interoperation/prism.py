"""Row 3: pinkit against Prism, a mock server by others, which serves what Pinterest publishes."""

from __future__ import annotations

import re
import socket
import subprocess
import threading
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from harness.arguments import arguments, as_form, as_query
from harness.client import arguments_of
from harness.document import Object, operations
from harness.strategies import collect

from interoperation.caller import Caller, Exchange
from interoperation.environments import UnavailableError, node_with, run
from interoperation.known import prism_reason
from interoperation.report import Finding, Row

PACKAGE: Final = "@stoplight/prism-cli"
_START: Final = 60.0  # seconds


def check(folder: Path, document: Path) -> Iterator[Row]:
    """The row: every operation, with all of its arguments and with some of them."""
    try:
        prism = node_with(PACKAGE, "prism", folder)
        title = f"pinkit against Prism {run([str(prism), '--version']).strip()} with {document.name}"
        with _serving(prism, document) as url:
            yield _judged(title, _exchanges(url))
    except UnavailableError as error:
        yield Row(f"pinkit against Prism with {document.name}", skipped=f"Prism cannot be run: {error}")


@contextmanager
def _serving(prism: Path, document: Path) -> Generator[str]:
    with socket.socket() as any_free:
        any_free.bind(("127.0.0.1", 0))
        port = any_free.getsockname()[1]
    command = [str(prism), "mock", "--port", str(port), str(document)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        late = threading.Timer(_START, process.kill)
        late.start()
        try:
            assert process.stdout is not None  # noqa: S101  # for type checkers
            if not any("is listening" in line for line in process.stdout):
                raise UnavailableError("it does not start")
            late.cancel()
            threading.Thread(target=process.stdout.read, daemon=True).start()  # it tells of every request
            yield f"http://127.0.0.1:{port}"
        finally:
            late.cancel()
            process.kill()


def _exchanges(url: str) -> Iterator[tuple[str, Exchange]]:
    caller = Caller(url)
    made = arguments()
    for operation in sorted(operations()):
        values = [*collect(made[f"{operation} whole"], 2), *collect(made[operation], 3)]
        for value in values:
            for exchange in caller.call(operation, _given(operation, value)):
                yield operation, exchange


def _given(operation: str, value: Object) -> Object:
    body: Any = as_form(operation, value.get("body"))
    return arguments_of(operation, value["path"], as_query(operation, value["query"]), body)


def _judged(title: str, exchanges: Iterator[tuple[str, Exchange]]) -> Row:
    count, unread = Counter[str](), Counter[str]()
    served, unserved = set[str](), dict[str, str]()
    findings = Counter[tuple[str, str]]()
    for operation, each in exchanges:
        count[operation] += 1
        told = tuple(_told(one) for one in each.violations)
        if told:
            findings[f"{operation}: {told[-1]}", prism_reason(operation, each.query, told)] += 1
        elif 200 <= each.status < 300:
            served.add(operation)
            unread[operation] += bool(each.error)
        elif each.status < 500:  # refused without a reason, or not even sent
            findings[f"{operation}: {each.status or 'not sent'} {each.error}", ""] += 1
        else:
            unserved[operation] = f"{operation}: {each.status} {each.error}"
    never = [unserved.get(each, f"{each}: never accepted") for each in sorted(count.keys() - served)]
    figures = (
        f"{len(served)} of {len(operations())} operations served, {count.total()} requests",
        f"{findings.total()} requests refused",
        f"not served: {'; '.join(never) or 'none'}",
        f"answers by Prism that pinkit does not take: {unread.total()}, of {', '.join(+unread) or 'none'}",
    )
    refused = tuple(Finding(what, why, times) for (what, why), times in findings.items())
    return Row(title, figures, refused)


def _told(violation: Object) -> str:
    place = ".".join(str(part) for part in violation["location"][1:])
    return f"{place}: {re.sub(r'^Request ', '', violation['message'])}"
