"""What a store like S3, which takes and gives files, says when it refuses one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from .._core.error_text import legible
from .._core.failures import Failed
from .._core.retry import Failure, RetryDecision

if TYPE_CHECKING:
    from .._core.effects import Received
    from ..errors import StoreRefused

#: S3 says "Policy expired", "Request has expired", and ExpiredToken.
EXPIRED: Final = re.compile("expired", re.IGNORECASE)
#: S3's codes of 400 that pass: "Error responses" in its API reference.
_PASSING: Final = ("RequestTimeout", "IncompleteBody")
#: An error may repeat the address that was asked, which is signed by its query.
_QUERY: Final = re.compile(r"\?[^\s\"'<>]+")
_ADVICE: Final = {
    "EntityTooLarge": " The file is larger than Pinterest takes.",
    "RequestTimeTooSkewed": " The clock of this computer is wrong.",
}


def refused(kind: type[StoreRefused], what: str, name: str, answer: Received, advice: str = "") -> Failed:
    """What an answer that is no success means.

    Args:
        kind: The error's class.
        what: What was asked for.
        name: The file.
        answer: The answer.
        advice: What to do, beside what the store's code asks for.
    """
    text = _QUERY.sub("?…", answer.content[:10_000].decode("utf-8", "replace"))
    start = legible(text, 200)
    code, said = (_tag(name, text) for name in ("Code", "Message"))
    error = kind(
        f"{what}: the store refused {name}: {said or start or 'no reason'} "
        f"(HTTP {answer.status}{f', {code}' if code else ''}).{_ADVICE.get(code or '', '')}{advice}",
        status=answer.status,
        code=code,
    )
    return Failed(Failure(answer.status, None, f"{code} {said or start}", answer.headers), error, answer)


def again(failure: Failure, attempt: int, most: int, what: str, address: str) -> RetryDecision | None:
    """Whether to go on: twice the same is no more than once.

    Args:
        failure: What came of it.
        attempt: 1 for the first.
        most: The last.
        what: What was cut short.
        address: What has expired.
    """
    if attempt >= most:
        return None
    if failure.status is None:
        return RetryDecision(f"the {what} was cut short")
    if EXPIRED.search(failure.message):
        return RetryDecision(f"the {address} has expired")
    if failure.status >= 500 or failure.status in (408, 429) or failure.message.startswith(_PASSING):
        return RetryDecision(f"HTTP {failure.status}")
    return None


def _tag(name: str, text: str) -> str | None:
    inner, closed, _ = text.partition(f"<{name}>")[2].partition(f"</{name}>")
    return legible(inner.strip()) if closed and "<" not in inner else None
