"""Progress bars for uploads, downloads and tables; they need the extra `pinkit[progress]`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from ._extras.libraries import library

if TYPE_CHECKING:
    from rich.console import Console


class RowsProgress(NamedTuple):
    """How far a table has been read.

    Args:
        done: The requests (windows of days, and groups of ids) whose rows have been read.
        total: The requests of the whole table.
        jobs: The reports that Pinterest is preparing.
        rows: The rows that have been read.
    """

    done: int
    total: int
    jobs: int
    rows: int


@contextmanager
def bar(
    description: str = "Uploading", *, console: Console | None = None
) -> Generator[Callable[[int, int], None]]:
    """Draw a progress bar for an upload or a download.

    Args:
        description: The text before the bar.
        console: The console to draw on; the terminal if omitted.

    Yields:
        A function for the argument `progress=` of an upload or a download.

    Raises:
        ImportError: The extra `pinkit[progress]` is not installed.
    """
    rich = library("rich.progress", "progress", "a progress bar")

    columns = (
        rich.TextColumn("{task.description}"),
        rich.BarColumn(),
        rich.DownloadColumn(),
        rich.TransferSpeedColumn(),
        rich.TimeRemainingColumn(),
    )
    with rich.Progress(*columns, console=console) as shown:
        task = shown.add_task(description, total=None)

        def report(sent: int, total: int) -> None:
            shown.update(task, completed=sent, total=total or None)

        yield report


@contextmanager
def rows(
    description: str = "Loading", *, console: Console | None = None
) -> Generator[Callable[[RowsProgress], None]]:
    """Draw a progress bar for a table of analytics: its requests, the reports in preparation, and its rows.

    Args:
        description: The text before the bar.
        console: The console to draw on; the terminal if omitted.

    Yields:
        A function for the argument `progress=` of `client.analytics.rows` and others.

    Raises:
        ImportError: The extra `pinkit[progress]` is not installed.
    """
    rich = library("rich.progress", "progress", "a progress bar")

    columns = (
        rich.TextColumn("{task.description}"),
        rich.BarColumn(),
        rich.MofNCompleteColumn(),
        rich.TextColumn("{task.fields[rows]:,} rows, {task.fields[jobs]} reports in preparation"),
        rich.TimeElapsedColumn(),
    )
    with rich.Progress(*columns, console=console) as shown:
        task = shown.add_task(description, total=None, rows=0, jobs=0)

        def report(progress: RowsProgress) -> None:
            shown.update(
                task,
                completed=progress.done,
                total=progress.total,
                rows=progress.rows,
                jobs=progress.jobs,
            )

        yield report
