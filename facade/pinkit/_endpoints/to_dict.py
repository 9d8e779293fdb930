"""Conversion of responses to plain JSON values: objects, arrays, texts and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, overload

import attrs
from pinkit_generated import Model
from pinkit_generated._write import plain

from .._core.batch import Batch, Result
from ..published import Published


@overload
def to_dict(value: Model | Mapping[str, Any] | Result[Any] | Published) -> dict[str, Any]: ...
@overload
def to_dict(value: Batch[Any] | list[Any] | tuple[Any, ...]) -> list[Any]: ...
@overload
def to_dict(value: object) -> Any: ...
def to_dict(value: object) -> Any:
    """Convert a response to plain JSON values, for `json.dumps`, a data frame or a file.

    Args:
        value: A model, a `Result` or a `Published`, which become dicts of their fields; a `Batch`, which
            becomes a list of its results; or dicts, lists and scalars that contain these. A time becomes a
            text in RFC 3339 form, an exception its message.

    Returns:
        A copy that consists of dicts, lists and scalars.

    Raises:
        TypeError: A value has a type without a JSON form.
    """
    return plain(_opened(value))


def _opened(value: object) -> Any:
    match value:
        case Result() | Published():
            fields = attrs.asdict(cast("attrs.AttrsInstance", value), recurse=False)
            return _opened(fields)
        case Mapping():
            return {name: _opened(item) for name, item in cast("Mapping[str, Any]", value).items()}
        case Batch() | list() | tuple():
            return [_opened(item) for item in cast("list[Any]", value)]
        case Exception():
            return str(value)
        case _:
            return value
