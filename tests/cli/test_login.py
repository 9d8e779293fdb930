"""`pinkit login`, `token`, `profiles` and `logout`: who the command acts for."""

from __future__ import annotations

import json
import os
import stat
import threading
import urllib.request
from pathlib import Path
from typing import Any

import click
import pytest
from free_ports import free_port
from pinkit import FileStore
from pinkit.cli import profiles

APP = {"PINTEREST_APP_ID": "1480000", "PINTEREST_APP_SECRET": "pinkit-app-secret"}


def _logged_in(pinkit: Any, monkeypatch: pytest.MonkeyPatch, *options: str) -> Any:
    """Log in with the address that the browser ends at, as somebody pastes it."""
    pinkit.without_token()
    pinkit.sets(PINTEREST_APP_ID=pinkit.mock.world.app_id, PINTEREST_APP_SECRET=pinkit.mock.world.app_secret)
    opened: list[str] = []
    monkeypatch.setattr("pinkit.cli.login._show", opened.append)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: pinkit.mock.authorize(opened[-1]))
    return pinkit("login", "--no-browser", *options)


def test_a_login_keeps_a_token_that_only_its_owner_can_read(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ended = _logged_in(pinkit, monkeypatch)
    assert ended.code == 0, ended.err
    assert "Logged in as pinkit_studio" in ended.err
    files = [*(tmp_path / "config/profiles").glob("*.json")]
    assert {each.name for each in files} == {"default.json", "default.token.json"}
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}
    assert pinkit("call", "boards.list").code == 0
    kept = FileStore(tmp_path / "config/profiles/default.token.json").load()
    assert kept is not None
    assert kept.access_token not in ended.out + ended.err
    assert kept.refresh_token not in ended.out + ended.err


def test_a_login_asks_for_the_scopes_of_calls(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _logged_in(pinkit, monkeypatch, "--for", "pins.create,boards.list").code == 0
    shown = json.loads(pinkit("token", "--offline").out)
    assert shown["scopes"] == "boards:read,boards:write,pins:read,pins:write"
    closed = pinkit("call", "ad_accounts.list")
    assert closed.code == 3
    assert "ads:read" in closed.err


def test_the_browser_comes_back_to_a_server_on_this_computer(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pinkit.without_token()
    pinkit.sets(**APP, PINTEREST_REDIRECT_URI=f"http://localhost:{free_port()}/")

    def opens(url: str) -> bool:
        back = pinkit.mock.authorize(url)
        threading.Timer(0.1, urllib.request.urlopen, [back]).start()
        return True

    monkeypatch.setattr("webbrowser.open", opens)
    assert pinkit("login").code == 0


def test_a_token_is_explained(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _logged_in(pinkit, monkeypatch, "--scopes", "user_accounts:read")
    shown = json.loads(pinkit("token").out)
    assert shown["user"] == "pinkit_studio"
    assert (shown["is_valid"], shown["can_refresh"], shown["app_id"]) == (True, True, "1480000")
    assert "in 30.0 days" in shown["expires"] or "in 29." in shown["expires"]
    assert "pins:write" in shown["missing_scopes"]
    assert shown["may_not_call"].endswith(" operations")
    assert pinkit("token", "--show").out.startswith("pina_")


def test_a_token_that_is_not_valid_is_explained_with_the_right_exit_code(pinkit: Any) -> None:
    pinkit.sets(PINTEREST_ACCESS_TOKEN="pina_old")
    ended = pinkit("token")
    assert ended.code == 3
    assert json.loads(ended.out)["is_valid"] is False
    assert "pina_old" not in ended.out + ended.err
    pinkit.without_token()
    assert pinkit("token").code == 3


def test_an_access_token_is_read_from_the_input(pinkit: Any) -> None:
    pinkit.without_token()
    assert pinkit("login", "--with-token", "--profile", "shop", stdin=f"{pinkit.mock.token}\n").code == 0
    assert pinkit("call", "boards.list").code == 3
    assert pinkit("call", "boards.list", "--profile", "shop").code == 0
    pinkit.sets(PINTEREST_PROFILE="shop")
    assert pinkit("call", "boards.list").code == 0
    assert pinkit("login", "--with-token", stdin="").code == 2


def test_profiles_are_listed_and_deleted(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _logged_in(pinkit, monkeypatch, "--profile", "shop")
    assert [each["name"] for each in json.loads(pinkit("profiles").out)] == ["shop"]
    wrong = pinkit("call", "boards.list", "--profile", "shpo")
    assert wrong.code == 2
    assert "'shop'" in wrong.err
    assert pinkit("call", "boards.list", "--profile", "../x").code == 2
    assert pinkit("logout", "--profile", "shop").code == 0
    assert json.loads(pinkit("profiles").out) == []


def test_a_login_without_a_terminal_names_the_variables(pinkit: Any) -> None:
    pinkit.without_token()
    ended = pinkit("login")
    assert ended.code == 2
    assert "PINTEREST_APP_ID" in ended.err


def test_the_keyring_keeps_the_token_and_the_secret(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keyring = pytest.importorskip("keyring", reason="the extra pinkit[keyring] is not installed")
    held: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "get_password", lambda *entry: held.get(entry))
    monkeypatch.setattr(
        keyring, "set_password", lambda service, name, value: held.update({(service, name): value})
    )
    monkeypatch.setattr(keyring, "delete_password", lambda *entry: held.pop(entry))
    assert _logged_in(pinkit, monkeypatch, "--keyring").code == 0
    text = "".join(each.read_text() for each in (tmp_path / "config").rglob("*") if each.is_file())
    assert not any(value in text for value in ("pinkit-app-secret", "pina_", "pinr_"))
    assert len(held) == 2
    assert pinkit("call", "boards.list").code == 0
    assert pinkit("logout").code == 0
    assert held == {}


def test_a_profile_that_is_damaged_is_named(pinkit: Any, tmp_path: Path) -> None:
    folder = tmp_path / "config/profiles"
    folder.mkdir(parents=True)
    (folder / "default.json").write_text("[]")
    pinkit.without_token()
    ended = pinkit("call", "boards.list")
    assert ended.code == 2
    assert str(folder / "default.json") in ended.err
    assert profiles.names() == ["default"]


def test_the_profile_of_the_environment_is_the_one_that_is_changed(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _logged_in(pinkit, monkeypatch)
    pinkit.sets(PINTEREST_PROFILE="work")
    _logged_in(pinkit, monkeypatch)
    assert profiles.names() == ["default", "work"]
    assert pinkit("logout", "--keep-token").code == 0
    assert profiles.names() == ["default"]


@pytest.mark.parametrize(
    "content",
    ["[]", "[" * 100_000, '{"environment": 5}', '{"base_url": 5}', '{"kept_in": "z"}', '{"app_id": ["x"]}'],
)
def test_a_damaged_profile_is_replaced_by_a_login(
    pinkit: Any, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    _logged_in(pinkit, monkeypatch)
    (profiles.folder() / "other.json").write_text(content, "utf-8")
    listed = pinkit("profiles", "-o", "json")
    assert [each["name"] for each in json.loads(listed.out)] == ["default"]
    assert "other.json" in listed.err
    used = pinkit("call", "boards.list", "--profile", "other")
    assert (used.code, "log in again" in used.err) == (2, True)
    assert _logged_in(pinkit, monkeypatch, "--profile", "other").code == 0
    assert pinkit("call", "boards.list", "--profile", "other").code == 0


def test_a_token_that_does_not_work_is_no_success(pinkit: Any) -> None:
    pinkit.without_token()
    ended = pinkit("login", "--with-token", stdin="pina_unknown\n")
    assert ended.code == 3
    assert "does not work" in ended.err


@pytest.mark.skipif(os.name != "posix", reason="other systems have another place for settings")
@pytest.mark.parametrize("xdg", ["", "relative"])
def test_profiles_are_never_in_the_current_folder(monkeypatch: pytest.MonkeyPatch, xdg: str) -> None:
    monkeypatch.delenv("PINKIT_CONFIG_DIR", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", xdg)
    monkeypatch.setenv("HOME", "/home/ana")
    assert profiles.folder() == Path("/home/ana/.config/pinkit/profiles")
    monkeypatch.setenv("HOME", "relative")
    with pytest.raises(ValueError, match="set PINKIT_CONFIG_DIR"):
        profiles.folder()
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.setenv("PINKIT_CONFIG_DIR", "~/settings")
    assert profiles.folder() == Path("/home/ana/settings/profiles")


def test_the_variables_take_precedence_over_the_profile(pinkit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _logged_in(pinkit, monkeypatch)
    pinkit.sets(PINTEREST_ENVIRONMENT="sandbox")
    for options, environment in ((), "sandbox"), (("--environment", "production"), "production"):
        assert json.loads(pinkit("token", *options).out)["environment"] == environment
    pinkit.sets(PINTEREST_BASE_URL="http://127.0.0.1:9/v5")
    assert json.loads(pinkit("token").out)["address"] == "http://127.0.0.1:9/v5"
    pinkit.sets(PINTEREST_ENVIRONMENT="staging")
    assert pinkit("call", "boards.create", "--name", "Kitchens").code == 2
