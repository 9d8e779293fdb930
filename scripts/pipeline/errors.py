"""The one error that the pipeline stops with."""

from __future__ import annotations


class PipelineError(Exception):
    """A run that has to stop, told in a way that says where and what to do.

    Args:
        message: What is wrong, what was given, what is allowed.
        pointer: JSON pointer (RFC 6901) into the description, where there is one.
    """

    def __init__(self, message: str, pointer: str | None = None) -> None:
        super().__init__(
            message if pointer is None else f"{message}\n  at {pointer or '(the whole document)'}"
        )
        self.pointer = pointer


def pointer(*steps: str | int) -> str:
    """Join reference tokens to a JSON pointer: `pointer("paths", "/boards")` is `/paths/~1boards`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
