"""Checks array parameters, repeated and joined by commas, and reports which forms Pinterest accepts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

import httpx
from attrs import frozen
from pinkit.testing.document import Operation

Query: TypeAlias = list[tuple[str, str | int | float | bool | None]]
#: The result of a filter by two of several ids.
Verdict: TypeAlias = Literal["works", "takes one of the values", "is ignored", "is rejected", "fails"]
FORMS: Final[Mapping[str, Callable[[str, list[str]], Query]]] = {
    "repeated": lambda name, values: [(name, each) for each in values],
    "commas": lambda name, values: [(name, ",".join(values))],
}
_LEAST: Final = 3  # with two ids only, an ignored filter and a working one have the same result


@frozen
class Tried:
    """One array parameter.

    Args:
        operation: The operation's id.
        parameter: The parameter.
        documented: The form that the OpenAPI document has: `repeated` or `commas`.
        verdicts: The result of each form; empty if the account has too few items.
    """

    operation: str
    parameter: str
    documented: str
    verdicts: Mapping[str, Verdict]

    @property
    def deviates(self) -> bool:
        """Whether the documented form does not work."""
        return bool(self.verdicts) and self.verdicts[self.documented] != "works"

    def __str__(self) -> str:
        shown = ", ".join(f"{form} {verdict}" for form, verdict in self.verdicts.items())
        return (
            f"{self.operation}: {self.parameter}: {shown or f'not seen, fewer than {_LEAST} to choose from'}"
        )


def tried(
    client: httpx.Client,
    operations: Iterable[Operation],
    arguments: Callable[[Operation], tuple[str, Query]],
    pause: float = 0.0,
) -> Iterator[Tried]:
    """Filter each list by two of its own ids, in both forms.

    Args:
        client: The HTTP client.
        operations: Operations that read; those without a filter by their own ids are omitted.
        arguments: The path and the required query of one.
        pause: Seconds before each request.
    """
    for operation in operations:
        name = f"{operation.path.rpartition('/')[2].removesuffix('s')}_ids"
        parameter = operation.in_query.get(name)
        if operation.method != "GET" or parameter is None or parameter.required:
            continue
        path, query = arguments(operation)

        def ask(more: Query, path: str = path, query: Query = query) -> httpx.Response:
            time.sleep(pause)
            return client.get(path, params=[*query, *more])

        every = _ids(ask([("page_size", 25)]))
        verdicts: dict[str, Verdict] = {}
        if every is not None and len(every) >= _LEAST:
            wanted = every[:2]
            verdicts = {form: _verdict(ask(write(name, wanted)), wanted) for form, write in FORMS.items()}
        yield Tried(operation.id, name, "repeated" if parameter.explode else "commas", verdicts)


def summary(results: Iterable[Tried]) -> str:
    """How often each form works, and what to do where only commas do."""
    seen = [each for each in results if each.verdicts]
    works = {form: sum(each.verdicts[form] == "works" for each in seen) for form in FORMS}
    shown = ", ".join(f"{form} work for {count} of {len(seen)}" for form, count in works.items())
    better = works["commas"] > works["repeated"]
    return f"array parameters: {shown}" + ("; use Client(query_arrays='comma')" if better else "")


def _verdict(response: httpx.Response, wanted: list[str]) -> Verdict:
    found = _ids(response)
    if found is None:
        return "is rejected" if response.status_code in (400, 422) else "fails"
    if sorted(found) == sorted(wanted):
        return "works"
    return "is ignored" if set(found) > set(wanted) else "takes one of the values"


def _ids(response: httpx.Response) -> list[str] | None:
    """The ids of a page; None if it is none."""
    try:
        answer: Any = response.json() if response.is_success else None
        return [str(item["id"]) for item in answer["items"]]
    except (ValueError, TypeError, KeyError):
        return None
