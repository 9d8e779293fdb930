"""Snapshots: everything that a mock has comes back, and no other value is restored."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock, SnapshotError, StoreError

START = 1_790_000_000.0  # of the fixture `clock`


def test_snapshot_brings_back_the_complete_state(mock: Mock, client: httpx.Client, clock: Clock) -> None:
    board = client.post("/boards", json={"name": "Oak"}).json()
    client.post("/boards", json={"name": "Elm"})
    narrow = mock.tokens.issue(["boards:read"])
    mock.quotas.set("org_read", 5)
    client.get("/boards")
    mock.faults.add("html", "boards/get", times=2, status=503)
    mock.settings.failing_jobs = {"report", "bulk"}
    mock.settings.most_boards = 3
    before = json.loads(json.dumps(mock.snapshot()))
    untouched = json.dumps(before)

    assert client.get(f"/boards/{board['id']}").status_code == 503
    client.delete(f"/boards/{board['id']}")
    mock.tokens.revoke(narrow)
    mock.tokens.revoke(mock.token)
    mock.quotas.set_tier("trial")
    mock.settings.most_boards = None
    clock.advance(10**6)
    mock.restore(before)

    assert mock.snapshot() == before
    assert json.dumps(before) == untouched
    assert clock() == START
    assert len(mock.requests) == 0
    assert mock.settings.failing_jobs == {"report", "bulk"}
    response = client.get("/boards")
    assert [each["name"] for each in response.json()["items"]] == ["Oak", "Elm"]
    assert response.headers["x-ratelimit-remaining"] == "3"
    assert client.get("/boards", headers={"Authorization": f"Bearer {narrow}"}).is_success
    assert [client.get(f"/boards/{board['id']}").status_code for _ in range(3)] == [503, 503, 429]


def test_the_same_calls_after_a_restore_have_the_same_responses(mock: Mock, client: httpx.Client) -> None:
    before = mock.snapshot()
    first = client.post("/boards", json={"name": "Oak"})
    mock.restore(before)
    second = client.post("/boards", json={"name": "Oak"})
    assert (first.content, first.headers) == (second.content, second.headers)


def test_snapshot_is_restored_in_another_mock_and_in_its_database(tmp_path: Path) -> None:
    first = Mock(seed=3)
    first.add_campaigns(2)
    token = first.tokens.issue(["boards:read"])
    state = first.snapshot()
    for _ in range(2):
        second = Mock(seed=3, db=tmp_path / "state.sqlite")
        if second.snapshot()["number"] < state["number"]:
            second.restore(state)
            assert second.snapshot()["tables"] == state["tables"]
        assert second.snapshot()["tables"]["ads"] == state["tables"]["ads"]
        assert second.handle("GET", "/v5/boards", "", [("Authorization", f"Bearer {token}")]).status == 200
        second.close()


def test_running_clock_runs_on_from_the_time_of_the_snapshot() -> None:
    mock = Mock(clock=Clock(START))
    state = mock.snapshot()
    mock.clock.advance(1000)
    mock.restore(state)
    assert START <= mock.clock() < START + 60


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"version": 0}, r"^snapshot.version: 0 cannot be restored; this mock has version 1$"),
        ({"seed": 7}, r"^snapshot.seed: 7; restore it in Mock\(seed=7\)$"),
        ({"moon": 1}, r"^snapshot: unknown: moon$"),
        (
            {"settings": {"most_boards": "3"}},
            r"^snapshot.settings.most_boards: must be of type null or integer",
        ),
        ({"faults": [{"kind": "plague"}]}, "no fault is called 'plague'"),
        ({"faults": [{"kind": "html", "options": {"status": "x"}}]}, r"faults\[0\].options.status"),
        ({"tables": {"boards": [{"id": "1"}]}}, r"tables.boards\[0\]: number is missing"),
        ({"time": float("nan")}, "snapshot: "),
        ({"token": None}, "snapshot.token: must be of type string"),
        ({"tables": {1: {2}}}, "snapshot: "),
        ({"tables": {}}, "^snapshot.token: is not in snapshot.tables.tokens$"),
        ({"number": 1}, "^snapshot.number: 1 is below the number of a record$"),
        ({"number": 10**30}, "^snapshot.number: must be at most"),
        ({"tables": {"boards": [{"id": "\ud800", "number": 1, "record": {}}]}}, "snapshot: is not JSON"),
        ({"time": 1e300}, "^snapshot.time: must be at most"),
        ({"time": -1}, "^snapshot.time: must be at least 0"),
        ({"tables": {"boards": 2 * [{"id": "1", "number": 1, "record": {}}]}}, "of '1' is not unique"),
    ],
)
def test_other_snapshot_is_one_clear_error_and_the_state_is_kept(
    mock: Mock, client: httpx.Client, change: dict[str, Any], message: str
) -> None:
    client.post("/boards", json={"name": "Oak"})
    before = mock.snapshot()
    with pytest.raises(SnapshotError, match=message) as caught:
        mock.restore({**before, **change})
    assert "\n" not in str(caught.value)
    assert mock.snapshot() == before


@pytest.mark.parametrize("value", [None, [], "x", {}, 1])
def test_value_that_is_no_snapshot_is_an_error(mock: Mock, value: object) -> None:
    with pytest.raises(SnapshotError, match="snapshot"):
        mock.restore(value)


def test_database_of_another_version_is_one_clear_error(tmp_path: Path) -> None:
    file = tmp_path / "state.sqlite"
    Mock(db=file).close()
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA user_version = 9")
    with pytest.raises(
        StoreError, match=r"database of version 9; this mock reads version 1\. Use a new file"
    ):
        Mock(db=file)


@pytest.mark.parametrize(
    "change",
    [
        "record = '[]'",
        "record = 'x'",
        "number = NULL",
        "number = 'x'",
        "number = number + 0.5",
        "id = NULL",
        "kind = x'00'",
    ],
)
def test_damaged_database_is_one_clear_error(tmp_path: Path, change: str) -> None:
    file = tmp_path / "state.sqlite"
    Mock(db=file).close()
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.execute(f"UPDATE records SET {change} WHERE rowid = 1")  # noqa: S608  # from this file
        database.commit()
    with pytest.raises(StoreError, match=r"is not a database of a mock: .+$") as caught:
        Mock(db=file)
    assert "\n" not in str(caught.value)


def test_database_is_used_by_one_mock_at_a_time(tmp_path: Path) -> None:
    file = tmp_path / "state.sqlite"
    first = Mock(db=file)
    with pytest.raises(StoreError, match="another mock or program uses it"):
        Mock(db=file)
    first.close()
    Mock(db=file).close()


def test_file_keeps_its_records_until_a_reset_or_restore_is_complete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "state.sqlite"
    mock = Mock(db=file)
    mock.perform("boards/create", mock.world.user_id, {}, {"name": "Oak"})
    state = mock.snapshot()
    mock.world.store.commit()
    before = [*mock.world.table("boards")]

    def fail(*_: object) -> None:
        raise KeyboardInterrupt  # as if the process was killed in between

    monkeypatch.setattr(mock.world.store, "write", fail)
    with pytest.raises(KeyboardInterrupt):
        mock.restore(state)
    with pytest.raises(KeyboardInterrupt):
        mock.reset()
    mock.world.store._database.close()  # type: ignore[union-attr]  # without a commit
    again = Mock(db=file)
    assert [*again.world.table("boards")] == before
    again.close()
