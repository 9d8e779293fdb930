"""The numbers behind all analytics: whole events of one ad or Pin on one day, derived from the seed.

The impressions of a day are numbered. Each measure is a function that counts its events among the first x
impressions, and grows by at most one event per impression. A part of a day (an hour, a targeting value) is a
range of impressions, so parts add up exactly to the day, days to months, and ads to campaigns.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import accumulate

from attrs import define, field

HOURS = 24
_BITS = 20  # shares and offsets are multiples of 2 ** -20
_ONE = 1 << _BITS
_MASK = (1 << 64) - 1
# How the impressions of a day are distributed over its hours, as cumulative weights.
_HOURS = (
    0,
    *accumulate((8, 6, 5, 4, 4, 5, 7, 10, 12, 13, 14, 15, 16, 16, 15, 15, 16, 17, 19, 21, 22, 20, 15, 11)),
)


def hashed(*parts: object) -> int:
    """Return 64 bits that depend on the parts only."""
    text = ":".join(map(str, parts))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())


def day_bits(key: int, day: int) -> int:
    """Return 32 bits for one day.

    Args:
        key: The bits of the ad or Pin.
        day: Days since 1970.
    """
    mixed = ((key ^ (day * 0x9E3779B97F4A7C15)) * 0xBF58476D1CE4E5B9) & _MASK
    return (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB >> 30 & 0xFFFFFFFF


def impressions(key: int, day: int, bits: int) -> int:
    """Return the impressions of a whole day: more for some ads than for others, and on weekends."""
    usual = 1200 + key % 4000
    weekend = 5 if (day + 3) % 7 >= 5 else 4
    return usual * weekend * (768 + bits % 512) >> 12


def until_hour(count: int, hour: int) -> int:
    """Return how many impressions of a day come before an hour; `hour` is 0 to 24."""
    return count * _HOURS[hour] // _HOURS[HOURS]


def part(first: int, last: int, weights: Sequence[int], index: int) -> tuple[int, int]:
    """Return one part of a range of impressions that is divided by cumulative weights, which begin with 0."""
    size, whole = last - first, weights[-1]
    return first + size * weights[index] // whole, first + size * weights[index + 1] // whole


@define
class Measures:
    """A list of measures, each derived from one before it.

    A measure is a share of another one, the rest of another one without its share, or its price. Measures are
    added by name, and keep their index.
    """

    _steps: list[tuple[int, int, int, int]] = field(factory=list[tuple[int, int, int, int]])
    _names: dict[str, int] = field(factory=lambda: {"all": 0})

    def __len__(self) -> int:
        return len(self._names)

    def share(self, name: str, of: int, share: float) -> int:
        """Add a measure that counts a share of the events of another one; return its index.

        Args:
            name: The name of the measure.
            of: The index of the other one.
            share: The usual share, at most 0.8; on each day it differs, by at most a quarter.
        """
        return self._add(name, (of, max(2, int(min(share, 0.8) * _ONE)), -1))

    def rest(self, name: str, of: int, without: int) -> int:
        """Add a measure that counts the events of one that are not events of the other."""
        return self._add(name, (of, 0, without))

    def price(self, key: str, of: int, least: int) -> int:
        """Add a measure with the price of the events of another one; return its index.

        Args:
            key: Prices with the same key are the same on the same day.
            of: The measure of the events.
            least: The least price of one event; the price of a day is less than twice as much.
        """
        return self._add(f"{key} of {of}", (of, -least, -1), key)

    def split(self, name: str, of: int, weights: Sequence[int], index: int) -> int:
        """Add the measures of the parts of another one, by weights above 0; return the index of one part."""
        left, rest = sum(weights), of
        for at, weight in enumerate(weights[:-1]):
            found = self.share(f"{name}/{at}", rest, weight / left)
            if at == index:
                return found
            rest = self.rest(f"{name}/{at}-", rest, found)
            left -= weight
        return rest

    def _add(self, name: str, step: tuple[int, int, int], key: str | None = None) -> int:
        found = self._names.get(name)
        if found is None:
            self._steps.append((*step, hashed(key or name) & 0xFFFFFFFF | 1))
            found = self._names[name] = len(self._steps)
        return found

    def until(self, count: int, bits: int) -> list[int]:
        """Return all measures among the first impressions of a day.

        Args:
            count: How many impressions.
            bits: The bits of the day.
        """
        made = [count]
        for of, share, without, salt in self._steps:
            if share > 0:
                own = bits * salt & 0xFFFFFFFF
                made.append((made[of] * (share * (768 + own % 512) >> 10) + (own >> 12)) >> _BITS)
            elif share:
                made.append(made[of] * ((bits * salt & 0xFFFFFFFF) % -share - share))
            else:
                made.append(made[of] - made[without])
        return made
