"""Uploads of one large file to a local store, alternately by httpx's own multipart and by pinkit."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from benchmarks.environments import ROOT, RunError, run
from benchmarks.measures import Row
from benchmarks.timing import ratios, spread

_WHO: Final = {
    "httpx": "httpx",
    "sync": "pinkit",
    "httpx-async": "httpx, asyncio",
    "async": "pinkit, asyncio",
}


def uploads(python: Path, folder: Path, size: int, rounds: int) -> Iterator[Row]:
    """Measure times as ratios to httpx's, round by round, and the peak growth of memory.

    Args:
        python: The interpreter with pinkit.
        folder: Folder for the sparse file.
        size: Size of the file in bytes.
        rounds: Number of rounds.
    """
    file = folder / "large.mp4"
    with file.open("wb") as made:
        made.write(b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41")
        made.truncate(size)
    taken: dict[str, list[dict[str, Any]]] = {who: [] for who in _WHO}
    try:
        with _store(python) as port:
            for _ in range(rounds):
                for who, samples in taken.items():
                    command = [
                        str(python),
                        str(Path(__file__).with_name("uploader.py")),
                        who,
                        port,
                        str(file),
                    ]
                    samples.append(json.loads(run(command, cwd=ROOT)))
    except RunError as error:
        yield Row("upload", "pinkit", detail=str(error))
        return
    finally:
        file.unlink()
    seconds = {who: [sample["seconds"] for sample in samples] for who, samples in taken.items()}
    for who, peer, bar in (("sync", "httpx", 1.0), ("async", "httpx-async", None)):
        own, base = spread(seconds[who]).median, spread(seconds[peer]).median
        detail = f"{size / own / 2**30:.2f} GiB/s / {size / base / 2**30:.2f} GiB/s, {rounds} rounds"
        what = f"upload {size / 2**30:.3g} GiB / {_WHO[peer]}"
        yield Row(what, _WHO[who], spread(ratios(seconds[who], seconds[peer])), "x", bar, detail)
    for who in ("sync", "async", "httpx"):
        growth = spread([sample["growth"] / 2**20 for sample in taken[who]])
        bar = None if who == "httpx" else 16.0
        yield Row(
            "peak memory growth of it", _WHO[who], growth, "MiB", bar, "ru_maxrss, after a small upload"
        )


@contextmanager
def _store(python: Path) -> Generator[str, None, None]:
    """Run a store in a separate process, which reads all requests; yields its port."""
    process = subprocess.Popen(
        [str(python), str(Path(__file__).with_name("reader.py"))], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None  # noqa: S101  # it is a pipe
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
