"""The model `AssetIdWithPermissions`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class AssetIdWithPermissions(Model):
    """Returned by `get_business_employers`, `get_business_members`, `get_business_partners`."""

    id: str | None = opt(str)
    """1 to 20 characters; digits."""
    permissions: list[str] | None = opt([str])
