"""Reading product files in XML, RSS or Atom, element by element."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from xml.parsers import expat

from .google_products import name_of
from .product_rows import Cells


def items(path: Path) -> Iterator[Cells]:
    """Yield the fields of each `item` of RSS, or `entry` of Atom, in little memory.

    Raises:
        ValueError: It is not well-formed, or has a document type, whose entities could expand without limit.
    """
    reader = _Reader(path.name)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield from reader.feed(chunk)
    yield from reader.feed(b"", is_last=True)
    if not reader.count:
        raise ValueError(f"path: {path.name!r} has no product: no element <item> or <entry>")


class _Reader:
    """Collects the fields of products from the events of the parser.

    Args:
        name: The name of the file, for messages.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._add
        self._done: deque[Cells] = deque()
        self._path: list[str] = []  # the elements inside the product
        self._inside = False
        self._text: list[str] = []
        self._fields: dict[str, Any] = {}
        self._parts: dict[str, str] = {}
        self._where = ""
        self.count = 0

    def feed(self, chunk: bytes, *, is_last: bool = False) -> Iterator[Cells]:
        """Parse a chunk; yield the products that are complete."""
        try:
            self._parser.Parse(chunk, is_last)
        except expat.ExpatError as error:
            raise ValueError(f"path: {self._name!r} is not well-formed XML: {error}") from None
        while self._done:
            yield self._done.popleft()

    def _doctype(self, *_: Any) -> None:
        raise ValueError(
            f"path: {self._name!r} has a document type (<!DOCTYPE>), which is not allowed; remove it"
        )

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = name_of(tag.rpartition(" ")[2])
        if not self._inside:
            if name in ("item", "entry"):
                self._inside, self._fields = True, {}
                self._where = f"{self._name} line {self._parser.CurrentLineNumber}"
            return
        self._path.append(name)
        self._text = [attributes["href"]] if name == "link" and "href" in attributes else []
        if len(self._path) == 1:
            self._parts = {}

    def _add(self, text: str) -> None:
        if self._path:
            self._text.append(text)

    def _end(self, _tag: str) -> None:
        if not self._inside:
            return
        if not self._path:
            self.count += 1
            self._done.append(Cells(self._where, self._fields))
            self._inside = False
            return
        name, text = self._path.pop(), "".join(self._text).strip()
        self._text = []
        if self._path:
            self._parts[name] = text
            return
        if order := _PARTS.get(name) if self._parts else None:
            text = ":".join(self._parts.get(part, "") for part in order)
        before = self._fields.get(name)
        if before is None:
            self._fields[name] = text
        elif text:
            self._fields[name] = [*(before if isinstance(before, list) else [before]), text]


_CHUNK: Final = 64 * 2**10
#: The elements inside an element, in the order of its text form.
_PARTS: Final = {
    "shipping": ("country", "region", "service", "price"),
    "tax": ("country", "region", "rate", "tax_ship"),
}
