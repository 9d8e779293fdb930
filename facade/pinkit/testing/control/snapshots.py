"""Snapshots: the complete state of a mock as one JSON value."""

from __future__ import annotations

import json
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from attrs import asdict

from pinkit.testing.control.openapi import VERSION, mistakes
from pinkit.testing.faults import FaultError, Faults
from pinkit.testing.messages import Json, Object, is_object
from pinkit.testing.world import Settings

if TYPE_CHECKING:
    from pinkit.testing.mock import Mock


class SnapshotError(ValueError):
    """The snapshot is of another version or of another seed, or it has mistakes."""


def taken(mock: Mock, count: int) -> Object:
    """Return the state of a mock.

    Args:
        mock: The mock.
        count: The number of its responses, which determines request ids.
    """
    state: Object = {
        "version": VERSION,
        "seed": mock.world.seed,
        "time": mock.clock(),
        "token": mock.token,
        "count": count,
        **mock.world.store.dump(),
        "settings": shown_settings(mock.settings),
        "faults": [asdict(each) for each in mock.faults],
        "quotas": mock.quotas.dump(),
    }
    copy: Object = json.loads(json.dumps(state))  # records are objects that may change
    return copy


def checked(mock: Mock, snapshot: Json) -> tuple[Object, Settings, Faults]:
    """Return a copy of a snapshot for this mock, its settings and its faults.

    Raises:
        SnapshotError: It is not one for this mock.
    """
    if is_object(snapshot) and snapshot.get("version") != VERSION:
        found = snapshot.get("version")
        raise SnapshotError(
            f"snapshot.version: {found!r} cannot be restored; this mock has version {VERSION}"
        )
    try:
        copy: Object = json.loads(json.dumps(snapshot, allow_nan=False, ensure_ascii=False).encode())
    except (TypeError, ValueError, RecursionError) as error:
        raise SnapshotError(f"snapshot: is not JSON: {error}") from None
    if wrong := mistakes("Snapshot", copy, "snapshot"):
        raise SnapshotError(wrong[0])
    _check_records(copy)
    if copy["seed"] != mock.world.seed:
        raise SnapshotError(f"snapshot.seed: {copy['seed']}; restore it in Mock(seed={copy['seed']})")
    try:
        faults = _faults(mock, copy["faults"])
    except FaultError as error:
        raise SnapshotError(f"snapshot.faults: {error}") from None
    return copy, settings_of(Settings(), copy["settings"]), faults


def _check_records(snapshot: Object) -> None:
    """Check that no record replaces another one, now or later, and that the token can be used."""
    numbers = set[int]()
    for name, rows in snapshot["tables"].items():
        keys = set[str]()
        for row in rows:
            if row["id"] in keys or row["number"] in numbers:
                raise SnapshotError(
                    f"snapshot.tables.{name}: the id or number of {row['id']!r} is not unique"
                )
            keys.add(row["id"])
            numbers.add(row["number"])
        rows.sort(key=itemgetter("number"))
    if snapshot["number"] < max(numbers, default=0):
        raise SnapshotError(f"snapshot.number: {snapshot['number']} is below the number of a record")
    if all(row["id"] != snapshot["token"] for row in snapshot["tables"].get("tokens", ())):
        raise SnapshotError("snapshot.token: is not in snapshot.tables.tokens")


def shown_settings(settings: Settings) -> Object:
    """Return settings as JSON."""
    return {**asdict(settings), "failing_jobs": sorted(settings.failing_jobs)}


def settings_of(settings: Settings, changes: Object) -> Settings:
    """Change settings by valid JSON, and return them."""
    for name, value in changes.items():
        made: Any = set(value) if name == "failing_jobs" else value
        setattr(settings, name, made)
    return settings


def _faults(mock: Mock, faults: list[Object]) -> Faults:
    made = Faults(mock.description)
    for each in faults:
        made.add(each["kind"], each.get("operation", "*"), each.get("times", 1), **each.get("options", {}))
    return made
