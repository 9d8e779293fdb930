"""The model `CatalogsAiContentDisclosure`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsAiContentDisclosureLabel


@model
class CatalogsAiContentDisclosure(Model):
    """Sent to `items_batch_post`. Returned by `items_post`."""

    disclosure: list[CatalogsAiContentDisclosureLabel | str] = req([Enum("CatalogsAiContentDisclosureLabel")])
    """At least 1 item."""
    url: str = req(str)
    """At most 2000 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            disclosure: Sequence[CatalogsAiContentDisclosureLabel],
            url: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
