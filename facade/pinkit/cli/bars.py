"""Progress bars on the standard error; nothing in a pipe, and nothing if rich is not installed."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator
from typing import Any

from .session import is_terminal


@contextlib.contextmanager
def item_bar(what: str, total: int | None) -> Generator[Callable[[], None]]:
    """Draw a bar for items, and yield a function to call after each."""
    if not is_terminal(sys.stderr):
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as shown:
        task = shown.add_task(what, total=total)
        yield lambda: shown.advance(task)


@contextlib.contextmanager
def file_bar(what: str) -> Generator[Any]:
    """Draw a bar for the bytes of a file, and yield the function for `progress=`."""
    from rich.console import Console

    from ..progress import bar

    with bar(what, console=Console(file=sys.stderr)) as progress:
        yield progress
