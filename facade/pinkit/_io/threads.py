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
    """Begin work in a thread of its own, with the caller's context; gives what waits for its result.

    That takes the most seconds to wait, and raises a TimeoutError after them.

    The thread is a daemon, which executors have no way to say: no program shall wait for what nobody takes.
    """
    from concurrent.futures import Future  # not worth its time to those who start no thread

    coming = Future[T]()

    def run() -> None:
        try:
            coming.set_result(work())
        except BaseException as error:  # whoever waits would wait for ever
            coming.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="pinkit", daemon=True).start()
    return coming.result
