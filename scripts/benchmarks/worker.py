"""Measure one subject in its environment, and print the samples as JSON.

Run as `python -m benchmarks.worker SUBJECT FOLDER ROUNDS`. It imports the standard library and the subject.
"""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Sized
from pathlib import Path
from typing import Any, Final

from benchmarks.subjects import SUBJECTS
from benchmarks.timing import Call, interleave

_BASES: Final = {
    "decode": "json.loads",
    "decode mixed": "json.loads mixed",
    "decode fast": "json.loads",
    "encode": "json.dumps",
    "encode mappings": "json.dumps",
}
_LOOPS: Final = 1000


def main(subject: str, folder: Path, rounds: int) -> dict[str, Any]:
    """Return the samples of each call and of its base, the reasons of failed calls, and the bytes held."""
    pages = {name: (folder / f"{name}.json").read_bytes() for name in ("page", "mixed")}
    events = json.loads((folder / "events.json").read_bytes())
    bases: dict[str, Call] = {
        "json.loads": lambda: json.loads(pages["page"]),
        "json.loads mixed": lambda: json.loads(pages["mixed"]),
        "json.dumps": lambda: json.dumps({"data": events}),
    }
    samples: dict[str, dict[str, list[float]]] = {}
    failures: dict[str, str] = {}
    calls = SUBJECTS[subject].calls(pages, events)
    for name, call in calls.items():
        try:
            _try(name, call, events)
        except Exception as error:  # any error of a peer is its result
            failures[name] = f"{type(error).__name__}: {error}"[:200]
            continue
        if name in _BASES:
            samples[name] = interleave({"own": call, "base": bases[_BASES[name]]}, rounds)
        else:
            samples[name] = interleave({"own": call}, rounds, loops=_LOOPS)
    held = {"base": _held(bases["json.loads"])}
    if "decode" not in failures:
        held["own"] = _held(calls["decode"])
    return {"samples": samples, "failures": failures, "held": held}


def _try(name: str, call: Call, events: list[Any]) -> None:
    """Make a call once, and check its result."""
    result = call()
    if name.startswith("decode"):
        size = len(result) if isinstance(result, Sized) else 0
        if size != _PAGE:
            raise ValueError(f"{size} Pins decoded of {_PAGE}")
    elif isinstance(result, (str, bytes)):
        sent = json.loads(result, object_hook=_without_nulls)
        if sent != {"data": events}:
            raise ValueError("the sent events differ from the given ones")


_PAGE: Final = 250


def _without_nulls(members: dict[str, Any]) -> dict[str, Any]:
    """Drop nulls: both peers send null for omitted fields."""
    return {name: value for name, value in members.items() if value is not None}


def _held(call: Call) -> int:
    """Measure the bytes that a result holds, in the second call because the first one fills caches."""
    call()
    gc.collect()
    tracemalloc.start()
    result = call()
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del result
    return size


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))))
