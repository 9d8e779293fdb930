"""Strict checks of the built HTML: links, assets of other hosts, alternative texts, tables."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

#: Attributes that make a browser load something.
_LOADS: Final = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
}
#: Links of these kinds are loaded, or prepare a load.
_LOADED_LINKS: Final = ("stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "manifest")


class Page(HTMLParser):
    """What a page refers to.

    Attributes:
        ids: Its anchors.
        links: Where its links lead.
        loads: What a browser loads with it.
        problems: Other mistakes.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids = set[str]()
        self.links = list[str]()
        self.loads = list[str]()
        self.problems = list[str]()
        self._tag = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect what one element refers to."""
        self._tag = tag
        given = {name: value or "" for name, value in attrs}
        self.ids |= {given[name] for name in ("id", "name") if given.get(name)}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and not set(given.get("rel", "").split()).isdisjoint(_LOADED_LINKS):
            self.loads.append(given.get("href", ""))
        self.loads += [given[name] for name in _LOADS.get(tag, ()) if given.get(name)]
        if tag == "img" and "alt" not in given:
            self.problems.append(f"an image without alternative text: {given.get('src')}")

    def handle_data(self, data: str) -> None:
        """Find what Markdown did not read as it was meant."""
        if "\\|" in data:
            self.problems.append(f"a backslash is shown: {data.strip():.40}")
        if self._tag == "td" and data.startswith("- "):
            self.problems.append(f"a list in a table: {data:.40}")


def problems_of(site: Path) -> Iterator[str]:
    """Yield each dead link, each load from another host, and each image without alternative text."""
    pages = {path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        for problem in (*page.problems, *_loads(site, path, page), *_dead_links(site, path, pages)):
            yield f"{path.relative_to(site)}: {problem}"
    for path in sorted(site.rglob("*.css")):
        text = path.read_text("utf-8")
        for start in ("url(http", "url(//", 'url("http', "url('http", "@import"):
            if start in text:
                yield f"{path.relative_to(site)}: loads {start}"


def _loads(site: Path, path: Path, page: Page) -> Iterator[str]:
    for url in page.loads:
        if _is_external(url):
            yield f"loads {url}"
        elif not url.startswith("data:") and not _target(site, path, url)[0].is_file():
            yield f"loads {url}, which does not exist"


def _dead_links(site: Path, path: Path, pages: dict[Path, Page]) -> Iterator[str]:
    for url in pages[path].links:
        if not _is_external(url) and not _leads_somewhere(site, path, url, pages):
            yield f"the link {url!r} leads nowhere"


def _is_external(url: str) -> bool:
    return bool(urlsplit(url).netloc or urlsplit(url).scheme not in ("", "data"))


def _target(site: Path, page: Path, url: str) -> tuple[Path, str]:
    parts = urlsplit(url)
    path = unquote(parts.path)
    start = site if path.startswith("/") else page.parent
    target = (start / path.lstrip("/")).resolve() if path else page
    return (target / "index.html" if target.is_dir() else target), unquote(parts.fragment)


def _leads_somewhere(site: Path, page: Path, url: str, pages: dict[Path, Page]) -> bool:
    if page.name == "404.html":  # its links are relative to the root of wherever the site is served
        return True
    target, fragment = _target(site, page, url)
    if not target.is_file():
        return False
    return not fragment or target not in pages or fragment in pages[target].ids
