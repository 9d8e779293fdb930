"""What commands print: a table, JSON, JSON lines or CSV, of the whole result or of a selected part."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast

import attrs
import click

from .session import FORMATS, OutputError, Session, is_terminal, writing


def write(session: Session, value: Any) -> None:
    """Print a result.

    Args:
        session: Has the format and the expression.
        value: A model, a batch, a list, a mapping or a scalar; None prints nothing.

    Raises:
        OutputError: The result cannot be written.
    """
    if value is not None:
        _write_selected(session, plain(value))


def write_items(session: Session, items: Iterable[Any]) -> None:
    """Print a list; JSON lines are printed as the items arrive."""
    if format_of(session) == "jsonl" and session.select is None and file_of(session) is None:
        for each in items:
            with writing(None):
                click.echo(_line(plain(each), _encoding(None)))
        return
    _write_selected(session, [plain(each) for each in items])


def format_of(session: Session) -> str:
    """Return the format: a table in a terminal and JSON elsewhere, unless one is chosen."""
    if session.output is None:
        return "table" if is_terminal(sys.stdout) else "json"
    return session.output if session.output in FORMATS else Path(session.output).suffix.lower()[1:]


def file_of(session: Session) -> Path | None:
    """Return the file to write into; None to print."""
    return None if session.output in (None, *FORMATS) else Path(str(session.output)).expanduser()


def clean(text: str) -> str:
    """Return text without control characters, which could change the terminal."""
    return "".join(each if each.isprintable() else " " for each in text)


def plain(value: Any) -> Any:
    """Return the JSON form of a result; what has none, such as a path, becomes text."""
    from pinkit_generated import Model

    from .. import Batch, Published, Result, to_dict

    if isinstance(value, (Batch, list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, (Model, Result, Published, Mapping)):
        return to_dict(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    if attrs.has(type(value)):
        fields = attrs.fields(type(value))
        return {each.name: plain(getattr(value, each.name)) for each in fields if each.name[:1] != "_"}
    return str(value)


def _write_selected(session: Session, value: Any) -> None:
    """Write what the expression selects; the whole value if it fails: a call may have created something."""
    if session.select is None:
        _write(session, value)
        return
    try:
        selected = import_module("jmespath").search(session.select, value)
    except Exception as error:
        _write(session, value)
        reason = str(error).splitlines()[0]
        raise OutputError(
            f"--select {session.select!r:.60} is not valid for this result, which is written as a whole: "
            f"{reason}"
        ) from None
    _write(session, selected)


def _write(session: Session, value: Any) -> None:
    kind, file = format_of(session), file_of(session)
    with writing(file):
        if kind == "table":
            _table(value)
        elif file is None:
            click.echo(_text(kind, value, _encoding(None)), nl=False)
        else:
            text = _text(kind, value, _encoding(file))
            file.write_text(text, "utf-8", errors="backslashreplace")
            click.echo(f"{file} is written.", err=True)


def _encoding(file: Path | None) -> str:
    return "utf-8" if file is not None else getattr(sys.stdout, "encoding", None) or "utf-8"


def _text(kind: str, value: Any, encoding: str) -> str:
    if kind == "json":
        return _line(value, encoding, indent=2) + "\n"
    if kind == "csv":
        return _csv(_rows(value))
    lines = value if isinstance(value, list) else [value]
    return "".join(f"{_line(each, encoding)}\n" for each in lines)


def _line(value: Any, encoding: str = "utf-8", indent: int | None = None) -> str:
    """Return JSON; characters that the encoding does not have are escaped, such as a lone surrogate."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


def _rows(value: Any) -> list[dict[str, Any]]:
    found: list[Any] = value if isinstance(value, list) else [value]
    return [_flat(each) if isinstance(each, dict) else {"value": each} for each in found]


def _flat(value: Mapping[str, Any], path: str = "") -> dict[str, Any]:
    """Return the fields of an object, those of inner objects by their path."""
    row: dict[str, Any] = {}
    for name, each in value.items():
        if isinstance(each, dict):
            row |= _flat(cast("dict[str, Any]", each), f"{path}{name}.")
        else:
            row[f"{path}{name}"] = _line(each) if isinstance(each, list) else each
    return row


def _csv(rows: Sequence[Mapping[str, Any]]) -> str:
    text = io.StringIO()
    columns = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(each) for name, each in row.items()})
    return text.getvalue()


def _cell(value: Any) -> str:
    return "" if value is None else json.dumps(value) if isinstance(value, bool) else str(value)


def _table(value: Any) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if not isinstance(value, (dict, list)):
        click.echo(clean(_cell(value)))
        return
    rows = _rows(value)
    if isinstance(value, dict):
        columns = ["field", "value"]
        cells = [[name, _cell(each)] for name, each in rows[0].items() if each is not None]
    else:
        columns = _columns(rows)
        cells = [[_cell(row.get(name)) for name in columns] for row in rows]
    if not cells:
        click.echo("Nothing.", err=True)
        return
    console = Console(file=sys.stdout)
    is_narrow = is_terminal(sys.stdout)
    if not is_narrow:
        console.width = _WIDE
    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    *whole, last = _fitting([columns, *cells], console.width)
    for name, width in zip(columns, whole, strict=False):
        table.add_column(clean(name), min_width=width, no_wrap=True)
    table.add_column(clean(columns[len(whole)]), overflow="ellipsis", no_wrap=True, max_width=last)
    for row in cells:
        table.add_row(*(Text(clean(each)) for each in row[: len(table.columns)]))
    console.print(table, soft_wrap=not is_narrow)


def _fitting(lines: Sequence[Sequence[str]], width: int) -> list[int]:
    """Return the widths of the columns that fit into a line: whole, except the last one, which may be cut."""
    from rich.cells import cell_len

    fitting: list[int] = []
    for column in zip(*lines, strict=True):
        whole = max(map(cell_len, column))
        if fitting and width < min(_LEAST, whole):
            break
        fitting.append(min(whole, max(width, 1)))
        width -= whole + 2
    return fitting


def _columns(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the columns with values, the most important ones first."""
    names = dict.fromkeys(name for row in rows for name in row)
    filled = [name for name in names if any(row.get(name) not in (None, "", "[]") for row in rows)]
    return sorted(filled, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))


_FIRST: Final = ("index", "key", "id", "name", "title", "state", "status", "pin_id", "privacy", "created_at")
_LEAST: Final = 12  # the width of a column that is worth being cut
_WIDE: Final = 100_000
