"""Reports as Parquet files, by pinkit, beside data frames of pandas of the same bytes."""

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
#: By format, the most seconds and the most memory that pinkit may take, as shares of those of pandas.
_BARS: Final = {"csv": (0.5, None), "json": (1.0, 0.35)}
_MEMORY: Final = 500.0  # MiB


def tables(python: Path, folder: Path, rows: int, rounds: int, large: int | None) -> Iterator[Row]:
    """Measure times and peak growths of memory as ratios to those of pandas, round by round.

    Args:
        python: The interpreter with pinkit.
        folder: Folder for the reports.
        rows: Rows of a report.
        rounds: Number of rounds.
        large: Rows of a report for the bar of memory; None to omit it.
    """
    for kind, (seconds_bar, memory_bar) in _BARS.items():
        write_report(folder, kind, 2000).rename(folder / f"small.{kind}")
        (folder / "small.columns").write_text(json.dumps(COLUMNS))
        file = write_report(folder, kind, rows)
        try:
            taken = {who: [_run(python, who, file) for _ in range(rounds)] for who in ("pandas", "pinkit")}
        except RunError as error:
            yield Row(f"{kind.upper()} report to Parquet", "pinkit", detail=str(error))
            continue
        for field, bar, what in (
            ("seconds", seconds_bar, f"{kind.upper()} report to Parquet / pandas"),
            ("growth", memory_bar, "peak memory growth of it / pandas"),
        ):
            own, base = ([each[field] for each in taken[who]] for who in ("pinkit", "pandas"))
            unit = (1, "s CPU") if field == "seconds" else (2**20, "MiB")
            figures = " / ".join(f"{spread(each).median / unit[0]:.2f} {unit[1]}" for each in (own, base))
            detail = f"{figures}, {rows:,} rows, {file.stat().st_size / 1e6:.0f} MB"
            yield Row(what, "pinkit", spread(ratios(own, base)), "x", bar, detail)
    if large is not None:
        file = write_report(folder, "csv", large)
        try:
            grown = _run(python, "pinkit", file)["growth"] / 2**20
        except RunError as error:
            yield Row("peak memory growth of a large report", "pinkit", detail=str(error))
        else:
            what = "peak memory growth of a large report"
            yield Row(what, "pinkit", spread([grown]), "MiB", _MEMORY, f"{large:,} rows, CSV to Parquet")


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
