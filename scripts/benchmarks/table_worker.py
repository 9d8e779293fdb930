"""Read one report by pinkit or by pandas; print the seconds of CPU and the peak growth of memory as JSON.

Run as `python table_worker.py WHO FILE`, where WHO is `pinkit` or `pandas`, and pinkit can be imported.
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
    made = _pinkit if who == "pinkit" else _pandas
    made(file.with_stem("small"))()
    work = made(file)
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    rows = work()
    seconds = time.process_time() - started
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {"seconds": seconds, "growth": grown * 1024, "rows": rows}


def _pinkit(file: Path) -> Callable[[], int]:
    """Return a function that reads a finished report from a transport, and writes it as Parquet."""
    import pinkit

    parquet = import_module("pyarrow.parquet")
    for name in ("pyarrow.csv", "pyarrow.compute", "pandas", "pinkit_generated.models.enums"):
        import_module(name)  # pyarrow imports pandas where it is installed
    client = pinkit.Client("token", transport=httpx.MockTransport(lambda request: _respond(request, file)))
    columns = json.loads(file.with_suffix(".columns").read_text())

    def work() -> int:
        with tempfile.TemporaryDirectory() as folder:
            path = client.reports.read("1", "2", columns=columns).to_parquet(f"{folder}/report.parquet")
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


def _pandas(file: Path) -> Callable[[], int]:
    """Return a function that reads the report into a data frame with the same types."""
    pandas: Any = import_module("pandas")
    import_module("pyarrow.compute")  # texts of pandas
    text = [
        name
        for name in json.loads(file.with_suffix(".columns").read_text())
        if name.endswith(("_ID", "_NAME"))
    ]

    def of_csv() -> int:
        return len(
            pandas.read_csv(
                file,
                dtype=dict.fromkeys(text, "str"),
                parse_dates=["DATE"],
                date_format="%Y-%m-%d",
                converters={"SPEND_IN_DOLLAR": Decimal},
            )
        )

    def of_json() -> int:
        entities = json.loads(file.read_bytes())
        return len(pandas.DataFrame([row for rows in entities.values() for row in rows]))

    return of_csv if file.suffix == ".csv" else of_json


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
