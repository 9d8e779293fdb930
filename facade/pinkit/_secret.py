"""What is secret, kept from tracebacks: tools that show the locals of a frame show their `repr`."""

from __future__ import annotations


class Secret:
    """A text that its `repr` does not tell. It is no `str`: whatever cut one would make it plain again.

    Args:
        value: The text; use it in an expression, and give it no name.
    """

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "***"
