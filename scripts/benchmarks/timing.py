"""Interleaved timing: compared calls alternate in one process, so that a busy machine slows both alike.

pyperf, the field's standard, runs each benchmark in separate processes and compares their means, so that
other programs on the machine change the ratio. Like pyperf, this uses a warm-up, many samples, and a spread.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

Call: TypeAlias = Callable[[], object]
Clock: TypeAlias = Callable[[], float]


class Spread(NamedTuple):
    """The quartiles of some samples."""

    low: float
    median: float
    high: float


def spread(samples: Sequence[float]) -> Spread:
    """The quartiles; of a single sample, that sample three times."""
    if len(samples) == 1:
        return Spread(samples[0], samples[0], samples[0])
    return Spread(*statistics.quantiles(samples, n=4, method="inclusive"))


def ratios(samples: Sequence[float], base: Sequence[float]) -> list[float]:
    """Each sample against the one of the same round."""
    return [sample / against for sample, against in zip(samples, base, strict=True)]


def interleave(calls: Mapping[str, Call], rounds: int, *, loops: int = 1) -> dict[str, list[float]]:
    """Seconds per call of wall time; see `interleave_by`."""
    return interleave_by({"wall": time.perf_counter}, calls, rounds, loops=loops)["wall"]


def interleave_by(
    clocks: Mapping[str, Clock], calls: Mapping[str, Call], rounds: int, *, loops: int = 1, warm_up: int = 3
) -> dict[str, dict[str, list[float]]]:
    """Seconds per call by each clock, one sample per round: A B, B A, A B, …

    The garbage collector is on, as in production, and has run before each sample. Results are dropped
    immediately, which is timed too.

    Args:
        clocks: The clocks, by name.
        calls: The compared calls, by name.
        rounds: Samples of each call, after the warm-up.
        loops: Calls per sample, for calls that take microseconds.
        warm_up: Rounds that are not counted.
    """
    names = list(calls)
    samples: dict[str, dict[str, list[float]]] = {clock: {name: [] for name in names} for clock in clocks}
    gc.collect()
    gc.freeze()
    for turn in range(warm_up + rounds):
        at = turn % len(names)
        for name in names[at:] + names[:at]:
            taken = _sample(calls[name], loops, clocks)
            if turn >= warm_up:
                for clock, seconds in taken.items():
                    samples[clock][name].append(seconds)
    gc.unfreeze()
    return samples


def _sample(call: Call, loops: int, clocks: Mapping[str, Clock]) -> dict[str, float]:
    gc.collect()
    begun = {name: clock() for name, clock in clocks.items()}
    for _ in range(loops):
        call()
    return {name: (clock() - begun[name]) / loops for name, clock in clocks.items()}
