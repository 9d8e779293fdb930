"""Warn of deprecated parts of a request, at the line outside of pinkit that sends them."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any, Final, TypeAlias, cast

from ._check import is_kind
from ._codec import UNSET, Codec
from ._write import plain

Path: TypeAlias = tuple[str | None, ...]


def warn_of_deprecated(function: str, parts: Mapping[Path, Codec], sent: Mapping[str, Any]) -> None:
    """Issue a `DeprecationWarning` for each deprecated part of a request that is sent.

    Args:
        function: The name of the operation's function.
        parts: The deprecated parts, and the codec of the values that are not deprecated there, if any.
        sent: Parameters and body by place.
    """
    for path, current in parts.items():
        if any(_is_deprecated(value, current, path[0]) for value in _values(sent, path)):
            name = ".".join(step or "*" for step in path[1:])
            what = name if current is None else f"this kind of value of {name}"
            warnings.warn(
                f"{function}: Pinterest has deprecated {what}", DeprecationWarning, stacklevel=_level()
            )


def _is_deprecated(value: Any, current: Codec, place: str | None) -> bool:
    if value is UNSET or (value is None and (place != "body" or current is not None)):
        return False  # not sent, or null, whose branch is unknown
    return current is None or not is_kind(current, plain(value))


def _values(sent: Any, path: Path) -> Iterator[Any]:
    """The values that are sent at a path."""
    if not path:
        yield sent
        return
    own: Any = sent.__dict__ if hasattr(type(sent), "__own__") else sent
    step, inner = path[0], path[1:]
    if isinstance(own, Mapping):
        members = cast("Mapping[str, Any]", own)
        for value in members.values() if step is None else [members[step]] if step in members else []:
            yield from _values(value, inner)
    elif step is None and isinstance(own, (Sequence, Set)) and not isinstance(own, (str, bytes)):
        for value in cast("Sequence[Any]", own):
            yield from _values(value, inner)


def _level() -> int:
    """The stack level of the first caller outside of pinkit, counted from the calling function."""
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        level, frame = level + 1, frame.f_back
    return level


_OURS: Final = ("pinkit", "pinkit_generated")
