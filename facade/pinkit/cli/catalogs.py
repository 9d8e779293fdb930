"""`pinkit catalogs sync`: the items of a feed, of which only those that have changed are sent."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from . import output, session
from .bars import item_bar
from .session import Session, pass_session
from .text_files import json_lines, text_of


@click.group()
def catalogs() -> None:
    """Keep the items of a catalog as a file has them."""


@catalogs.command(params=session.options(prints=True))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--country", required=True, metavar="CODE", help="The country: US.")
@click.option("--language", required=True, metavar="LOCALE", help="The locale: en-US.")
@click.option(
    "--state",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Records what was sent; FILE.state if omitted.",
)
@click.option("--catalog-id", metavar="ID", help="The catalog; the default one if omitted.")
@click.option("--ad-account-id", metavar="ID", help="The ad account whose owner has the catalog.")
@click.option(
    "--delete-missing", is_flag=True, help="Delete items that were sent before and are missing now."
)
@click.option("--yes", "-y", is_flag=True, help="Do not ask before items are deleted.")
@pass_session
def sync(options: Session, /, file: Path, state: Path | None, *, yes: bool, **market: Any) -> None:
    """Send the items of a CSV, TSV or JSON-lines file that have changed since the last run.

    Each has its id and its attributes: item_id, title, link, image_link, price, … Cells that are empty are
    omitted.
    """
    items = list(_items(file))
    if market["delete_missing"] and not items:
        raise ValueError(f"{file} has no items: --delete-missing would delete all. Nothing was sent.")
    kept = state or file.with_name(f"{file.name}.state")
    if market["delete_missing"] and not yes:
        options.confirm(f"Delete the items that are missing in {file}?")
    with options.client() as client, item_bar("Sending", len(items)) as step:
        results = client.catalogs.items.sync(items, state=kept, on_result=lambda _: step(), **market)
    rows = [{"key": each.key, "state": each.state, "error": each.message or None} for each in results]
    output.write(options, rows)
    click.echo(f"{len(rows)} items. The state is {kept}.", err=True)
    results.raise_for_errors()


def _items(file: Path) -> Iterator[dict[str, Any]]:
    text = text_of(file)
    if file.suffix.lower() in (".jsonl", ".ndjson"):
        yield from json_lines(text, file)
        return
    between = "\t" if file.suffix.lower() == ".tsv" else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    begun = 1
    try:
        names = [name.strip() for name in next(reader, ())]
        if twice := [name for name in names if name and names.count(name) > 1]:
            raise ValueError(f"{file} line 1: the column {twice[0]!r:.60} appears twice; remove one")
        begun = reader.line_num + 1
        for row in reader:
            if any(map(str.strip, row[len(names) :])):
                raise ValueError(
                    f"{file} line {begun}: the row has {len(row)} cells, but the header has {len(names)}; "
                    "quote the separators"
                )
            cells = dict(zip(names, map(str.strip, row), strict=False))
            if item := {name: value for name, value in cells.items() if name and value}:
                yield item
            begun = reader.line_num + 1
    except csv.Error as error:
        raise ValueError(
            f"{file} line {begun}: the row that starts there is not valid CSV ({error}): check for a quote "
            "that is not closed"
        ) from None
