"""URLs of Pinterest: what they name, and how they are written."""

from typing import Any

import pytest
from pinkit import urls


@pytest.mark.parametrize(
    "url",
    [
        "https://www.pinterest.com/pin/813744226420795884/",
        "https://www.pinterest.com/pin/813744226420795884",
        "http://pinterest.com/pin/813744226420795884/?utm_source=x#more",
        " https://au.pinterest.com/pin/813744226420795884/ ",
        "https://www.pinterest.co.uk/pin/813744226420795884/",
        "https://www.pinterest.com.au/pin/813744226420795884/",
        "https://pinterest.de/pin/a-small-kitchen--813744226420795884/sent/",
        "www.pinterest.com/pin/813744226420795884/",
        "HTTPS://WWW.PINTEREST.COM/pin/813744226420795884/",
    ],
)
def test_a_pin_has_an_id_on_every_domain(url: str) -> None:
    assert urls.parse(url) == urls.PinterestUrl(kind="pin", id="813744226420795884")
    assert urls.is_url(url)


def test_boards_sections_and_users_have_names_and_no_id() -> None:
    root = "https://www.pinterest.com"
    assert urls.parse(f"{root}/anna/") == urls.PinterestUrl(kind="user", username="anna")
    assert urls.parse(f"{root}/anna/_saved/") == urls.PinterestUrl(kind="user", username="anna")
    assert urls.parse(f"{root}/anna/k%C3%BCche/") == urls.PinterestUrl(
        kind="board", username="anna", slug="küche"
    )
    assert urls.parse(f"{root}/anna/kitchens/blue/") == urls.PinterestUrl(
        kind="section", username="anna", slug="kitchens", section="blue"
    )


def test_a_url_of_ads_manager_has_the_id_of_the_ad_account() -> None:
    parsed = urls.parse("https://ads.pinterest.com/advertiser/549755885175/reporting/?x=1")
    assert parsed == urls.PinterestUrl(kind="ad_account", id="549755885175")


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("https://pin.it/3kVJb", "pin.it/3kVJb.*short link.*browser"),
        ("https://example.com/pin/1/", "example.com.*not a URL of Pinterest.*/pin/1/"),
        ("https://pinterest.com.evil.example/pin/1/", "not a URL of Pinterest"),
        ("ftp://pinterest.com/pin/1/", "not a URL of Pinterest"),
        ("https://www.pinterest.com/", "names no Pin"),
        ("https://www.pinterest.com/ideas/kitchens/1/", "names no Pin"),
        ("https://ads.pinterest.com/", "names no Pin"),
        ("https://www.pinterest.com/pin/AVrCsLX_-rlV/", "not an id.*digits"),
        ("https://[/", "not a URL"),
        ("", "not a URL of Pinterest"),
    ],
)
def test_any_other_url_is_rejected_with_its_reason(url: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^url: .*{message}"):
        urls.parse(url)


def test_an_argument_that_is_no_text_is_named() -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match=r"^url must be text, not int$"):
        urls.parse(wrong)


def test_what_is_written_is_read_again() -> None:
    assert urls.pin("12") == "https://www.pinterest.com/pin/12/"
    assert urls.parse(urls.pin("12")).id == "12"
    assert urls.board("anna", "küche 1") == "https://www.pinterest.com/anna/k%C3%BCche%201/"
    assert urls.parse(urls.board("anna", "küche")).slug == "küche"
    assert urls.parse(urls.user("anna")).username == "anna"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: urls.pin("x"), "^id must .*digits, not 'x'"),
        (lambda: urls.user(""), "^username must .*not ''"),
        (lambda: urls.user("pin"), "^username: 'pin' is the name of a page"),
        (lambda: urls.board("anna", "a/b"), "^slug must .*'a/b'"),
    ],
)
def test_a_url_is_not_made_of_a_bad_value(make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


def test_only_urls_of_pinterest_are_recognized() -> None:
    assert urls.is_url("https://pin.it/abc")
    for other in (
        "1",
        "https://example.com/pin/1",
        "pinterest",
        None,
        5,
        "x https://www.pinterest.com/pin/1/",
    ):
        assert not urls.is_url(other)
