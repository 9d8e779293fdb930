"""Row 3: pinkit against Prism, another mock server, which serves Pinterest's published document."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

from attrs import frozen
from harness.arguments import arguments, as_form, as_query
from harness.client import arguments_of, as_hashed
from harness.document import Object, operations
from harness.strategies import Posting, collect

from interoperation.caller import Caller, Exchange
from interoperation.environments import UnavailableError, node_with, run, serving_on_free_port
from interoperation.limits import LIMITS, Limit, met, unserved
from interoperation.report import Finding, Row

Call: TypeAlias = Callable[[str, Object], list[Exchange]]
Cleared: TypeAlias = defaultdict[str, set[str]]  # operation of a limit's proof: the affected operations
PACKAGE: Final = "@stoplight/prism-cli"


def check(folder: Path, document: Path) -> Iterator[Row]:
    """Make the row: every operation with all and with some of its arguments, and a proof of each limit."""
    try:
        prism = node_with(PACKAGE, folder) / ".bin" / "prism"
        title = f"pinkit against Prism {run([str(prism), '--version']).strip()} with {document.name}"
        with serving_on_free_port(
            [str(prism), "mock", "--port", "{port}", str(document)], "is listening"
        ) as url:
            yield _row(title, Caller(url).call)
    except UnavailableError as error:
        yield Row(f"pinkit against Prism with {document.name}", skipped=f"Prism cannot be run: {error}")


def _row(title: str, call: Call) -> Row:
    cleared: Cleared = defaultdict(set)
    figures, wrong = judged(_exchanges(call, cleared), unserved())
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
        "body": as_hashed(operation, as_form(operation, value.get("body"))),
    }


def judged(
    exchanges: Iterable[tuple[str, Exchange]], not_served: Mapping[str, str]
) -> tuple[tuple[str, ...], list[Finding]]:
    """Return figures and findings: rejected requests, unreadable responses, operations not served.

    Args:
        exchanges: The exchanges, each with the id of its operation.
        not_served: The operations without exchanges, and why.
    """
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
    wrong.update(f"{each}: not served" for each in operations().keys() - served - not_served.keys())
    figures = (
        f"{len(served)} of {len(operations())} operations served, "
        f"{count.total()} requests, {count['rejected']} rejected",
        *(f"not served: {operation}: {why}" for operation, why in not_served.items()),
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
