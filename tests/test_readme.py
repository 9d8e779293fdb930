"""The README is correct: its snippets run, in order, with a mock Pinterest."""

import asyncio
import functools
import inspect
import re
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import frozen
import httpx
import pinkit
import pytest
from pinkit.testing import Mock
from pinkit.testing.document import document
from pinkit.testing.state.users import OTHER_ID
from pinkit_generated import OPERATIONS
from workbench import PNG, VIDEO

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
#: The README, and its text when pinkit followed another release.
SHOWN = {"README.md": README, "5.23.0": frozen.updated(frozen.README)}


def snippets_of(shown: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", shown, re.DOTALL)


def browser(mock: Mock) -> Callable[[str], bool]:
    """A browser whose user grants every request for access."""

    def open_page(url: str) -> bool:
        threading.Thread(target=httpx.get, args=(mock.authorize(url),)).start()
        return True

    return open_page


def test_the_readme_is_of_this_release() -> None:
    assert README.count(f"ll {len(OPERATIONS)} operations") == 2
    assert f"release {document().release}" in README


@pytest.mark.filterwarnings("ignore:.*Pinterest has deprecated:DeprecationWarning")  # in the README of 5.23.0
@pytest.mark.parametrize("shown", SHOWN)
def test_the_snippets_of_the_readme_run(
    shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    snippets = snippets_of(SHOWN[shown])
    mock = Mock()
    mock.world.app_secret = "app secret"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(webbrowser, "open", browser(mock))
    monkeypatch.chdir(tmp_path)
    Path("cover.png").write_bytes(PNG)
    Path("clip.mp4").write_bytes(VIDEO)
    Path("pins.csv").write_text("board_name,image,title\nKitchens,cover.png,One\nKitchens,cover.png,Two\n")
    clients = {name: getattr(pinkit, name) for name in ("Client", "AsyncClient")}
    monkeypatch.setattr(pinkit, "App", functools.partial(pinkit.App, transport=mock.transport))

    def on_the_mock(name: str, auth: Any, **options: Any) -> Any:
        if "transport" not in options:
            auth, options["transport"] = mock.token if isinstance(auth, str) else auth, mock.transport
        return clients[name](auth, **options)

    for name in clients:
        monkeypatch.setattr(pinkit, name, functools.partial(on_the_mock, name))
    monkeypatch.setattr(httpx, "Client", functools.partial(httpx.Client, transport=mock.transport))
    monkeypatch.setattr(httpx, "HTTPTransport", lambda: mock.transport)  # in the README of 5.23.0
    names: dict[str, Any] = {"token": mock.token}
    for number, code in enumerate(snippets, 1):
        exec(compile(code, f"{shown}, snippet {number}", "exec"), names)  # noqa: S102  # our own README
        promised = [line[2:] for line in code.splitlines() if line.startswith("# $")]
        printed = capsys.readouterr().out.splitlines()
        assert not promised or printed == promised
        for name, value in list(names.items()):
            if inspect.iscoroutinefunction(value) and name in code:
                assert asyncio.run(value(mock.token)) > 0
    assert len(snippets) > 5
    assert {"boards/create", "pins/create", "oauth/token", "pins/save", "campaigns/create"} <= {
        request.operation for request in mock.requests
    }


def test_the_recipe_for_a_server_keeps_two_users_apart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mock = Mock()
    mock.world.app_secret = "app secret"
    monkeypatch.setattr(pinkit, "App", functools.partial(pinkit.App, transport=mock.transport))
    monkeypatch.chdir(tmp_path)
    (recipe,) = [code for code in snippets_of(README) if "app.client_for" in code]
    server: dict[str, Any] = {"pinkit": pinkit}
    exec(compile(recipe, "README.md", "exec"), server)  # noqa: S102  # our own README
    app = server["app"]
    users = (mock.world.user_id, OTHER_ID)
    sessions: list[dict[str, str]] = [{}, {}]
    # Both users are on Pinterest's page at once, and return in the reverse order.
    pages = [server["begin"](session) for session in sessions]
    for user, session, page in reversed(list(zip(users, sessions, pages, strict=True))):
        mock.world.user_id = user  # the user who clicks
        server["finish"](session, mock.authorize(page))
    for user, session in zip(users, sessions, strict=True):
        assert session == {"user": user}
        assert all(board.owner.username for board in server["boards"](session))
        with app.client_for(user) as client:
            assert client.user_account.get().id == user
            token = client.oauth.refresh()
        assert app.store_for(user).load() == token
    with pytest.raises(pinkit.errors.StateMismatchError):
        server["finish"](sessions[0], mock.authorize(server["begin"](sessions[1])))
    assert sorted(path.name for path in Path("tokens").glob("*.json")) == sorted(
        f"{user}.json" for user in users
    )
