"""The model `Paginated`."""

from __future__ import annotations

from typing import Any

from .._model import Model, model, opt, req


@model
class Paginated(Model):
    """Used by no operation."""

    items: list[dict[str, Any]] = req([{str: object}])
    bookmark: str | None = opt((str, None))
