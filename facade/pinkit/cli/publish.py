"""`pinkit publish` and `pinkit journal`: a batch of Pins from a file or a folder, each published once."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import click

from . import output, session
from .bars import item_bar
from .check_rows import check_rows
from .exit_codes import code_of_published
from .session import Session, pass_session
from .text_files import text_of

if TYPE_CHECKING:
    from .._publishing.batch_file import Item
    from .._publishing.rows import Rows
    from ..published import Published


@click.command(params=session.options(prints=True))
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--board", "board_id", metavar="ID|URL", help="The board of the Pins of a folder.")
@click.option("--board-name", metavar="NAME", help="The board of the Pins of a folder, by its exact name.")
@click.option(
    "--journal",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The journal; SOURCE.journal if omitted. A killed run continues with it.",
)
@click.option("--due", "is_due", is_flag=True, help="Publish the Pins whose publish_at has come; for cron.")
@click.option("--plan", "is_plan", is_flag=True, help="List the Pins by publish_at, and send nothing.")
@click.option("--time-zone", metavar="NAME", help="The zone of times without one, such as Europe/Berlin.")
@click.option(
    "--on-bad",
    type=click.Choice(["reject", "skip"]),
    default="reject",
    show_default=True,
    help="Whether an invalid row rejects all rows, or is skipped and reported.",
)
@click.option("--ignore-unknown", is_flag=True, help="Ignore columns that are not known.")
@click.option("--convert", is_flag=True, help="Convert WebP, HEIC and other images to JPEG or PNG.")
@click.option("--dry-run", "is_dry", is_flag=True, help="Validate the rows, and send nothing.")
@click.option(
    "--check", "is_check", is_flag=True, help="Examine texts, images and videos as well, and send nothing."
)
@click.option("--request-links", is_flag=True, help="With --check: request the page of each link.")
@pass_session
def publish(options: Session, /, source: Path, journal: Path | None, **more: Any) -> None:
    """Publish the Pins of a CSV or JSON-lines file, or the images of a folder, each once.

    The columns of a file are the arguments of pins.create_image and pins.create_video: board_id or
    board_name; image, or video and cover; title, description, link, alt_text, … The Pins of a folder have
    the file's name as their title, and the text beside an image (cover.jpg and cover.txt) as their
    description. The column publish_at has the time at which `pinkit publish --due` publishes a Pin; run it
    from cron, as often as you like.
    """
    from .._publishing.rows import rows

    now = dt.datetime.now(dt.UTC)
    due = now if more["is_due"] or more["is_plan"] or more["is_check"] else None
    how = {name: more[name] for name in ("ignore_unknown", "convert")}
    allowed = rows(due, more["time_zone"], more["on_bad"], **how)
    pins: Any = [*_in_folder(source, more)] if source.is_dir() else _in_file(source, more)
    if more["is_check"]:
        check_rows(options, pins, allowed, requests_links=more["request_links"])
        return
    kept = journal or source.with_name(f"{source.resolve().name}.journal")
    batch = _checked(pins, allowed)
    if more["is_plan"]:
        output.write(options, plan(batch, kept, allowed))
        return
    if more["is_dry"]:
        click.echo(f"{len(batch)} Pins are valid. Nothing was sent.", err=True)
        return
    results: list[Published] = []
    with options.client() as client, item_bar("Publishing", len(batch)) as step:

        def heard(result: Published) -> None:
            results.append(result)
            step()

        try:
            client.pins.publish_many(
                pins,
                journal=kept,
                on_result=heard,
                due=due,
                time_zone=more["time_zone"],
                on_bad=more["on_bad"],
                **how,
            )
        finally:
            _report(options, results, kept)
    if code := code_of_published(results):
        raise click.exceptions.Exit(code)


def plan(batch: Sequence[Item], kept: Path, rows: Rows) -> list[dict[str, Any]]:
    """Return what comes when: each Pin with its time and its state, the first to come first."""
    from .._publishing.batch_file import Keys
    from .._publishing.journal import OpenJournal
    from .._publishing.rows import PUBLISH_AT

    keys, journal = Keys(), OpenJournal(kept if kept.exists() else None)
    found: list[tuple[dt.datetime, dict[str, Any]]] = []
    try:
        journal.open()
        for item in batch:
            time = rows.time_of(item.members.get(PUBLISH_AT)) or rows.due
            entry = journal[keys.of(item)]
            state = "published" if entry.pin_id else "unknown" if entry.began else "scheduled"
            is_due = state == "scheduled" and time is not None and rows.due is not None and time <= rows.due
            row = {"publish_at": None if time is None else time.isoformat(timespec="minutes")}
            row |= {"state": "due" if is_due else state, "where": item.where}
            row |= {name: item.members.get(name) for name in ("title", "board_name", "board_id")}
            found.append((time or dt.datetime.max.replace(tzinfo=dt.UTC), row))
    finally:
        journal.close()
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


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
    suffixes = _IMAGES | _CONVERTED if more["convert"] else _IMAGES
    images = sorted(each for each in folder.iterdir() if each.suffix.lower() in suffixes)
    if not images:
        raise click.UsageError(f"{folder} has no images ({', '.join(sorted(suffixes))}).")
    for image in images:
        text = image.with_suffix(".txt")
        words = {"description": text_of(text).strip()} if text.exists() else {}
        title = image.stem.replace("_", " ").replace("-", " ").strip()
        yield {"key": image.name, "image": str(image), "title": title, **board, **words}


def _checked(pins: Any, rows: Rows) -> list[Item]:
    """Check a batch, and return its Pins; those that are not valid are missing if they are to be skipped.

    Raises:
        ValueError: Pins are not valid; each reason is printed before, with the rows that it concerns.
    """
    from .._publishing.batch_file import check, errors_in, items, unknown_fields

    unread = attrs.evolve(rows, ignores_unknown=False)
    if rows.ignores_unknown and (unknown := unknown_fields(items(pins, unread))):
        click.echo(f"pinkit: ignored columns: {', '.join(unknown)}", err=True)
    batch = list(items(pins, rows))
    wrong = check(batch, rows)
    for each in wrong[:_SHOWN]:
        click.echo(f"pinkit: {each}", err=True)
    if wrong and rows.on_bad == "reject":
        raise ValueError("Some Pins are not valid; nothing was sent. --on-bad skip publishes the others.")
    bad = {item.index for item, _ in errors_in(batch, rows)} if wrong else set[int]()
    return [item for item in batch if item.index not in bad]


def _report(options: Session, results: list[Published], kept: Path) -> None:
    states = Counter(each.state for each in results)
    rows = [
        {
            "index": each.index,
            "key": each.key,
            "state": each.state,
            "pin_id": each.pin_id,
            "error": _reason(each),
            "warning": each.warning,
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
_CONVERTED: Final = frozenset({".avif", ".bmp", ".gif", ".heic", ".heif", ".tif", ".tiff", ".webp"})
_SHOWN: Final = 20
