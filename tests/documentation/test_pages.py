"""The pages are correct: their Python runs against the mock, has the types, and prints what they state."""

import functools
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pinkit
import pytest
from documentation.page_runner import PAGES, mock_of, on_the_mock, run, snippets_of
from pinkit.cli.main import main
from pinkit.testing import Mock
from pinkit.testing.state.users import OTHER_ID

ROOT = Path(__file__).parent.parent.parent
TEXTS = {path.relative_to(PAGES).as_posix(): path.read_text("utf-8") for path in sorted(PAGES.rglob("*.md"))}
WITH_CODE = [name for name, text in TEXTS.items() if snippets_of(text)]
TUTORIALS = [name for name in TEXTS if name.startswith("tutorials/")]


@pytest.mark.parametrize("name", WITH_CODE)
def test_the_code_of_a_page_runs_and_prints_what_the_page_states(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    mock = mock_of(PAGES / name)
    snippets = snippets_of(TEXTS[name])
    with on_the_mock(mock):
        printed = run(snippets, mock, name)
    for snippet, output in zip(snippets, printed, strict=True):
        assert output == (snippet.output or "") or (name not in TUTORIALS and snippet.output is None)
        promised = [line[2:] for line in snippet.code.splitlines() if line.startswith("# $")]
        assert not promised or output.splitlines() == promised
    for picture in re.findall(r"\]\(\.\./assets/pictures/(.+?)\)", TEXTS[name]):
        assert "<svg" in Path(picture).read_text("utf-8")


def test_the_commands_of_the_page_on_the_command_line_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    mock = mock_of(PAGES / "how-to/analytics.md")  # with campaigns
    mock.settings.processing_seconds = 0
    with on_the_mock(mock), mock.serve() as url:
        (commands,) = re.findall(r"```sh\n(.*?)```", TEXTS["how-to/command-line.md"], re.DOTALL)
        monkeypatch.setenv("PINTEREST_BASE_URL", url)
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.token)
        for command in commands.splitlines():
            program, *words = shlex.split(command)
            assert program == "pinkit"
            assert main(words, transport=mock.transport) == 0, capsys.readouterr().err
    assert Path("spend.csv").stat().st_size > 1000


def test_there_is_a_tutorial_for_each_use_of_the_api() -> None:
    names = {Path(name).stem for name in TUTORIALS}
    assert names == {"content", "ads", "catalogs", "conversions", "analytics"}
    assert all(any(snippet.output for snippet in snippets_of(TEXTS[name])) for name in TUTORIALS)


def test_the_code_of_the_pages_and_of_the_readme_has_the_right_types(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy checks the types: install the dependency group `lint`")
    texts = {**TEXTS, "README.md": (ROOT / "README.md").read_text("utf-8")}
    for name in (*WITH_CODE, "README.md"):
        code = "\n".join(snippet.code for snippet in snippets_of(texts[name]))
        module = "".join(letter if letter.isalnum() else "_" for letter in name.removesuffix(".md"))
        (tmp_path / f"page_{module}.py").write_text(code, "utf-8")
    (tmp_path / "mypy.ini").write_text(
        f"[mypy]\nmypy_path = {ROOT / 'facade'}:{ROOT / 'generated'}\n", "utf-8"
    )
    command = [sys.executable, "-m", "mypy", "--config-file", str(tmp_path / "mypy.ini"), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_recipe_for_a_server_keeps_two_users_apart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mock = Mock()
    mock.world.app_secret = "app secret"
    monkeypatch.setattr(pinkit, "App", functools.partial(pinkit.App, transport=mock.transport))
    monkeypatch.chdir(tmp_path)
    (recipe,) = snippets_of(TEXTS["how-to/many-users.md"])
    server: dict[str, Any] = {"pinkit": pinkit}
    exec(compile(recipe.code, "many-users.md", "exec"), server)  # noqa: S102  # our own page
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
