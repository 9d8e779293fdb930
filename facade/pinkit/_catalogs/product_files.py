"""Reading product files of Google Merchant Center and Shopify as items of a catalog, row by row."""

from __future__ import annotations

import csv
import difflib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from . import google_products, shopify_products, xml_products
from .product_rows import Cells, ProductRow


def read(
    path: str | os.PathLike[str], *, shop_url: str | None = None, currency: str | None = None
) -> Iterator[ProductRow]:
    """Read a product file as items for `catalogs.items.upsert`, `update`, `delete` and `sync`.

    The formats are those of Google Merchant Center (CSV, TSV, and XML as RSS or Atom) and of Shopify's export
    (CSV, with its older or its newer columns). Rows are read as they are needed. A row that is not valid has
    its `problem`, which names the row, the field and the rule; as an item, it fails alone. Columns that
    Pinterest has no field for are ignored. Of a Shopify file, each variant is an item, whose id is its SKU;
    drafts and archived or unpublished products are skipped.

    Args:
        path: The file: .csv, .tsv, .txt (tabs) or .xml, in UTF-8.
        shop_url: For Shopify only: the address of the shop, such as `https://shop.example`, because the file
            has no links.
        currency: For Shopify only: the currency of the prices, as an ISO 4217 code, because the file has
            none.

    Returns:
        An iterator over the rows: dicts with `item_id` and `attributes`.

    Raises:
        ValueError: The file is missing, is not such a file, or a column is missing; or, while rows are read,
            the file is broken.

    Source: https://developers.pinterest.com/docs/api/v5/items_batch-post
    """
    path = Path(path)
    kind = path.suffix.lower()
    if kind not in (".csv", ".tsv", ".txt", ".xml"):
        raise ValueError(f"path: {str(path)!r} must end in .csv, .tsv, .txt or .xml")
    if not path.is_file():
        raise ValueError(f"path: there is no file {str(path)!r}")
    if kind == ".xml":
        return _guarded(path, map(google_products.row, xml_products.items(path)))
    names = _header(path)
    if shopify_products.is_export(names):
        rows = shopify_products.rows(_cells(path, shopify_products.name_of), *_shop(shop_url, currency))
        return _guarded(path, rows)
    _check_columns(path, [google_products.name_of(name) for name in names])
    return _guarded(path, map(google_products.row, _cells(path, google_products.name_of)))


def _header(path: Path) -> list[str]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return next(csv.reader(file, delimiter=_delimiter(path)), list[str]())
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ValueError(f"path: {str(path)!r} cannot be read: {error}") from None


def _delimiter(path: Path) -> str:
    if path.suffix.lower() != ".csv":
        return "\t"
    with path.open(encoding="utf-8-sig", newline="") as file:
        first = file.readline(10_000)
    return max(",;\t", key=first.count)


def _cells(path: Path, name_of: Callable[[str], str]) -> Iterator[Cells]:
    """Yield the cells of each row by the names of the columns."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=_delimiter(path), strict=True)
        names = [name_of(name) for name in next(reader)]
        line = reader.line_num + 1
        for row in reader:
            where, line = f"{path.name} line {line}", reader.line_num + 1
            if not any(row):
                continue
            cells = _merged(names, [*map(str.strip, row)])
            problem = ""
            if len(row) > len(names):
                problem = (
                    f"the row has {len(row)} cells, but the header has {len(names)}; quote the separators"
                )
            yield Cells(where, cells, problem)


def _merged(names: Sequence[str], row: Sequence[str]) -> dict[str, Any]:
    """Return the cells by name; the values of a column that occurs several times as a list, as in XML."""
    cells: dict[str, Any] = dict(zip(names, row, strict=False))
    if len(cells) < len(row):
        for name in cells:
            values = [cell for each, cell in zip(names, row, strict=False) if each == name and cell]
            cells[name] = values if len(values) > 1 else "".join(values)
    return cells


def _check_columns(path: Path, names: list[str]) -> None:
    """Raise if a column is missing, or is most likely misspelled.

    Raises:
        ValueError: A column is not as it should be.
    """
    shown = ", ".join(map(repr, names)) or "no column"
    if "id" not in names:
        raise ValueError(f"path: {path.name!r} has no column 'id'; it has {shown:.300}")
    unknown = [name for name in names if name not in google_products.FIELDS]
    for name in google_products.MAIN:
        if name not in names and (near := difflib.get_close_matches(name, unknown, 1, 0.8)):
            raise ValueError(f"path: {path.name!r} has a column {near[0]!r}; did you mean {name!r}?")


def _shop(shop_url: str | None, currency: str | None) -> tuple[str, str]:
    """Check what a Shopify file needs.

    Raises:
        ValueError: It is missing, or is not valid.
    """
    url = (shop_url or "").strip().rstrip("/")
    if not url.startswith(("https://", "http://")):
        raise ValueError(f"shop_url: a Shopify file needs the shop's https:// address, not {shop_url!r:.60}")
    code = (currency or "").strip().upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise ValueError(
            f"currency: a Shopify file needs an ISO 4217 code such as 'USD', not {currency!r:.20}"
        )
    return url, code


def _guarded(path: Path, rows: Iterable[ProductRow]) -> Iterator[ProductRow]:
    try:
        yield from rows
    except UnicodeDecodeError:
        raise ValueError(f"path: {path.name!r} is not UTF-8") from None
    except csv.Error as error:
        raise ValueError(f"path: {path.name!r} is not a CSV file: {error}") from None
