"""The site for readers of text: each page as Markdown, and `llms.txt`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from documentation.markdown import plain

_INTRO: Final = (
    "pinkit is a Python client for Pinterest's REST API v5: typed, synchronous and asynchronous, with a mock "
    "for tests. Each page of this documentation exists as Markdown, with `.md` in place of `.html`."
)


def write_twins(site: Path, pages: Mapping[str, str], sections: Mapping[str, list[str]]) -> None:
    """Write each page as Markdown beside its HTML, and `llms.txt`, which lists them.

    Args:
        site: The folder of the built site.
        pages: The Markdown of each page, by its path.
        sections: The paths of the pages of each section, in the order of the navigation.
    """
    for path, text in pages.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = re.sub(
            r" \{ #[\w.-]+ \}$|!\[[^\]]*\]\([^)]+#only-dark\)$", "", plain(text), flags=re.MULTILINE
        )
        target.write_text(text.replace("#only-light)", ")"), "utf-8")
    parts = ["# pinkit\n", f"> {_INTRO}\n"]
    for title, paths in sections.items():
        parts.append(f"## {title}\n")
        parts += [f"- [{title_of(pages[path])}]({path}){_summary(pages[path])}" for path in paths]
        parts.append("")
    (site / "llms.txt").write_text("\n".join(parts), "utf-8")


def title_of(text: str) -> str:
    """Return the title of a page."""
    found = re.search(r"^# (.+?)(?: \{.*\})?$", text, re.MULTILINE)
    return found[1] if found else ""


def _summary(text: str) -> str:
    """Return the first sentence of a page, for a list."""
    _, _, body = text.partition("\n\n")
    first = " ".join(body.strip().partition("\n\n")[0].split())
    first = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", first)  # a link is relative to its page
    if not first or first[0] in "#|<-=" or first.startswith("```"):
        return ""
    return f": {re.match(r'.+?[.:](?= |$)|.+', first)[0].rstrip(':')}"  # type: ignore[index]
