"""What a call asks of the world, as values: it is a generator of these and holds no socket and no clock."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, NamedTuple, TypeAlias, TypeVar

import httpx

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request and read the whole answer; gives a `Received`, or raises what httpx raises.

    Args:
        request: What to send.
        limit: The most bytes of the decoded body.
        deadline: When reading is given up, on the clock of the engine.
        shield: Whether a cancelled task still waits for the answer.
    """

    request: httpx.Request
    limit: int
    deadline: float
    shield: bool = False


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float


class Run(NamedTuple):
    """Do work that may block for a moment, such as reading a file; gives what it returns."""

    work: Callable[[], Any]


class Together(NamedTuple):
    """Take several flows at once; gives for each, in their order, what it returned or the error it raised.

    Args:
        flows: The steps of each.
        limit: How many at a time.
    """

    flows: Sequence[Steps[Any]]
    limit: int


Step: TypeAlias = Send | Sleep | Run | Together
Steps: TypeAlias = Generator[Step, Any, T]


class Received(NamedTuple):
    """An answer, read whole and decompressed."""

    status: int
    headers: httpx.Headers
    content: bytes


class TooLargeError(Exception):
    """The body of an answer is larger than the limit."""
