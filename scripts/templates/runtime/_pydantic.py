"""The schema of models for pydantic and FastAPI; imported only by pydantic's call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ._model import Model


def schema_of(cls: type[Model]) -> Any:
    """A schema that takes a model or a JSON object, gives the model, and writes the object."""
    from pydantic_core import core_schema

    def read(value: Any) -> Model:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            return cls.from_dict(cast("Mapping[str, Any]", value))
        raise ValueError(f"must be a {cls.__name__} or an object, not {type(value).__name__}")

    def write(value: Any) -> dict[str, Any]:
        return value.to_dict() if isinstance(value, cls) else value

    return core_schema.no_info_plain_validator_function(
        read,
        json_schema_input_schema=core_schema.dict_schema(core_schema.str_schema()),
        serialization=core_schema.plain_serializer_function_ser_schema(
            write, return_schema=core_schema.dict_schema(core_schema.str_schema())
        ),
    )
