"""The public interface: the public names, and the output of help() for a call."""

import inspect
import pydoc
import re
import subprocess
import sys

import pinkit
import pytest
from pinkit import errors
from pinkit_generated.operations import boards_get
from scripted import Script

PUBLIC = {
    "__version__", "APIResponse", "App", "Async", "AsyncApp", "AsyncClient", "AsyncPager",
    "AsyncPagerIterator", "AsyncRowIterator", "AsyncWatch", "Batch", "Client", "Clock", "CollectedTrends",
    "describe", "EnvironmentStore", "ExportedBoard", "FileStore", "ItemResult", "ItemResults", "Journal",
    "KeyringStore", "MemoryStore", "micro", "money", "OAuth", "Page", "Pager", "PagerIterator",
    "PinterestError", "Problem", "Published", "RateLimit", "RedisStore", "Response", "Result", "Retry",
    "RowIterator", "Rows", "RowsProgress", "scopes_for", "Slice", "Slices", "Slide", "SQLStore", "Sync",
    "Timeout", "to_dict", "to_table", "Token", "TokenStore", "Unset", "UNSET", "Uploaded", "UserData",
    "Watch",
}  # fmt: skip
BOARD = type(boards_get("1").decode(200, b"{}")).__name__  # as this release names it


def test_the_public_names_are_these() -> None:
    assert set(pinkit.__all__) == PUBLIC
    for name in pinkit.__all__:
        assert getattr(pinkit, name) is not None
    modules = {name for name in dir(pinkit) if name not in PUBLIC}
    assert modules == {
        "conversions",
        "errors",
        "events",
        "facts",
        "limits",
        "load",
        "models",
        "oauth",
        "products",
        "progress",
        "quotas",
        "scopes",
        "tokens",
        "urls",
    }
    assert all(inspect.ismodule(getattr(pinkit, name)) for name in modules)
    with pytest.raises(AttributeError, match="'Clinet'"):
        getattr(pinkit, "Clinet")  # noqa: B009  # type checkers know that it is not there


def test_the_models_are_reached_by_their_names() -> None:
    assert getattr(pinkit.models, BOARD).from_dict({"id": "1"}).id == "1"
    assert BOARD in dir(pinkit.models)
    with pytest.raises(AttributeError, match="'Bord'"):
        getattr(pinkit.models, "Bord")  # noqa: B009  # type checkers know that it is not there


@pytest.mark.parametrize(("client_class", "returns"), [(pinkit.Client, BOARD), (pinkit.AsyncClient, BOARD)])
def test_help_shows_the_real_parameters(client_class: type, returns: str) -> None:
    client = client_class("t", transport=Script([]).transport)
    signature = inspect.signature(client.boards.get)
    common = ["extra_query", "extra_headers", "timeout"]
    assert list(signature.parameters) == ["board_id", "ad_account_id", *common]
    assert signature.return_annotation == returns
    text = pydoc.plain(pydoc.render_doc(client.boards.get))
    assert "get(board_id:'str',*,ad_account_id:" in "".join(text.split())  # one line, or one for each
    assert "Scopes: boards:read. Quota: org_read. Sandbox: yes." in text
    assert inspect.iscoroutinefunction(client.boards.get) == (client_class is pinkit.AsyncClient)
    assert client.boards.get.__qualname__ == "Boards.get"
    assert list(inspect.signature(client.oauth.exchange).parameters) == ["code", "state"]


def test_help_starts_with_the_resource_definition() -> None:
    client = pinkit.Client("t", transport=Script([]).transport)
    for bound, text in (
        (client.boards.create, r"Create a board\.\n\nPOST `/boards`\."),
        (client.boards.list, r".*boards, page .*\n\nGET `/boards`\."),
        (client.boards.sections.list, r".*sections of a board, page .*\n"),
        (client.boards.copy, "Save .*Pins of a board to another"),
    ):
        assert re.match(text, inspect.getdoc(bound) or "")


def test_help_has_the_same_indentation_on_every_python() -> None:
    client = pinkit.Client("t", transport=Script([]).transport)
    for bound in (client.boards.create, client.pins.create, client.boards.copy, client.oauth.login):
        lines = (bound.__doc__ or "").splitlines()
        sections = [line for line in lines if line.strip() in ("Args:", "Returns:", "Raises:")]
        assert "Args:" in sections
        before = lines[: lines.index("Args:")]
        assert [line for line in (*before, *sections) if line.startswith(" ")] == []
        assert any(line.startswith("    ") for line in lines)  # each argument below "Args:"


def test_each_error_has_a_meaning() -> None:
    kinds = [
        kind for kind in vars(errors).values() if inspect.isclass(kind) and kind.__module__ == errors.__name__
    ]
    assert all(issubclass(kind, pinkit.PinterestError) and kind.__doc__ for kind in kinds)


def test_importing_the_package_imports_almost_nothing() -> None:
    program = "import sys; import pinkit; print(sorted(m for m in sys.modules if m.startswith('pinkit')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['pinkit', 'pinkit._version']"


def test_a_client_imports_no_operation_and_no_limiter() -> None:
    program = (
        "import sys; import pinkit; pinkit.Client('t'); "
        "print([m for m in sys.modules if m.startswith(('pinkit_generated.api', 'pinkit_generated.models', "
        "'pyrate_limiter', 'filelock', 'keyring'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("used", "library", "extra"),
    [
        ("import pinkit.testing", "orjson", "testing"),
        ("pinkit.progress.bar().__enter__()", "rich", "progress"),
        ("pinkit.progress.rows().__enter__()", "rich", "progress"),
    ],
)
def test_without_an_extra_the_message_names_it(used: str, library: str, extra: str) -> None:
    code = f"import sys; sys.modules[{library!r}] = None; import pinkit; {used}"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert f"needs an extra: pip install 'pinkit[{extra}]'" in ended.stderr.splitlines()[-1]
