"""Collecting the trends of each day in a file, because the API has only those of today."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import attrs
from pinkit_generated._write import plain
from pinkit_generated.operations import trending_keywords_list

from .. import errors
from .._core.effects import Run, Steps
from .._core.error_text import as_object
from .._io.journal_file import JournalFile

if TYPE_CHECKING:
    import os

    from .._core.engine import Engine


@attrs.frozen
class CollectedTrends:
    """What a run has added to a file of trends.

    Args:
        date: The day, in UTC: `2026-11-30`.
        added: The regions and types of trends that were added.
        kept: Those that the file had for this day.
    """

    date: str
    added: Sequence[tuple[str, str]]
    kept: Sequence[tuple[str, str]]


class _TrendsFile(JournalFile):
    """A file with a line for each day, region, type of trends, and filters."""

    def __init__(self, path: str | os.PathLike[str], date: str, filters: Mapping[str, Any]) -> None:
        super().__init__(path, {"trends": "pinkit", "version": 1})
        self._date = date
        self._filters = filters
        self.there: set[tuple[str, str]] = set()

    def _note(self, line: dict[str, Any]) -> None:
        key = (str(line["region"]), str(line["trend_type"]))
        if line["date"] == self._date and line["filters"] == self._filters:
            self.there.add(key)

    def add(self, region: str, trend_type: str, trends: Any) -> None:
        """Append the trends of a region."""
        place = {"date": self._date, "region": region, "trend_type": trend_type}
        self._write({**place, "filters": self._filters, "trends": trends})


def collect(
    engine: Engine,
    path: str | os.PathLike[str],
    regions: Sequence[str] | str,
    trend_types: Sequence[str] | str,
    filters: Mapping[str, Any] | None,
) -> Steps[CollectedTrends]:
    """Append the trends of today; see `Trends.collect`."""
    wanted = [
        (region, each) for region in _texts("regions", regions) for each in _texts("trend_types", trend_types)
    ]
    named: dict[str, Any] = plain(dict(filters or {}))
    requests = {
        key: trending_keywords_list(cast("Any", key[0]), cast("Any", key[1]), **named)
        for key in dict.fromkeys(wanted)
    }
    date = datetime.fromtimestamp(engine.clock.time(), UTC).date().isoformat()
    file, added = _TrendsFile(path, date, named), list[tuple[str, str]]()
    try:
        yield Run(file.open)
        kept = [key for key in requests if key in file.there]
        for key, request in requests.items():
            if key not in file.there:
                trends = as_object(plain((yield from engine.call(request)))).get("trends")
                if not isinstance(trends, list):  # it would count as a day without trends
                    raise errors.InvalidResponseError(
                        f"{request.operation.id}: the response for {' '.join(key)} has no list of trends"
                    )
                yield Run(functools.partial(file.add, *key, trends))
                added.append(key)
    finally:
        file.close()
    return CollectedTrends(date, added, kept)


def _texts(name: str, given: Any) -> list[str]:
    """Return a list of texts; one text is a list of one.

    Raises:
        TypeError: It is something else.
        ValueError: It is empty.
    """
    texts: list[Any] = [given] if isinstance(given, str) else [*given]
    for text in texts:
        if not isinstance(text, str):
            raise TypeError(f"{name} must be texts, not {type(text).__name__}")
    if not texts:
        raise ValueError(f"{name} is empty; give one at least")
    return texts
