"""The built site: complete, without dead links, local, and readable as Markdown."""

import re
import socket
from pathlib import Path

import pinkit
import pytest
from documentation import chromium
from documentation import site as whole
from documentation.__main__ import main
from documentation.html_checks import Page, problems_of
from documentation.markdown import plain
from documentation.operation_pages import path_of
from documentation.pictures import View, views_of, with_pictures
from pinkit_generated import OPERATIONS


def test_site_has_no_dead_link_and_loads_nothing_from_elsewhere(built: Path) -> None:
    assert list(problems_of(built)) == []
    assert len(list(built.rglob("*.html"))) > 300


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<a href="missing.html">x</a>', "'missing.html' leads nowhere"),
        ('<a href="#missing">x</a>', "'#missing' leads nowhere"),
        ('<a href="other.html#missing">x</a>', "leads nowhere"),
        ('<script src="https://cdn.example.com/x.js"></script>', "loads https://cdn.example.com/x.js"),
        ('<link rel="stylesheet" href="//fonts.example.com/css">', "loads //fonts.example.com/css"),
        ('<link rel="preconnect" href="https://fonts.example.com">', "loads https://fonts.example.com"),
        ('<img src="missing.png" alt="x">', "does not exist"),
        ('<img src="data:image/png;base64,AA">', "alternative text"),
        ("<td><code>str \\| None</code></td>", "a backslash is shown"),
        ("<td>- An entry</td>", "a list in a table"),
        ("<td>str | None - x</td>", None),
        ("<style></style>", None),
        ('<a href="other.html#here">x</a><a href="https://example.com">y</a>', None),
    ],
)
def test_checks_find_each_kind_of_problem(html: str, problem: str | None, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(html, "utf-8")
    (tmp_path / "other.html").write_text('<h1 id="here">x</h1>', "utf-8")
    found = list(problems_of(tmp_path))
    assert len(found) == (problem is not None)
    assert problem is None or problem in found[0]


def test_each_operation_has_a_page_with_four_examples(built: Path) -> None:
    for operation in OPERATIONS.values():
        facts = pinkit.describe(operation.id)
        page = (built / path_of(facts.name)).with_suffix(".html").read_text("utf-8")
        assert page.count('class="tabbed-block"') == 4
        assert all(url in Page(page).links for url in facts.urls)
        assert operation.id in page


def test_types_in_tables_have_no_backslash_in_html(built: Path) -> None:
    name = "reference/boards/create"
    assert "<code>str | None</code>" in (built / f"{name}.html").read_text("utf-8")
    assert "`str \\| None`" in (built / f"{name}.md").read_text(
        "utf-8"
    )  # as other readers of Markdown need it


def test_each_page_exists_as_markdown_and_is_listed(built: Path) -> None:
    listed = set(re.findall(r"\]\(([^)]+\.md)\)", (built / "llms.txt").read_text("utf-8")))
    twins = {path.relative_to(built).as_posix() for path in built.rglob("*.md")}
    pages = {path.relative_to(built).with_suffix(".md").as_posix() for path in built.rglob("*.html")}
    assert listed == twins == pages - {"404.md"}
    twin = (built / "reference/boards/create.md").read_text("utf-8")
    assert "**Command line**\n\n```sh\npinkit call boards.create" in twin
    assert "===" not in twin


def test_links_between_the_markdown_pages_lead_somewhere(built: Path) -> None:
    for path in built.rglob("*.md"):
        text = re.sub(r"```.*?```|`[^`\n]*`", "", path.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", text):
            assert (path.parent / target).exists(), (path, target)


def test_pictures_of_the_inspector_are_omitted_without_a_browser(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(chromium, "PROGRAM", None)
    name = "tutorials/analytics.md"
    text = (whole.WRITTEN / name).read_text("utf-8")
    assert text.count("<!-- inspector") == 1
    made = with_pictures({name: text, "start.md": "# Start"}, tmp_path)
    assert made == {name: re.sub("<!-- .*-->\n", "", text)}
    assert "Chromium is not installed: apt-get install chromium" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["spend.svg"]


def test_each_tutorial_has_a_picture() -> None:
    for path in (whole.WRITTEN / "tutorials").iterdir():
        (view, *_) = views_of(path.stem, path.read_text("utf-8"))
        assert view.after > 0


def test_a_view_may_be_later_than_the_code() -> None:
    text = "```python\nx = 1\n```\n<!-- inspector: ads, 30 days later | Spend -->\n"
    assert views_of("page", text) == [View("page-1", "ads", 30, 1)]


def test_tabs_and_folded_blocks_become_plain_markdown() -> None:
    tab = '=== "Sync"\n\n    ```python\n    x = 1\n\n    y = 2\n    ```\n'
    text = f'a\n\n{tab}\n??? note "13 values"\n\n    `a`\n\nb\n'
    assert plain(text) == "a\n\n**Sync**\n\n```python\nx = 1\n\ny = 2\n```\n\n**13 values**\n\n`a`\n\nb\n"


def test_a_folder_with_other_files_is_never_emptied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "zensical.toml").write_text("[project]", "utf-8")
    for folder in (tmp_path, tmp_path / "zensical.toml", Path("/proc/x")):
        with pytest.raises(SystemExit, match="2"):
            main(["--build", "--into", str(folder)])
        assert f"--into {folder} " in capsys.readouterr().err.splitlines()[-1]
    assert (tmp_path / "zensical.toml").read_text("utf-8") == "[project]"


def test_an_earlier_or_interrupted_build_is_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(whole, "pages", _interrupted)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            whole.build(tmp_path / "new" / "docs")


def _interrupted() -> dict[str, str]:
    raise KeyboardInterrupt


def test_a_port_that_cannot_be_served_at_is_reported_before_the_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(whole, "pages", _interrupted)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        for port in (str(taken.getsockname()[1]), "99999"):
            with pytest.raises(SystemExit, match="2"):
                main(["--into", str(tmp_path), "--port", port])
            assert f"--port {port} cannot be served at" in capsys.readouterr().err.splitlines()[-1]


def test_a_dead_link_stops_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, built: Path) -> None:
    del built  # Zensical is installed
    entries = {path: f"# {path}\n\n[x](missing.md)\n" for path in ("index.md", "reference/index.md")}
    monkeypatch.setattr(whole, "pages", lambda: entries)
    monkeypatch.setattr(whole, "SECTIONS", {"Start": ("index.md",), "Reference": ("reference",)})
    with pytest.raises(RuntimeError, match=r"missing\.md"):
        whole.build(tmp_path / "made")
