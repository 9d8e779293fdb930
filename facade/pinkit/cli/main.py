"""The entry point of the command `pinkit`, which also reports what is not installed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
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
        from .app import run
    except ImportError as error:
        if error.name != "click":
            raise
        print("pinkit: the command needs an extra: pip install 'pinkit[cli]'", file=sys.stderr)
        return 2
    return run(sys.argv[1:] if arguments is None else list(arguments), transport)


if __name__ == "__main__":
    sys.exit(main())
