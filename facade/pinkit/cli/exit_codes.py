"""Exit codes, by the class of an error, and the one line that reports it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from .. import errors
from .profiles import NoTokenError
from .session import OutputError

if TYPE_CHECKING:
    from ..published import Published

#: The first class that an error belongs to decides.
_CODES: Final[tuple[tuple[type[BaseException], int], ...]] = (
    (errors.PinMayExistError, 10),
    (errors.JournalError, 11),
    (errors.SyncStateError, 11),
    (NoTokenError, 3),
    (errors.MissingScopeError, 3),
    (errors.ScopeRejectedError, 3),
    (errors.AuthenticationError, 3),
    (errors.AuthorizationError, 3),
    (errors.TokenStoreError, 3),
    (errors.PermissionDeniedError, 4),
    (errors.NotInSandboxError, 4),
    (errors.NotFoundError, 5),
    (errors.RateLimitError, 7),
    (errors.QuotaExceededError, 7),
    (errors.ServerError, 9),
    (errors.APIStatusError, 6),
    (errors.BatchError, 6),
    (errors.StorageError, 6),
    (errors.JobFailedError, 6),
    (errors.APIConnectionError, 8),
    (errors.DeadlineError, 8),
    (errors.InvalidResponseError, 9),
    (ValueError, 2),
    (TypeError, 2),
    (OSError, 2),
    (ImportError, 2),
)

_NEXT: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (errors.MissingScopeError, "Next: pinkit login --for OPERATION."),
    (errors.AuthenticationError, "Next: pinkit token shows the token, pinkit login replaces it."),
)


def code_of(error: BaseException) -> int:
    """Return the exit code of an error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), 1)


def code_of_published(results: Iterable[Published]) -> int:
    """Return the exit code of published Pins: 0 if each is published, with its tags."""
    found = [*results]
    states = {each.state for each in found}
    is_partial = "failed" in states or any(each.tags_error for each in found)
    return 10 if "unknown" in states else 6 if is_partial else 0


def is_expected(error: BaseException) -> bool:
    """Whether an error is about the call, its arguments or an extra, so that a traceback would not help."""
    names_extra = isinstance(error, ImportError) and "pinkit[" in str(error)
    return names_extra or isinstance(
        error, (errors.PinterestError, ValueError, TypeError, OSError, OutputError)
    )


def line_of(error: BaseException) -> str:
    """Return an error as one line, with the next step."""
    shown = f"{error}".encode("utf-8", "backslashreplace").decode()  # a lone surrogate
    text = " ".join(shown.split()) or type(error).__name__
    following = next((advice for kind, advice in _NEXT if isinstance(error, kind)), "")
    notes = " ".join(" ".join(getattr(error, "__notes__", ())).split())
    return " ".join(filter(None, (text, notes, following)))
