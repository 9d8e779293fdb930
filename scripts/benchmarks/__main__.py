"""The command `scripts/bench`: measure pinkit and its peers in one run, and print one table."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import facade, mock
from benchmarks.environments import FACADE, GENERATED, RunError, interpreter
from benchmarks.measures import Row, codecs, generated, imports, write_data
from benchmarks.subjects import SUBJECTS
from benchmarks.tables import tables
from benchmarks.uploads import uploads


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; always return 0, because benchmarks measure and do not judge."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.json and (options.json.is_dir() or not os.access(options.json.resolve().parent, os.W_OK)):
        parser.error(f"--json {options.json} cannot be written; give a file in a folder that exists")
    rows: list[Row] = []
    pythons: dict[str, Path] = {}
    for name, subject in SUBJECTS.items():
        try:
            pythons[name] = interpreter(subject)
        except RunError as error:
            rows.append(Row("anything", name, detail=f"not installed: {error}"))
    about, start = _about(), time.perf_counter()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        # a copy does not change during the run, and keeps bytecode out of the tree
        for source in (FACADE, GENERATED):
            shutil.copytree(source, folder / source.name, ignore=shutil.ignore_patterns("__pycache__"))
        write_data(folder)
        rows += codecs(pythons, folder, 24 if options.quick else 100)
        rows += imports(pythons, folder, 4 if options.quick else 18)
        rows += facade.calls(pythons["pinkit"], folder, 12 if options.quick else 60)
        rows += facade.start(pythons["pinkit"], folder, 5 if options.quick else 25)
        rows += facade.further(pythons["pinkit"], folder)
        rows += facade.hashing(pythons["pinkit"], folder, 3 if options.quick else 15)
        rows += mock.start(pythons["pinkit"], folder, 5 if options.quick else 25)
        rows += mock.calls(pythons["pinkit"], folder, 12 if options.quick else 60)
        rows += tables(
            pythons["pinkit"], folder, 91_400 if options.quick else 274_200, 3 if options.quick else 7, None
        )
        rows += uploads(pythons["pinkit"], folder, 2**28 if options.quick else 2**31, 3)
    rows += facade.size()
    rows += generated(pythons["pinkit"], 1 if options.quick else 3)
    about["seconds"] = round(time.perf_counter() - start)
    print(render(about, rows))
    if options.json:
        result = {**about, "rows": [_as_json(row) for row in rows]}
        options.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def render(about: Mapping[str, str | int], rows: Sequence[Row]) -> str:
    """Format the table; a measure is named once for all subjects."""
    lines: list[tuple[str, ...]] = [("what", "who", "median", "quartiles", "bar", "of")]
    last = ""
    for row in rows:
        lines.append((row.what if row.what != last else "", row.who, *_cells(row), row.detail))
        last = row.what
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    left = (True, True, False, False, False, True)
    table = (
        "  ".join(
            cell.ljust(width) if to_left else cell.rjust(width)
            for cell, width, to_left in zip(line, widths, left, strict=True)
        ).rstrip()
        for line in lines
    )
    return "\n".join([", ".join(f"{name}: {value}" for name, value in about.items()), "", *table])


def _cells(row: Row) -> tuple[str, str, str]:
    bar = "" if row.bar is None else f"bar \u2264 {_figure(row.bar, row.unit)}"
    if row.figure is None:
        return "-", "", bar
    low, median, high = row.figure
    return _figure(median, row.unit), f"{_number(low)}-{_number(high)}" if low != high else "", bar


def _figure(value: float, unit: str) -> str:
    return f"{_number(value)}\u00d7" if unit == "x" else f"{_number(value)} {unit}".rstrip()


def _number(value: float) -> str:
    """Format a number with three significant digits."""
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f}"


def _as_json(row: Row) -> dict[str, object]:
    return {**row._asdict(), "figure": row.figure and row.figure._asdict()}


def _about() -> dict[str, str | int]:
    versions = {
        name: f"{subject.version} (PyPI)" for name, subject in SUBJECTS.items() if subject.version is not None
    }
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "machine": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count() or 0,
        "load": f"{os.getloadavg()[0]:.1f}",
        "garbage collector": "on",
        **versions,
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measure pinkit against the standard library's json, bare httpx, and its peers on PyPI.",
    )
    parser.add_argument("--quick", action="store_true", help="fewer samples: one minute instead of four")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file as well")
    return parser


if __name__ == "__main__":
    sys.exit(main())
