"""`pinkit conversions`: checks conversion events without sending them, and sends them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from . import output, session
from .bars import item_bar
from .session import Session, pass_session
from .text_files import input_text, json_lines, parsed, text_of


@click.group()
def conversions() -> None:
    """Check conversion events without sending them, or send them."""


@conversions.command(params=session.options(prints=True))
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True))
@pass_session
def check(options: Session, file: str) -> None:
    """Find the mistakes in a file of events, offline.

    FILE is JSON lines, a JSON array, or the body of a request ({"data": [...]}); - for the input.
    """
    from ..conversions import check as problems_of

    rows: list[dict[str, Any]] = []
    count = 0
    for index, event in enumerate(_events(file)):
        count += 1
        rows += [
            {"event": index, "path": each.path, "rule": each.rule, "message": each.message}
            for each in problems_of(event)
        ]
    if rows or output.format_of(options) != "table":
        output.write(options, rows)
    wrong = len({row["event"] for row in rows})
    click.echo(f"{count} events, {wrong} with mistakes.", err=True)
    if rows:
        raise click.exceptions.Exit(6)


@conversions.command(params=session.options(prints=True))
@click.argument("ad_account_id")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--test", is_flag=True, help="Let Pinterest validate the events, and not count them.")
@click.option("--no-check", is_flag=True, help="Send events with mistakes, too.")
@pass_session
def send(options: Session, ad_account_id: str, file: str, *, test: bool, no_check: bool) -> None:
    """Send the events of a file; nothing is sent if one has a mistake."""
    from ..conversions import check as problems_of

    events = list(_events(file))
    wrong = (
        []
        if no_check
        else [(index, each) for index, event in enumerate(events) for each in problems_of(event)]
    )
    if wrong:
        index, first = wrong[0]
        raise ValueError(
            f"Nothing was sent: {len({at for at, _ in wrong})} events have mistakes. Event {index}: {first}. "
            f"`pinkit conversions check` lists all; --no-check sends them."
        )
    with options.client() as client, item_bar("Sending", None):
        done = 0

        def heard(result: Any) -> None:
            nonlocal done
            done += result.succeeded

        try:
            sent = client.conversions.send_many(ad_account_id, events, test=test, on_result=heard)
        except BaseException:
            if done:
                click.echo(f"pinkit: {done} of {len(events)} events were sent before the error:", err=True)
            raise
    states = Counter("sent" if each.succeeded else "failed" for each in sent)
    failed = [each for each in sent if not each.succeeded]
    output.write(options, {"sent": states["sent"], "failed": states["failed"]})
    if failed:
        sent.raise_for_errors()


def _events(file: str) -> Iterator[Any]:
    text = input_text() if file == "-" else text_of(Path(file))
    if text.lstrip().startswith("["):
        try:
            yield from parsed(text)
        except ValueError as error:
            raise ValueError(f"{file} is not JSON: {error}") from None
        return
    if isinstance(data := _body_of(text).get("data"), list):
        yield from data
        return
    yield from json_lines(text, file)


def _body_of(text: str) -> dict[str, Any]:
    """Return the body of a request, if the text is one; it may have several lines."""
    try:
        body = parsed(text)
    except ValueError:
        return {}
    return body if isinstance(body, dict) and "event_name" not in body else {}
