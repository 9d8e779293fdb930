"""Products of Shopify's export as items: one for each variant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from html.parser import HTMLParser
from itertools import groupby
from typing import Any, Final

from . import google_products
from .product_rows import Cells, ProductRow

_SAME: Final = {  # the newer columns, and the older names
    "url_handle": "handle",
    "description": "body_(html)",
    "sku": "variant_sku",
    "price": "variant_price",
    "compare-at_price": "variant_compare_at_price",
    "barcode": "variant_barcode",
    "inventory_quantity": "variant_inventory_qty",
    "inventory_tracker": "variant_inventory_tracker",
    "continue_selling_when_out_of_stock": "variant_inventory_policy",
    "product_image_url": "image_src",
    "variant_image_url": "variant_image",
    "published_on_online_store": "published",
    "google_shopping_/_google_product_category": "product_category",
}


def is_export(columns: Iterable[str]) -> bool:
    """Whether a file with these columns is an export of Shopify."""
    return {"handle", "variant_price"} <= {*map(name_of, columns)}


def name_of(column: str) -> str:
    """Return the name of a column, as in the older exports."""
    name = google_products.name_of(column)
    return _SAME.get(name, name)


def rows(given: Iterable[Cells], shop_url: str, currency: str) -> Iterator[ProductRow]:
    """Convert the rows of products to items.

    Args:
        given: The rows; those of a product follow each other.
        shop_url: The address of the shop.
        currency: The currency of the prices.
    """
    for handle, group in groupby(map(_single, given), lambda each: each.cells.get("handle", "")):
        product = [*group]
        first = product[0].cells
        if str(first.get("status", "")).lower() in ("draft", "archived") or _is_no(first.get("published")):
            continue
        images = [each.cells["image_src"] for each in product if each.cells.get("image_src")]
        options = [str(first.get(f"option{number}_name") or "") for number in (1, 2, 3)]
        for each in product:
            if each.cells.get("variant_price") or each.cells.get("variant_sku"):
                cells = {
                    **_shared(first, handle, shop_url),
                    **_variant(each.cells, options, images, currency),
                }
                item = google_products.row(Cells(each.where, cells, each.problem))
                item.problem = _named(item.problem, handle)
                yield item


def _single(given: Cells) -> Cells:
    """Return a row with one value in each cell: a file may have a column by its older and its newer name."""
    return given._replace(
        cells={name: value[0] if isinstance(value, list) else value for name, value in given.cells.items()}
    )


def _shared(first: Mapping[str, str], handle: str, shop_url: str) -> dict[str, Any]:
    """Return the fields that all variants of a product have."""
    return {
        "item_group_id": handle,
        "title": first.get("title", ""),
        "description": _plain(first.get("body_(html)", "")),
        "brand": first.get("vendor", ""),
        "product_type": first.get("type", ""),
        "google_product_category": first.get("product_category", ""),
        "link": f"{shop_url}/products/{handle}" if handle else "",
        **{
            name: first.get(f"google_shopping_/_{name}", "").lower()
            for name in ("gender", "age_group", "condition")
        },
    }


def _variant(
    cells: Mapping[str, str], options: Sequence[str], images: Sequence[str], currency: str
) -> dict[str, Any]:
    """Return the fields of one variant."""
    price, before = cells.get("variant_price", ""), cells.get("variant_compare_at_price", "")
    is_reduced = _amount(before) > _amount(price) > 0
    image = cells.get("variant_image") or next(iter(images), "")
    named = {
        name: value
        for number, name in enumerate(options, 1)
        if name and (value := cells.get(f"option{number}_value")) and value != "Default Title"
    }
    own = {
        name.lower(): value for name, value in named.items() if name.lower() in ("color", "size", "material")
    }
    return {
        "id": cells.get("variant_sku", ""),
        "gtin": cells.get("variant_barcode", "").lstrip("'"),
        "price": f"{before if is_reduced else price} {currency}" if price else "",
        "sale_price": f"{price} {currency}" if is_reduced else "",
        "availability": "in stock" if _is_there(cells) else "out of stock",
        "image_link": image,
        "additional_image_link": [each for each in dict.fromkeys(images) if each != image][:_MOST_IMAGES],
        "variant_names": [*named],
        "variant_values": [*named.values()],
        **own,
    }


def _is_there(cells: Mapping[str, str]) -> bool:
    """Whether a variant can be bought: it has stock, is sold without stock, or its stock is not tracked."""
    if str(cells.get("variant_inventory_policy", "")).lower() in ("continue", "true"):
        return True
    if not cells.get("variant_inventory_tracker") and not cells.get("variant_inventory_qty"):
        return True
    return _amount(cells.get("variant_inventory_qty", "")) > 0


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return Decimal(0)
    return Decimal(0) if amount.is_nan() else amount


def _is_no(value: Any) -> bool:
    return str(value).lower() in ("false", "no")


def _named(problem: str, handle: str) -> str:
    return f"product {handle!r:.60}: {problem}" if problem else ""


class _Text(HTMLParser):
    """Collects the text of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._hidden += tag in _HIDDEN
        self.parts.append(" " if tag not in _INLINE else "")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN and self._hidden > 0
        self.parts.append(" " if tag not in _INLINE else "")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _plain(html: str) -> str:
    """Return the text of HTML."""
    text = _Text()
    text.feed(html)
    text.close()
    return re.sub(r"\s+", " ", "".join(text.parts)).strip()


_HIDDEN: Final = ("script", "style")
_INLINE: Final = ("a", "b", "em", "i", "span", "strong", "u")
_MOST_IMAGES: Final = 10
