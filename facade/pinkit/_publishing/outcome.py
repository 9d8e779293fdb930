"""What an error means for a Pin that was to be created, and for the Pins after it."""

from __future__ import annotations

import copy
import json
import re
from typing import Final, TypeVar

from .. import errors
from .._said import as_object

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


def stops(error: Exception) -> bool:
    """Whether an error is about the token, the account, the app or the connection: all items meet it."""
    match error:
        case errors.APIConnectionError():
            return not error.sent  # there is no connection, or no token
        case errors.RateLimitError() | errors.NotInSandboxError() | errors.MissingScopeError():
            return True
        case errors.TokenStoreError() | errors.JournalError() | errors.ReauthorizationRequired():
            return True
        case errors.APIStatusError():
            return _stops(error)
        case _:
            return False


def copy_of(error: E) -> E:
    """An error like another, for the next item that fails alike: an error grows where it is raised."""
    made = copy.copy(error).with_traceback(None)
    made.__cause__, made.__context__ = error.__cause__, None
    made.__notes__ = [*getattr(error, "__notes__", ())]
    return made


def _stops(error: errors.APIStatusError) -> bool:
    """The same of a response, by status, code and words, since no code means the same everywhere."""
    if error.operation is not None and error.operation.id == "oauth/token":
        return True
    words = _words(error)
    if error.code == _SPAM or isinstance(error, errors.SpamBlocked):
        return _ONE_LINK.search(words) is None
    if error.status == 401:
        return error.code not in _NO_ACCESS
    if error.status == 403:
        return error.code == _SCOPE or _TRIAL.search(words) is not None
    return False


def _words(error: errors.APIStatusError) -> str:
    """Pinterest's own words, without the advice that an error adds to them."""
    try:
        said = as_object(json.loads(error.response.content if error.response is not None else b""))
    except (ValueError, RecursionError):
        return ""
    return str(said.get("message") or "")


_SPAM: Final = 9
_SCOPE: Final = 3
_NO_ACCESS: Final = (7, 29)  # with 401: this user may not use the resource, and the token is fine
_ONE_LINK: Final = re.compile(r"\bthis (link|url|website|domain)\b", re.IGNORECASE)
_TRIAL: Final = re.compile(r"\b(trial|sandbox)\b", re.IGNORECASE)
