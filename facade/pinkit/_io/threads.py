"""A thread whose result can be waited for, and the deadline of what a thread sends and receives."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextvars import ContextVar, copy_context
from threading import Thread
from typing import Final, TypeVar

T = TypeVar("T")

#: When what this thread sends and receives has to end, by `time.monotonic`.
deadline: Final = ContextVar("deadline", default=math.inf)


def started(work: Callable[[], T]) -> Callable[..., T]:
    """Start work in its own thread, with the caller's context; return a function that waits for its result.

    The function takes the most seconds to wait, and raises a TimeoutError after them.

    The thread is a daemon, which executors do not support: a program must not wait for an unused result.
    """
    from concurrent.futures import Future  # not worth its time to those who start no thread

    future = Future[T]()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # otherwise the waiting thread would never end
            future.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="pinkit", daemon=True).start()
    return future.result
