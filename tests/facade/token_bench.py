"""Tokens, with all fields or close to their end, and an engine with a token endpoint."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

from pinkit._auth.token_refresh import StoredToken
from pinkit._core.effects import Run, Send, Sleep
from pinkit.oauth import OAuth
from pinkit.tokens import MemoryStore, Token
from scripted import VirtualClock

APP = OAuth("77", "s3cr3t", scopes="boards:read")
MONTH = 2_592_000.0
NOW = VirtualClock().now

FULL = Token(
    "pina_secret",
    refresh_token="pinr_secret",
    expires_at=1000.5,
    refresh_expires_at=2000.0,
    scopes="pins:read,boards:read",
)
SECRETS = ("pina_secret", "pinr_secret")


def body_of(request: Any) -> dict[str, str]:
    from urllib.parse import parse_qsl

    return dict(parse_qsl(request.content.decode()))


class Engine:
    """An engine whose token endpoint returns numbered tokens, or follows a script."""

    def __init__(
        self, script: Any = (), clock: Any = None, seconds: float = 0.0, lifetime: float = MONTH
    ) -> None:
        self.clock = clock or VirtualClock()
        self.time_left = math.inf
        self.script: Iterator[Any] = iter(script)
        self.seconds = seconds
        self.lifetime = lifetime
        self.bodies: list[dict[str, str]] = []
        self.retries: list[Any] = []
        self.events: list[Any] = []

    def call(self, request: Any, *, authorization: Any = None, retry: Any = None) -> Any:
        assert authorization is not None
        assert authorization.value == APP.basic()
        self.bodies.append(body_of(request))
        self.retries.append(retry)
        number = len(self.bodies)
        yield Send(request, 0, 0.0)
        yield Sleep(self.seconds)
        scripted = next(self.script, None)
        if isinstance(scripted, Exception):
            raise scripted
        return scripted or {
            "access_token": f"a{number}",
            "refresh_token": f"r{number}",
            "expires_in": self.lifetime,
            "refresh_token_expires_in": 2 * MONTH,
            "scope": "boards:read",
        }

    def emit(self, event: Any) -> None:
        self.events.append(event)

    def run(self, steps: Any) -> Any:
        """Run the steps to the end; an exception of `Run` is thrown into the steps."""
        return finish(steps, self.clock.sleep)


def finish(steps: Any, sleep: Callable[[float], None], result: Any = None) -> Any:
    problem: Exception | None = None
    while True:
        try:
            step = steps.throw(problem) if problem is not None else steps.send(result)
        except StopIteration as done:
            return done.value
        result = problem = None
        if isinstance(step, Sleep):
            sleep(step.seconds)
        elif isinstance(step, Run):
            try:
                result = step.work()
            except Exception as error:
                problem = error


def until_sleep(steps: Any) -> Any:
    """Run the steps until they wait for another caller."""
    step = next(steps)
    while not isinstance(step, Sleep):
        step = steps.send(step.work())
    return step


def until_send(steps: Any) -> None:
    """Run the steps until they send a request to the token endpoint."""
    step = next(steps)
    while not isinstance(step, Send):
        assert isinstance(step, Run)
        step = steps.send(step.work())


def token(left: float | None, number: int = 0, **more: Any) -> Token:
    expires_at = None if left is None else NOW + left
    fields: dict[str, Any] = {"refresh_token": f"r{number}", "expires_at": expires_at, **more}
    return Token(f"a{number}", **fields)


def stored(left: float | None, **more: Any) -> StoredToken:
    return StoredToken(MemoryStore(token(left, **more)), APP)
