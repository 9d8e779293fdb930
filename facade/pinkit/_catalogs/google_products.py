"""Products of Google Merchant Center as items: the names of the fields, their types, and their rules."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from .product_rows import Cells, ProductRow


class _RuleError(ValueError):
    """A value that breaks the rule of its field; the text is the rule."""


def name_of(column: str) -> str:
    """Return the name of a field from that of its column: `image_link` from `g:Image link`."""
    return re.sub(r"[\s_]+", "_", column.strip().lower().removeprefix("g:"))


def row(given: Cells) -> ProductRow:
    """Convert the cells of a row to an item."""
    attributes, problems = dict[str, Any](), [given.problem] if given.problem else []
    for name, value in given.cells.items():
        read = FIELDS.get(name)
        if read is None or value in ("", []):
            continue
        try:
            attributes[name] = read(value)
        except _RuleError as error:
            problems.append(f"{name}: {error}, not {_one(value)!r:.60}")
    return ProductRow(given.where, _one(given.cells.get("id", "")), attributes, "; ".join(problems))


def _one(value: Any) -> str:
    return str(value[0] if isinstance(value, list) else value)  # pyright: ignore[reportUnknownArgumentType]


def _text(value: Any) -> str:
    return _one(value)


def _texts(value: Any) -> list[str]:
    values: list[Any] = [*value] if isinstance(value, list) else str(value).split(",")  # pyright: ignore[reportUnknownArgumentType]
    return [text for each in values if (text := str(each).strip())]


def _joined(value: Any) -> str:
    return ",".join(value) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownArgumentType]


def _link(value: Any) -> str:
    text = _one(value)
    if not re.match(r"https?://[^\s/]", text) or " " in text:
        raise _RuleError("must be an address that starts with http:// or https://, without spaces")
    return text


def _links(value: Any) -> list[str]:
    return [_link(each) for each in _texts(value)]


def money(value: Any) -> str:
    """Check an amount of money.

    Raises:
        ValueError: It is not an amount with a currency.
    """
    found = _MONEY(_one(value))
    if found is None:
        raise _RuleError("must be an amount with a point and a currency, such as '12.50 USD'")
    return f"{found[1]} {found[2]}"


def _availability(value: Any) -> str:
    text = _one(value).lower().replace("_", " ")
    if text not in ("in stock", "out of stock", "preorder"):
        raise _RuleError("must be 'in stock', 'out of stock' or 'preorder'")
    return text


def _truth(value: Any) -> bool:
    text = _one(value).lower()
    if text not in ("yes", "no", "true", "false"):
        raise _RuleError("must be 'yes' or 'no'")
    return text in ("yes", "true")


def _whole(value: Any) -> int:
    try:
        return int(_one(value))
    except ValueError:
        raise _RuleError("must be a whole number") from None


def _number(value: Any) -> float:
    try:
        number = float(_one(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise _RuleError("must be a number with a point")
    return number


_MONEY: Final = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s?([A-Z]{3})").fullmatch
#: The fields that every product has.
MAIN: Final = ("title", "description", "link", "image_link", "price", "availability")
_TEXTS = (
    "title description brand color condition gender age_group google_product_category gtin item_group_id "
    "material mpn pattern product_type promotion_id sale_price_effective_date shipping_height "
    "shipping_weight shipping_width size size_system size_type unit_pricing_base_measure "
    "unit_pricing_measure custom_label_0 custom_label_1 custom_label_2 custom_label_3 custom_label_4 "
    "free_shipping_limit installment_price"
)
#: The fields that Pinterest has, and how each is read.
FIELDS: Final[Mapping[str, Callable[[Any], Any]]] = {
    **dict.fromkeys(_TEXTS.split(), _text),
    **dict.fromkeys(("link", "mobile_link", "ad_link", "video_link"), _link),
    "image_link": lambda value: [_link(value)],
    "additional_image_link": _links,
    **dict.fromkeys(("price", "sale_price", "min_ad_price"), money),
    **dict.fromkeys(("shipping", "tax"), _joined),
    "availability": _availability,
    **dict.fromkeys(("adult", "free_shipping_label"), _truth),
    **dict.fromkeys([f"custom_number_{n}" for n in range(5)], _whole),
    **dict.fromkeys(("number_of_ratings", "number_of_reviews"), _whole),
    "average_review_rating": _number,
    **dict.fromkeys(("variant_names", "variant_values"), _texts),
}
