"""Responses from kept JSON are those that are made from the records again, after any change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinkit.testing import Clock, Mock
from pinkit.testing.encoded_records import EncodedRecords
from pinkit.testing.request_validation import RequestValidator
from pinkit.testing.response_memory import ResponseMemory

IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}
READERS = ("first", "ana", "few scopes", "sandbox")


class Shelf:
    """A mock with boards and Pins of two users, which is changed step by step."""

    def __init__(self) -> None:
        self.clock = Clock(1_790_000_000.0, running=False)
        self.mock = Mock(clock=self.clock)
        self.snapshots = list[Any]()
        self.call("POST", "/boards", {"name": "Oak"})
        self.add_user()

    def add_user(self) -> None:
        ana = self.mock.users.add("ana")
        self.tokens = {"first": self.mock.token, "ana": ana.token, "sandbox": self.mock.token}
        self.tokens["few scopes"] = self.mock.tokens.issue(["boards:read", "pins:read", "user_accounts:read"])

    def call(self, method: str, path: str, body: Any = None, reader: str = "first", query: str = "") -> Any:
        token = self.tokens[reader] if reader != "first" else self.mock.token
        headers = [("Authorization", f"Bearer {token}"), ("Content-Type", "application/json")]
        host = "api-sandbox.pinterest.com" if reader == "sandbox" else "api.pinterest.com"
        content = b"" if body is None else json.dumps(body).encode()
        return self.mock.handle(method, f"/v5{path}", query, [*headers, ("Host", host)], content)

    def ids(self, table: str) -> list[str]:
        return [key for key, _, __ in self.mock.world.table(table).items()]

    def one(self, table: str, number: int) -> str:
        found = self.ids(table)
        return found[number % len(found)] if found else "1"

    def targets(self) -> Iterator[tuple[str, str]]:
        yield from (
            ("/boards", ""),
            ("/boards", "page_size=2&privacy=ALL"),
            ("/pins", ""),
            ("/pins", "page_size=3"),
        )
        yield from (("/search/pins", "query=oak"), ("/search/boards", "query=oak"), ("/user_account", ""))
        yield "/pins", "pin_metrics=true"
        for board in self.ids("boards")[-3:]:
            yield from ((f"/boards/{board}", ""), (f"/boards/{board}/pins", ""))
        for pin in self.ids("pins")[-3:]:
            yield f"/pins/{pin}", ""

    def compare(self) -> None:
        """Compare all reads with those of the same state without anything that is kept."""
        mock, world = self.mock, self.mock.world
        for reader in READERS:
            for path, query in self.targets():
                first, again = (self.call("GET", path, reader=reader, query=query) for _ in range(2))
                kept = mock._memory, world.encoded, mock._checker
                mock._memory = ResponseMemory()
                mock._checker = RequestValidator(mock.description, mock.schemas)
                world.encoded = EncodedRecords(mock.description, mock._declared)
                made = self.call("GET", path, reader=reader, query=query)
                mock._memory, world.encoded, mock._checker = kept
                assert (first.status, first.body) == (made.status, made.body), (reader, path, query)
                assert again.body == made.body


def board(shelf: Shelf, number: int, text: str) -> None:
    privacy = ("PUBLIC", "SECRET", "PROTECTED")[number % 3]
    shelf.call(
        "POST", "/boards", {"name": f"{text} {number}", "privacy": privacy}, ("first", "ana")[number % 2]
    )


def rename(shelf: Shelf, number: int, text: str) -> None:
    body = {"name": text} if number % 2 else {"privacy": "SECRET" if number % 3 else "PUBLIC"}
    shelf.call("PATCH", f"/boards/{shelf.one('boards', number)}", body)


def pin(shelf: Shelf, number: int, text: str) -> None:
    body = {"board_id": shelf.one("boards", number), "title": text, "media_source": IMAGE}
    shelf.call("POST", "/pins", body, ("first", "ana")[number % 2])


def change(shelf: Shelf, number: int, text: str) -> None:
    body = {"title": text} if number % 3 else {"board_id": shelf.one("boards", number // 3)}
    shelf.call("PATCH", f"/pins/{shelf.one('pins', number)}", body)


def save(shelf: Shelf, number: int, _: str) -> None:
    shelf.call(
        "POST", f"/pins/{shelf.one('pins', number)}/save", {"board_id": shelf.one("boards", number + 1)}
    )


def delete(shelf: Shelf, number: int, _: str) -> None:
    table = ("boards", "pins")[number % 2]
    shelf.call("DELETE", f"/{table}/{shelf.one(table, number)}")


def share(shelf: Shelf, number: int, _: str) -> None:
    key = shelf.one("boards", number)
    if (shelf.mock.world.table("boards").get(key) or {}).get("owner") == shelf.mock.world.user_id:
        shelf.mock.users.share_board(key, "ana")


def promote(shelf: Shelf, number: int, _: str) -> None:
    shelf.mock.add_campaigns(1, since=shelf.clock() - 86400 * (1 + number % 9))


def wait(shelf: Shelf, number: int, _: str) -> None:
    shelf.clock.advance(number * 5000)


def switch(shelf: Shelf, number: int, _: str) -> None:
    settings = shelf.mock.settings
    settings.last_bookmark = ("null", "empty", "missing")[number % 3]
    settings.empty_pages = number % 2 == 0
    settings.bookmark_seconds = 100.0 * (1 + number % 5)


def take(shelf: Shelf, _: int, __: str) -> None:
    shelf.snapshots.append(shelf.mock.snapshot())


def restore(shelf: Shelf, number: int, _: str) -> None:
    if shelf.snapshots:
        shelf.mock.restore(shelf.snapshots[number % len(shelf.snapshots)])


def seed(shelf: Shelf, number: int, text: str) -> None:
    shelf.mock.add_records({"boards": [{"name": f"{text} {number} seed", "pins": [{"title": text}]}]})


def rename_user(shelf: Shelf, number: int, _: str) -> None:
    users = shelf.mock.world.table("users")
    key = shelf.mock.world.user_id
    users.put(key, {**(users.get(key) or {}), "username": f"oak{number}"})


def reset(shelf: Shelf, _: int, __: str) -> None:
    shelf.mock.reset()
    shelf.add_user()
    shelf.snapshots.clear()


STEPS = (
    board,
    rename,
    pin,
    change,
    save,
    delete,
    share,
    promote,
    wait,
    switch,
    take,
    restore,
    seed,
    rename_user,
)
steps = st.lists(
    st.tuples(
        st.sampled_from([*STEPS, pin, change, reset]), st.integers(0, 30), st.sampled_from(["oak", "ash"])
    ),
    min_size=1,
    max_size=10,
)


@given(steps)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_kept_texts_are_never_stale(steps: list[Any]) -> None:
    shelf = Shelf()
    shelf.compare()
    for work, number, text in steps:
        work(shelf, number, text)
        shelf.compare()
    shelf.mock.close()


@pytest.mark.parametrize("work", [*STEPS, reset], ids=lambda work: work.__name__)
def test_each_kind_of_change_is_seen(work: Any) -> None:
    shelf = Shelf()
    for number in range(3):
        pin(shelf, number, "oak")
    take(shelf, 0, "")
    for number in (0, 1, 2, 3):
        shelf.compare()
        work(shelf, number, "ash")
    shelf.compare()
    shelf.mock.close()


def test_a_list_after_one_change_encodes_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    for number in range(0, 40, 2):
        pin(shelf, number, "oak")
    encoded = list[str]()
    original = EncodedRecords._encoded

    def counted(self: EncodedRecords, call: Any, value: Any) -> bytes:
        encoded.append(value["id"])
        return original(self, call, value)

    monkeypatch.setattr(EncodedRecords, "_encoded", counted)
    shelf.call("GET", "/pins")
    assert len(encoded) == 20
    one = shelf.ids("pins")[3]
    shelf.call("PATCH", f"/pins/{one}", {"title": "ash"})
    encoded.clear()
    titles = {each["id"]: each["title"] for each in shelf.call("GET", "/pins").json()["items"]}
    assert titles[one] == "ash"
    assert encoded == [one]


def test_an_undeclared_field_is_not_sent_from_a_kept_text() -> None:
    shelf = Shelf()
    pin(shelf, 0, "oak")
    pins = shelf.mock.world.table("pins")
    (key,) = shelf.ids("pins")
    record = pins.get(key) or {}
    pins.put(key, {**record, "media": {"media_type": "image", "image": "1", "new_field": 1}})
    (shown,) = shelf.call("GET", "/pins").json()["items"]
    assert "new_field" not in shown["media"]
    assert shown["media"]["images"]
