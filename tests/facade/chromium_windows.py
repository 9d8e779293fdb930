"""Windows of the system's Chromium, and what is wrong with the pages in them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from documentation import chromium

api = pytest.importorskip("playwright.sync_api", reason=chromium.NO_PLAYWRIGHT)
axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe is missing: install the dependency group `test`"
)

needs_chromium = pytest.mark.skipif(chromium.PROGRAM is None, reason=chromium.NO_PROGRAM)
#: Colour schemes, each with the size of its window.
SIZES = {"light": (1280, 900), "dark": (390, 844)}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Run the browser."""
    with chromium.launched() as found:
        yield found


@contextlib.contextmanager
def window(browser: Any, address: str, scheme: str) -> Generator[Any]:
    """Open a window; fail if a page logs an error, opens a dialog, or loads from another address."""
    width, height = SIZES[scheme]
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": height})
    page = context.new_page()
    problems: list[str] = []

    def check_console(message: Any) -> None:
        if message.type == "error":
            problems.append(message.text)

    def check_request(sent: Any) -> None:
        if not sent.url.startswith(address):
            problems.append(sent.url)

    def dismiss(dialog: Any) -> None:
        problems.append(dialog.message)
        dialog.dismiss()

    page.on("console", check_console)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", check_request)
    page.on("dialog", dismiss)
    yield page
    context.close()
    assert problems == []


def check_page(page: Any, name: str, **options: Any) -> None:
    """Check that a page fits the window and is accessible; keep a picture of it in `PINKIT_SCREENSHOTS`.

    Args:
        page: The window.
        name: The name in messages and of the picture.
        options: Options of axe.
    """
    page.wait_for_load_state()  # until its styles apply
    if folder := os.environ.get("PINKIT_SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        width = page.viewport_size["width"]
        page.screenshot(path=Path(folder) / f"{width}-{name.replace('/', '_')}.png")
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, name
    found = axe.Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
    serious = [
        (each["id"], each["nodes"][0]["html"]) for each in found if each["impact"] in ("serious", "critical")
    ]
    assert serious == [], name
