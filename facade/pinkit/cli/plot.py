"""The option `--plot` of tables: draws a column by date into a file, by matplotlib."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from .._analytics.rows import Rows
    from .._endpoints.endpoints import Sync

F = TypeVar("F", bound=Callable[..., Any])
SUFFIXES: Final = (".png", ".svg")


def plot_options(command: F) -> F:
    """Add the options `--plot` and `--plot-column` to a command."""
    column = click.option(
        "--plot-column", metavar="COLUMN", help="The column to draw; the first one that can be added up."
    )
    file = click.option(
        "--plot",
        type=click.Path(dir_okay=False),
        callback=_checked,
        metavar="FILE",
        help="Draw a column by date into FILE (.png or .svg), instead of printing the table; with -o, the "
        "table is requested again for it. Needs matplotlib.",
    )
    return file(column(command))


def draw(rows: Rows[Sync], file: Path, column: str | None) -> None:
    """Draw a column of a table by date, and write the picture.

    Raises:
        ValueError: There is no such column, or it cannot be added up, or the rows have no date.
        OSError: The file cannot be written.
    """
    from matplotlib.figure import Figure

    figure = Figure(layout="constrained")  # without pyplot, which needs a screen on some systems
    rows.plot(column, ax=figure.subplots())
    figure.autofmt_xdate()
    figure.savefig(file)
    click.echo(f"{file} is written.", err=True)


def _checked(context: click.Context, option: click.Parameter, value: str | None) -> Path | None:
    """Check what is needed for a picture before anything is requested."""
    if value is None:
        return None
    file = Path(value).expanduser()
    if file.suffix.lower() not in SUFFIXES:
        raise click.BadParameter(f"{value!r:.60} must end in {' or '.join(SUFFIXES)}", context, option)
    if not file.parent.is_dir():
        raise click.BadParameter(
            f"there is no folder {str(file.parent)!r:.80}; create it first", context, option
        )
    try:
        import matplotlib.figure as _  # noqa: F401
    except ImportError as error:
        raise click.UsageError(
            f"--plot needs matplotlib, which is not installed: pip install matplotlib ({error})", context
        ) from None
    return file
