"""The model `CatalogCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._codec import Enum
from .._model import Model, model, req

if TYPE_CHECKING:
    from . import CatalogsType


@model
class CatalogCreate(Model):
    """Sent to `catalogs_create`."""

    catalog_type: CatalogsType = req(Enum("CatalogsType"))
    name: str = req(str)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            catalog_type: CatalogsType,
            name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
