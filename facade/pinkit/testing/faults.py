"""Faults on demand, each for an operation and a number of times.

A fault is requested by a test (`mock.faults.add("html", "pins/get")`), by a request's `X-Mock-Fault` header
(`html` or `latency;seconds=2, null`), or on the command line (`--fault 'pins/get:html;times=3'`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatchcase

from attrs import define, evolve, field

from pinkit.testing.deviations import DEVIATIONS, deviate
from pinkit.testing.document import Document, Operation
from pinkit.testing.messages import ApiError, Json, Object, Response, dumps, number_or_text

HEADER = "x-mock-fault"


class FaultError(ValueError):
    """There is no such fault, or it does not have this option."""


@define
class Fault:
    """One fault.

    Attributes:
        kind: What happens.
        operation: An operation's id, or a pattern such as `pins/*`.
        times: The number of times that it still happens; None for no limit.
        options: The options of the kind.
    """

    kind: str
    operation: str = "*"
    times: int | None = 1
    options: Object = field(factory=dict[str, Json])


class Faults:
    """The faults that will happen."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._faults = list[Fault]()

    def add(self, kind: str, operation: str = "*", times: int | None = 1, **options: Json) -> Fault:
        """Add a fault.

        Args:
            kind: One of `latency` (seconds), `reset`, `lost` (the operation is executed, then the connection
                drops), `truncated`, `html` (status), `error` (status, code, message, done: whether the
                operation is executed), `throttled` (seconds), `ninety_days`, `null`, `missing`,
                `unknown_enum`, `unknown_member`, `unknown_tag`.
            operation: An operation's id, or a pattern such as `pins/*`.
            times: The number of times; None for no limit.
            options: The options of the kind.

        Raises:
            FaultError: There is no such fault, no such operation, or no such option.
        """
        fault = self._made(kind, operation, times, options)
        self._faults.append(fault)
        return fault

    def _made(self, kind: str, operation: str, times: int | None, options: Object) -> Fault:
        known = KINDS.get(kind)
        if known is None:
            raise FaultError(f"no fault is called {kind!r}; the faults are {', '.join(KINDS)}")
        if unknown := set(options) - set(known):
            raise FaultError(
                f"{kind} has no option {', '.join(sorted(unknown))}; it has {', '.join(known) or 'none'}"
            )
        if not any(fnmatchcase(each, operation) for each in self._document.operations):
            raise FaultError(f"no operation is called {operation!r}")
        for name, value in {"times": 0 if times is None else times, **options}.items():
            if name in _LIMITS and not _is_within(value, *_LIMITS[name]):
                least, most, what = _LIMITS[name]
                raise FaultError(f"{kind}: {name} is {value!r}; it must be {what} from {least} to {most}")
        return Fault(kind, operation, times, {**known, **options})

    def parse(self, text: str) -> Fault:
        """Add a fault in the notation of the command line: `pins/get:html;status=503;times=3`.

        Raises:
            FaultError: There is no such fault.
        """
        fault = self._parsed(text)
        self._faults.append(fault)
        return fault

    def _parsed(self, text: str) -> Fault:
        operation, _, rest = text.strip().rpartition(":")
        kind, *pairs = rest.split(";")
        options = {
            name.strip(): _value(value.strip()) for name, _, value in (each.partition("=") for each in pairs)
        }
        times = options.pop("times", 1)
        return self._made(kind.strip(), operation or "*", None if times == "always" else times, options)

    def take(self, operation: Operation, header: str | None = None) -> list[Fault]:
        """Return the faults of this request, and count each of them."""
        taken: list[Fault] = []
        if not (header or self._faults):
            return taken
        if header:
            try:
                taken += [self._parsed(each) for each in header.split(",")]
            except FaultError as error:
                raise ApiError(400, 1, f"{HEADER}: {error}") from None
        for fault in self._faults:
            if fault.times != 0 and fnmatchcase(operation.id, fault.operation):
                if fault.times is not None:
                    fault.times -= 1
                taken.append(fault)
        self._faults = [each for each in self._faults if each.times != 0]
        return taken

    def clear(self) -> None:
        """Remove all faults."""
        self._faults.clear()

    def replace(self, faults: Iterable[Fault]) -> None:
        """Replace all faults."""
        self._faults = list(faults)

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._faults)

    def __len__(self) -> int:
        """The number of faults that will happen."""
        return len(self._faults)

    def before(self, faults: list[Fault]) -> Response | None:
        """Return the response if a fault prevents the execution of the operation.

        Raises:
            ApiError: That response is an error in Pinterest's format.
        """
        for fault in faults:
            if fault.kind in _BEFORE and not fault.options.get("done"):
                return _BEFORE[fault.kind](fault.options)
        return None

    def changed(self, faults: list[Fault], operation: Operation, response: Response) -> Response:
        """Return the response after the operation was executed, with a body changed by the faults.

        Raises:
            ApiError: It is replaced by an error in Pinterest's format.
        """
        for fault in faults:
            if fault.kind in DEVIATIONS and response.body:
                schema = operation.responses.get(str(response.status)) or {}
                body = deviate(self._document, schema, response.json(), fault.kind)
                response = evolve(response, body=dumps(body))
            elif fault.options.get("done"):
                _BEFORE[fault.kind](fault.options)  # raises
        return response

    def sent(self, faults: list[Fault], response: Response) -> Response:
        """Return any response with what the faults do to its connection."""
        for fault in faults:
            if fault.kind in _AFTER:
                response = _AFTER[fault.kind](response, fault.options)
        return response


def _is_within(value: Json, least: int, most: int, what: str) -> bool:
    kinds = (int, float) if what == "a number" else int
    return isinstance(value, kinds) and not isinstance(value, bool) and least <= value <= most


# The options that are numbers, with their limits
_LIMITS: dict[str, tuple[int, int, str]] = {
    "times": (0, 10**10, "a whole number"),
    "seconds": (0, 10**10, "a number"),
    "status": (200, 599, "a whole number"),
    "code": (-(2**31), 2**31 - 1, "a whole number"),
}


def _html(options: Object) -> Response:
    body = f"<html><head><title>{options['status']}</title></head><body><h1>Sorry</h1></body></html>".encode()
    return Response(int(options["status"]), (("Content-Type", "text/html"),), body)


def _error(options: Object) -> Response:
    raise ApiError(int(options["status"]), int(options["code"]), str(options["message"]))


def _throttled(options: Object) -> Response:
    raise ApiError(400, 1, f"Too many requests. Retry after {options['seconds']} seconds")


def _ninety_days(_: Object) -> Response:
    raise ApiError(400, 1, "You can only get data from the last 90 days")


def _truncated(response: Response, _: Object) -> Response:
    return evolve(response, truncated=len(response.body) // 2)


_BEFORE: dict[str, Callable[[Object], Response]] = {
    "reset": lambda _: Response(0, reset=True),
    "html": _html,
    "error": _error,
    "throttled": _throttled,
    "ninety_days": _ninety_days,
}
_AFTER: dict[str, Callable[[Response, Object], Response]] = {
    "latency": lambda response, options: evolve(response, delay=float(options["seconds"])),
    "lost": lambda response, _: evolve(response, reset=True),
    "truncated": _truncated,
}
#: The kinds of faults, each with its options.
KINDS: dict[str, Object] = {
    **{kind: {} for kind in (*_BEFORE, *_AFTER, *DEVIATIONS)},
    "latency": {"seconds": 1.0},
    "html": {"status": 502},
    "error": {"status": 500, "code": 0, "message": "Something went wrong.", "done": False},
    "throttled": {"seconds": 1},
}


def _value(text: str) -> Json:
    return {"true": True, "false": False}.get(text, number_or_text(text))
