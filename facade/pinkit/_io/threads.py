"""A thread whose result can be waited for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def started(work: Callable[[], T]) -> Callable[..., T]:
    """Begin work in a thread of its own, with the caller's context; gives what waits for its result.

    That takes the most seconds to wait, and raises a TimeoutError after them.

    The thread is a daemon, which executors have no way to say: no program shall wait for what nobody takes.
    """
    coming = Future[T]()

    def run() -> None:
        try:
            coming.set_result(work())
        except BaseException as error:  # whoever waits would wait for ever
            coming.set_exception(error)

    Thread(target=copy_context().run, args=(run,), name="pinkit", daemon=True).start()
    return coming.result
