"""The group `terms_of_service`."""

from __future__ import annotations

from pinkit_generated import operations

from .._endpoints.endpoints import Mode, Resource, call


class TermsOfService(Resource[Mode]):
    """Pinterest's terms for advertisers."""

    get = call(operations.terms_of_service_get)
    """Get the terms, and whether an ad account has accepted them."""
