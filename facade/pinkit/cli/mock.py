"""`pinkit mock`: the mock as a server."""

from __future__ import annotations

import click


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    short_help="Serve a mock of Pinterest on this computer.",
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def mock(arguments: tuple[str, ...]) -> None:
    """Serve a mock of Pinterest; the arguments are those of `python -m pinkit.testing`."""
    try:
        from ..testing.__main__ import main
    except ImportError as error:
        raise click.UsageError(str(error)) from None
    try:
        code = main(arguments, "pinkit mock")
    except SystemExit as error:  # of argparse, which has printed why
        code = error.code if isinstance(error.code, int) else 2
    raise click.exceptions.Exit(code)
