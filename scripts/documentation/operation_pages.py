"""The reference: a page for each call and each group of calls of a client."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Final

import pinkit
from pinkit._core.error_mapping import meaning_of
from pinkit._core.operation_policy import policy_of
from pinkit.facts import Facts, Parameter
from pinkit.quotas import LIMITS
from pinkit.testing.document import Operation, document

from documentation.example_calls import ExampleCall
from documentation.fields import field_table, fields_of, long_values
from documentation.markdown import code, docstring, fenced, listed, table, tabs
from documentation.model_pages import model_link
from documentation.snippets import Snippets

_OPTIONS: Final = ("extra_body", "extra_query", "extra_headers", "timeout")


def path_of(name: str) -> str:
    """Return the path of the page of a call: `reference/boards/create.md`."""
    return f"reference/{name.replace('.', '/')}.md"


def up_from(path: str) -> str:
    """Return the relative path from a page to the root of the site."""
    return "../" * path.count("/")


def operation_page(call: ExampleCall, snippets: Snippets) -> str:
    """Return the page of an operation."""
    facts, operation = call.facts, call.operation
    up = up_from(path_of(facts.name))
    examples = tabs(
        [
            ("Sync", fenced(snippets.sync, "python")),
            ("Async", fenced(snippets.asynchronous, "python")),
            ("Command line", fenced(snippets.command, "sh")),
            ("curl", fenced(snippets.curl, "sh")),
        ]
    )
    parts = [
        f"# {facts.name}",
        facts.summary,
        "## Example",
        examples,
        "## Access",
        table(("Fact", "Value"), _facts(facts, operation, up)),
        "## Arguments",
        _signature(facts, [each for each in facts.parameters if each.name not in _OPTIONS], {}),
        _arguments(facts, operation),
        "## Response",
        _response(facts, operation),
        "## Errors",
        _errors(operation, up),
    ]
    return "\n\n".join(part.strip() for part in parts if part) + "\n"


def flow_page(facts: Facts) -> str:
    """Return the page of a method that sends several requests."""
    up = up_from(path_of(facts.name))
    rows = [
        ("Requests", ", ".join(f"[{name}]({up}{path_of(name)})" for name in _names_of(facts)) or "none"),
        ("Scopes", scopes_of(facts)),
        ("Quota", _quota(facts, up)),
        ("Sandbox", _sandbox_of(facts, up)),
        *([("Beta", _BETA)] if facts.is_beta else []),
    ]
    parts = [
        f"# {facts.name}",
        facts.summary,
        _signature(facts, facts.parameters, _defaults_of(facts.name)),
        docstring(facts.doc.partition("\n")[2].strip()),
        "## Access",
        table(("Fact", "Value"), rows),
    ]
    return "\n\n".join(part.strip() for part in parts if part) + "\n"


def group_page(name: str, doc: str, calls: list[Facts], groups: list[tuple[str, str]]) -> str:
    """Return the page of a group.

    Args:
        name: Its name: `boards.sections`.
        doc: What it contains.
        calls: The calls in it.
        groups: The names and docstrings of the groups in it.
    """
    rows = [(f"[{call.name}]({call.name.rpartition('.')[2]}.md)", call.summary) for call in calls]
    rows += [(f"[{inner}]({inner.rpartition('.')[2]}/index.md)", text) for inner, text in groups]
    return f"# {name}\n\n{doc}\n\n{table(('Call', 'What it does'), rows)}"


def scopes_of(facts: Facts) -> str:
    """Return the scopes in words: alternatives, each with all of its scopes."""
    alternatives = [listed(sorted(each)) for each in facts.scopes]
    if len(alternatives) > 1:
        alternatives = [f"({each})" if " and " in each else each for each in alternatives]
    return " or ".join(filter(None, alternatives)) or "none"


def _names_of(facts: Facts) -> list[str]:
    return [pinkit.describe(each.id).name for each in facts.operations]


def _sandbox_of(facts: Facts, up: str) -> str:
    """Return whether the sandbox serves a method, and which of its requests it does not serve."""
    if not facts.is_in_sandbox:
        return "no"
    names = [pinkit.describe(each.id).name for each in facts.operations if not each.sandbox]
    without = ", ".join(f"[{name}]({up}{path_of(name)})" for name in names)
    return f"yes, without {without}" if without else "yes"


_BETA: Final = "yes: Pinterest may restrict or change it"


def _facts(facts: Facts, operation: Operation, up: str) -> list[tuple[str, str]]:
    schemes = dict.fromkeys(scheme for scheme, _ in operation.security)
    return [
        ("Request", code(f"{operation.method} {operation.path}")),
        ("Pinterest's documentation", f"[{operation.id}]({facts.urls[0]})"),
        ("Scopes", "the app's id and secret" if operation.takes_app else scopes_of(facts)),
        ("Tokens", ", ".join(_SCHEMES[scheme] for scheme in schemes)),
        ("Quota", _quota(facts, up)),
        ("Sandbox", "yes" if facts.is_in_sandbox else "no"),
        ("Beta", _BETA if facts.is_beta else "no"),
        *([("Deprecated", "yes")] if facts.is_deprecated else []),
        ("After a lost response", _repeat(operation)),
    ]


_SCHEMES: Final = {
    "pinterest_oauth2": "of a user",
    "client_credentials": "of the app (client credentials)",
    "conversion_token": "conversion token",
    "basic": "none",
}


def _quota(facts: Facts, up: str) -> str:
    texts = []
    for category in sorted(facts.quotas):
        limits = [f"{tier} {quota_words(tier, category)}" for tier in ("trial", "standard")]
        texts.append(f"[{category}]({up}limits.md): {', '.join(limits)}")
    return "; ".join(texts) or "none"


def quota_words(tier: str, category: str) -> str:
    """Return the quota of a category in words."""
    limit = LIMITS["trial" if tier == "trial" else "standard"].get(category)
    if limit is None:
        return "not published"
    return f"{limit.calls:,} a {'minute' if limit.seconds == 60 else 'day'}"


def _repeat(operation: Operation) -> str:
    from pinkit_generated import OPERATIONS

    policy = policy_of(OPERATIONS[operation.id])
    if operation.method != "POST" or policy.reads:
        return "retried"
    if policy.repeatable_without is None:
        return "not retried: it may have been executed"
    without = listed(each.decode().strip('"') for each in policy.repeatable_without)
    return f"retried, unless the body has {without}" if without else "retried"


def _signature(facts: Facts, shown: Sequence[Parameter], defaults: Mapping[str, str]) -> str:
    is_keyword = [not each.is_positional for each in shown]
    parts = [_parameter(each, defaults) for each in shown]
    if True in is_keyword:
        parts.insert(is_keyword.index(True), "*")
    line = f"client.{facts.name}({', '.join(parts)}) -> {facts.returns}"
    if len(line) > 88:
        inner = "".join(f"    {part},\n" for part in parts)
        line = f"client.{facts.name}(\n{inner}) -> {facts.returns}"
    return fenced(line, "python")


def _parameter(parameter: Parameter, defaults: Mapping[str, str]) -> str:
    kind = parameter.annotation.replace(" | Unset", "")
    default = "" if parameter.is_required else f" = {defaults.get(parameter.name, '...')}"
    return f"{parameter.name}: {kind}{default}"


def _defaults_of(name: str) -> dict[str, str]:
    """Return the default of each argument of a method that has one, as Python."""
    with pinkit.Client("pina_...") as client:
        parameters = inspect.signature(attrgetter(name)(client)).parameters.values()
    return {
        each.name: repr(each.default)
        for each in parameters
        if each.default is not each.empty and "<" not in repr(each.default)
    }


def _arguments(facts: Facts, operation: Operation) -> str:
    shown = [each for each in facts.parameters if each.name not in _OPTIONS]
    rows = [
        (
            code(each.name),
            code(each.annotation.replace(" | Unset", "")),
            "yes" if each.is_required else "no",
            _meaning(each),
        )
        for each in shown
    ]
    parts = [
        table(("Argument", "Type", "Required", "Limits and values"), rows) if rows else "",
        long_values((each.name, tuple(map(str, each.values))) for each in shown),
    ]
    fields = fields_of(document(), operation.body.schema, reads=False) if operation.body else []
    nested = [each for each in fields if set(each.path) & set(".[")]
    if nested:
        parts += ["### Fields of the body", field_table(fields, required=True)]
    parts.append(
        "Every call also takes `timeout`, and `extra_body`, `extra_query` and `extra_headers` for what the "
        "OpenAPI document does not have yet."
    )
    return "\n\n".join(part.strip() for part in parts if part)


def _meaning(parameter: Parameter) -> str:
    if parameter.values and "one of" not in parameter.doc:
        count = f"one of {len(parameter.values)} values" if len(parameter.values) > 12 else ""
        values = count or ", ".join(code(str(each)) for each in parameter.values)
        return "; ".join(filter(None, [parameter.doc.rstrip("."), values]))
    return parameter.doc.rstrip(".")


def _response(facts: Facts, operation: Operation) -> str:
    returns = facts.returns
    kind = {
        "Pager": "A pager: iterate it, or call `.first()`, `.all()` or `.pages()`. A page has these fields:",
        "Batch": "A batch with a result for each entity. The response has these fields:",
        "None": "Nothing.",
    }.get(returns, f"{model_link(returns, up_from(path_of(facts.name)))}, with these fields:")
    schema = operation.responses.get(str(operation.success))
    fields = fields_of(document(), schema, reads=True) if schema else []
    if not fields:
        return "Nothing." if returns == "None" else f"`{returns}`."
    return f"{kind}\n\n{field_table(fields, required=False)}"


def _errors(operation: Operation, up: str) -> str:
    statuses = sorted(int(each) for each in operation.responses if re.fullmatch(r"[45]\d\d", each))
    rows = [
        (f"[{status}]({up}errors.md#{status})", code(meaning_of(status, None, "").error.__name__))
        for status in dict.fromkeys([*statuses, 401, 429])
    ]
    sandbox = (
        "" if operation.sandbox else " The sandbox does not serve it: `NotInSandboxError`, before it is sent."
    )
    return (
        f"{table(('Status', 'Error'), sorted(rows))}\nThe class depends on Pinterest's code as well: see "
        f"[Errors]({up}errors.md). A missing scope raises `MissingScopeError` before the call is sent, if "
        f"the scopes of the token are known.{sandbox}"
    )


def groups() -> dict[str, str]:
    """Return the docstring of each group of calls, by its name."""
    with pinkit.Client("pina_...") as client:
        names = {name.rpartition(".")[0] for name in pinkit.facts.names()}
        names |= {name.rpartition(".")[0] for name in names} - {""}
        return {name: _doc_of(client, name) for name in sorted(names)}


def _doc_of(client: pinkit.Client, name: str) -> str:
    return (inspect.getdoc(type(attrgetter(name)(client))) or "").partition("\n\n")[0]
