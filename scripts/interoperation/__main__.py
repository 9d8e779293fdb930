"""The command `scripts/interop`: run other tools and clients beside pinkit and its mock."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from pinkit.testing.document import document

from interoperation import clients, prism, schemathesis, steady
from interoperation.report import Row, render

DOCUMENT: Final = f"openapi-{document().release}"  # .json or .yaml
ROWS: Final = ("schemathesis", "clients", "prism", "steady")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report.

    Returns:
        1 if a finding is unexplained, else 0.
    """
    options = _options(arguments)
    document = _published()
    rows: list[Row] = []
    for name in options.row or ROWS:
        print(f"running: {name} ...", file=sys.stderr)
        with tempfile.TemporaryDirectory() as made:
            rows += _check(name, Path(made), document, options)
    print(render(rows))
    return int(any(row.is_wrong for row in rows))


def _check(name: str, folder: Path, document: Path | None, options: argparse.Namespace) -> Iterator[Row]:
    if name == "clients":
        yield from clients.check(folder, options.client or ())
    elif document is None:
        yield Row(name, skipped=f"it needs {DOCUMENT} in the folder that PINTEREST_SPEC_DIR names")
    elif name == "schemathesis":
        yield from schemathesis.check(folder, document, options.examples, options.phases)
    else:
        yield from {"prism": prism, "steady": steady}[name].check(folder, document)


def _published() -> Path | None:
    folder = os.environ.get("PINTEREST_SPEC_DIR")
    paths = [Path(folder).resolve() / f"{DOCUMENT}.{ending}" for ending in ("json", "yaml")] if folder else []
    return next((path for path in paths if path.is_file()), None)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/interop",
        description="Run other tools and clients beside pinkit and its mock. PINTEREST_SPEC_DIR "
        f"names the folder of published documents; checks that need {DOCUMENT} are skipped without it.",
        epilog="Exit status: 1 if a finding is unexplained, else 0.",
    )
    parser.add_argument("--row", action="append", choices=ROWS, help="only this row; may be repeated")
    packages = [each.package for each in clients.DRIVERS]
    parser.add_argument(
        "--client", action="append", choices=packages, help="only this client; may be repeated"
    )
    parser.add_argument(
        "--examples", type=int, default=3, help="requests that schemathesis generates for each operation (3)"
    )
    parser.add_argument(
        "--phases",
        default=schemathesis.PHASES,
        help=f"the phases of schemathesis ({schemathesis.PHASES}); coverage takes most of an hour",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
