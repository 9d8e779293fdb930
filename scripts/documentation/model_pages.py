"""The reference of the data models: a page for each first letter, from the generated classes."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import attrs
import pinkit_generated

from documentation.markdown import code, table


@attrs.frozen
class DataModel:
    """A class of `pinkit.models`.

    Args:
        name: Its name.
        doc: Where it is used.
        fields: The name, type and limits of each field.
    """

    name: str
    doc: str
    fields: tuple[tuple[str, str, str], ...]


def model_pages() -> Iterator[tuple[str, str]]:
    """Yield the path and the text of a page for each letter, after an overview."""
    letters: dict[str, list[DataModel]] = {}
    for name, model in sorted(models().items()):
        letters.setdefault(name[0].upper(), []).append(model)
    rows = [
        (f"[{letter}]({letter.lower()}.md)", ", ".join(map(_link, found)))
        for letter, found in letters.items()
    ]
    intro = (
        "The classes of `pinkit.models`, named after Pinterest's schemas: what calls return, and what they "
        "take in place of dicts. A dict of the same fields has the type with `Dict` behind its name."
    )
    yield "reference/models/index.md", f"# Data models\n\n{intro}\n\n{table(('Letter', 'Models'), rows)}"
    for letter, found in letters.items():
        parts = [f"# Data models: {letter}", *map(_section, found)]
        yield f"reference/models/{letter.lower()}.md", "\n\n".join(parts) + "\n"


@cache
def models() -> Mapping[str, DataModel]:
    """Return all models by name."""
    folder = Path(pinkit_generated.__file__).parent / "models"
    trees = (ast.parse(path.read_text("utf-8")) for path in sorted(folder.glob("*.py")))
    classes = (each for tree in trees for each in tree.body if isinstance(each, ast.ClassDef))
    return {
        each.name: DataModel(each.name, ast.get_docstring(each) or "", tuple(_fields(each)))
        for each in classes
        if any(isinstance(base, ast.Name) and base.id == "Model" for base in each.bases)
    }


def model_link(name: str, up: str) -> str:
    """Return the name of a class as a link to its section, if it is a model."""
    return f"[`{name}`]({up}reference/models/{name[0].lower()}.md#{name})" if name in models() else code(name)


def _fields(tree: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for at, node in enumerate(tree.body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            following = tree.body[at + 1] if at + 1 < len(tree.body) else None
            is_doc = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
            doc = str(following.value.value) if is_doc else ""  # type: ignore[union-attr]
            yield node.target.id, ast.unparse(node.annotation), doc


def _link(model: DataModel) -> str:
    return f"[{model.name}]({model.name[0].lower()}.md#{model.name})"


def _section(model: DataModel) -> str:
    rows = [(code(name), code(kind), doc) for name, kind, doc in model.fields]
    head = f"## {model.name} {{ #{model.name} }}\n\n{model.doc}"
    return f"{head}\n\n{table(('Field', 'Type', 'Limits'), rows)}".strip() if rows else head
