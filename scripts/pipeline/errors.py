"""The error of the pipeline, and JSON pointers."""

from __future__ import annotations


class PipelineError(Exception):
    """A step of the pipeline failed.

    Args:
        message: What is wrong, the value, what is allowed, and the next step.
        pointer: JSON pointer (RFC 6901) of the place in the OpenAPI document; None if there is none.
    """

    def __init__(self, message: str, pointer: str | None = None) -> None:
        super().__init__(
            message if pointer is None else f"{message}\n  at {pointer or '(the whole document)'}"
        )
        self.pointer = pointer


def pointer(*steps: str | int) -> str:
    """Join reference tokens to a JSON pointer: `pointer("paths", "/boards")` is `/paths/~1boards`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
