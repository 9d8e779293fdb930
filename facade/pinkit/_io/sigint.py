"""Delaying Ctrl-C while it would lose a token."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Any

from .._core.effects import Run, Send, Step


class Held:
    """A Ctrl-C that is delayed until the response to a request is received and saved.

    Pinterest has issued the new refresh token when it responds, and the old one may be invalid. A program
    that stops waiting then has neither. A second Ctrl-C is not delayed.
    """

    def __init__(self) -> None:
        self._arrived = False
        # Do not replace handlers other than Python's own; and other threads receive no signals.
        is_main = threading.current_thread() is threading.main_thread()
        self._holds = is_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if self._holds:
            signal.signal(signal.SIGINT, self._note)

    def release(self) -> None:
        """Raise the delayed Ctrl-C, if one arrived.

        Raises:
            KeyboardInterrupt: A Ctrl-C arrived.
        """
        if self._holds:
            self._holds = False
            signal.signal(signal.SIGINT, signal.default_int_handler)
            if self._arrived:
                raise KeyboardInterrupt

    def _note(self, _: int, __: FrameType | None) -> Any:
        if self._arrived:
            self.release()
        self._arrived = True


def held(before: Held | None, step: Step | None = None) -> Held | None:
    """Start, continue or end the delay for a step; without a step, end it.

    Raises:
        KeyboardInterrupt: A Ctrl-C arrived, and the delay has ended.
    """
    if isinstance(step, Send) and step.shield:
        return before or Held()
    if before is not None and not isinstance(step, Run):
        before.release()
        return None
    return before
