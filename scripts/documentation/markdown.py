"""Markdown: tables, code, tabs and foldable blocks, and their plain form."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").strip() or " "


def fenced(code: str, language: str) -> str:
    """Return a block of code."""
    return f"```{language}\n{code.strip()}\n```\n"


def tabs(parts: Iterable[tuple[str, str]]) -> str:
    """Return blocks of which a reader sees one at a time."""
    return "\n".join(f'=== "{title}"\n\n{textwrap.indent(text, "    ")}' for title, text in parts)


def folded(title: str, text: str) -> str:
    """Return a block that is closed at first."""
    return f'??? note "{title}"\n\n{textwrap.indent(text, "    ")}'


def code(text: str) -> str:
    """Return text as code inside a line."""
    return f"`{text}`"


def listed(words: Iterable[str], last: str = "and") -> str:
    """Return words as an enumeration: `a`, `b` and `c`."""
    parts = [code(word) for word in words]
    return f" {last} ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def docstring(text: str) -> str:
    """Return a docstring as Markdown: its sections as headings, their entries as lists."""
    made = list[str]()
    for block in re.split(r"\n(?=\S+:\n {4})", text):
        head, _, body = block.partition("\n")
        if head.rstrip(":") in _SECTIONS and head.endswith(":"):
            made.append(f"**{head.rstrip(':')}**\n\n{_section(body)}")
        else:
            made.append(_linked(block))
    return "\n\n".join(made)


_SECTIONS: Final = ("Args", "Returns", "Raises", "Yields", "Attributes")
_ENTRY: Final = re.compile(r"^ {4}(\*{0,2}\w+): (.*?)(?=^ {4}\S|\Z)", re.DOTALL | re.MULTILINE)


def _section(body: str) -> str:
    lines = body.splitlines(keepends=True)
    end = next(
        (at for at, line in enumerate(lines) if line.strip() and not line.startswith("    ")), len(lines)
    )
    section, rest = "".join(lines[:end]), "".join(lines[end:])
    entries = _ENTRY.findall(section)
    if entries:
        text = "\n".join(f"- `{name}`: {' '.join(words.split())}" for name, words in entries)
    else:
        text = " ".join(section.split())
    return f"{text}\n\n{_linked(rest.strip())}".strip()


def _linked(text: str) -> str:
    return re.sub(r"(?<![<(\"])(https://[^\s),]+[^\s),.])", r"<\1>", text)


def for_html(text: str) -> str:
    """Return a page for Python-Markdown, which shows the backslash of a pipe that is escaped in code."""
    return _ROW.sub(lambda row: _CODE.sub(lambda found: found[0].replace("\\|", "|"), row[0]), text)


_ROW: Final = re.compile(r"^ *\|.*", re.MULTILINE)
_CODE: Final = re.compile(r"`[^`]*`")


def plain(text: str) -> str:
    """Return a page without tabs and foldable blocks, for readers of Markdown alone."""
    return _BLOCK.sub(lambda block: f"**{block[1]}**\n\n{textwrap.dedent(block[2]).strip()}\n\n", text)


_BLOCK: Final = re.compile(r'^(?:===|\?\?\?|!!!)(?: \w+)? "([^"]*)"\n\n((?: {4}.*\n|\n)+)', re.MULTILINE)
