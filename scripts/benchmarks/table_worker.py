"""Read one report by pinkit or by pandas; print the seconds and the peak growth of memory as JSON.

Run as `python table_worker.py WHO FILE`, where pinkit can be imported. WHO is `pinkit`, which writes Parquet;
`frame`, a data frame of pandas; `pandas`, which writes this data frame as Parquet; or `check`, which measures
nothing, and fails if the two files differ.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx


def main(who: str, file: Path) -> dict[str, float]:
    """Measure one reading, after one of a small report."""
    with tempfile.TemporaryDirectory() as folder:
        if who == "check":
            return {"rows": _equal_rows(file, Path(folder))}
        made = {"pinkit": _pinkit, "pandas": _pandas, "frame": _frame}[who]
        made(file.with_stem("small"), Path(folder, "small.parquet"))()
        work = made(file, Path(folder, "report.parquet"))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        wall, cpu = time.perf_counter(), time.process_time()
        rows = work()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {"cpu": cpu, "wall": wall, "growth": grown * 1024, "rows": rows}


def _equal_rows(file: Path, folder: Path) -> int:
    """Return the number of rows of a CSV, if the Parquet files of pinkit and pandas are equal.

    Pandas reads each float exactly for this, which takes it longer than what is measured.
    """
    parquet = import_module("pyarrow.parquet")
    _pinkit(file, folder / "pinkit.parquet")()
    _pandas(file, folder / "pandas.parquet", float_precision="round_trip")()
    own, other = (parquet.read_table(folder / f"{who}.parquet") for who in ("pinkit", "pandas"))
    if not own.equals(other):
        raise SystemExit(f"the files differ: {own.schema} and {other.schema}")
    return int(own.num_rows)


def _pinkit(file: Path, to: Path) -> Callable[[], int]:
    """Return a function that downloads a finished report from a transport, and writes it as Parquet."""
    import pinkit

    parquet = import_module("pyarrow.parquet")
    for name in ("pyarrow.csv", "pyarrow.compute", "pandas", "pinkit_generated.models.enums"):
        import_module(name)  # pyarrow imports pandas where it is installed
    client = pinkit.Client("token", transport=httpx.MockTransport(lambda request: _respond(request, file)))
    columns = _columns(file)

    def work() -> int:
        path = client.reports.read("1", "2", columns=columns).to_parquet(to)
        count: int = parquet.ParquetFile(path).metadata.num_rows
        return count

    return work


def _respond(request: httpx.Request, file: Path) -> httpx.Response:
    if request.url.host == "store.example":
        return httpx.Response(200, content=_pieces(file))
    return httpx.Response(200, json={"report_status": "FINISHED", "url": "https://store.example/report"})


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while piece := opened.read(2**16):
            yield piece


def _pandas(file: Path, to: Path, **options: Any) -> Callable[[], int]:
    """Return a function that reads the report from the disk, and writes it as pinkit does."""
    from pinkit._analytics.arrow import schema_of
    from pinkit._analytics.columns import Column, kind_of
    from pinkit._analytics.tables import GROUP, dictionaries

    schema = schema_of([Column(name, kind_of(name)) for name in _columns(file)], {})
    read = _frame_of_csv(file, options)

    def work() -> int:
        frame = read()
        frame.to_parquet(
            to,
            engine="pyarrow",
            index=False,
            schema=schema,
            compression="snappy",
            use_dictionary=dictionaries(schema),
            row_group_size=GROUP,
        )
        return len(frame)

    import_module("pyarrow.parquet")
    return work


def _frame(file: Path, to: Path) -> Callable[[], int]:
    """Return a function that reads the report into a data frame; a CSV with the types of pinkit."""
    del to
    if file.suffix == ".csv":
        read = _frame_of_csv(file, {})
        return lambda: len(read())
    pandas: Any = import_module("pandas")

    def of_json() -> int:
        entities = json.loads(file.read_bytes())
        return len(pandas.DataFrame([row for rows in entities.values() for row in rows]))

    return of_json


def _frame_of_csv(file: Path, options: dict[str, Any]) -> Callable[[], Any]:
    pandas: Any = import_module("pandas")
    import_module("pyarrow.compute")  # texts of pandas
    text = [name for name in _columns(file) if name.endswith(("_ID", "_NAME"))]
    return lambda: pandas.read_csv(
        file,
        dtype=dict.fromkeys(text, "str"),
        parse_dates=["DATE"],
        date_format="%Y-%m-%d",
        converters={"SPEND_IN_DOLLAR": Decimal},
        **options,
    )


def _columns(file: Path) -> list[str]:
    found: list[str] = json.loads(file.with_suffix(".columns").read_text())
    return found


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
