"""The pictures of tutorials: views of the mock's inspector while their code runs, and plots of this code.

A page names a view by `<!-- inspector: PATH | ALTERNATIVE TEXT -->`. The path may contain names of the code:
`board/{board.id}`. With `PATH, 30 days later`, the clock is moved for this picture. A plot is a file that the
code writes, shown from `../assets/pictures/`.
"""

from __future__ import annotations

import contextlib
import importlib.util
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import attrs
from pinkit.testing import Mock
from pinkit.testing.inspector import ROOT

from documentation import chromium
from documentation.page_runner import PAGES, mock_of, on_the_mock, run, snippets_of

_MARK: Final = re.compile(r"<!-- inspector: ([^|\n]+?)(?:, (\d+) days later)? \| ([^\n]+) -->\n")
_SCHEMES: Final = ("light", "dark")
_SIZE: Final = {"width": 1060, "height": 200}  # the height grows with the view


@attrs.frozen
class View:
    """A view of the inspector that a page shows.

    Args:
        name: The name of its files.
        path: Its path, with names of the code in braces.
        days: Days by which the clock is moved before.
        after: The number of snippets before it.
    """

    name: str
    path: str
    days: int
    after: int


def views_of(page: str, text: str) -> list[View]:
    """Return the views that a page shows.

    Args:
        page: The name of the page.
        text: Its Markdown.
    """
    return [
        View(f"{page}-{number}", mark[1], int(mark[2] or 0), len(snippets_of(text[: mark.start()])))
        for number, mark in enumerate(_MARK.finditer(text), 1)
    ]


def with_pictures(pages: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Make the pictures of tutorials; without a browser there are none of the inspector, which is reported.

    Args:
        pages: The Markdown of pages, by path.
        folder: The folder for the pictures; created if it does not exist.

    Returns:
        The pages that have pictures, by path.
    """
    chosen = {path: text for path, text in pages.items() if _MARK.search(text) or _drawings(text)}
    if not chosen:
        return {}
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        if missing := _missing():
            print(f"The tutorials have no pictures of the inspector. {missing}.", file=sys.stderr)
        browser = None if missing else stack.enter_context(chromium.launched())
        for path, text in chosen.items():
            _make(path, text, folder, browser)
    return {path: _shown(path, text, bool(missing)) for path, text in chosen.items()}


def _missing() -> str | None:
    if importlib.util.find_spec("playwright") is None:
        return chromium.NO_PLAYWRIGHT
    return chromium.NO_PROGRAM if chromium.PROGRAM is None else None


def _drawings(text: str) -> list[str]:
    """Return the names of the files that the code of a page draws."""
    return re.findall(r"!\[[^\]]+\]\(\.\./assets/pictures/([^)#]+)\)", text)


def _make(path: str, text: str, folder: Path, browser: Any) -> None:
    """Run a page and make its pictures; those of the inspector only with a browser."""
    mock, views = mock_of(PAGES / path), views_of(Path(path).stem, text)

    def after(number: int, names: Mapping[str, Any]) -> None:
        for view in views:
            if view.after == number and browser is not None:
                _photograph(browser, names["mock"], view, names, folder)

    with TemporaryDirectory() as where, contextlib.chdir(where), on_the_mock(mock):
        run(snippets_of(text), mock, path, after)
        for name in _drawings(text):
            shutil.copy(name, folder / name)


def _photograph(browser: Any, mock: Mock, view: View, names: Mapping[str, Any], folder: Path) -> None:
    """Write a picture of a view for each colour scheme; the state of the mock is the same afterwards."""
    before = mock.snapshot()
    mock.clock.advance(view.days * 86_400)
    with mock.serve() as address:
        for scheme in _SCHEMES:
            page = browser.new_page(viewport=_SIZE, color_scheme=scheme, device_scale_factor=1.25)
            page.goto(address.removesuffix("/v5") + ROOT + view.path.format(**names))
            page.screenshot(path=folder / f"{view.name}-{scheme}.png", full_page=True)
            page.close()
    if view.days:
        mock.restore(before)


def _shown(path: str, text: str, is_missing: bool) -> str:
    """Return a page with its views as images; without them, if there was no browser."""
    names = (view.name for view in views_of(Path(path).stem, text))

    def images(mark: re.Match[str]) -> str:
        name = next(names)
        shown = (f"![{mark[3]}](../assets/pictures/{name}-{each}.png#only-{each})" for each in _SCHEMES)
        return "" if is_missing else "".join(shown) + "\n"

    return _MARK.sub(images, text)
