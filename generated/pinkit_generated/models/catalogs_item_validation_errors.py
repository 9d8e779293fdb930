"""The model `CatalogsItemValidationErrors`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Model, model, opt

if TYPE_CHECKING:
    from . import CatalogsItemValidationDetails


@model
class CatalogsItemValidationErrors(Model):
    """Returned by `items_issues_list`."""

    adult_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "ADULT_INVALID"
    )
    adwords_format_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "ADWORDS_FORMAT_INVALID"
    )
    availability_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "AVAILABILITY_INVALID"
    )
    blocklisted_image_signature: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "BLOCKLISTED_IMAGE_SIGNATURE"
    )
    description_missing: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "DESCRIPTION_MISSING"
    )
    duplicate_products: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "DUPLICATE_PRODUCTS"
    )
    image_link_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "IMAGE_LINK_INVALID"
    )
    image_link_length_too_long: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "IMAGE_LINK_LENGTH_TOO_LONG"
    )
    image_link_missing: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "IMAGE_LINK_MISSING"
    )
    invalid_domain: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "INVALID_DOMAIN"
    )
    item_main_image_download_failure: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "ITEM_MAIN_IMAGE_DOWNLOAD_FAILURE"
    )
    itemid_missing: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "ITEMID_MISSING"
    )
    link_format_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "LINK_FORMAT_INVALID"
    )
    link_length_too_long: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "LINK_LENGTH_TOO_LONG"
    )
    list_price_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "LIST_PRICE_INVALID"
    )
    max_items_per_item_group_exceeded: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "MAX_ITEMS_PER_ITEM_GROUP_EXCEEDED"
    )
    parse_line_error: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "PARSE_LINE_ERROR"
    )
    pinjoin_content_unsafe: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "PINJOIN_CONTENT_UNSAFE"
    )
    price_cannot_be_determined: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "PRICE_CANNOT_BE_DETERMINED"
    )
    price_missing: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "PRICE_MISSING"
    )
    product_link_missing: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "PRODUCT_LINK_MISSING"
    )
    product_price_invalid: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "PRODUCT_PRICE_INVALID"
    )
    title_missing: CatalogsItemValidationDetails | None = opt(
        "CatalogsItemValidationDetails", "TITLE_MISSING"
    )
