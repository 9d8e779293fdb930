"""Row 3: pinkit against Prism, another mock server, which serves Pinterest's published document."""

from __future__ import annotations

import re
import socket
import subprocess
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import frozen
from harness.arguments import arguments, as_form, as_query
from harness.client import arguments_of
from harness.document import Object, operations
from harness.strategies import Posting, collect

from interoperation.caller import Caller, Exchange
from interoperation.environments import UnavailableError, node_with, run
from interoperation.limits import LIMITS, Limit, met, unserved
from interoperation.report import Finding, Row

Call: TypeAlias = Callable[[str, Object], list[Exchange]]
Cleared: TypeAlias = defaultdict[str, set[str]]  # operation of a limit's proof: the affected operations
PACKAGE: Final = "@stoplight/prism-cli"
_START: Final = 60.0  # seconds


def check(folder: Path, document: Path) -> Iterator[Row]:
    """Make the row: every operation with all and with some of its arguments, and a proof of each limit."""
    try:
        prism = node_with(PACKAGE, folder) / ".bin" / "prism"
        title = f"pinkit against Prism {run([str(prism), '--version']).strip()} with {document.name}"
        with _serving(prism, document) as url:
            yield _row(title, Caller(url).call)
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
            threading.Thread(target=process.stdout.read, daemon=True).start()  # it logs every request
            yield f"http://127.0.0.1:{port}"
        finally:
            late.cancel()
            process.kill()


def _row(title: str, call: Call) -> Row:
    cleared: Cleared = defaultdict(set)
    figures, wrong = judged(_exchanges(call, cleared))
    proofs = [prove(call, each, len(cleared[each.operation])) for each in LIMITS]
    held = f"{sum(bool(each.why) for each in proofs)} of {len(proofs)} limits proved to hold"
    return Row(title, (*figures, held), (*wrong, *proofs))


def _exchanges(call: Call, cleared: Cleared) -> Iterator[tuple[str, Exchange]]:
    for operation in sorted(operations().keys() - unserved().keys()):
        for each in clear(operation, cleared):
            for exchange in call(operation, arguments_of(operation, **each)):
                yield operation, exchange


def clear(operation: str, cleared: Cleared) -> list[Object]:
    """Generate arguments of five calls that reach no limit; those that reach one are replaced and counted.

    Args:
        operation: The operationId.
        cleared: Collects the replaced operations.
    """

    def is_clear(value: Object) -> bool:
        found = [limit.operation for limit in met(operation, said(operation, value))]
        for each in found:
            cleared[each].add(operation)
        return not found

    whole, some = (_Only(arguments()[f"{operation}{which}"], is_clear) for which in (" whole", ""))
    return [said(operation, value) for value in [*collect(whole, 2), *collect(some, 3)]]


@frozen
class _Only:
    """A strategy that filters the values of another one."""

    posting: Posting
    is_wanted: Callable[[Object], bool]

    def as_strategy(self) -> Any:
        def is_wanted(case: Any) -> bool:
            return self.is_wanted(case.body)

        return self.posting.as_strategy().filter(is_wanted)


def said(operation: str, value: Object) -> Object:
    """Convert values of a strategy to arguments as in `limits`."""
    return {
        "path": value["path"],
        "query": as_query(operation, value["query"]),
        "body": as_form(operation, value.get("body")),
    }


def judged(exchanges: Iterable[tuple[str, Exchange]]) -> tuple[tuple[str, ...], list[Finding]]:
    """Return figures and findings: rejected requests, unreadable responses, operations not served."""
    count, wrong = Counter[str](), Counter[str]()
    served = set[str]()
    for operation, each in exchanges:
        count["taken" if each.is_taken else "rejected"] += 1
        if not each.is_taken:
            reason = each.reasons[-1] if each.reasons else f"{each.status or 'not sent'} {each.error}"
            wrong[f"{operation}: {reason}"] += 1
            continue
        served.add(operation)
        if each.error:
            wrong[f"{operation}: pinkit cannot read the response: {each.error}"] += 1
    wrong.update(f"{each}: not served" for each in operations().keys() - served - unserved().keys())
    figures = (
        f"{len(served)} of {len(operations())} operations served, "
        f"{count.total()} requests, {count['rejected']} rejected",
        *(f"not served: {operation}: {why}" for operation, why in unserved().items()),
    )
    return figures, [Finding(what, times=times) for what, times in wrong.items()]


def prove(call: Call, limit: Limit, cleared: int = 0) -> Finding:
    """Prove that Prism rejects arguments that reach a limit, and accepts the closest others.

    Args:
        call: Makes a call to Prism.
        limit: The limit.
        cleared: Number of operations with arguments replaced for it.
    """
    operation = limit.operation
    rejected = call(operation, arguments_of(operation, **limit.refused))
    taken = call(operation, arguments_of(operation, **limit.taken)) if limit.taken else []
    reasons = [each for exchange in rejected for each in exchange.reasons]
    is_rejected = bool(reasons) and all(re.fullmatch(limit.reason, each) for each in reasons)
    if is_rejected and all(each.is_taken for each in taken):
        return Finding(f"{operation}: {reasons[-1]} (operations that avoid it: {cleared})", limit.why)
    return Finding(f"{operation}: no longer true: {limit.why}")
