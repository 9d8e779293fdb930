"""The README is correct: its snippets run, in order, with a mock Pinterest."""

import re
from pathlib import Path

import frozen
import pytest
from documentation.page_runner import Snippet, mock_of, on_the_mock, run, snippets_of
from pinkit.testing.document import document
from pinkit_generated import OPERATIONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
#: The README, and its text when pinkit followed another release.
SHOWN = {"README.md": README, "5.23.0": frozen.updated(frozen.README)}


def test_the_readme_is_of_this_release() -> None:
    assert README.count(f"ll {len(OPERATIONS)} operations") == 2
    assert f"release {document().release}" in README


def test_the_readme_is_what_a_newcomer_needs() -> None:
    assert len(README.splitlines()) <= 120
    assert {"scripts/demo", "scripts/test", "scripts/docs"} <= set(re.findall(r"scripts/\w+", README))


@pytest.mark.filterwarnings("ignore:.*Pinterest has deprecated:DeprecationWarning")  # in the README of 5.23.0
@pytest.mark.parametrize("shown", SHOWN)
def test_the_snippets_of_the_readme_run(shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    mock = mock_of(ROOT / shown)
    snippets = snippets_of(SHOWN[shown])
    if shown != "README.md":
        snippets.insert(0, Snippet(f"token = {mock.token!r}", None))  # that README did not define it
    with on_the_mock(mock):
        printed = run(snippets, mock, shown)
    assert len(snippets) >= 4
    for snippet, output in zip(snippets, printed, strict=True):
        promised = [line[2:] for line in snippet.code.splitlines() if line.startswith("# $")]
        assert not promised or output.splitlines() == promised
    assert {"boards/create", "pins/create", "oauth/token", "campaigns/create"} <= {
        request.operation for request in mock.requests
    }
