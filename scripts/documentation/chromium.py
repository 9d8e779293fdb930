"""The system's Chromium, driven by Playwright."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator
from typing import Any, Final

#: The program; None if there is none.
PROGRAM: Final = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
NO_PROGRAM: Final = "Chromium is not installed: apt-get install chromium, or set CHROMIUM"
NO_PLAYWRIGHT: Final = "Playwright drives the browser: install the dependency group `docs`"


@contextlib.contextmanager
def launched() -> Generator[Any]:
    """Run the browser; yield Playwright's object for it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Containers have no sandbox for Chromium; the pages are our own.
        chromium = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        try:
            yield chromium
        finally:
            chromium.close()
