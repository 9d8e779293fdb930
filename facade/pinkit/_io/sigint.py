"""Holds Ctrl-C back for the moment in which it would lose a token."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Any

from .._core.effects import Run, Send, Step


class Held:
    """Ctrl-C, held back until the answer to a request has come and whatever is kept of it is kept.

    Pinterest has made the new refresh token when it answers, and the old one may be void: who stops waiting
    then has neither. A second Ctrl-C is not held back.
    """

    def __init__(self) -> None:
        self._came = False
        # Other handlers than Python's own, and other threads, where no signal arrives, are none of ours.
        is_main = threading.current_thread() is threading.main_thread()
        self._holds = is_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if self._holds:
            signal.signal(signal.SIGINT, self._note)

    def release(self) -> None:
        """Let it through, if it came.

        Raises:
            KeyboardInterrupt: It did.
        """
        if self._holds:
            self._holds = False
            signal.signal(signal.SIGINT, signal.default_int_handler)
            if self._came:
                raise KeyboardInterrupt

    def _note(self, _: int, __: FrameType | None) -> Any:
        if self._came:
            self.release()
        self._came = True


def held(before: Held | None, step: Step | None = None) -> Held | None:
    """What is held back while a step is done, by what was held back before it; None: there are no more.

    Raises:
        KeyboardInterrupt: It came, and nothing holds it back any more.
    """
    if isinstance(step, Send) and step.shield:
        return before or Held()
    if before is not None and not isinstance(step, Run):
        before.release()
        return None
    return before
