"""The command `pinkit` itself: its commands, each imported when it is used, and how errors end it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Final

import click

from .. import __version__
from . import session
from .session import EXIT_CODES, Session

#: The module of each command, and its attribute if that has another name.
_COMMANDS: Final = {
    "login": "cli.login",
    "logout": "cli.login",
    "token": "cli.token",
    "profiles": "cli.login",
    "call": "cli.call",
    "request": "cli.call",
    "find": "cli.lookup",
    "help": "cli.lookup",
    "scopes": "cli.lookup",
    "quotas": "cli.lookup",
    "publish": "cli.publish",
    "journal": "cli.publish",
    "report": "cli.report",
    "analytics": "cli.report",
    "conversions": "cli.conversions",
    "catalogs": "cli.catalogs",
    "mock": "cli.mock",
    "mcp": "mcp.command",
    "check": "cli.live_check",
    "completion": "cli.completion",
}


class Root(click.Group):
    """The command, whose subcommands are imported when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the subcommands."""
        del ctx
        return [*_COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a subcommand."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"..{_COMMANDS[cmd_name]}", __package__)
        command: click.Command = getattr(module, f"{cmd_name}_command", None) or getattr(module, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a subcommand; the name of a call is the advice for a misspelt one."""
        if args[0] in _COMMANDS or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        import difflib

        if near := difflib.get_close_matches(args[0], _COMMANDS, 1):
            ctx.fail(f"There is no command {args[0]!r:.60}; did you mean {near[0]!r}?")
        from ..facts import names

        advice = (
            f"write `pinkit call {args[0]}`" if args[0] in names(args[0]) else "`pinkit --help` lists all"
        )
        return ctx.fail(f"There is no command {args[0]!r:.60}; {advice}.")

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the exit codes and the variables."""
        del ctx
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in EXIT_CODES.items()])
        with formatter.section("Variables"):
            formatter.write_dl([*_VARIABLES.items()])


@click.command(cls=Root, name="pinkit", params=session.options(), no_args_is_help=True)
@click.version_option(__version__, message="pinkit %(version)s")
def root() -> None:
    """Pinterest's REST API v5 in the terminal.

    \b
    pinkit login                                  let a user authorise your app
    pinkit call boards.create --name Kitchens     call any operation
    pinkit publish pins.csv                       publish a batch, each Pin once
    """


def run(arguments: Sequence[str], transport: Any = None) -> int:
    """Run the command, and return its exit code."""
    options = Session(transport=transport)
    try:
        code: object = root.main([*arguments], prog_name="pinkit", obj=options, standalone_mode=False)
        _flush()
        return code if isinstance(code, int) else 0
    except (click.Abort, KeyboardInterrupt):
        click.echo("pinkit: interrupted", err=True)
        return 130
    except BrokenPipeError:
        # The reader is gone; nothing more can be printed, at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except click.ClickException as error:
        return _usage(error)
    except Exception as error:
        return _failed(error, is_debug=options.is_debug)


def _flush() -> None:
    """Write what is printed so far.

    Raises:
        OutputError: It cannot be written.
    """
    with session.writing(None):
        sys.stdout.flush()


def _usage(error: click.ClickException) -> int:
    context = getattr(error, "ctx", None)
    where = f" See {context.command_path} --help." if isinstance(context, click.Context) else ""
    text = " ".join(error.format_message().split())
    text = text if text[-1:] in ".?!`" else f"{text}."
    click.echo(f"pinkit: {text}{where}", err=True)
    return 2


def _failed(error: Exception, *, is_debug: bool) -> int:
    from .exit_codes import code_of, is_expected, line_of

    if is_debug or not is_expected(error):
        import traceback

        with contextlib.suppress(Exception):
            traceback.print_exception(error)
    click.echo(f"pinkit: {line_of(error)}", err=True)
    return code_of(error)


_VARIABLES: Final = {
    "PINTEREST_ACCESS_TOKEN": "the token, unless a profile is chosen",
    "PINTEREST_REFRESH_TOKEN": "with PINTEREST_APP_ID and PINTEREST_APP_SECRET, a token that is refreshed",
    "PINTEREST_ENVIRONMENT": "production or sandbox",
    "PINTEREST_BASE_URL": "another address, such as a mock's",
    "PINTEREST_ALLOW_HTTP": "1 allows plain http to other computers",
    "PINTEREST_PROFILE": "the profile, if --profile is not given",
    "PINKIT_CONFIG_DIR": "the folder of the profiles",
    "NO_COLOR": "no colours",
}
