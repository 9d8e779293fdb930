"""`pinkit publish` and `pinkit journal`: a batch of Pins from a file or a folder, each published once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from . import output, session
from .bars import item_bar
from .session import Session, pass_session

if TYPE_CHECKING:
    from ..published import Published


@click.command(params=session.options(prints=True))
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--board", "board_id", metavar="ID|URL", help="The board of the Pins of a folder.")
@click.option("--board-name", metavar="NAME", help="The board of the Pins of a folder, by its exact name.")
@click.option(
    "--journal",
    "journal",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The journal; SOURCE.journal if omitted. A killed run continues with it.",
)
@click.option("--dry-run", "is_dry", is_flag=True, help="Check the Pins, and send nothing.")
@pass_session
def publish(options: Session, /, source: Path, journal: Path | None, **more: Any) -> None:
    """Publish the Pins of a CSV or JSON-lines file, or the images of a folder, each once.

    The columns of a file are the arguments of pins.create_image and pins.create_video: board_id or
    board_name; image, or video and cover; title, description, link, alt_text, … The Pins of a folder have
    the file's name as their title, and the text beside an image (cover.jpg and cover.txt) as their
    description.
    """
    pins: Any = [*_in_folder(source, more)] if source.is_dir() else _in_file(source, more)
    total = _checked(pins)
    if more["is_dry"]:
        click.echo(f"{total} Pins are valid. Nothing was sent.", err=True)
        return
    kept = journal or source.with_name(f"{source.resolve().name}.journal")
    results: list[Published] = []
    with options.client() as client, item_bar("Publishing", total) as step:

        def heard(result: Published) -> None:
            results.append(result)
            step()

        try:
            client.pins.publish_many(pins, journal=kept, on_result=heard)
        finally:
            _report(options, results, kept)
    if any(not each.succeeded or each.tags_error for each in results):
        raise click.exceptions.Exit(10 if any(each.state == "unknown" for each in results) else 6)


@click.command(params=session.options(prints=True))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--resolve", "key", metavar="KEY", help="Settle the Pin with this key, after you checked the board."
)
@click.option("--pin-id", metavar="ID", help="With --resolve: the Pin exists, and this is its id.")
@click.option("--not-created", is_flag=True, help="With --resolve: the Pin does not exist.")
@pass_session
def journal(options: Session, file: Path, key: str | None, pin_id: str | None, *, not_created: bool) -> None:
    """List the Pins of a journal whose outcome is unknown, or settle one."""
    from .. import Journal

    kept = Journal(file)
    if key is not None:
        kept.resolve(key, pin_id=pin_id, not_created=not_created)
        click.echo(f"{key} is settled.", err=True)
        return
    rows = [
        {
            "key": each.key,
            "since": each.since.isoformat() if each.since else None,
            "board_id": each.board_id,
            **each.words,
        }
        for each in kept.unresolved()
    ]
    if rows or output.format_of(options) != "table":
        output.write(options, rows)
    click.echo(
        f"{len(rows)} unknown. `pinkit journal {file} --resolve KEY --pin-id ID` settles one."
        if rows
        else "Nothing is unknown.",
        err=True,
    )


def _in_file(source: Path, more: Mapping[str, Any]) -> Path:
    if more["board_id"] or more["board_name"]:
        raise click.UsageError(
            "--board and --board-name are for a folder; a file has columns of these names."
        )
    return source


def _in_folder(folder: Path, more: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Make a Pin of each image of a folder, in the order of the names."""
    if bool(more["board_id"]) == bool(more["board_name"]):
        raise click.UsageError("The Pins of a folder need --board ID or --board-name NAME.")
    board = {name: more[name] for name in ("board_id", "board_name") if more[name]}
    images = sorted(each for each in folder.iterdir() if each.suffix.lower() in _IMAGES)
    if not images:
        raise click.UsageError(f"{folder} has no images ({', '.join(sorted(_IMAGES))}).")
    for image in images:
        text = image.with_suffix(".txt")
        words = {"description": text.read_text("utf-8-sig").strip()} if text.exists() else {}
        title = image.stem.replace("_", " ").replace("-", " ").strip()
        yield {"key": image.name, "image": str(image), "title": title, **board, **words}


def _checked(pins: Any) -> int:
    """Check a batch, and return the number of its Pins.

    Raises:
        ValueError: Pins are not valid; the message has a line for each, the first of many.
    """
    from .._publishing.batch_file import check, items

    batch = list(items(pins))
    wrong = check(batch)
    if wrong:
        for each in wrong[:_SHOWN]:
            click.echo(each, err=True)
        raise ValueError(f"{len(wrong)} of {len(batch)} Pins are not valid; nothing was sent.")
    return len(batch)


def _report(options: Session, results: list[Published], kept: Path) -> None:
    states = Counter(each.state for each in results)
    rows = [
        {
            "index": each.index,
            "key": each.key,
            "state": each.state,
            "pin_id": each.pin_id,
            "error": _reason(each),
        }
        for each in results
    ]
    output.write(options, rows)
    counted = ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "no Pins"
    click.echo(f"{counted}. The journal is {kept}.", err=True)


def _reason(result: Published) -> str | None:
    error = result.error or result.tags_error
    return None if error is None else " ".join(str(error).split())


_IMAGES: Final = frozenset({".jpg", ".jpeg", ".png"})
_SHOWN: Final = 20
