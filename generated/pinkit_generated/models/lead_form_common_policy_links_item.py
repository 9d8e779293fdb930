"""The model `LeadFormCommonPolicyLinksItem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class LeadFormCommonPolicyLinksItem(Model):
    """Used by no operation."""

    label: str | None = opt(str)
    link: str | None = opt(str)
