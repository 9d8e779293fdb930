"""A limiter, a storage that follows a script, the headers of a response, and a server that counts calls."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

import pinkit
from http_library import httpx
from pinkit import RateLimit
from pinkit._core.rate_limit import Limiter, Reservation
from pinkit.quotas import Limit
from pinkit_generated import OPERATIONS
from scripted import BOARD, VirtualClock, error, json_response

BOARDS = OPERATIONS["boards/create"]


class Storage:
    """A storage that follows a script and then always accepts; records its calls."""

    def __init__(self, *responses: float) -> None:
        self._responses = iter(responses)
        self.asked: list[tuple[str, float]] = []

    def reserve(self, name: str, limit: Limit, now: float) -> float:  # noqa: ARG002
        self.asked.append((name, now))
        return next(self._responses, 0.0)


def limiter(storage: Any = None, tier: Any = None, clock: pinkit.Clock | None = None) -> Limiter:
    return Limiter(RateLimit(tier=tier, storage=storage), "app/user", clock or VirtualClock())


def quota_headers(remaining: int, reset: int, limit: str = "") -> httpx.Headers:
    """The headers of a response that state a quota."""
    headers = {"x-ratelimit-remaining": str(remaining), "x-ratelimit-reset": str(reset)}
    return httpx.Headers({**headers, **({"x-ratelimit-limit": limit} if limit else {})})


def reserved(quotas: Limiter) -> int:
    """The number of calls allowed now."""
    calls = 0
    while calls < 100 and quotas.reserve(BOARDS, Reservation()) is None:
        calls += 1
    return calls


class CountingServer:
    """A server that counts the calls of the last minute: above 100, it responds with 429."""

    def __init__(self, clock: Callable[[], float], reported: bool = True) -> None:
        self.clock, self.reports = clock, reported
        self.calls: deque[float] = deque()
        self.rejected = 0
        self.accepted = 0
        self._lock = threading.Lock()

    def __call__(self, _: httpx.Request) -> httpx.Response:
        with self._lock:
            now = self.clock()
            while self.calls and self.calls[0] <= now - 60:
                self.calls.popleft()
            headers = httpx.Headers()
            if self.reports:
                left = max(0, 99 - len(self.calls))
                ends = self.calls[0] + 60 - now if self.calls else 60
                headers = quota_headers(left, int(ends) + 1, '100, 100;w=60;name="org_write"')
            if len(self.calls) == 100:
                self.rejected += 1
                return error(429, 8, **headers)
            self.calls.append(now)
            self.accepted += 1
            return json_response(201, BOARD, **headers)
