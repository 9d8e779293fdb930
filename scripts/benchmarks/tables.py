"""Reports as Parquet files, by pinkit and by pandas from the same bytes."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

from benchmarks.environments import ROOT, RunError, run
from benchmarks.measures import Row
from benchmarks.timing import ratios, spread

COLUMNS: Final = (
    "CAMPAIGN_ID",
    "DATE",
    "SPEND_IN_MICRO_DOLLAR",
    "SPEND_IN_DOLLAR",
    "CTR",
    "ECTR",
    "IMPRESSION_1",
    "CLICKTHROUGH_1",
    "TOTAL_ENGAGEMENT",
    "TOTAL_CHECKOUT",
    "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR",
    "CAMPAIGN_NAME",
)
_DAYS: Final = 914
#: By format and by what pandas makes: what is measured, and the most that it may be, as a share of pandas'.
_MEASURES: Final[dict[tuple[str, str], dict[str, float | None]]] = {
    ("csv", "pandas"): {"cpu": 0.5, "wall": 0.5, "growth": None},
    ("csv", "frame"): {"cpu": None, "wall": 0.5},
    ("json", "frame"): {"cpu": 1.0, "wall": None, "growth": 0.35},
}
_UNITS: Final = {"cpu": (1, "s CPU"), "wall": (1, "s"), "growth": (2**20, "MiB")}
_MEMORY: Final = 500.0  # MiB


def tables(python: Path, folder: Path, rows: int, rounds: int, large: int | None) -> Iterator[Row]:
    """Measure times and peak growths of memory as ratios to those of pandas, round by round.

    Pandas starts with a file on the disk, and pinkit with a download. Both end with a Parquet file of the
    same types and options, and the two files must be equal; `frame` is pandas without this file.

    Args:
        python: The interpreter with pinkit.
        folder: Folder for the reports.
        rows: Rows of a report.
        rounds: Number of rounds.
        large: Rows of a report for the bar of memory; None to omit it.
    """
    for kind in ("csv", "json"):
        write_report(folder, kind, 2000).rename(folder / f"small.{kind}")
        (folder / "small.columns").write_text(json.dumps(COLUMNS))
        file = write_report(folder, kind, rows)
        others = [other for of, other in _MEASURES if of == kind]
        try:
            if kind == "csv":
                _run(python, "check", file)
            taken = [{who: _run(python, who, file) for who in ("pinkit", *others)} for _ in range(rounds)]
        except RunError as error:
            yield Row(f"{kind.upper()} report to Parquet", "pinkit", detail=str(error))
            continue
        size = f"{rows:,} rows, {file.stat().st_size / 1e6:.0f} MB"
        for other in others:
            yield from _compared(kind, other, taken, size)
    if large is not None:
        file = write_report(folder, "csv", large)
        try:
            grown = _run(python, "pinkit", file)["growth"] / 2**20
        except RunError as error:
            yield Row("peak memory growth of a large report", "pinkit", detail=str(error))
        else:
            what = "peak memory growth of a large report"
            yield Row(what, "pinkit", spread([grown]), "MiB", _MEMORY, f"{large:,} rows, CSV to Parquet")


def _compared(kind: str, other: str, taken: list[dict[str, dict[str, float]]], size: str) -> Iterator[Row]:
    against = "pandas to Parquet" if other == "pandas" else "pandas to a data frame"
    for field, bar in _MEASURES[kind, other].items():
        own, base = ([each[who][field] for each in taken] for who in ("pinkit", other))
        divisor, unit = _UNITS[field]
        figures = " / ".join(f"{spread(each).median / divisor:.2f} {unit}" for each in (own, base))
        what = f"{kind.upper()} report to Parquet / {against}, {'memory' if field == 'growth' else field}"
        yield Row(what, "pinkit", spread(ratios(own, base)), "x", bar, f"{figures}, {size}")


def _run(python: Path, who: str, file: Path) -> dict[str, float]:
    command = [str(python), str(Path(__file__).with_name("table_worker.py")), who, str(file)]
    measured: dict[str, float] = json.loads(run(command, cwd=ROOT))
    return measured


def write_report(folder: Path, kind: str, rows: int) -> Path:
    """Write a report of campaigns by day, and the names of its columns beside it."""
    path = folder / f"report-{rows}.{kind}"
    path.with_suffix(".columns").write_text(json.dumps(COLUMNS))
    campaigns = (_campaign(number) for number in range(rows // _DAYS + 1))
    lines = islice((row for campaign in campaigns for row in campaign), rows)
    with path.open("w", newline="", encoding="utf-8") as file:
        if kind == "csv":
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(lines)
            return path
        last = ""
        for line in lines:
            row = dict(zip(COLUMNS, line, strict=True))
            between = "," if line[0] == last else ("{" if not last else "],") + f'"{line[0]}":['
            file.write(between + json.dumps(row, separators=(",", ":")))
            last = line[0]
        file.write("]}")
    return path


def _campaign(number: int) -> Iterator[tuple[Any, ...]]:
    key, name = str(626_744_128_982 + number), f"Campaign {number}, linen"
    for day in range(_DAYS):
        seen = 1000 + (number * 7919 + day * 104_729) % 90_001
        clicks, spend = seen // 37, seen * 2531
        checkouts = seen // 250
        day_of = (date(2024, 3, 21) + timedelta(day)).isoformat()
        yield (
            key, day_of, spend, spend / 1e6, clicks / seen, clicks / (seen + 60), seen, clicks, seen // 11,
            checkouts, checkouts * 12_345_678, name,
        )  # fmt: skip


if __name__ == "__main__":
    # Larger than in the table: python -m benchmarks.tables FOLDER ROWS ROUNDS LARGE
    where, count, times, most = sys.argv[1:]
    for measured in tables(Path(sys.executable), Path(where), int(count), int(times), int(most) or None):
        print(measured)
