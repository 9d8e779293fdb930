"""The entry point of the command `pinkit`, which also reports what is not installed."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def main(arguments: Sequence[str] | None = None, *, transport: Any = None) -> int:
    """Run the command.

    Args:
        arguments: The arguments; those of the process if omitted.
        transport: A transport of httpx that sends the requests, such as a mock's.

    Returns:
        The exit code; `pinkit --help` lists them.
    """
    try:
        _prepare_streams()
        from .app import run
    except KeyboardInterrupt:
        return 130
    except ImportError as error:
        if error.name != "click":
            raise
        print("pinkit: the command needs an extra: pip install 'pinkit[cli]'", file=sys.stderr)
        return 2
    return run(sys.argv[1:] if arguments is None else list(arguments), transport)


def _prepare_streams() -> None:
    """Make the standard streams usable, however the command was started."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller: a file must not get its number
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")  # a locale without all characters


if __name__ == "__main__":
    sys.exit(main())
