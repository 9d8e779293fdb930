"""The command `scripts/interop`: other people's tools and clients beside pinkit and its mock."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from interoperation import clients, prism
from interoperation.report import Row, render

RELEASE: Final = "5.23.0"
ROWS: Final = ("clients", "prism")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report.

    Returns:
        1 if something is wrong that nothing explains, else 0.
    """
    wanted = _options(arguments).row or ROWS
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if "clients" in wanted:
            rows += clients.check(folder)
        if "prism" in wanted:
            rows += prism.check(folder, Path("/work/shared/spec/openapi-5.23.0.json"))
    print(render(rows))
    return int(any(row.is_wrong for row in rows))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/interop",
        description="Run other people's tools and clients beside pinkit and its mock.",
        epilog="Exit status: 1 if something is wrong that nothing explains, else 0.",
    )
    parser.add_argument("--row", action="append", choices=ROWS, help="only this row; may be repeated")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
