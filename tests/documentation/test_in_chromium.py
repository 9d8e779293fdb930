"""The site in a real browser: search, phones, dark and light, accessibility.

Chromium is the one of the system: `apt-get install chromium`, or the program in `CHROMIUM`.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from chromium_windows import SIZES, api, check_page, needs_chromium, window
from chromium_windows import browser as browser

pytestmark = needs_chromium

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
    "dry run": ("how-to/command-line.html",),
    "duplicate pin": ("how-to/publish.html",),
    "thread safe": ("how-to/http.html",),
    "contribute": ("index.html",),
    "trial access": ("start.html",),
    "mock": ("how-to/testing.html", "reference/python/pinkit.testing.html"),
    "install": ("start.html",),
    "docker": ("how-to/deploy.html",),
    "logging": ("how-to/observability.html",),
    "pagination": ("how-to/lists.html",),
    "timeout": ("how-to/http.html", "reference/python/pinkit.html#timeout"),
    "shopify": ("tutorials/catalogs.html", "reference/python/pinkit.products.html"),
    "from_env": ("reference/python/pinkit.html#clientfrom_env",),
}


@pytest.fixture
def opened(browser: Any, address: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Yield a window."""
    with window(browser, address, getattr(request, "param", "light")) as page:
        yield page


@pytest.mark.parametrize("opened", SIZES, indirect=True)
def test_pages_fit_the_window_and_are_accessible(opened: Any, address: str) -> None:
    for name in PAGES:
        opened.goto(address + name)
        opened.wait_for_timeout(150)  # the script makes tables reachable
        check_page(opened, name)


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


def test_pictures_have_the_colours_of_the_page(opened: Any, address: str) -> None:
    for name in ("content", "ads", "catalogs", "conversions", "analytics"):
        opened.goto(f"{address}tutorials/{name}.html")
        for shown, hidden in (("light", "dark"), ("dark", "light")):
            opened.emulate_media(color_scheme=shown)
            check_picture(opened, f"img[src$='#only-{shown}']", 1000)
            assert not opened.locator(f"img[src$='#only-{hidden}']").first.is_visible()
    check_picture(opened, "img[src$='spend.svg']", 100)


def check_picture(page: Any, selector: str, width: int) -> None:
    """Check that a picture is seen, and is wider than a number of pixels."""
    page.locator(selector).first.scroll_into_view_if_needed(timeout=5000)
    wide = "([selector, width]) => document.querySelector(selector).naturalWidth > width"
    page.wait_for_function(wide, arg=[selector, width], timeout=5000)
