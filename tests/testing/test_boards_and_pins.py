"""Boards, sections and Pins have state; secret ones need secret scopes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock, StoreError

Connected = Callable[..., httpx.Client]
IMAGE = {"source_type": "image_url", "url": "https://example.com/a.jpg"}
OPEN = ("boards:read", "boards:write", "pins:read", "pins:write")


def board(client: httpx.Client, name: str = "Oak", **more: Any) -> Any:
    response = client.post("/boards", json={"name": name, **more})
    assert response.is_success, response.text
    return response.json()["id"]


def pin(client: httpx.Client, board_id: str | None = None, **more: Any) -> Any:
    place = {"board_id": board_id} if board_id else {"is_removable": True}
    response = client.post("/pins", json={**place, "media_source": IMAGE, **more})
    assert response.is_success, response.text
    return response.json()["id"]


def names(response: httpx.Response, field: str = "name") -> list[str]:
    return [each[field] for each in response.json()["items"]]


def test_life_cycle_of_a_board(client: httpx.Client) -> None:
    key = board(client, description="Chairs", privacy="PROTECTED")
    assert client.get(f"/boards/{key}").json()["description"] == "Chairs"
    changed = client.patch(f"/boards/{key}", json={"name": "Linen", "description": None}).json()
    assert (changed["name"], changed["description"], changed["privacy"]) == ("Linen", None, "PROTECTED")
    assert names(client.get("/boards")) == ["Linen"]
    assert names(client.get("/boards?privacy=PUBLIC")) == []
    assert client.delete(f"/boards/{key}").is_success
    for response in (client.get(f"/boards/{key}"), client.delete(f"/boards/{key}")):
        assert (response.status_code, response.json()["code"]) == (404, 40)


def test_section_lists_its_own_pins_only(client: httpx.Client) -> None:
    key = board(client)
    section = client.post(f"/boards/{key}/sections", json={"name": "Chairs"}).json()["id"]
    assert client.post(f"/boards/{key}/sections", json={"name": "Chairs"}).status_code == 409
    inside, outside = pin(client, key, board_section_id=section), pin(client, key)
    assert names(client.get(f"/boards/{key}/sections/{section}/pins"), "id") == [inside]
    assert names(client.get(f"/boards/{key}/pins"), "id") == [outside, inside]
    renamed = client.patch(f"/boards/{key}/sections/{section}", json={"name": "Tables"})
    assert renamed.json() == {"id": section, "name": "Tables"}
    assert client.delete(f"/boards/{key}/sections/{section}").is_success
    assert client.get(f"/boards/{key}/sections/{section}/pins").status_code == 404
    assert client.get(f"/pins/{inside}").json()["board_section_id"] is None


def test_a_pin_is_created_saved_moved_updated_and_deleted(client: httpx.Client, clock: Clock) -> None:
    first, second = board(client), board(client, "Linen")
    key = pin(client, first, title="A chair", link="https://example.com")
    clock.advance(86400)
    got = client.get(f"/pins/{key}?pin_metrics=true").json()
    assert (got["title"], got["board_id"], got["media"]["media_type"]) == ("A chair", first, "image")
    assert got["pin_metrics"]["90d"]["impression"] > 0
    saved = client.post(f"/pins/{key}/save", json={"board_id": second}).json()
    assert (saved["parent_pin_id"], saved["board_id"], saved["title"]) == (key, second, "A chair")
    assert saved["id"] != key
    moved = client.patch(f"/pins/{key}", json={"board_id": second, "title": "A table"}).json()
    assert (moved["board_id"], moved["title"], moved["link"]) == (second, "A table", "https://example.com")
    assert client.get(f"/boards/{first}").json()["pin_count"] == 0
    assert client.get(f"/boards/{second}").json()["media"]["image_cover_url"]
    assert client.delete(f"/pins/{key}").is_success
    assert client.get(f"/pins/{key}").json()["code"] == 50
    assert names(client.get("/pins?pin_filter=exclude_repins"), "id") == []
    client.delete(f"/boards/{second}")
    assert names(client.get("/pins"), "id") == []


def test_ai_disclosures_of_a_pin_are_kept(client: httpx.Client) -> None:
    key = pin(client, board(client), ai_disclosures={"values": ["AI_MODIFIED"]})
    assert "ai_disclosures" not in client.get(f"/pins/{pin(client)}").json()
    for change, values in (
        ({"title": "A chair"}, ["AI_MODIFIED"]),
        ({"ai_disclosures": {"values": ["SYNTHETIC_PERFORMER"]}}, ["SYNTHETIC_PERFORMER"]),
        ({"ai_disclosures": {"values": []}}, []),
    ):
        changed = client.patch(f"/pins/{key}", json=change).json()
        assert changed["ai_disclosures"] == {"values": values}
        assert client.get(f"/pins/{key}").json() == changed


def test_pins_are_listed_by_the_domain_of_their_link(client: httpx.Client) -> None:
    links = ("https://www.oak.example/chairs", "http://linen.example:8080", "no link")
    oak, linen, _, _ = *[pin(client, link=link) for link in links], pin(client)
    for query, found in (
        ("domain=oak.example", [oak]),
        ("domain=www.oak.example", []),
        ("domains=oak.example,linen.example", [linen, oak]),
    ):
        assert names(client.get(f"/pins?{query}"), "id") == found


# Product tags -------------------------------------------------------------------------------------------


def tagged(*pin_ids: str) -> dict[str, Any]:
    return {"product_tags": [{"pin_id": each} for each in pin_ids]}


def test_product_tags_are_added_once_and_deleted(client: httpx.Client) -> None:
    hero, first, second = pin(client), pin(client), pin(client)
    target = f"/pins/{hero}/product_tags"
    assert client.get(target).json() == tagged()
    assert client.post(target, json=tagged(first)).json() == tagged(first)
    assert client.post(target, json=tagged(second, first)).json() == tagged(first, second)
    for _ in range(2):
        assert client.post(f"{target}/bulk-delete", json=tagged(first)).is_success
        assert client.get(target).json() == tagged(second)
    client.delete(f"/pins/{second}")
    assert client.get(target).json() == tagged()
    client.post(target, json=tagged(first))
    client.delete(f"/pins/{hero}")
    assert client.get(target).json()["code"] == 50


def test_product_tags_are_added_all_or_none(client: httpx.Client, connected: Connected) -> None:
    hero, good = pin(client), pin(client)
    secret = pin(client, board(client, privacy="SECRET"))
    other = pin(connected(*OPEN, user="1005120695000000002"))
    target = f"/pins/{hero}/product_tags"
    response = client.post(target, json=tagged(good, "1", secret, other))
    assert (response.status_code, response.json()["code"]) == (400, 1)
    assert response.json()["details"]["product_tags"] == [
        {"pin_id": "1", "error_message": "PIN_MISSING"},
        {"pin_id": secret, "error_message": "PIN_IS_PRIVATE"},
        {"pin_id": other, "error_message": "PIN_NOT_FROM_SAME_USER_AS_HERO_PIN"},
    ]
    assert f"more than once: {good}" in client.post(target, json=tagged(good, good)).json()["message"]
    assert client.post(target, json=tagged(*map(str, range(25)))).status_code == 400
    assert client.get(target).json() == tagged()
    most = [pin(client) for _ in range(24)]
    assert client.post(target, json=tagged(*most)).json() == tagged(*most)
    stranger = connected(*OPEN, user="1005120695000000002")
    assert stranger.get(target).json() == tagged(*most)
    assert stranger.post(target, json=tagged(other)).status_code == 403


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({}, 400, 1),
        ({"media_source": IMAGE}, 400, 1),
        ({"media_source": IMAGE, "board_id": "1"}, 404, 40),
        ({"media_source": IMAGE, "is_removable": True, "parent_pin_id": "1"}, 404, 50),
        ({"media_source": {"source_type": "video_id", "media_id": "1"}, "is_removable": True}, 404, 1),
    ],
)
def test_pin_without_board_or_media_is_rejected(
    client: httpx.Client, body: dict[str, Any], status: int, code: int
) -> None:
    response = client.post("/pins", json=body)
    assert (response.status_code, response.json()["code"]) == (status, code)
    # The header names a rule that is not in the document.
    assert ("x-mock-rule" in response.headers) is (status == 400)


def test_a_carousel_has_an_image_for_each_item(client: httpx.Client) -> None:
    items = [{"url": "https://example.com/a.jpg", "title": title} for title in ("a", "b", "c")]
    key = pin(client, media_source={"source_type": "multiple_image_urls", "items": items})
    got = client.get(f"/pins/{key}").json()
    assert got["creative_type"] == "CAROUSEL"
    assert [each["title"] for each in got["media"]["items"]] == ["a", "b", "c"]


def test_each_change_of_a_pin_changes_the_time_of_its_board(mock: Mock, client: httpx.Client) -> None:
    key = board(client)
    seen = [client.get(f"/boards/{key}").json()["board_pins_modified_at"]]
    made = pin(client, key)

    def shown(change: httpx.Response) -> str:
        change.raise_for_status()
        return str(client.get(f"/boards/{key}").json()["board_pins_modified_at"])

    mock.clock.advance(10)
    kept = client.post(f"/pins/{made}/save", json={"board_id": key})
    seen.append(shown(kept))
    mock.clock.advance(10)
    seen.append(shown(client.patch(f"/pins/{made}", json={"title": "Ash"})))
    mock.clock.advance(10)
    seen.append(shown(client.delete(f"/pins/{made}")))
    mock.clock.advance(10)
    pin(client, key)
    seen.append(shown(client.get("/boards")))
    mock.clock.advance(10)
    assert seen == sorted({*seen})
    assert shown(client.get("/boards")) == seen[-1]


def test_no_two_pins_show_the_same_image_after_one_was_deleted(client: httpx.Client) -> None:
    key = board(client)
    first, second = pin(client, key), pin(client, key)
    client.delete(f"/pins/{first}").raise_for_status()
    shown = [client.get(f"/pins/{each}").json()["media"]["images"] for each in (second, pin(client, key))]
    assert shown[0]["600x"]["url"] != shown[1]["600x"]["url"]
    assert shown[0]["600x"].keys() == {"url", "width", "height"}


def test_a_board_of_ten_thousand_pins_counts_and_pages_them(mock: Mock, client: httpx.Client) -> None:
    key = board(client)
    first = pin(client, key)
    pins = mock.world.table("pins")
    record = pins.get(first) or {}
    made = [mock.world.new_id() for _ in range(9_999)]
    for each in made:
        pins.put(each, {**record, "id": each, "media": each})
    shown = client.get(f"/boards/{key}").json()
    assert shown["pin_count"] == 10_000
    newest = [f"https://i.pinimg.com/150x150/{each}.jpg" for each in reversed(made[-6:])]
    assert [shown["media"]["image_cover_url"], *shown["media"]["pin_thumbnail_urls"]] == newest
    ids, bookmark = list[str](), ""
    while len(ids) < 10_000:
        page = client.get(f"/boards/{key}/pins?page_size=250&bookmark={bookmark}").json()
        ids += [each["id"] for each in page["items"]]
        bookmark = page["bookmark"]
    assert bookmark is None
    assert ids == [*reversed(made), first]


def test_moved_pin_is_listed_by_its_age(client: httpx.Client) -> None:
    one, other = board(client), board(client, "Linen")
    oldest, moved, middle, newest = (pin(client, each) for each in (other, one, other, other))
    for key in (one, other):  # so that the groups of both exist before
        client.get(f"/boards/{key}")
    assert client.patch(f"/pins/{moved}", json={"board_id": other}).is_success
    counts = [client.get(f"/boards/{key}").json()["pin_count"] for key in (one, other)]
    assert counts == [0, 4]
    assert names(client.get(f"/boards/{other}/pins"), "id") == [newest, middle, moved, oldest]
    client.delete(f"/pins/{middle}")
    assert names(client.get(f"/boards/{other}/pins"), "id") == [newest, moved, oldest]
    assert names(client.get("/pins"), "id") == [newest, moved, oldest]
    client.delete(f"/boards/{other}")
    assert names(client.get("/pins"), "id") == []
    assert client.get("/user_account").json()["pin_count"] == 0


def test_a_record_may_be_changed_in_place_and_put_again(mock: Mock, client: httpx.Client) -> None:
    one, other = board(client), board(client, "Linen")
    kept, moved = pin(client, other), pin(client, one)
    assert client.get(f"/boards/{one}").json()["pin_count"] == 1
    record = mock.world.table("pins").get(moved) or {}
    record["board_id"] = other
    mock.world.table("pins").put(moved, record)
    assert names(client.get(f"/boards/{one}/pins"), "id") == []
    assert names(client.get(f"/boards/{other}/pins"), "id") == [moved, kept]


def test_secret_boards_and_pins_need_secret_scopes(client: httpx.Client, connected: Connected) -> None:
    secret = board(client, "Gifts", privacy="SECRET")
    key = pin(client, secret)
    plain = connected(*OPEN)
    assert names(plain.get("/boards")) == []
    assert names(plain.get("/pins")) == []
    assert plain.get(f"/boards/{secret}").json()["code"] == 40
    assert plain.get(f"/pins/{key}").json()["code"] == 50
    assert plain.post("/boards", json={"name": "More", "privacy": "SECRET"}).json()["code"] == 29
    reader = connected(*OPEN, "boards:read_secret", "pins:read_secret")
    assert names(reader.get("/boards")) == ["Gifts"]
    assert reader.get(f"/pins/{key}").is_success
    assert "boards:write_secret" in reader.delete(f"/boards/{secret}").json()["message"]
    assert "pins:write_secret" in reader.delete(f"/pins/{key}").json()["message"]
    stranger = connected("boards:read_secret", *OPEN, user="1005120695000000002")
    assert stranger.get(f"/boards/{secret}").json()["code"] == 40


def test_boards_and_pins_of_others_cannot_be_changed(client: httpx.Client, connected: Connected) -> None:
    key = board(client)
    stranger = connected(*OPEN, user="1005120695000000002")
    assert stranger.get(f"/boards/{key}").is_success
    assert stranger.delete(f"/boards/{key}").json()["code"] == 29
    assert stranger.delete(f"/pins/{pin(client, key)}").json()["code"] == 29


def test_search_finds_words(client: httpx.Client) -> None:
    key = board(client, "Oak chairs")
    pin(client, key, title="A linen chair")
    pin(client, key, title="A table", description="of oak")
    assert names(client.get("/search/boards?query=oak")) == ["Oak chairs"]
    assert names(client.get("/search/pins?query=chair+linen"), "title") == ["A linen chair"]
    found = client.get("/search/partner/pins?term=OAK&country_code=US")
    assert names(found, "title") == ["A table"]


def test_follow_appears_in_both_accounts(client: httpx.Client, connected: Connected) -> None:
    assert client.post("/user_account/following/nobody", json={}).json()["code"] == 30
    assert client.post("/user_account/following/oak", json={}).is_success
    other = connected("user_accounts:read", *OPEN, user="1005120695000000002")
    board(other, "Their oak")
    assert names(client.get("/user_account/following"), "username") == ["oak"]
    assert names(other.get("/user_account/followers"), "username") == ["pinkit_studio"]
    other.post(
        "/boards", json={"name": "Their elm", "privacy": "PROTECTED"}
    )  # which `boards/get` shows to no one
    assert names(client.get("/user_account/following/boards")) == ["Their oak"]
    assert client.get("/user_account").json()["following_count"] == 1


def test_websites_are_verified_and_unverified(client: httpx.Client) -> None:
    client.post("/user_account/websites", json={"website": "https://oak.example.com"})
    assert names(client.get("/user_account/websites"), "website") == ["https://oak.example.com"]
    target = "/user_account/websites?website=https%3A%2F%2Foak.example.com"
    assert [client.delete(target).is_success for _ in range(2)] == [True, False]


# Bookmarks ----------------------------------------------------------------------------------------------


def pages(client: httpx.Client, target: str) -> list[dict[str, Any]]:
    found = [client.get(target).json()]
    while found[-1].get("bookmark"):
        found.append(client.get(target, params={"bookmark": found[-1]["bookmark"]}).json())
        assert len(found) < 20
    return found


def test_bookmarks_are_stable_while_items_are_added(client: httpx.Client) -> None:
    expected = [board(client, f"Board {n}") for n in range(5)]
    first = client.get("/boards?page_size=2").json()
    board(client, "Late")
    rest = client.get("/boards?page_size=4", params={"page_size": 4, "bookmark": first["bookmark"]}).json()
    assert [each["id"] for each in first["items"] + rest["items"]][:5] == expected
    key = board(client, "Pins")
    old = [pin(client, key) for _ in range(4)]
    newest = client.get(f"/boards/{key}/pins?page_size=2").json()
    pin(client, key)
    more = client.get(f"/boards/{key}/pins", params={"bookmark": newest["bookmark"]}).json()
    assert [each["id"] for each in newest["items"] + more["items"]] == old[::-1]
    assert more["bookmark"] is None


def test_bookmark_is_valid_for_its_list_and_a_limited_time(client: httpx.Client, clock: Clock) -> None:
    for _ in range(3):
        board(client)
    mark = client.get("/boards?page_size=1").json()["bookmark"]
    for other in ("/media", "/user_account/following"):
        assert client.get(other, params={"bookmark": mark}).json()["code"] == 1
    assert client.get("/boards", params={"bookmark": f"{mark}x"}).status_code == 400
    assert client.get("/boards", params={"bookmark": "\N{SNOWMAN}"}).status_code == 400
    clock.advance(3600)
    assert "expired" in client.get("/boards", params={"bookmark": mark}).json()["message"]


def test_empty_pages_and_last_bookmarks_can_be_set(mock: Mock, client: httpx.Client) -> None:
    mock.verify = False
    for _ in range(4):
        board(client)
    mock.settings.empty_pages = True
    sizes = [len(each["items"]) for each in pages(client, "/boards?page_size=2")]
    assert sizes == [2, 0, 2]
    for last, shown in (("missing", {"items"}), ("empty", {"items", "bookmark"})):
        mock.settings.last_bookmark = last  # type: ignore[assignment]
        assert set(client.get("/boards").json()) == shown
    assert client.get("/boards").json()["bookmark"] == ""


def test_state_is_kept_in_a_database_and_no_id_is_assigned_twice(tmp_path: Path) -> None:
    file = tmp_path / "pinterest.sqlite"
    ids = list[str]()
    for expected in ([], ["Oak"]):
        mock = Mock(db=file)
        headers = {"Authorization": f"Bearer {mock.token}"}
        with httpx.Client(
            transport=mock.transport, base_url="https://api.pinterest.com/v5", headers=headers
        ) as client:
            assert names(client.get("/boards")) == expected
            board(client)
            ids.append(board(client, "Gone"))
            client.delete(f"/boards/{ids[-1]}")
        mock.close()
    assert len(set(ids)) == 2


@pytest.mark.parametrize("content", [b"no database" * 100, "CREATE TABLE records (kind TEXT)"])
def test_file_that_is_not_a_database_of_a_mock_is_closed(
    tmp_path: Path, open_files: Callable[[], list[str]], content: bytes | str
) -> None:
    file = tmp_path / "other.sqlite"
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        with contextlib.closing(sqlite3.connect(file)) as other:
            other.execute(content)
    with pytest.raises(StoreError, match="database") as caught:
        Mock(db=file)
    assert open_files() == [], caught.value  # whose traceback holds the connection


def test_reset_keeps_the_token_only(mock: Mock, client: httpx.Client) -> None:
    board(client)
    mock.settings.empty_pages = True
    mock.reset()
    assert names(client.get("/boards")) == []
    assert not mock.settings.empty_pages
