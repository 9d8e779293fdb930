"""The reference of pinkit's public modules, from their docstrings."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

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
        if inspect.isclass(value):
            parts.append(_class(name, value))
        elif inspect.isfunction(value):
            parts.append(f"## {name}\n\n{_function(name, value)}")
    return "\n\n".join(part.strip() for part in parts if part.strip()) + "\n"


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
    own = [(each, value) for each, value in vars(kind).items() if not each.startswith("_")]
    properties = [
        (code(each), (inspect.getdoc(value) or "").partition("\n\n")[0])
        for each, value in own
        if isinstance(value, property)
    ]
    methods = [
        f"### {name}.{each}\n\n{_function(each, getattr(kind, each))}"
        for each, value in own
        if isinstance(value, (staticmethod, classmethod)) or inspect.isfunction(value)
    ]
    described = table(("Property", "Value"), properties) if properties else ""
    return "\n\n".join(filter(None, [head, docstring(_own_doc(kind)), described, *methods]))


def _bases(kind: type) -> str:
    return f"({', '.join(each.__name__ for each in kind.__bases__)})"


def _own_doc(kind: type) -> str:
    doc = inspect.cleandoc(vars(kind).get("__doc__") or "")
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
    return f"{text} = {'...' if '<' in default else default}"


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
    """Return a docstring with its indented examples, and those of a module, as code."""
    blocks = re.split(r"\n\n", doc)
    return "\n\n".join(fenced(block, "python") if _is_code(block) else block for block in blocks)


def _is_code(block: str) -> bool:
    first = block.strip().partition("\n")[0]
    return bool(
        re.match(r"(with |import |from |print\(|client|async |for |>>> )", first)
    ) and not first.endswith(".")
