"""The meaning of an error for a Pin to be created, and for the Pins after it."""

from __future__ import annotations

import copy
from typing import TypeVar

from .. import errors

E = TypeVar("E", bound=Exception)


def may_exist(error: errors.PinterestError) -> bool:
    """Whether the Pin may exist despite an error."""
    match error:
        case errors.PinMayExistError() | errors.InvalidResponseError():
            return True
        case errors.APIConnectionError() | errors.ServerError():
            return error.sent
        case _:
            return False


def is_rejection(error: errors.PinterestError) -> bool:
    """Whether Pinterest's response proves that nothing was created."""
    return isinstance(error, errors.APIStatusError) and error.response is not None and not may_exist(error)


def copy_of(error: E) -> E:
    """Copy an error for the next item that fails the same way, because raising extends its traceback."""
    made = copy.copy(error).with_traceback(None)
    made.__cause__, made.__context__ = error.__cause__, None
    made.__notes__ = [*getattr(error, "__notes__", ())]
    return made
