"""Several users: their tokens, and who authorizes an app."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

REDIRECT = "http://localhost:8085/back"


def page(mock: Mock) -> str:
    asked = {"client_id": mock.world.app_id, "redirect_uri": REDIRECT, "response_type": "code"}
    return f"https://www.pinterest.com/oauth/?{urlencode({**asked, 'scope': 'user_accounts:read'})}"


def username(mock: Mock, connect: Callable[..., httpx.Client], redirected: str) -> Any:
    """Exchange the code for a token, and return whose it is."""
    code = parse_qs(urlsplit(redirected).query)["code"][0]
    grant = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT}
    auth = (mock.world.app_id, mock.world.app_secret)
    token = connect(mock).post("/oauth/token", data=grant, auth=auth).json()["access_token"]
    return connect(mock, token).get("/user_account").json()["username"]


def test_each_user_has_a_token_and_boards_of_its_own(
    mock: Mock, connect: Callable[..., httpx.Client]
) -> None:
    ana = mock.users.add("ana")
    assert [each.username for each in mock.users] == ["pinkit_studio", "oak", "ana"]
    assert len(mock.users) == 3
    assert mock.users["ana"] == ana
    assert mock.users["pinkit_studio"].token == mock.token
    assert len({each.token for each in mock.users}) == 3
    assert ana.token not in repr(ana)
    secret = connect(mock, ana.token).post("/boards", json={"name": "Oak", "privacy": "SECRET"}).json()
    assert secret["owner"] == {"username": "ana"}
    assert connect(mock, mock.token).get(f"/boards/{secret['id']}").status_code == 404
    assert connect(mock, mock.users["oak"].token).get("/boards").json()["items"] == []
    narrow = mock.tokens.issue(["user_accounts:read"], user=ana.id)
    assert connect(mock, narrow).get("/user_account").json()["username"] == "ana"


def test_names_are_unique_and_unknown_ones_are_errors(mock: Mock) -> None:
    with pytest.raises(ValueError, match="already a user 'oak'"):
        mock.users.add("oak")
    with pytest.raises(KeyError, match="no user 'elm'; the users are pinkit_studio, oak"):
        mock.users["elm"]
    assert "oak" in mock.users
    assert "elm" not in mock.users


def test_revoked_token_of_a_user_stays_revoked(mock: Mock, connect: Callable[..., httpx.Client]) -> None:
    mock.tokens.revoke(mock.users["oak"].token)
    assert connect(mock, mock.users["oak"].token).get("/boards").status_code == 401


def test_any_user_can_authorize_an_app(mock: Mock, connect: Callable[..., httpx.Client]) -> None:
    mock.users.add("a&b")
    assert username(mock, connect, mock.authorize(page(mock))) == "pinkit_studio"
    assert username(mock, connect, mock.authorize(page(mock), user="a&b")) == "a&b"
    with pytest.raises(ValueError, match="no user &#x27;elm&#x27;"):
        mock.authorize(page(mock), user="elm")


def test_the_page_has_a_choice_of_users(mock: Mock, connect: Callable[..., httpx.Client]) -> None:
    mock.users.add('<a">')
    browser = connect(mock)
    html = browser.get(page(mock)).text
    choices = re.findall(r'<option value="([^"]*)">', html)
    assert choices == ["pinkit_studio", "oak", "&lt;a&quot;&gt;"]
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', html.replace("&amp;", "&")))
    form = {**fields, "decision": "allow", "user": "oak"}
    response = browser.post("https://www.pinterest.com/oauth/", data=form)
    assert username(mock, connect, response.headers["location"]) == "oak"


def test_users_are_part_of_the_state(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "state.sqlite"
    mock = Mock(db=file, clock=clock)
    ana = mock.users.add("ana")
    mock.close()
    again = Mock(db=file, clock=clock)
    assert again.users["ana"] == ana
    again.reset()
    assert "ana" not in again.users
    again.close()


def test_a_board_is_shared_with_a_collaborator(mock: Mock, connect: Callable[..., httpx.Client]) -> None:
    studio, ana, oak = (
        connect(mock, user.token)
        for user in (mock.users["pinkit_studio"], mock.users.add("ana"), mock.users["oak"])
    )
    board = studio.post("/boards", json={"name": "Plans", "privacy": "SECRET"}).json()
    ana.post("/boards", json={"name": "Own"})
    later = studio.post("/boards", json={"name": "Later"}).json()
    path = f"/boards/{board['id']}"
    pin = {
        "board_id": board["id"],
        "media_source": {"source_type": "image_url", "url": "https://e.com/a.jpg"},
    }
    assert ana.post("/pins", json=pin).status_code == 403
    mock.users.share_board(board["id"], "ana")
    mock.users.share_board(later["id"], "ana")
    mock.users.share_board(later["id"], "ana")

    assert [each["name"] for each in ana.get("/boards").json()["items"]] == ["Plans", "Own", "Later"]
    first = ana.get("/boards?page_size=2").json()
    rest = ana.get("/boards", params={"page_size": 2, "bookmark": first["bookmark"]}).json()
    assert [each["name"] for each in (*first["items"], *rest["items"])] == ["Plans", "Own", "Later"]
    assert ana.get(path).json()["collaborator_count"] == 1
    made = ana.post("/pins", json=pin).json()
    assert made["board_owner"] == {"username": "pinkit_studio"}
    assert made["is_owner"]
    assert not studio.get(f"/pins/{made['id']}").json()["is_owner"]
    assert ana.post(f"{path}/sections", json={"name": "Walls"}).is_success
    assert [oak.get(path).status_code, oak.get(f"/pins/{made['id']}").status_code] == [404, 404]
    assert ana.patch(path, json={"name": "Mine"}).status_code == 403
    assert ana.delete(path).status_code == 403
    assert studio.delete(path).is_success
    assert [each["name"] for each in ana.get("/boards").json()["items"]] == ["Own", "Later"]


def test_an_ad_account_is_shared_with_roles(mock: Mock, connect: Callable[..., httpx.Client]) -> None:
    mock.add_campaigns(1)
    account = mock.world.ad_account_id
    path = f"/ad_accounts/{account}"
    ana = connect(mock, mock.users.add("ana").token)
    campaign = [{"name": "Spring", "objective_type": "AWARENESS", "ad_account_id": account}]
    report = {
        "start_date": "2026-09-01",
        "end_date": "2026-09-02",
        "granularity": "DAY",
        "columns": ["SPEND_IN_DOLLAR"],
        "level": "CAMPAIGN",
    }
    assert ana.get(f"{path}/campaigns").status_code == 404
    assert ana.get("/ad_accounts").json()["items"] == []

    mock.users.share_ad_account(account, "ana", ["ANALYST"])
    [shown] = ana.get("/ad_accounts").json()["items"]
    assert (shown["id"], shown["permissions"]) == (account, ["ANALYST"])
    assert shown["owner"]["username"] == "pinkit_studio"
    assert ana.get("/ad_accounts?include_shared_accounts=false").json()["items"] == []
    assert len(ana.get(f"{path}/campaigns").json()["items"]) == 1
    assert ana.post(f"{path}/reports", json=report).is_success
    rejected = ana.post(f"{path}/campaigns", json=campaign)
    assert rejected.status_code == 403
    assert "campaigns/create needs a role of ADMIN, " in rejected.json()["message"]

    mock.users.share_ad_account(account, "ana", ["CAMPAIGN_MANAGER"])
    assert "data" in ana.post(f"{path}/campaigns", json=campaign).json()["items"][0]
    members = connect(mock, mock.token).get(f"/businesses/{mock.world.user_id}/members").json()["items"]
    assert "ana" in {each["user"]["username"] for each in members}


def test_what_cannot_be_shared_is_an_error(mock: Mock, client: httpx.Client) -> None:
    board = client.post("/boards", json={"name": "Oak"}).json()["id"]
    account = mock.world.ad_account_id
    with pytest.raises(ValueError, match="no board '5'"):
        mock.users.share_board("5", "oak")
    with pytest.raises(ValueError, match="belongs to this user"):
        mock.users.share_board(board, "pinkit_studio")
    with pytest.raises(KeyError, match="no user 'elm'"):
        mock.users.share_board(board, "elm")
    with pytest.raises(ValueError, match="no ad account '5'"):
        mock.users.share_ad_account("5", "oak", ["ADMIN"])
    with pytest.raises(ValueError, match="belongs to this user"):
        mock.users.share_ad_account(account, "pinkit_studio", ["ADMIN"])
    with pytest.raises(ValueError, match="no permission is called KING; they are ADMIN, "):
        mock.users.share_ad_account(account, "oak", ["KING"])  # type: ignore[list-item]  # what is tested
