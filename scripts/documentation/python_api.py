"""The reference of pinkit's public modules, from their docstrings."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from itertools import groupby
from typing import Any, Final

import pinkit
from pinkit._endpoints.endpoints import flow

from documentation.markdown import code, docstring, fenced, table

#: The public modules, and what each is for.
MODULES: Final = {
    "pinkit": "Clients, options and results",
    "pinkit.conversions": "Conversion events",
    "pinkit.errors": "Errors",
    "pinkit.events": "Events of `on_event`",
    "pinkit.facts": "Facts about calls",
    "pinkit.limits": "Limits of analytics",
    "pinkit.load": "Loads of many accounts",
    "pinkit.oauth": "OAuth",
    "pinkit.otel": "OpenTelemetry",
    "pinkit.products": "Product files",
    "pinkit.progress": "Progress bars",
    "pinkit.quotas": "Quotas",
    "pinkit.scopes": "Scopes",
    "pinkit.testing": "The mock",
    "pinkit.tokens": "Tokens and their stores",
    "pinkit.urls": "Pinterest's URLs",
}


def module_pages() -> Iterator[tuple[str, str]]:
    """Yield the path and the text of the page of each module, after an overview."""
    rows = [(f"[{name}]({name}.md)", purpose) for name, purpose in MODULES.items()]
    yield (
        "reference/python/index.md",
        f"# Python API\n\nThe public modules.\n\n{table(('Module', 'Contents'), rows)}",
    )
    for name in MODULES:
        yield f"reference/python/{name}.md", _page(import_module(name))


def _page(module: Any) -> str:
    parts = [f"# {module.__name__}", docstring(_example_as_code(inspect.getdoc(module) or ""))]
    for name in _public(module):
        value = getattr(module, name)
        if (home := _home_of(name, value)) != module.__name__:
            parts.append(f"## {name}\n\nIt is on the page [{home}]({home}.md#{name.lower()}).")
        elif inspect.isclass(value):
            parts.append(_class(name, value))
        elif inspect.isfunction(value):
            parts.append(f"## {name}\n\n{_function(name, value)}")
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


def _home_of(name: str, value: object) -> str:
    """Return the module on whose page a name is described: `pinkit` has names of the other modules, too."""
    for other in MODULES:
        module = import_module(other)
        if other != "pinkit" and name in _public(module) and getattr(module, name) is value:
            return other
    return "pinkit"


def _public(module: Any) -> list[str]:
    names = getattr(module, "__all__", None)
    if names is None:
        names = [
            name
            for name, value in vars(module).items()
            if getattr(value, "__module__", "") == module.__name__
        ]
    return sorted((name for name in names if not name.startswith("_")), key=str.lower)


def _class(name: str, kind: type) -> str:
    is_error = issubclass(kind, BaseException)
    head = f"## {name}\n\n" + fenced(
        f"class {name}{_bases(kind) if is_error else _signature(kind)}", "python"
    )
    members = _members(kind)
    properties = [
        (code(each), (inspect.getdoc(value) or "").partition("\n\n")[0])
        for each, value in members.items()
        if isinstance(value, (property, cached_property))
    ]
    methods = [
        f"### {name}.{each}\n\n{_function(each, _method(kind, each))}"
        for each, value in members.items()
        if isinstance(value, (staticmethod, classmethod, flow)) or inspect.isfunction(value)
    ]
    described = table(("Property", "Value"), properties) if properties else ""
    return "\n\n".join(filter(None, [head, docstring(_own_doc(kind)), described, *methods]))


def _members(kind: type) -> dict[str, Any]:
    """Return the public names of a class and of its bases in pinkit."""
    bases = [each for each in reversed(kind.__mro__) if each.__module__.partition(".")[0] == "pinkit"]
    return {name: value for each in bases for name, value in vars(each).items() if name[0] != "_"}


def _method(kind: type, name: str) -> Any:
    """Return a method; one with several requests has its signature and docstring once it has a client."""
    method = getattr(kind, name)
    if not isinstance(method, flow):
        return method
    with pinkit.Client("pina_...") as client:
        owner: Any = object.__new__(kind)
        owner.__dict__["_client"] = client
        return getattr(owner, name)


def _bases(kind: type) -> str:
    return f"({', '.join(each.__name__ for each in kind.__bases__)})"


def _own_doc(kind: Any) -> str:
    doc = inspect.cleandoc(vars(kind).get("__doc__") or "")
    made = inspect.getdoc(kind.__init__) or ""
    if "Args:" in made and "Args:" not in doc:
        doc = f"{doc}\n\n{made}"
    return "" if doc.startswith(f"{kind.__name__}(") else _example_as_code(doc)


def _function(name: str, function: Callable[..., Any]) -> str:
    doc = docstring(_example_as_code(inspect.getdoc(function) or ""))
    return f"{fenced(f'{name}{_signature(function)}', 'python')}\n{doc}"


def _signature(function: Any) -> str:
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return ""
    shown = [each for each in signature.parameters.values() if each.name not in ("self", "cls")]
    parts = [_parameter(each) for each in shown]
    is_keyword = [each.kind is each.KEYWORD_ONLY for each in shown]
    if True in is_keyword and not any(each.kind is each.VAR_POSITIONAL for each in shown):
        parts.insert(is_keyword.index(True), "*")
    returns = "" if inspect.isclass(function) else f" -> {_type(signature.return_annotation)}"
    line = f"({', '.join(parts)}){returns.removesuffix(' -> ')}"
    inner = "".join(f"    {part},\n" for part in parts)
    return line if len(line) <= 70 else f"(\n{inner}){returns.removesuffix(' -> ')}"


def _parameter(parameter: inspect.Parameter) -> str:
    star = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
    star = "**" if parameter.kind is parameter.VAR_KEYWORD else star
    kind = _type(parameter.annotation)
    text = f"{star}{parameter.name}{f': {kind}' if kind else ''}"
    if parameter.default is parameter.empty:
        return text
    default = repr(parameter.default)
    return f"{text} = {'...' if '<' in default or default == 'NOTHING' else default}"  # made by a factory


def _type(annotation: Any) -> str:
    if annotation is inspect.Parameter.empty:
        return ""
    if annotation is None:
        return "None"
    if isinstance(annotation, str):
        return annotation.strip("'\"")
    forward = getattr(annotation, "__forward_arg__", "")
    return str(forward or getattr(annotation, "__name__", annotation))


def _example_as_code(doc: str) -> str:
    """Return a docstring with its examples as code."""
    parts = list[str]()
    for is_code, blocks in groupby(doc.split("\n\n"), _is_code):
        text = "\n\n".join(blocks)
        parts.append(fenced(textwrap.dedent(text), "python") if is_code else text)
    return "\n\n".join(parts)


def _is_code(block: str) -> bool:
    try:
        ast.parse(textwrap.dedent(block))
    except SyntaxError:
        return False
    return not block.strip().isidentifier()
