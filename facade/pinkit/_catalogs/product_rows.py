"""A row of a product file: an item of a catalog, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Cells(NamedTuple):
    """The cells of a row.

    Args:
        where: The row, for messages: `products.csv line 5`.
        cells: The cells, by the names of the columns; several values of one name are a list.
        problem: What is wrong with the row as a whole, or nothing.
    """

    where: str
    cells: Mapping[str, Any]
    problem: str = ""


class ProductRow(dict[str, Any]):
    """An item of a product file: a dict with `item_id` and `attributes`.

    Args:
        where: The row, for messages.
        item_id: The id of the item; empty if it is missing.
        attributes: Its attributes.
        problem: What is wrong with the row, or nothing.
    """

    def __init__(self, where: str, item_id: str, attributes: Mapping[str, Any], problem: str = "") -> None:
        super().__init__(item_id=item_id, attributes=dict(attributes))
        self.where = where
        self.problem = problem
