"""Quotas that workers count in Redis, by a script that runs as one step there.

pyrate-limiter has a bucket for Redis. It keeps an entry for each call, up to 120,000 a minute for one user,
and these never expire. It takes the time from the workers, whose clocks differ. It counts each limit by
itself, so that a call that one limit rejects is counted by another. It has no place for what responses state.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Sequence
from importlib.resources import files
from typing import Any, Final, NamedTuple

from ..errors import PinterestError
from .redis_connections import explained, place_of

log: Final = logging.getLogger("pinkit")


class Taken(NamedTuple):
    """Whether a call was counted.

    Args:
        seconds: 0 if the call was counted; else the seconds after which to ask again.
        name: The quota to wait for.
        call: The id of the call, for `report`.
    """

    seconds: float
    name: str = ""
    call: str = ""


class RedisQuotas:
    """Counts the calls of all workers in Redis, and shares what the responses state.

    Args:
        client: A client of Redis.
        prefix: The start of all keys.
    """

    shares_responses: Final = True  # so that `_core` need not import this module

    def __init__(self, client: Any, prefix: str) -> None:
        self._redis, self._prefix = client, prefix
        script = files(__package__ or "").joinpath("redis_quotas.lua").read_text("utf-8")
        self._script: Any = client.register_script(script)
        self.after_fork()

    def after_fork(self) -> None:
        """Forget the parent's reports and locks; no thread of the child sends them."""
        self._reports: queue.SimpleQueue[tuple[str, list[Any]]] = queue.SimpleQueue()
        self._sending, self._guard = threading.Lock(), threading.Lock()
        self._reporter: threading.Thread | None = None
        self._awake = threading.Event()

    def reserve(self, name: str, limit: Any, now: float) -> float:  # noqa: ARG002  # Redis has its own clock
        """Count one call of a quota; see `pinkit.quotas.QuotaStorage`."""
        return self.take(name, "", [("calls", limit)]).seconds

    def take(self, owner: str, category: str, limits: Sequence[tuple[str, Any]]) -> Taken:
        """Count one call for all limits, and for the windows that responses stated, or for none of them.

        Args:
            owner: The app and the user.
            category: The category of the call.
            limits: The limits by name, each of calls and seconds.

        Raises:
            PinterestError: Redis cannot be used.
        """
        self._send()
        arguments: list[Any] = ["take", category]
        for name, (calls, seconds) in limits:
            arguments += [name, calls, int(seconds * 1000)]
        with self._explained():
            wait, text = self._script(keys=[self._key(owner)], args=arguments)
        name = text if isinstance(text, str) else text.decode()
        return Taken(int(wait) / 1000, name) if int(wait) else Taken(0.0, call=name)

    def report(
        self,
        owner: str,
        category: str,
        call: str,
        *,
        limits: Sequence[tuple[int, float, bool]] = (),
        remaining: int = -1,
        reset: float = 0.0,
        closest: float = 0.0,
    ) -> None:
        """Note the response to a call. This takes no time: a thread sends it, or the next `take`.

        Args:
            owner: The app and the user.
            category: The category of the call.
            call: The id of the call.
            limits: The calls and seconds of each stated window, and whether it is the category's own limit.
            remaining: The remaining calls of the window that is closest to exhaustion; -1 if not stated.
            reset: Seconds until this window ends.
            closest: The length of this window in seconds; 0 if not known.
        """
        arguments: list[Any] = ["report", category, call, remaining, int(reset * 1000), closest]
        for calls, seconds, own in limits:
            arguments += [calls, seconds, int(own)]
        self._reports.put((self._key(owner), arguments))
        with self._guard:
            if self._reporter is None:
                self._reporter = threading.Thread(target=self._work, name="pinkit quotas", daemon=True)
                self._reporter.start()
            self._awake.set()

    def _send(self) -> None:
        """Send the reports so far; wait for those that another thread is sending."""
        with self._sending:
            while not self._reports.empty():
                pipeline = self._redis.pipeline(transaction=False)
                while not self._reports.empty():
                    key, arguments = self._reports.get()
                    self._script(keys=[key], args=arguments, client=pipeline)
                try:
                    with self._explained():
                        pipeline.execute()
                except PinterestError as error:
                    # The responses are valid all the same; the next call raises, if Redis is still away.
                    log.warning("%s", error)

    def _work(self) -> None:
        """Send reports until there are none for a while."""
        while True:
            woken = self._awake.wait(_IDLE)
            self._awake.clear()
            if woken:
                self._send()
                continue
            with self._guard:
                if self._reports.empty():
                    self._reporter = None
                    return

    def _key(self, owner: str) -> str:
        return f"{self._prefix}:quota:{owner}"

    def _explained(self) -> Any:
        return explained(self._redis, "Quotas cannot be counted", PinterestError)

    def __repr__(self) -> str:
        return f"<quotas in Redis at {place_of(self._redis)}>"


_IDLE: Final = 2.0  # seconds
