"""The measures, each a few rows of the table: a figure, its spread, and the project's limit."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks import data
from benchmarks.environments import GENERATED, ROOT, RunError, run
from benchmarks.subjects import SUBJECTS
from benchmarks.timing import Spread, ratios, spread


class Row(NamedTuple):
    """One line of the table.

    Args:
        what: The measure.
        who: The subject.
        figure: Quartiles, or one figure three times; None if the measure failed, for the reason in `detail`.
        unit: `x` for a ratio.
        bar: The project's upper limit.
        detail: The parts of the figure.
    """

    what: str
    who: str
    figure: Spread | None = None
    unit: str = "x"
    bar: float | None = None
    detail: str = ""


def write_data(folder: Path) -> None:
    """Write the data of all environments."""
    made = {
        "page": data.pins(),
        "mixed": data.mixed_pins(),
        "first": data.one_pin_of_each_kind(),
        "events": data.events(),
    }
    for name, value in made.items():
        (folder / f"{name}.json").write_text(json.dumps(value, separators=(",", ":")), encoding="utf-8")


def codecs(pythons: Mapping[str, Path], folder: Path, rounds: int) -> Iterator[Row]:
    """Measure decoding, encoding and memory against the standard library's json, and building requests."""
    done = {
        name: _work(python, name, folder, rounds if name == "pinkit" else rounds // 8)
        for name, python in pythons.items()
    }
    size = {name: f"{(folder / f'{name}.json').stat().st_size / 1000:.0f} kB" for name in ("page", "mixed")}
    against: tuple[tuple[str, str, float | None], ...] = (
        ("decode", f"decode 250 Pins, {size['page']} / json.loads", 2.0),
        ("decode mixed", f"decode 250 mixed-media Pins, {size['mixed']} / json.loads", 3.0),
        ("decode fast", f"decode 250 Pins by orjson, {size['page']} / json.loads", 1.4),
        ("encode", "encode 1,000 event models / json.dumps", 2.0),
        ("encode mappings", "encode 1,000 event mappings / json.dumps", 2.0),
    )
    for key, what, bar in against:
        for name, result in done.items():
            if key in result["samples"] or key in result["failures"]:
                yield _ratio(what, name, result, key, bar if name == "pinkit" else None)
    for name, result in done.items():
        yield _memory("memory held by 250 Pins / json.loads", name, result)
    for name, result in done.items():
        for key, samples in result["samples"].items():
            if key.startswith("build "):
                yield _timed(key.replace("build", "build a request:"), name, samples["own"], "µs")


def imports(pythons: Mapping[str, Path], folder: Path, rounds: int) -> Iterator[Row]:
    """Measure import times, in new processes, the subjects alternating; the workers have cached bytecode.

    A peer is measured in every third round: one of them takes seconds.
    """
    samples: dict[str, list[list[float]]] = {name: [] for name in pythons}
    failures: dict[str, str] = {}
    turns = [(turn, name) for turn in range(rounds) for name in pythons]
    for name in [name for turn, name in turns if name == "pinkit" or not turn % 3]:
        subject = SUBJECTS[name]
        code = _IMPORT.format(base=subject.base, operation=subject.operation, first=subject.first)
        try:
            printed = run([str(pythons[name]), "-c", code, str(folder / "first.json")], cwd=folder)
        except RunError as error:
            failures[name] = str(error)
        else:
            samples[name].append(json.loads(printed))
    if own := samples["pinkit"]:
        beyond = "import one operation, beyond httpx and attrs"
        yield _timed(beyond, "pinkit", [operation for _, operation, _ in own], "ms", 20)
        first = f"{beyond}, and a first decode"
        yield _timed(first, "pinkit", [operation + first for _, operation, first in own], "ms")
        yield _timed("import httpx, attrs", "(both)", [base for base, _, _ in own], "ms")
    for name, taken in samples.items():
        what = "import client and one operation, in total"
        if name in failures:
            yield Row(what, name, detail=failures[name])
        else:
            yield _timed(what, name, [base + operation for base, operation, _ in taken], "ms")


_IMPORT: Final = """
import sys, time
page = open(sys.argv[1], "rb").read()
times = [time.perf_counter()]
{base}
times.append(time.perf_counter())
{operation}
times.append(time.perf_counter())
{first}
times.append(time.perf_counter())
print([after - before for before, after in zip(times, times[1:])])
"""


def generated(python: Path, rounds: int) -> Iterator[Row]:
    """Measure the size of `generated/`, and the time of a whole regeneration."""
    files = [file for file in GENERATED.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    contents = [file.read_bytes() for file in files]
    lines, size = sum(content.count(b"\n") for content in contents), sum(map(len, contents))
    yield Row("lines of generated/", "pinkit", _one(lines), "", 65_000, f"{len(files)} files")
    yield Row("size of generated/", "pinkit", _one(size / 1e6), "MB", 3.6)
    arguments, source = _source()
    taken: list[float] = []
    before = _children()
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            try:
                run([str(python), "-m", "pipeline.cli", *arguments, "--into", folder], cwd=ROOT)
            except RunError as error:
                yield Row("regenerate, whole", "pinkit", detail=str(error))
                return
            taken.append(time.perf_counter() - start)
    detail = f"from {source}, {(_children() - before) / rounds:.1f} s of CPU"
    yield _timed("regenerate, whole", "pinkit", taken, "s", 15, detail)


def _children() -> float:
    """CPU seconds of the processes started so far, which other programs on the machine do not affect."""
    times = os.times()
    return times.children_user + times.children_system


def _source() -> tuple[list[str], str]:
    published = Path(os.environ.get("PINTEREST_SPEC_DIR", ROOT / "none")) / "openapi-5.23.0.json"
    if published.is_file():
        return ["--source", str(published)], published.name
    return [], "spec/openapi.json"


def _work(python: Path, subject: str, folder: Path, rounds: int) -> dict[str, Any]:
    try:
        printed = run([str(python), "-m", "benchmarks.worker", subject, str(folder), str(rounds)], cwd=folder)
    except RunError as error:
        return {"samples": {}, "failures": {"decode": str(error)}, "held": {}}
    result: dict[str, Any] = json.loads(printed)
    return result


def _ratio(what: str, who: str, result: dict[str, Any], key: str, bar: float | None) -> Row:
    if key in result["failures"]:
        return Row(what, who, detail=result["failures"][key])
    own, base = result["samples"][key]["own"], result["samples"][key]["base"]
    detail = f"{spread(own).median * 1e3:.2f} ms / {spread(base).median * 1e3:.2f} ms, {len(own)} rounds"
    return Row(what, who, spread(ratios(own, base)), "x", bar, detail)


def _memory(what: str, who: str, result: dict[str, Any]) -> Row:
    held = result["held"]
    if "own" not in held:
        return Row(what, who, detail="nothing was decoded")
    detail = f"{held['own'] / 1e6:.2f} MB / {held['base'] / 1e6:.2f} MB, by tracemalloc"
    return Row(what, who, _one(held["own"] / held["base"]), detail=detail)


def _timed(
    what: str, who: str, seconds: Sequence[float], unit: str, bar: float | None = None, detail: str = ""
) -> Row:
    figure = spread([sample * _PER_SECOND[unit] for sample in seconds])
    return Row(what, who, figure, unit, bar, detail or f"{len(seconds)} samples")


def _one(figure: float) -> Spread:
    return spread([figure])


_PER_SECOND: Final = {"s": 1, "ms": 1e3, "µs": 1e6}
