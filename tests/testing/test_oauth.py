"""OAuth, from the page to the revocation."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from http_library import httpx
from pinkit.testing import Clock, Mock

REDIRECT = "http://localhost:8085/back"
PAGE = "https://www.pinterest.com/oauth/"


@pytest.fixture
def app(mock: Mock) -> httpx.Client:
    """A client with the app's id and secret."""
    return httpx.Client(
        transport=mock.transport,
        base_url="https://api.pinterest.com/v5/oauth",
        auth=(mock.world.app_id, mock.world.app_secret),
    )


def asking(mock: Mock, **more: str) -> str:
    asked = {"client_id": mock.world.app_id, "redirect_uri": REDIRECT, "response_type": "code"}
    return f"{PAGE}?{urlencode({**asked, 'scope': 'boards:read,pins:read', 'state': 'a&b', **more})}"


def code(mock: Mock) -> str:
    return parse_qs(urlsplit(mock.authorize(asking(mock))).query)["code"][0]


def tokens(app: httpx.Client, mock: Mock) -> Any:
    grant = {"grant_type": "authorization_code", "code": code(mock), "redirect_uri": REDIRECT}
    response = app.post("/token", data=grant)
    assert response.is_success, response.text
    return response.json()


def refresh(app: httpx.Client, token: str, **more: str) -> httpx.Response:
    return app.post("/token", data={"grant_type": "refresh_token", "refresh_token": token, **more})


def can_read(mock: Mock, token: str) -> bool:
    response = mock.handle("GET", "/v5/boards", "", [("Authorization", f"Bearer {token}")])
    return response.status == 200


def test_the_page_can_be_clicked(mock: Mock) -> None:
    with httpx.Client(transport=mock.transport) as browser:
        page = browser.get(asking(mock))
        assert "<li>boards:read</li>" in page.text
        fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page.text.replace("&amp;", "&")))
        target = httpx.URL(PAGE).join(re.findall(r'action="([^"]+)"', page.text)[0])
        for decision, expected in (("allow", "code"), ("deny", "error")):
            response = browser.post(target, data={**fields, "decision": decision})
            assert response.status_code == 302
            back = parse_qs(urlsplit(response.headers["location"]).query)
            assert back["state"] == ["a&b"]
            assert expected in back


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": "2"},
        {"response_type": "token"},
        {"redirect_uri": "back"},
        {"redirect_uri": "https://[x"},
        {"redirect_uri": "https://example.com/\r\nSet-Cookie: a=b"},
        {"redirect_uri": "https://example.com/\u20ac"},
        {"scope": "cats:read"},
    ],
)
def test_page_shows_errors(mock: Mock, wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        mock.authorize(asking(mock, **wrong))


def test_a_code_gives_tokens_once(mock: Mock, app: httpx.Client) -> None:
    got = tokens(app, mock)
    assert (got["access_token"][:5], got["refresh_token"][:5]) == ("pina_", "pinr_")
    assert (got["expires_in"], got["refresh_token_expires_in"]) == (2592000, 5184000)
    assert got["scope"] == "boards:read pins:read"
    assert can_read(mock, got["access_token"])
    grant = {"grant_type": "authorization_code", "code": code(mock), "redirect_uri": f"{REDIRECT}/"}
    assert app.post("/token", data=grant).json()["code"] == 283
    again = {**grant, "redirect_uri": REDIRECT}
    assert [app.post("/token", data=again).is_success for _ in range(2)] == [True, False]


def test_a_refresh_token_works_once_and_is_replaced(mock: Mock, app: httpx.Client, clock: Clock) -> None:
    first = tokens(app, mock)
    clock.advance(2592000)
    assert not can_read(mock, first["access_token"])
    second = refresh(app, first["refresh_token"], continuous_refresh="true").json()
    assert second["refresh_token"] != first["refresh_token"]
    assert can_read(mock, second["access_token"])
    dead = refresh(app, first["refresh_token"])
    assert (dead.status_code, dead.json()["code"]) == (401, 283)
    assert refresh(app, second["refresh_token"], scope="ads:write").status_code == 401
    narrow = refresh(app, second["refresh_token"], scope="pins:read").json()
    assert not can_read(mock, narrow["access_token"])
    clock.advance(5184000)
    assert refresh(app, narrow["refresh_token"]).json()["code"] == 283


def test_app_gets_an_app_token(mock: Mock, app: httpx.Client) -> None:
    got = app.post("/token", data={"grant_type": "client_credentials", "scope": "boards:read"}).json()
    assert got["access_token"].startswith("pinc_")
    assert "refresh_token" not in got
    assert can_read(mock, got["access_token"])


@pytest.mark.parametrize(
    "form",
    [
        {"grant_type": "password"},
        {"grant_type": "client_credentials"},
        {"grant_type": "client_credentials", "scope": "cats:read"},
        {"grant_type": "authorization_code", "code": "x"},
        {"grant_type": "refresh_token"},
        {"grant_type": "authorization_code", "redirect_uri": "http://localhost"},
        {},
    ],
)
def test_undocumented_form_is_rejected(app: httpx.Client, form: dict[str, str]) -> None:
    response = app.post("/token", data=form)
    assert (response.status_code, response.json()["code"]) == (400, 1)
    assert app.post("/token", json=form).status_code == 400


def test_tokens_can_be_revoked(mock: Mock, app: httpx.Client) -> None:
    got = tokens(app, mock)
    assert app.post("/token/revoke", data={"token": got["access_token"]}).is_success
    assert not can_read(mock, got["access_token"])
    again = refresh(app, got["refresh_token"]).json()
    assert app.post("/token/revoke", data={"token": again["refresh_token"]}).is_success
    assert not can_read(mock, again["access_token"])
    assert refresh(app, again["refresh_token"]).status_code == 401
    assert app.post("/token/revoke", data={"token": "unknown"}).is_success


def test_conversion_token_is_issued(client: httpx.Client) -> None:
    assert client.post("/oauth/conversion_token").json()["access_token"].startswith("pinx_")
