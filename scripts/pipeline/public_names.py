"""Find which public names of a generated layer were added, removed or changed, without importing it."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

from pipeline.errors import PipelineError


@frozen(kw_only=True)
class Function:
    """A public function.

    Args:
        parameters: Whether each parameter is required.
        operations: The operationIds in its code.
        sent: The parameter that is sent in each place of the request, by place: `body privacy`.
    """

    parameters: Mapping[str, bool]
    operations: frozenset[str]
    sent: Mapping[str, str]


@frozen(kw_only=True)
class Names:
    """The public names of a generated layer, by dotted name from the package on."""

    functions: Mapping[str, Function]
    classes: Mapping[str, frozenset[str]]
    others: frozenset[str]


@frozen(kw_only=True, order=True)
class NameChange:
    """`verb` happened to `name`, a name of this `kind`, in the class or function `owner`, if any."""

    kind: str
    verb: str
    name: str
    owner: str = ""
    breaking: bool = False


NameChanges: TypeAlias = Sequence[NameChange]


def names(generated: Path) -> Names:
    """Read the public names of a generated layer without importing it.

    Args:
        generated: The folder `generated/`, or the package in it.

    Raises:
        PipelineError: There is no package, or a module of it is not Python.
    """
    package = generated / "pinkit_generated" if (generated / "pinkit_generated").is_dir() else generated
    if not (package / "__init__.py").is_file():
        raise PipelineError(f"there is no generated package in {generated}")
    functions: dict[str, Function] = {}
    classes: dict[str, frozenset[str]] = {}
    others: set[str] = set()
    exports: set[str] = set()
    for file in sorted(package.rglob("*.py")):
        module = [part for part in file.relative_to(package).with_suffix("").parts if part != "__init__"]
        if not all(map(_is_public, module)):
            continue
        tree = _parsed(file)
        for statement in tree.body:
            for name in filter(_is_public, _defined(statement, exports=not module)):
                dotted = _dotted(module, name)
                if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
                    functions[dotted] = Function(
                        parameters=_parameters(statement),
                        operations=_operation_ids(statement),
                        sent=dict(_sent(statement)),
                    )
                elif isinstance(statement, ast.ClassDef):
                    classes[dotted] = _attributes(statement)
                else:
                    others.add(dotted)
        exports.update(_dotted(module, name) for name in _exported(tree))
    known = {_last(dotted) for dotted in (*functions, *classes, *others)}
    others.update(dotted for dotted in exports if _last(dotted) not in known)  # dicts, unions and modules
    return Names(functions=functions, classes=classes, others=frozenset(others))


def compare_names(old: Names, new: Names, operations: Mapping[str, str] | None = None) -> NameChanges:
    """Compare the public names of two generated layers; sorted.

    `operations` holds the new operationId of each operation that was renamed, by the old one.
    """
    renamed = _renamed(old, new, operations or {})
    found: list[NameChange] = [
        NameChange(kind="function", verb="renamed", name=f"{before} → {after}", breaking=True)
        for before, after in renamed.items()
    ]
    tables: tuple[tuple[str, Set[str], Set[str]], ...] = (
        ("function", old.functions.keys() - renamed.keys(), new.functions.keys() - set(renamed.values())),
        ("class", old.classes.keys(), new.classes.keys()),
        ("name", old.others, new.others),
    )
    for kind, before, after in tables:
        found += _name_changes(kind, "", before, after)
    for name in old.classes.keys() & new.classes.keys():
        found += _name_changes("field", name, old.classes[name], new.classes[name])
    for name, function in old.functions.items():
        if (now := renamed.get(name, name)) in new.functions:
            found += _parameter_changes(now, function, new.functions[now])
    return sorted(found)


def _parsed(file: Path) -> ast.Module:
    try:
        return ast.parse(file.read_text("utf-8"), str(file))
    except (SyntaxError, ValueError) as error:
        raise PipelineError(f"{file} is not Python: {error}") from error


def _is_public(name: str) -> bool:
    return not name.startswith("_")


def _dotted(module: Sequence[str], name: str) -> str:
    """The dotted name, without the module where the module is named after it: `models.AdAccount`."""
    named_after = bool(module) and module[-1].replace("_", "") == name.replace("_", "").lower()
    return ".".join([*(module[:-1] if named_after else module), name])


def _last(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def _exported(module: ast.Module) -> Iterator[str]:
    """The names that a module exports for type checkers: `from .x import A as A` below `if TYPE_CHECKING`."""
    for guarded in module.body:
        if isinstance(guarded, ast.If) and ast.unparse(guarded.test) == "TYPE_CHECKING":
            imports = (statement for statement in guarded.body if isinstance(statement, ast.ImportFrom))
            yield from (alias.name for each in imports for alias in each.names if alias.asname == alias.name)


def _defined(statement: ast.stmt, *, exports: bool = False) -> list[str]:
    """The names that a statement of a module or a class defines, or exports by `__all__`."""
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=exported)) if exports:
            return [str(each.value) for each in exported if isinstance(each, ast.Constant)]
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case _:
            return []


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> dict[str, bool]:
    given = function.args
    positional = [*given.posonlyargs, *given.args]
    without_default = len(positional) - len(given.defaults)
    found = {argument.arg: index < without_default for index, argument in enumerate(positional)}
    found |= {a.arg: default is None for a, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)}
    return {name: required for name, required in found.items() if _is_public(name)}


def _attributes(class_: ast.ClassDef) -> frozenset[str]:
    annotated = [statement for statement in class_.body if isinstance(statement, ast.AnnAssign)]
    return frozenset(name for statement in annotated for name in _defined(statement) if _is_public(name))


def _operation_ids(function: ast.AST) -> frozenset[str]:
    """The operationIds in a function: the texts that it passes first, as in `_build("boards/list", …)`."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call) and node.args]
    first = (call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant))
    return frozenset(text for text in first if isinstance(text, str))


def _sent(function: ast.AST) -> Iterator[tuple[str, str]]:
    """The place and the name of each parameter that a function sends, as in `query={"ids": _each(ids)}`."""
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
        for where, values in ((keyword.arg, keyword.value) for keyword in call.keywords):
            pairs = zip(values.keys, values.values, strict=True) if isinstance(values, ast.Dict) else ()
            for key, value in pairs:
                names = [node.id for node in ast.walk(value) if isinstance(node, ast.Name)]
                if isinstance(key, ast.Constant) and isinstance(key.value, str) and names:
                    yield f"{where} {key.value}", names[-1]


def _renamed(old: Names, new: Names, operations: Mapping[str, str]) -> dict[str, str]:
    """Pair each removed function with the only new function of the same operation."""
    removed = _by_operation({name: f for name, f in old.functions.items() if name not in new.functions})
    added = _by_operation({name: f for name, f in new.functions.items() if name not in old.functions})
    ids = {id_: operations.get(id_, id_) for id_ in removed}
    pairs = [(removed[before], added[after]) for before, after in ids.items() if after in added]
    return {before[0]: after[0] for before, after in sorted(pairs) if len(before) == len(after) == 1}


def _by_operation(functions: Mapping[str, Function]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, function in functions.items():
        for id_ in function.operations:
            found[id_].append(name)
    return found


def _name_changes(kind: str, owner: str, old: Set[str], new: Set[str]) -> Iterator[NameChange]:
    for verb, changed, breaking in (("added", new - old, False), ("removed", old - new, True)):
        for name in changed:
            yield NameChange(kind=kind, verb=verb, name=name, owner=owner, breaking=breaking)


def _parameter_changes(owner: str, old: Function, new: Function) -> Iterator[NameChange]:
    renamed = {
        old.sent[place]: new.sent[place]
        for place in old.sent.keys() & new.sent.keys()
        if old.sent[place] != new.sent[place]
    }
    for formerly, now in renamed.items():  # the old name may now be that of another place
        name = f"{formerly} → {now}"
        yield NameChange(kind="parameter", verb="renamed", name=name, owner=owner, breaking=True)
    was = {renamed.get(name, name): required for name, required in old.parameters.items()}
    for name in was.keys() | new.parameters.keys():
        before, after = was.get(name), new.parameters.get(name)
        if before == after:
            continue
        verb = "added" if before is None else "removed" if after is None else "made optional"
        if after:
            verb = "added as required" if before is None else "made required"
        breaking = after is None or after
        yield NameChange(kind="parameter", verb=verb, name=name, owner=owner, breaking=breaking)
