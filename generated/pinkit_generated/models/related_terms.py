"""The model `RelatedTerms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import RelatedTermsRelatedTermsListItems


@model
class RelatedTerms(Model):
    """Returned by `terms_related_list`."""

    id: str | None = opt(str)
    related_term_count: int | None = opt(int)
    related_terms_list: list[RelatedTermsRelatedTermsListItems] | None = opt(
        ["RelatedTermsRelatedTermsListItems"]
    )
