"""Where quotas are counted: in a file, in memory, or in a storage of the user."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pinkit
import pytest
from filelock import FileLock
from pinkit import RateLimit, errors, quotas
from pinkit._core.rate_limit import Reservation
from pinkit.quotas import Buckets, Limit, in_file
from quota_bench import BOARDS, Storage, limiter
from scripted import BOARD, Mode, json_response


def test_storages_of_one_file_share_its_quota(tmp_path: Path) -> None:
    limit = Limit(3, 60.0)
    one, other = in_file(tmp_path / "quota.sqlite"), in_file(tmp_path / "quota.sqlite")
    taken = [
        storage.reserve("app/user/org_write", limit, 1e9 + i) for i, storage in enumerate([one, other, one])
    ]
    assert taken == [0, 0, 0]
    assert 50 < other.reserve("app/user/org_write", limit, 1e9 + 4) <= 61
    assert other.reserve("app/another/org_write", limit, 1e9 + 4) == 0


def test_clients_share_the_quota_of_one_storage(mode: Mode, tmp_path: Path) -> None:
    storage = in_file(tmp_path / "quota.sqlite")
    clients = [
        mode.client(
            lambda _: json_response(201, BOARD),
            rate_limit=RateLimit(tier="trial", storage=storage, max_wait=1),
        )
        for _ in range(2)
    ]

    def create(client: Any) -> Any:
        return mode.wait(lambda: client.boards.create(name="x"))

    for index in range(300):
        create(clients[index % 2])
    for client in clients:
        with pytest.raises(errors.QuotaExceededError, match="org_write"):
            create(client)


def test_a_storage_in_a_file_is_open_until_its_last_client_is_closed(
    mode: Mode, tmp_path: Path, open_files: Callable[[], list[str]]
) -> None:
    def close(client: Any) -> None:
        mode.wait(client.close if mode.name == "sync" else client.aclose)

    quotas = RateLimit(tier="trial", storage=in_file(tmp_path / "quota.sqlite"))
    clients = [mode.client(lambda _: json_response(201, BOARD), rate_limit=quotas) for _ in range(2)]
    del quotas
    for client in clients:
        mode.wait(functools.partial(client.boards.create, name="x"))
        close(client.with_options(timeout=1))
        assert open_files()
        close(client)
    assert not open_files()


def test_a_storage_in_a_file_has_one_connection_for_all_users(
    tmp_path: Path, open_files: Callable[[], list[str]]
) -> None:
    storage, limit = in_file(tmp_path / "quota.sqlite"), Limit(1, 60.0)
    assert storage.reserve("app/0/org_read", limit, 1e9) == 0
    opened = open_files()
    assert [storage.reserve(f"app/{user}/org_read", limit, 1e9) for user in range(1, 20)] == [0] * 19
    assert open_files() == opened
    assert storage.reserve("app/19/org_read", limit, 1e9) > 0


def test_a_quota_file_that_stays_locked_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(quotas, "_PATIENCE", 0.05)
    storage = in_file(tmp_path / "quota.sqlite")
    with FileLock(tmp_path / "quota.sqlite.lock"), pytest.raises(pinkit.PinterestError, match="lock"):
        storage.reserve("app/user/org_write", Limit(3, 60.0), 1e9)
    assert storage.reserve("app/user/org_write", Limit(3, 60.0), 1e9) == 0


@pytest.mark.parametrize("content", [b"no database" * 100, b"SQLite format 3\0" + b"x" * 4096])
def test_an_invalid_quota_file_is_named(mode: Mode, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "quota.sqlite"
    path.write_bytes(content)
    client = mode.client([], rate_limit=RateLimit(tier="trial", storage=in_file(path)))
    with pytest.raises(pinkit.PinterestError, match=r"quota\.sqlite"):
        mode.wait(lambda: client.boards.get("1"))
    assert path.read_bytes() == content


def test_a_quota_file_in_a_place_that_cannot_be_written_is_named(mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")
    path = tmp_path / "folder" / "quota.sqlite"
    client = mode.client([], rate_limit=RateLimit(tier="trial", storage=in_file(path)))
    with pytest.raises(pinkit.PinterestError, match=r"quota\.sqlite.*writable"):
        mode.wait(lambda: client.boards.get("1"))


@pytest.mark.parametrize("shared", [True, False])
def test_a_shared_storage_uses_wall_time_and_others_monotonic_time(
    monkeypatch: pytest.MonkeyPatch, shared: bool
) -> None:
    class Clock(pinkit.Clock):
        def time(self) -> float:
            return 1_700_000_000.0

        def monotonic(self) -> float:
            return 5.0

    storage = Storage()
    monkeypatch.setattr("pinkit.quotas.Buckets", lambda: storage)
    limiter(storage if shared else None, "standard", Clock()).reserve(BOARDS, Reservation())
    assert {now for _, now in storage.asked} == {1_700_000_000.0 if shared else 5.0}


def test_asynchronous_buckets_are_rejected() -> None:
    class Asynchronous:
        def leak(self, _: int) -> int:
            return 0

        def put(self, _: Any) -> Any:
            return [None]  # stands for an awaitable

        waiting = put

    with pytest.raises(TypeError, match="synchronous"):
        Buckets(lambda *_: Asynchronous()).reserve("x", Limit(1, 1), 0)  # type: ignore[arg-type]
