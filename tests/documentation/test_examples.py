"""The examples of all operations run: for both clients, the command line and curl, with the same request."""

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any

import pinkit
import pytest
from documentation.example_calls import APP_SECRET, ExampleCall, example_calls, prepared
from documentation.snippets import BASE_URL, Snippets, snippets_of
from pinkit.testing import Mock
from pinkit_generated import OPERATIONS

pytestmark = pytest.mark.filterwarnings("ignore:.*Pinterest has deprecated:DeprecationWarning")
NAMES = sorted(example_calls())


@cache
def prepared_once() -> tuple[Mock, Any]:
    mock, _ = prepared()
    return mock, mock.snapshot()


@pytest.fixture
def mock() -> Mock:
    """Return a mock in which each example finds what it needs."""
    made, start = prepared_once()
    made.restore(start)
    return made


@cache
def code() -> dict[str, Snippets]:
    """Return the code of all examples, made with a mock of its own."""
    mock, _ = prepared()
    start, made = mock.snapshot(), dict[str, Snippets]()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for name, call in example_calls().items():
            mock.restore(start)
            made[name] = snippets_of(call, mock)
    return made


def sent(call: ExampleCall, mock: Mock) -> tuple[Any, ...]:
    """Return the request of the example; its first page, if it is a list."""
    request = mock.requests[0]
    assert request.operation == call.operation.id
    assert 200 <= request.status < 300, request
    return request.path, dict(request.query), request.body


def own(mock: Mock, kind: Any) -> Any:
    """Return a class of clients whose objects call the mock."""

    def made(auth: Any) -> Any:
        if isinstance(auth, pinkit.OAuth):
            auth = pinkit.OAuth(
                auth.app_id,
                APP_SECRET,
                redirect_uri=auth.redirect_uri,
                store=pinkit.MemoryStore(pinkit.Token(mock.token)),
            )
        else:
            auth = mock.token
        return kind(auth, transport=mock.transport)

    return made


def run(code: str, mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Client", "AsyncClient"):
        monkeypatch.setattr(pinkit, name, own(mock, getattr(pinkit, name)))
    exec(compile(code, "example", "exec"), {})  # noqa: S102  # our own code


def test_each_operation_has_an_example() -> None:
    assert {call.operation.id for call in example_calls().values()} == set(OPERATIONS)


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_for_both_clients_run(
    name: str, mock: Mock, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call, snippets = example_calls()[name], code()[name]
    with monkeypatch.context() as patches:
        run(snippets.sync, mock, patches)
    synchronous = sent(call, mock)
    made, start = prepared_once()
    made.restore(start)
    with monkeypatch.context() as patches:
        run(snippets.asynchronous, mock, patches)
    assert sent(call, mock) == synchronous
    assert not re.search(r"[1-9]\d* failed", capsys.readouterr().out), "a batch of which a part failed"


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Mock, Any, str]]:
    mock, _ = prepared()
    with mock.serve(strict=True) as url:
        yield mock, mock.snapshot(), url


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_all_examples_for_curl_run(served: tuple[Mock, Any, str]) -> None:
    mock, start, url = served
    environment = {
        **os.environ,
        "PINTEREST_ACCESS_TOKEN": mock.token,
        "PINTEREST_APP_ID": mock.world.app_id,
        "PINTEREST_APP_SECRET": mock.world.app_secret,
    }
    for name in NAMES:
        call, command = example_calls()[name], code()[name].curl
        assert command.startswith("curl ")
        assert BASE_URL in command
        mock.restore(start)
        command = command.replace(BASE_URL, url) + " --silent --show-error --output /dev/null"
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        assert done.returncode == 0, (name, done.stderr)
        sent(call, mock)


@pytest.mark.skipif(
    importlib.util.find_spec("pinkit.cli") is None, reason="this release of pinkit has no command line"
)
@pytest.mark.parametrize("name", NAMES)
def test_the_example_for_the_command_line_runs(
    name: str, served: tuple[Mock, Any, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mock, start, url = served
    mock.restore(start)
    call = example_calls()[name]
    monkeypatch.setenv("PINTEREST_BASE_URL", url)
    if call.operation.takes_app:
        monkeypatch.setenv("PINTEREST_APP_ID", mock.world.app_id)
        monkeypatch.setenv("PINTEREST_APP_SECRET", mock.world.app_secret)
        monkeypatch.setenv("PINTEREST_REFRESH_TOKEN", mock.refresh_token())
    else:
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", mock.token)
    program, *words = shlex.split(code()[name].command.replace("\\\n", " "))
    assert program == "pinkit"
    assert importlib.import_module("pinkit.cli.main").main(words) == 0
    sent(call, mock)
