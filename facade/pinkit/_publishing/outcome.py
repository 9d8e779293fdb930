"""What an error means for a Pin that was to be created, and for the Pins after it."""

from __future__ import annotations

import copy
from typing import TypeVar

from .. import errors

E = TypeVar("E", bound=Exception)


def may_exist(error: errors.PinterestError) -> bool:
    """Whether what was to be created may exist in spite of an error."""
    match error:
        case errors.PinMayExist() | errors.InvalidAnswerError():
            return True
        case errors.APIConnectionError() | errors.ServerError():
            return error.sent
        case _:
            return False


def is_rejection(error: errors.PinterestError) -> bool:
    """Whether Pinterest responded that it created nothing."""
    return isinstance(error, errors.APIStatusError) and error.response is not None and not may_exist(error)


def copy_of(error: E) -> E:
    """An error like another, for the next item that fails alike: an error grows where it is raised."""
    made = copy.copy(error).with_traceback(None)
    made.__cause__, made.__context__ = error.__cause__, None
    made.__notes__ = [*getattr(error, "__notes__", ())]
    return made
