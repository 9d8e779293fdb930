"""The site in a real browser: search, phones, dark and light, accessibility.

Chromium is the one of the system: `apt-get install chromium`, or the program in `CHROMIUM`.
"""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

api = pytest.importorskip(
    "playwright.sync_api", reason="Playwright drives the browser: install the group `test`"
)
axe = pytest.importorskip(
    "axe_playwright_python.sync_playwright", reason="axe is missing: install the group `test`"
)

PROGRAM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "google-chrome"))), None
)
pytestmark = pytest.mark.skipif(
    PROGRAM is None, reason="Chromium is not installed: apt-get install chromium, or set CHROMIUM"
)

#: One page of each type.
PAGES = (
    "index.html",
    "start.html",
    "tutorials/analytics.html",
    "how-to/testing.html",
    "reference/index.html",
    "reference/boards/index.html",
    "reference/boards/create.html",
    "reference/pins/create_image.html",
    "reference/python/pinkit.quotas.html",
    "errors.html",
    "migration/release-5.28.0.html",
)
#: What users type, and the pages of which one has to be among the first three results.
SEARCHES = {
    "upload video": ("reference/media/upload.html", "reference/pins/create_video.html"),
    "bookmark": ("how-to/lists.html",),
    "403": ("errors.html#403",),
    "refresh token": ("how-to/tokens.html",),
    "rate limit": ("how-to/rate-limits.html", "limits.html"),
    "product tags": ("reference/pins/product_tags/",),
    "hash email": ("how-to/conversion-events.html", "tutorials/conversions.html"),
    "report csv": ("how-to/reports.html",),
    "sandbox": ("sandbox.html",),
    "pytest": ("how-to/testing.html",),
}
SIZES = {"light": (1280, 900), "dark": (390, 844)}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with api.sync_playwright() as playwright:
        # Containers have no sandbox for Chromium; the pages are our own.
        chromium = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: Any, address: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Yield a window; it fails if the page logs an error or loads something from elsewhere."""
    scheme = getattr(request, "param", "light")
    width, height = SIZES[scheme]
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": height})
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda each: problems.extend([each.text] if each.type == "error" else []))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda each: problems.extend([] if each.url.startswith(address) else [each.url]))
    yield page
    context.close()
    assert problems == []


@pytest.mark.parametrize("opened", SIZES, indirect=True)
def test_pages_fit_the_window_and_are_accessible(opened: Any, address: str) -> None:
    shots = os.environ.get("PINKIT_SCREENSHOTS")
    for name in PAGES:
        opened.goto(address + name)
        opened.wait_for_timeout(150)  # the script makes tables reachable
        if shots:
            Path(shots).mkdir(parents=True, exist_ok=True)
            width = opened.viewport_size["width"]
            opened.screenshot(path=Path(shots) / f"{width}-{name.replace('/', '_')}.png")
        wider = "document.documentElement.scrollWidth - window.innerWidth"
        assert opened.evaluate(wider) <= 0, name
        found = axe.Axe().run(opened, options={"resultTypes": ["violations"]}).response["violations"]
        serious = [
            (each["id"], each["nodes"][0]["html"])
            for each in found
            if each["impact"] in ("serious", "critical")
        ]
        assert serious == [], name


def results(page: Any, words: str) -> list[str]:
    """Search, and return the first three results."""
    field = page.locator("input:visible").last  # Playwright reads shadow roots, too
    found = page.locator("ol a")
    field.fill("")  # or the results of the last search stay until there are new ones, with the new words
    api.expect(found).to_have_count(0)
    field.fill(words)
    api.expect(found.first).to_be_attached(timeout=10_000)
    links = found.evaluate_all("all => all.slice(0, 3).map(each => each.href)")
    return [re.sub(r"\?[^#]*", "", link) for link in links]


def test_search_finds_what_users_search_for(opened: Any, address: str) -> None:
    opened.goto(f"{address}index.html")
    missed = {}
    opened.keyboard.press("/")
    for words, wanted in SEARCHES.items():
        found = results(opened, words)
        if not any(link.removeprefix(address).startswith(wanted) for link in found):
            missed[words] = found
    assert missed == {}


def test_colours_follow_the_system_and_the_button(opened: Any, address: str) -> None:
    opened.goto(f"{address}index.html")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = opened.evaluate(colour)
    opened.emulate_media(color_scheme="dark")
    opened.reload()
    assert opened.evaluate(colour) != light
    opened.get_by_title("Switch to light mode").first.click()
    opened.wait_for_timeout(300)
    assert opened.evaluate(colour) == light


def test_an_example_shows_the_chosen_language(opened: Any, address: str) -> None:
    opened.goto(f"{address}reference/boards/create.html")
    opened.get_by_text("curl", exact=True).first.click()
    assert opened.locator("code", has_text="api.pinterest.com/v5/boards").first.is_visible()
    assert not opened.locator("code", has_text="asyncio.run").first.is_visible()
