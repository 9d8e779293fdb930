"""The changes of public names of a generated layer."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.changelog import render, summary
from pipeline.errors import PipelineError
from pipeline.public_names import NameChange, compare_names, names

LAYER = {
    "__init__.py": "from ._base import OPERATIONS\nRELEASE = '1'\n__all__ = ['OPERATIONS', 'RELEASE']\n",
    "_base.py": "OPERATIONS: dict[str, str] = {}\n",
    "api/__init__.py": "",
    "api/boards/__init__.py": "",
    "api/boards/boards_list.py": (
        "def boards_list(first, *, page_size: int | None = None, bookmark, _hidden=1):\n"
        "    return call('boards/list', '/boards')\n"
    ),
    "models/__init__.py": "",
    "models/board.py": (
        "class Board:\n    id: str\n    _kept: dict\n    def to_dict(self): ...\nKind = Literal['a']\n"
    ),
}


def layer(folder: Path, **changed: str | None) -> Path:
    """Write a small generated layer; a module's text may be replaced, or omitted with None."""
    files: dict[str, str | None] = {
        **LAYER,
        **{f"{key.replace('__', '/')}.py": text for key, text in changed.items()},
    }
    for name, text in files.items():
        if text is not None:
            file = folder / "pinkit_generated" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return folder


def test_names_are_read_without_importing(tmp_path: Path) -> None:
    found = names(layer(tmp_path))
    assert dict(found.classes) == {"models.Board": frozenset({"id"})}
    assert found.others == {"RELEASE", "OPERATIONS", "models.board.Kind"}
    assert list(found.functions) == ["api.boards.boards_list"]
    function = found.functions["api.boards.boards_list"]
    assert dict(function.parameters) == {"first": True, "page_size": False, "bookmark": True}
    assert function.operations == {"boards/list"}


def test_names_that_a_module_exports_for_type_checkers_are_public(tmp_path: Path) -> None:
    text = "if TYPE_CHECKING:\n    from .board import Board as Board\n    from .unions import {} as {}\n"
    old, new = (
        layer(
            tmp_path / name,
            kinds=text.format(name, name) + f"    from .._bodies.x import {name}Dict as {name}Dict\n",
        )
        for name in ("Media", "Source")
    )
    found = compare_names(names(old), names(new))
    assert [(change.verb, change.name, change.breaking) for change in found] == [
        ("added", "kinds.Source", False),
        ("added", "kinds.SourceDict", False),
        ("removed", "kinds.Media", True),
        ("removed", "kinds.MediaDict", True),
    ]


def test_equal_layers_differ_in_nothing(tmp_path: Path) -> None:
    found = names(layer(tmp_path))
    assert compare_names(found, names(tmp_path / "pinkit_generated")) == []
    assert "None changed." in render([], "1", "2", [])


def test_a_function_of_the_same_operation_is_renamed(tmp_path: Path) -> None:
    text = "def all_boards(first, *, page_size=None, bookmark=None, more): return call('boards/list')\n"
    new = layer(tmp_path / "new", api__boards__boards_list=None, api__boards__all_boards=text)
    assert compare_names(names(layer(tmp_path / "old")), names(new)) == [
        NameChange(
            kind="function",
            verb="renamed",
            name="api.boards.boards_list → api.boards.all_boards",
            breaking=True,
        ),
        NameChange(
            kind="parameter",
            verb="added as required",
            name="more",
            owner="api.boards.all_boards",
            breaking=True,
        ),
        NameChange(kind="parameter", verb="made optional", name="bookmark", owner="api.boards.all_boards"),
    ]


@pytest.mark.parametrize("id_", ["boards/all", "list_all_boards", "listBoards"])
def test_a_function_of_a_renamed_operation_is_renamed(tmp_path: Path, id_: str) -> None:
    text = f"def boards_all(first, *, page_size=None, bookmark): return call({id_!r})\n"
    new = layer(tmp_path / "new", api__boards__boards_list=None, api__boards__boards_all=text)
    (change,) = compare_names(names(layer(tmp_path / "old")), names(new), {"boards/list": id_})
    assert (change.verb, change.name) == ("renamed", "api.boards.boards_list → api.boards.boards_all")


def test_a_parameter_whose_name_another_place_takes_is_renamed(tmp_path: Path) -> None:
    was = (
        "def boards_list(name, kind): return call('boards/list', body={'name': name, 'kind': _each(kind)})\n"
    )
    now = (
        "def boards_list(kind, body_kind, name): "
        "return call('boards/list', query={'kind': kind}, body={'name': name, 'kind': _each(body_kind)})\n"
    )
    layers = (
        layer(tmp_path / folder, api__boards__boards_list=text) for folder, text in (("a", was), ("b", now))
    )
    assert compare_names(names(next(layers)), names(next(layers))) == [
        NameChange(
            kind="parameter",
            verb="added as required",
            name="kind",
            owner="api.boards.boards_list",
            breaking=True,
        ),
        NameChange(
            kind="parameter",
            verb="renamed",
            name="kind → body_kind",
            owner="api.boards.boards_list",
            breaking=True,
        ),
    ]


def test_a_summary_counts_names() -> None:
    lost = NameChange(kind="class", verb="removed", name="models.Board", breaking=True)
    come = NameChange(kind="class", verb="added", name="models.Collection")
    assert summary([], [lost, come]).splitlines() == [
        "0 operations touched: 0 breaking changes, 0 others; "
        "names of the generated layer: 1 breaking changes, 1 others",
        "  Breaking: class removed: `models.Board`",
    ]


def test_added_and_removed_names_are_grouped_by_owner(tmp_path: Path) -> None:
    two = "class Board:\n    {}: str\nclass Pin:\n    {}: str\n"
    old = names(layer(tmp_path / "old", models__board=two.format("id", "id")))
    new = names(
        layer(tmp_path / "new", models__board=two.format("key", "key"), models__x="class X: ...\nY = 1\n")
    )
    assert render([], "1", "2", compare_names(old, new)).partition("layer\n\n")[2].splitlines() == [
        "- Breaking: field removed from `models.Board`, `models.board.Pin`: `id`",
        "- class added: `models.X`",
        "- field added to `models.Board`, `models.board.Pin`: `key`",
        "- name added: `models.x.Y`",
    ]


def test_a_folder_without_a_package_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="no generated package"):
        names(tmp_path)
