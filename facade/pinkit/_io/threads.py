"""Threads with a result."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def started(work: Callable[[], T]) -> Callable[..., T]:
    """Start work in its own thread, with the caller's context; return a function that waits for its result.

    The function takes the most seconds to wait, and raises a TimeoutError after them.

    The thread is a daemon, which executors do not support: a program must not wait for an unused result.
    """
    future = Future[T]()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # otherwise the waiting thread would never end
            future.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="pinkit", daemon=True).start()
    return future.result
