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
