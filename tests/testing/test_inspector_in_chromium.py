"""The inspector in a real browser: each view, the search, the live log, the forms, phones, accessibility.

Chromium is the one of the system: `apt-get install chromium`, or the program in `CHROMIUM`. With
`PINKIT_SCREENSHOTS`, a picture of each view is written into this folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from chromium_windows import SIZES, check_page, needs_chromium, window
from chromium_windows import browser as browser
from http_library import httpx
from pinkit.testing import Mock

pytestmark = [needs_chromium, pytest.mark.xdist_group("chromium")]

HOSTILE = "<script>alert(1)</script>"
VIEWS = ("Requests", "Boards", "Ads", "Catalogs", "Jobs", "Users", "Quotas", "Records")
PINS = 130  # two parts and a bit


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Mock, str]]:
    mock = Mock(tier="standard")
    mock.add_campaigns(2, ad_groups=2, ads=2)
    mock.users.add(HOSTILE)
    pins = [{"title": f"Pin {number}"} for number in range(PINS)]
    hostile = {"name": HOSTILE, "sections": [HOSTILE], "pins": [{"title": HOSTILE, "section": HOSTILE}]}
    mock.add_records({"boards": [{"name": "Large", "pins": pins}, hostile]})
    with mock.serve() as url:
        yield mock, url.removesuffix("/v5")
    mock.close()


@pytest.fixture
def page(browser: Any, served: tuple[Mock, str], request: pytest.FixtureRequest) -> Iterator[Any]:
    """Yield a window with the overview."""
    with window(browser, served[1], getattr(request, "param", "light")) as page:
        page.goto(served[1])
        yield page


def send(served: tuple[Mock, str], method: str, path: str, **more: Any) -> None:
    """Send a request to the mock, as a client does."""
    mock, base = served
    headers = {"Authorization": f"Bearer {mock.token}"}
    httpx.request(method, f"{base}/v5{path}", headers=headers, **more)


def check(page: Any, name: str) -> None:
    """Check a view; in the small window, the rules that differ there."""
    small = page.viewport_size["width"] < 400
    check_page(page, name, **({"runOnly": ["color-contrast", "target-size"]} if small else {}))


@pytest.mark.parametrize("page", SIZES, indirect=True)
def test_each_view_fits_the_window_and_is_accessible(page: Any, served: tuple[Mock, str]) -> None:
    send(served, "POST", "/boards", json={"nme": HOSTILE})
    check(page, "Overview")
    for name in VIEWS:
        page.get_by_role("link", name=name, exact=True).first.click()
        page.get_by_role("heading", level=1).wait_for()
        assert page.locator("nav [aria-current=page]").inner_text() == name
        check(page, name)
    for view, link in {"Boards": HOSTILE, "Ads": "Campaign", "Users": HOSTILE, "Requests": "POST"}.items():
        page.get_by_role("link", name=view, exact=True).first.click()
        page.locator("main").get_by_role("link", name=link).first.click()
        page.wait_for_url(lambda url: url.count("/") > 4)
        check(page, f"{view}-one")


def test_what_users_write_does_not_run(page: Any) -> None:
    page.get_by_role("link", name="Boards", exact=True).first.click()
    page.get_by_role("link", name=HOSTILE).click()
    assert page.get_by_role("heading", level=1).inner_text() == HOSTILE
    page.locator(".pin").click()
    page.get_by_role("heading", name=HOSTILE).wait_for()
    page.get_by_role("searchbox").fill(HOSTILE)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Pins: 1").wait_for()
    assert page.locator("main script").count() == 0


def test_the_keyboard_reaches_the_search_which_finds_while_typing(
    page: Any, served: tuple[Mock, str]
) -> None:
    page.keyboard.press("/")
    page.keyboard.type("Large")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Boards: 1").wait_for()
    page.wait_for_load_state()  # until its script has run
    page.get_by_role("searchbox").fill("Pin 129")
    page.get_by_role("heading", name="Pins: 1").wait_for()
    page.locator("#found a").first.click()
    page.get_by_role("heading", name="Pin 129").wait_for()
    page.goto(served[1])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_rest_of_a_large_board_is_loaded_when_it_is_reached(page: Any) -> None:
    page.get_by_role("link", name="Boards", exact=True).first.click()
    page.get_by_role("link", name="Large").click()
    page.get_by_role("heading", name="Large").wait_for()
    assert page.locator(".pin").count() < PINS
    for shown in (60, 120):
        page.locator(".more").scroll_into_view_if_needed()
        page.wait_for_function("count => document.querySelectorAll('.pin').length > count", arg=shown)
    assert page.locator(".pin").count() == PINS
    assert page.locator(".more").count() == 0


def test_a_request_appears_in_the_log_and_is_copied(page: Any, served: tuple[Mock, str]) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name="Requests", exact=True).first.click()
    page.get_by_role("heading", name="Requests").wait_for()
    send(served, "GET", f"/boards?bookmark=new{HOSTILE}")
    with page.expect_navigation():  # until its script has run
        page.locator("#log").get_by_text("bookmark=new").click()
    page.get_by_role("button", name="Copy as curl").click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("curl --request GET")
    assert served[0].token not in copied


def test_forms_control_the_mock(page: Any, served: tuple[Mock, str]) -> None:
    mock = served[0]
    page.get_by_role("button", name="Take a snapshot").click()
    page.get_by_text("was taken.").wait_for()
    before = mock.clock()
    page.get_by_role("button", name="+ 1 hour").click()
    page.get_by_text("The clock was moved.").wait_for()
    assert mock.clock() >= before + 3600
    page.get_by_label("Kind").select_option("html")
    page.get_by_label("Operation").fill("boards/*")
    page.get_by_role("button", name="Add the fault").click()
    page.get_by_text("The fault was added.").wait_for()
    assert [each.operation for each in mock.faults] == ["boards/*"]
    page.get_by_label("Operation").fill("moon")
    page.get_by_role("button", name="Add the fault").click()
    page.get_by_text("no operation is called 'moon'").wait_for()
    page.get_by_text("Restore the initial state").click()
    page.get_by_role("button", name="Reset the mock").click()
    page.get_by_text("The mock is in its initial state.").wait_for()
    assert len(mock.world.table("boards")) == 0
    page.get_by_role("button", name="Restore snapshot 1").click()
    page.get_by_text("Snapshot 1 was restored.").wait_for()
    assert len(mock.world.table("boards")) == 3
