"""Assert which operations were called, with a message that shows the difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pinkit.testing.document import Document
from pinkit.testing.messages import Json, dumps, is_list, is_object
from pinkit.testing.recorded_requests import Recorded

_SHOWN = 10  # calls, operations or differences in a message


def operation_of(document: Document, name: str) -> str:
    """Return the id of an operation.

    Args:
        document: The OpenAPI document.
        name: The id (`pins/create`), or the name of a method with one request (`pins.create`).

    Raises:
        ValueError: There is no such operation.
    """
    if name in document.operations:
        return name
    if "/" in name or "." not in name:
        raise ValueError(f"no operation is called {name!r}; an id is like 'pins/create'")
    import pinkit  # only the names of methods need the client

    operations = pinkit.describe(name).operations
    if len(operations) != 1:
        ids = ", ".join(each.id for each in operations)
        raise ValueError(f"{name} sends several requests; name one of its operations: {ids}")
    return operations[0].id


def check_called(
    requests: Iterable[Recorded], operation: str, times: int | None, body: Json
) -> list[Recorded]:
    """Return the calls of an operation, with this body if there is one.

    Args:
        requests: All requests, the oldest first.
        operation: The id of the operation.
        times: The expected number of calls; at least one, if None.
        body: What the body must contain; any body, if None.

    Raises:
        AssertionError: The number of calls is another one.
    """
    every = list(requests)
    calls = [each for each in every if each.operation == operation]
    found = [each for each in calls if body is None or not any(differences(body, each.body, "body"))]
    if len(found) == times or (times is None and found):
        return found
    expected = "at least 1" if times is None else str(times)
    calls_found = "1 call" if len(found) == 1 else f"{len(found)} calls"
    lines = [f"{operation}: {calls_found}{'' if body is None else ' with this body'}, expected {expected}."]
    if body is not None:
        lines += _compared(calls, body)
    lines.append(_others(every, operation))
    raise AssertionError("\n".join(lines))


def differences(expected: Json, found: Json, where: str) -> Iterator[str]:
    """Yield where a value differs from an expected one; its objects may have more fields."""
    if is_object(expected) and is_object(found):
        for name, value in expected.items():
            if name in found:
                yield from differences(value, found[name], f"{where}.{name}")
            else:
                yield f"{where}.{name}: is missing, expected {_short(value)}"
    elif is_list(expected) and is_list(found) and len(expected) == len(found):
        for index, (value, other) in enumerate(zip(expected, found, strict=True)):
            yield from differences(value, other, f"{where}[{index}]")
    elif expected != found or isinstance(expected, bool) != isinstance(found, bool):
        yield f"{where}: {_short(found)}, expected {_short(expected)}"


def _compared(calls: Sequence[Recorded], body: Json) -> Iterator[str]:
    for number, each in enumerate(calls[-_SHOWN:], max(len(calls) - _SHOWN, 0) + 1):
        found = list(differences(body, each.body, "body"))
        yield f"  call {number} (status {each.status}): {'; '.join(found[:_SHOWN]) or 'has this body'}"


def _others(every: Sequence[Recorded], operation: str) -> str:
    """Return the line about all other calls."""
    counts = Counter(each.operation or f"{each.method} {each.path}" for each in every)
    counts.pop(operation, None)
    shown = [f"{name} ({count})" if count > 1 else name for name, count in counts.most_common(_SHOWN)]
    more = f" and {len(counts) - _SHOWN} more" if len(counts) > _SHOWN else ""
    return f"Other calls: {', '.join(shown) or 'none'}{more}."


def _short(value: Json) -> str:
    text = dumps(value).decode(errors="replace")
    return text if len(text) <= 80 else f"{text[:80]}…"
