"""Results that fit into an agent's context, and the log of what it did."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import threading
from importlib import import_module
from pathlib import Path
from typing import Any, Final

#: What is in the place of a secret.
HIDDEN: Final = "***"
#: The most characters of one result.
LONGEST: Final = 20_000
_LONGEST_TEXT: Final = 2_000


def bounded(result: dict[str, Any], longest: int = LONGEST) -> str:
    """Return a result as JSON that is not longer than allowed.

    Items at the end of a list are omitted; the field `omitted` has their number. Longer texts are cut.

    Args:
        result: The result; a list is in its field `items`.
        longest: The most characters.
    """
    text = _json(result)
    if len(text) <= longest:
        return text
    result = _cut(result)
    items = result.get("items")
    if not isinstance(items, list) or not items:
        text = _json(result)
        return text if len(text) <= longest else _json({"cut": text[: longest - 200], "advice": _ADVICE})
    low, high = 0, len(items)
    result.pop("bookmark", None)  # it would skip what is omitted
    while low < high:
        middle = (low + high + 1) // 2
        fits = len(_json(_shorter(result, items, middle))) <= longest
        low, high = (middle, high) if fits else (low, middle - 1)
    return _json(_shorter(result, items, low))


def without_secrets(value: Any) -> Any:
    """Return JSON in which secrets are hidden, such as the password of a feed or a partner's token."""
    if isinstance(value, dict):
        return {
            name: HIDDEN if isinstance(each, str) and _is_secret(name) else without_secrets(each)
            for name, each in value.items()
        }
    return [without_secrets(each) for each in value] if isinstance(value, list) else value


def hidden_in(value: Any, path: str) -> str | None:
    """Return the path of a secret that was hidden and would be sent so; None if there is none."""
    pairs: list[tuple[str, Any]] = []
    if isinstance(value, dict):
        for name, each in value.items():
            if each == HIDDEN and _is_secret(name):
                return f"{path}.{name}"
            pairs.append((f"{path}.{name}", each))
    elif isinstance(value, list):
        pairs = [(f"{path}[{index}]", each) for index, each in enumerate(value)]
    return next((found for where, each in pairs if (found := hidden_in(each, where))), None)


def _is_secret(name: str) -> bool:
    # A `token` alone is the id of a report.
    return name.endswith(("password", "secret", "access_token", "refresh_token")) or name.startswith("x-amz-")


def compiled(expression: str | None) -> None:
    """Check a JMESPath expression before a call is made.

    Raises:
        ValueError: It is not valid.
    """
    if expression is None:
        return
    try:
        import_module("jmespath").compile(expression)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"select is not valid JMESPath: {str(error).splitlines()[0]}") from None


def selected(value: Any, expression: str | None) -> Any:
    """Apply a JMESPath expression.

    Raises:
        ValueError: It is not valid for this value.
    """
    if expression is None:
        return value
    jmespath = import_module("jmespath")
    try:
        return jmespath.search(expression, value)
    except Exception as error:  # of its functions, by the types that they get
        raise ValueError(f"select is not valid for it: {str(error).splitlines()[0]}") from None


def digest(value: Any) -> str:
    """Return a short text that is equal for equal JSON."""
    written = json.dumps(value, sort_keys=True, default=str)
    return hashlib.sha256(written.encode()).hexdigest()[:16]


class Audit:
    """A log of JSON lines: what was called and what came of it, without any value that was sent.

    Args:
        path: The file, which is made readable for its owner only; None for no log.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._guard = threading.Lock()

    def check(self) -> None:
        """Raise if the file cannot be written, before a server starts that would have no log.

        Raises:
            OSError: It cannot be written.
        """
        if self._path is not None:
            os.close(self._opened(self._path))

    def _opened(self, path: Path) -> int:
        return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def add(self, **fields: Any) -> None:
        """Add a line."""
        if self._path is None:
            return
        line = json.dumps({"at": dt.datetime.now(dt.UTC).isoformat(), **fields}, default=str)
        with self._guard, os.fdopen(self._opened(self._path), "a", encoding="utf-8") as file:
            file.write(f"{line}\n")


def _shorter(result: dict[str, Any], items: list[Any], count: int) -> dict[str, Any]:
    return {**result, "items": items[:count], "omitted": len(items) - count, "advice": _ADVICE}


def _cut(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= _LONGEST_TEXT else f"{value[:_LONGEST_TEXT]}…"
    if isinstance(value, dict):
        return {name: _cut(each) for name, each in value.items()}
    return [_cut(each) for each in value] if isinstance(value, list) else value


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.encode("utf-8", "replace").decode()  # a lone surrogate cannot be sent


_ADVICE: Final = "give a smaller limit, or select fields: [].{id: id, name: name}"
