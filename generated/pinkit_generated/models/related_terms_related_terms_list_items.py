"""The model `RelatedTermsRelatedTermsListItems`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class RelatedTermsRelatedTermsListItems(Model):
    """Returned by `terms_related_list`."""

    related_terms: list[str] | None = opt([str])
    term: str | None = opt(str)
