"""A bar that shows how far an upload or a download is; it needs the extra `pinkit[progress]`."""

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
    """Draw a bar while a file is on its way; what it gives is `progress=` of an upload or a download.

    Args:
        description: What stands before it.
        console: Where it is drawn; the terminal if left out.

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

        def told(sent: int, total: int) -> None:
            shown.update(task, completed=sent, total=total or None)

        yield told
