"""The model `RelatedTermsRelatedTermsListItem`."""

from __future__ import annotations

from .._model import Model, model, opt


@model
class RelatedTermsRelatedTermsListItem(Model):
    """Answered by `terms_related_list`."""

    related_terms: list[str] | None = opt([str])
    term: str | None = opt(str)
