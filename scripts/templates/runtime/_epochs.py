"""Write times as seconds or milliseconds since 1970, where Pinterest wants these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias, cast

Path: TypeAlias = tuple[str | None, ...]


class Epoch(NamedTuple):
    """How a time is written: the units in a second, and the type of the number in JSON."""

    units: int
    kind: type[int] | type[str]


def with_epochs(epochs: Mapping[Path, Epoch], body: Any) -> Any:
    """A body whose times at these places are numbers; what has no time there stays the same object.

    Args:
        epochs: The path to each place: names of fields, and None for the items of an array.
        body: The body.

    Raises:
        ValueError: A time has no time zone.
    """
    for path, epoch in epochs.items():
        body = _converted(body, path, epoch, path)
    return body


def _converted(value: Any, path: Path, epoch: Epoch, whole: Path) -> Any:
    if not path:
        return _number(value, epoch, whole) if isinstance(value, datetime) else value
    own: Any = value.__dict__ if hasattr(type(value), "__own__") else value
    step, inner = path[0], path[1:]
    if step is not None and isinstance(own, Mapping):
        members = cast("Mapping[str, Any]", own)
        if step in members and (new := _converted(members[step], inner, epoch, whole)) is not members[step]:
            return {**members, step: new}
    elif step is None and isinstance(own, Sequence) and not isinstance(own, (str, bytes)):
        changed = [_converted(item, inner, epoch, whole) for item in own]
        if any(new is not old for new, old in zip(changed, own, strict=True)):
            return changed
    return value


def _number(moment: datetime, epoch: Epoch, path: Path) -> Any:
    if moment.tzinfo is None:
        name = ".".join(step for step in path if step)
        raise ValueError(f"{name} must be a datetime with a time zone, such as UTC, not {moment!r}")
    return epoch.kind(int(moment.timestamp() * epoch.units))
