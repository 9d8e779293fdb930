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
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=between):
        yield {name.strip(): value.strip() for name, value in row.items() if name and value and value.strip()}
