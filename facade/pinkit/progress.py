"""A progress bar for uploads and downloads; it needs the extra `pinkit[progress]`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


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
    from rich import progress as rich

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
