"""Tables of facts for pages that are written by hand: errors, quotas, limits, scopes, names."""

from __future__ import annotations

import inspect
import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

import pinkit
from pinkit import errors, limits, scopes
from pinkit._core.error_mapping import Meaning, meaning_of
from pinkit.cli.session import EXIT_CODES
from pinkit.quotas import LIMITS
from pinkit.testing.document import document

from documentation.markdown import code, table
from documentation.operation_pages import path_of, quota_words, scopes_of, up_from
from documentation.release_pages import ROOT


class Cause(NamedTuple):
    """What an error response is about.

    Args:
        status: The HTTP status.
        code: Pinterest's code; None if it does not matter.
        cause: What is wrong.
        words: A text of the message that decides, if codes are not enough.
    """

    status: int
    code: int | None
    cause: str
    words: str = ""


#: What was seen of Pinterest, or is documented there. The class and the next step are those of the code.
CAUSES: Final = (
    Cause(400, None, "An argument is wrong, or a combination of arguments."),
    Cause(400, 1, "Parameters are not valid."),
    Cause(400, 12, "A temporary failure, although it reads like a wrong argument."),
    Cause(400, None, "A temporary failure of Pinterest.", "something went wrong"),
    Cause(
        400,
        None,
        "Pinterest could not load the image of a new Pin. Nothing was created.",
        "could not fetch the image",
    ),
    Cause(
        400,
        None,
        "A day of analytics is more than 90 days ago; now and then Pinterest rejects a valid day once.",
        "you can only get data from the last 90 days",
    ),
    Cause(400, None, "A rate limit of analytics, reported as 400.", "retry after 60 seconds"),
    Cause(400, 283, "The refresh token or the code is used up, expired or revoked."),
    Cause(400, 2384, "A campaign has no budget."),
    Cause(400, 2787, "The creation of a Pin failed, although the Pin may exist."),
    Cause(400, 9, "A block because of spam, about the whole account.", "You've hit a block"),
    Cause(400, 9, "The link of one Pin is blocked; other Pins work.", "We blocked this link"),
    Cause(400, 4170, "A feed with this name exists."),
    Cause(401, None, "The token is missing, or not a token."),
    Cause(401, 2, "The token is invalid, expired or revoked, or of the other environment."),
    Cause(401, 3, "The token does not have a scope that the operation needs."),
    Cause(
        401,
        3,
        "The app may not use a feature; a new authorisation does not help.",
        "application does not have access",
    ),
    Cause(401, 3, "The app has trial access.", "trial"),
    Cause(401, 7, "The user has no access to the resource; the token is valid."),
    Cause(401, 29, "The user has no access to the resource; the token is valid."),
    Cause(401, 283, "The refresh token or the code is used up, expired or revoked."),
    Cause(403, None, "The user has no access; a CDN page without JSON has no code."),
    Cause(403, 3, "The token does not have a scope that the operation needs."),
    Cause(403, 7, "The resource belongs to somebody else, or the role of the user does not suffice."),
    Cause(403, 29, "The resource is not the user's, or a SECRET board or Pin needs a scope of its own."),
    Cause(403, 29, "The app has trial access, which serves this operation in the sandbox only.", "trial"),
    Cause(403, None, "The link of one Pin is blocked; other Pins work.", "blocked this link"),
    Cause(403, 2625, "Pinterest disapproved the merchant."),
    Cause(403, 2626, "Pinterest has not reviewed the merchant yet."),
    Cause(404, None, "There is no such thing, or it belongs to another user or environment."),
    Cause(404, 30, "There is no such user."),
    Cause(404, 40, "There is no such board."),
    Cause(404, 50, "There is no such Pin."),
    Cause(404, 4161, "There is no such feed."),
    Cause(404, 4331, "There is no such batch of catalog items."),
    Cause(408, None, "Pinterest waited too long for the request."),
    Cause(409, None, "The request conflicts with what exists."),
    Cause(409, 409, "Another call changes the same board.", "could not get exclusive access to the board"),
    Cause(409, 4162, "A feed or product group is promoted."),
    Cause(409, 4168, "The account has no claimed website."),
    Cause(409, 4170, "A feed with this name exists."),
    Cause(409, 4177, "The product group is Pinterest's own."),
    Cause(409, 4178, "A product group with this name or these filters exists."),
    Cause(409, 4182, "The account has no catalog."),
    Cause(422, None, "The request is well-formed, but its content is not accepted; `details` lists why."),
    Cause(422, 4170, "A feed with this name exists."),
    Cause(429, None, "A quota is used up."),
    Cause(429, 8, "A quota is used up."),
    Cause(429, 9, "A block because of spam, sent as a rate limit."),
    Cause(429, None, "A block because of spam, without a code.", "spam"),
    Cause(429, 30, "A quota is used up."),
    Cause(500, None, "Pinterest failed. The request may have been executed."),
    Cause(500, 4197, "Pinterest has switched the operation off for now."),
    Cause(501, 4181, "Pinterest does not implement the operation."),
    Cause(502, None, "A gateway of Pinterest failed, often with HTML. The request may have been executed."),
    Cause(503, None, "Pinterest is overloaded."),
    Cause(503, 4197, "Pinterest has switched the operation off for now."),
    Cause(504, None, "A gateway of Pinterest waited too long. The request may have been executed."),
)


def error_rows() -> str:
    """Return a section for each status, with a row for each code and text."""
    statuses = dict.fromkeys(each.status for each in CAUSES)
    return "\n".join(
        f"### {status} {_TITLES[status]} {{ #{status} }}\n\n"
        + table(
            ("Status, code", "Class", "Cause", "What to do", "Retried"),
            [_error_row(each) for each in CAUSES if each.status == status],
        )
        for status in statuses
    )


_TITLES: Final = {
    400: "Bad request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not found",
    408: "Request timeout",
    409: "Conflict",
    422: "Unprocessable content",
    429: "Too many requests",
    500: "Server error",
    501: "Not implemented",
    502: "Bad gateway",
    503: "Service unavailable",
    504: "Gateway timeout",
}


def _error_row(cause: Cause) -> tuple[str, ...]:
    meaning = meaning_of(cause.status, cause.code, cause.words)
    number = f"{cause.status}, {cause.code}" if cause.code is not None else f"{cause.status}"
    words = f": “{cause.words}”" if cause.words else ""
    return f"{number}{words}", code(meaning.error.__name__), cause.cause, _advice(meaning), _retried(meaning)


def _advice(meaning: Meaning) -> str:
    advice = meaning.error.advice if meaning.advice is None else meaning.advice
    if not advice and meaning.repeat == "any":
        return "Nothing: pinkit tries again."
    if not advice and meaning.repeat == "safe" and meaning.error not in _ADVICE:
        return "Try again later; first check whether a creation was executed."
    return advice or _ADVICE.get(meaning.error, "Read the message, which names what is wrong.")


_ADVICE: Final[Mapping[type[errors.APIStatusError], str]] = {
    errors.RateLimitError: "pinkit waits, up to `RateLimit.max_wait`; then wait for `.retry_after` seconds.",
    errors.ServerError: "Try later. If `.sent` is true, check whether a creation was executed.",
    errors.ServiceUnavailableError: "Try later.",
    errors.NotFoundError: "Check the id, the user of the token, and the environment.",
    errors.PermissionDeniedError: "Check whose resource it is, and the roles of the user.",
    errors.UnprocessableEntityError: "Read `.details`.",
    errors.ConflictError: "Read the message, change the request or what exists.",
}


def _retried(meaning: Meaning) -> str:
    how = {"none": "no", "safe": "if it is safe to repeat", "any": "yes"}[meaning.repeat]
    return f"{how}, once" if meaning.once else how


def error_classes() -> str:
    """Return a table of all classes of errors."""
    rows = []
    for name, kind in vars(errors).items():
        if (
            inspect.isclass(kind)
            and issubclass(kind, errors.PinterestError)
            and kind.__module__ == errors.__name__
        ):
            base = next(each.__name__ for each in kind.__bases__)
            rows.append(
                (code(name), code(base), (inspect.getdoc(kind) or "").partition("\n\n")[0], _stops(kind))
            )
    return table(("Class", "Below", "Meaning", "Stops everything"), rows)


def _stops(kind: type[errors.PinterestError]) -> str:
    if issubclass(kind, errors.APIConnectionError):
        return "unless `.sent`"
    return "yes" if getattr(kind, "_stops") else "no"  # noqa: B009  # as in pinkit


def quota_table() -> str:
    """Return a table of the published quotas."""
    counts: dict[str, int] = {}
    for operation in document().operations.values():
        counts[operation.quota] = counts.get(operation.quota, 0) + 1
    rows = [
        (
            code(category),
            quota_words("trial", category),
            quota_words("standard", category),
            str(counts[category]),
        )
        for category in sorted({*LIMITS["trial"], *filter(None, counts)})
        if category in counts
    ]
    return table(("Category", "Trial", "Standard", "Operations"), rows)


def analytics_table() -> str:
    """Return a table of the limits of analytics, with their sources."""
    rows = []
    for name in limits.__all__:
        limit = getattr(limits, name)
        if isinstance(limit, limits.Window):
            text = f"at most {limit.back} days back, and {limit.days} days in a request"
            rows.append((code(name), text, f"[page]({limit.source})"))
        elif isinstance(limit, limits.Count):
            rows.append((code(name), f"at most {limit.most:,} {limit.of}", f"[page]({limit.source})"))
    return table(("Name", "Limit", "Source"), rows)


def scope_table() -> str:
    """Return a table of the scopes, and of the calls that take each."""
    rows = []
    for scope, meaning in scopes.SCOPES.items():
        taking = [
            each for each in pinkit.facts.names() if any(scope in one for one in pinkit.describe(each).scopes)
        ]
        rows.append((code(scope), meaning, str(len(taking))))
    return table(("Scope", "Allows", "Calls"), rows)


def size_table() -> str:
    """Return a table of the limits of lists in requests."""
    rows = []
    for operation in document().operations.values():
        for name, size in sorted(_sizes(operation.id)):
            call = pinkit.describe(operation.id).name
            rows.append((f"[{call}]({path_of(call)})", code(name) if name != _BODY else name, size))
    return table(("Call", "List", "Entries"), sorted(rows))


_BODY: Final = "the body"


def _sizes(operation_id: str) -> Iterator[tuple[str, str]]:
    operation = document().operations[operation_id]
    for name, parameter in operation.in_query.items():
        if "maxItems" in parameter.schema:
            yield name, f"at most {parameter.schema['maxItems']:,}"
    if operation.body:
        schema = document().resolve(operation.body.schema)
        fields = {_BODY: schema, **schema.get("properties", {})}
        for name, each in fields.items():
            limit = document().resolve(each).get("maxItems")
            if limit:
                yield name, f"at most {limit:,}"


def name_table() -> str:
    """Return a table of Pinterest's operations, the methods of pinterestsdk, and pinkit's names."""
    page = "migration/other-clients.md"
    rows = []
    for operation in sorted(document().operations):
        call = pinkit.describe(operation).name
        rows.append(
            (code(operation), code(operation.replace("/", "_")), f"[{call}]({up_from(page)}{path_of(call)})")
        )
    return table(("Pinterest's operation", "pinterestsdk", "pinkit"), rows)


def exit_code_table() -> str:
    """Return a table of the exit codes of the command."""
    return table(("Code", "Meaning"), [(str(number), text) for number, text in EXIT_CODES.items()])


#: What each extra is for.
EXTRAS: Final = {
    "cli": "the command `pinkit`: [Command line](how-to/command-line.md)",
    "conversions": "national phone numbers in [UserData](how-to/conversion-events.md)",
    "encryption": "encrypted tokens in Redis and SQL databases: [Many users](how-to/many-users.md)",
    "fast": "faster parsing of responses, with the same results",
    "httpx2": "clients and transports of httpx2: [HTTP](how-to/http.md)",
    "keyring": "tokens in the system's keyring: [Tokens](how-to/tokens.md)",
    "mcp": "`pinkit mcp`, a server for agents, with `cli`: [MCP](how-to/mcp.md)",
    "media": "checks and conversion of images: [Publish Pins](how-to/publish.md#check-first)",
    "otel": "spans and metrics: [OpenTelemetry](how-to/opentelemetry.md)",
    "progress": "progress bars: [pinkit.progress](reference/python/pinkit.progress.md)",
    "redis": "tokens and quotas in Redis: [Many users](how-to/many-users.md)",
    "sql": "tokens in SQL databases: [Many users](how-to/many-users.md)",
    "table": "Arrow, Parquet and data frames: [Analytics](how-to/analytics.md)",
    "testing": "the mock: [Test your own code](how-to/testing.md)",
}


def extra_table() -> str:
    """Return a table of the extras, with the libraries that each installs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    rows = []
    for extra, requirements in sorted(project["optional-dependencies"].items()):
        libraries = ", ".join(re.split(r"[^\w-]", each)[0] for each in requirements)
        rows.append((code(extra), EXTRAS[extra], libraries))
    return table(("Extra", "For", "Installs"), rows)


def v3_table() -> str:
    """Return a section for each part of the Marketing API v3, with its successors."""
    entries: list[dict[str, Any]] = json.loads((ROOT / "spec" / "v3-to-v5.json").read_text("utf-8"))
    parts: dict[str, list[tuple[str, str, str]]] = {}
    for each in entries:
        names = [pinkit.describe(operation).name for operation in each["v5"]]
        calls = ", ".join(f"[{name}](../{path_of(name)})" for name in names) or each["status"]
        title = f"{each['section'].capitalize()}: {each['group']}"
        parts.setdefault(title, []).append((f"{each['method'].upper()}: {each['v3']}", calls, each["note"]))
    return "\n".join(
        f"## {title}\n\n{table(('Marketing API v3', 'pinkit', 'What differs'), rows)}"
        for title, rows in parts.items()
    )


def sandbox_table() -> str:
    """Return a table of the calls that the sandbox does not serve."""
    names = [name for name in pinkit.facts.names() if not pinkit.describe(name).is_in_sandbox]
    return table(
        ("Call", "Scopes"),
        [(f"[{name}]({path_of(name)})", scopes_of(pinkit.describe(name))) for name in names],
    )


def beta_table() -> str:
    """Return a table of the calls that Pinterest documents as beta or restricted."""
    names = [name for name in pinkit.facts.names() if pinkit.describe(name).is_beta]
    return table(
        ("Call", "What it does"),
        [(f"[{name}]({path_of(name)})", pinkit.describe(name).summary) for name in names],
    )


#: The tables that a page includes by `<!-- table: NAME -->`.
TABLES: Final[Mapping[str, Callable[[], str]]] = {
    "analytics": analytics_table,
    "beta": beta_table,
    "error classes": error_classes,
    "errors": error_rows,
    "exit codes": exit_code_table,
    "extras": extra_table,
    "names": name_table,
    "quotas": quota_table,
    "sandbox": sandbox_table,
    "scopes": scope_table,
    "sizes": size_table,
    "v3": v3_table,
}
