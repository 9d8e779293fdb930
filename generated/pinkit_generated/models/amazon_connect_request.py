"""The model `AmazonConnectRequest`."""

from __future__ import annotations

from .._model import Model, model, opt, req


@model
class AmazonConnectRequest(Model):
    """Used by no operation."""

    amazon_storefront_name: str = req(str)
    amazon_storefront_url: str = req(str)
    is_amazon_account_linked: bool = req(bool)
    amazon_storefront_id: str | None = opt(str)
    amazon_user_id: str | None = opt(str)
    one_time_passcode: str | None = opt(str)
    pinterest_user_id: str | None = opt(str)
