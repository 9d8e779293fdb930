"""What the tools do: search and describe calls, make those that are allowed, and preview what writes."""

from __future__ import annotations

import contextlib
import difflib
import itertools
import secrets
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
from pinkit_generated._codec import Codec

from ..cli import session, values
from ..cli.lookup import rank
from ..cli.output import plain
from ..facts import describe, names
from . import money
from .policy import Policy, takes_file, writes
from .results import Audit, bounded, compiled, digest, hidden_in, selected, without_secrets

if TYPE_CHECKING:
    from ..client import Client
    from ..facts import Facts, Parameter

_VALID: Final = 900.0  # seconds of a preview
#: Parameters that agents may not give: functions, and what reaches other servers, such as those of a network.
_HIDDEN: Final = frozenset({"extra_headers", "on_result", "progress", "journal", "request_link"})


@attrs.frozen
class _Preview:
    name: str
    arguments: dict[str, Any]
    until: float


class Agent:
    """What an agent does with one account.

    Args:
        client: Makes the calls.
        policy: What is allowed.
        audit: Records what was called.
        journal: Where batches of Pins are recorded; None for no journal.
    """

    def __init__(
        self, client: Client, policy: Policy, audit: Audit | None = None, journal: Path | None = None
    ) -> None:
        self._journal = journal
        self.client = client
        self._policy = policy
        self._audit = audit or Audit(None)
        self._previews: dict[str, _Preview] = {}

    def search(self, words: str, limit: int) -> str:
        """Find calls by words."""
        wanted = words.lower().split()
        ranked = sorted((-rank(facts, wanted), facts.name, facts) for facts in map(describe, names()))
        found = [facts for score, _, facts in ranked if score < 0][: max(1, min(limit, 50))]
        return bounded({"items": [self._row(facts) for facts in found]})

    def describe(self, name: str, field: str | None) -> str:
        """Explain a call, or the fields inside of a parameter."""
        facts = self._facts(name)
        shown = {each.name: each for each in _parameters(facts)}
        if field is not None:
            top, *path = field.split(".")
            if top not in shown:
                raise ValueError(f"{name} has no parameter {top!r:.60}{values.near(top, list(shown))}")
            return bounded({"field": field, "fields": _fields(values.codec_of(shown[top].annotation), path)})
        return bounded(
            {
                **self._row(facts),
                "returns": facts.returns,
                "scopes": [sorted(each) for each in facts.scopes],
                "quota": sorted(facts.quotas),
                "sandbox": facts.is_in_sandbox,
                "beta": facts.is_beta,
                "parameters": [_shown(each) for each in shown.values()],
                "page": next(iter(facts.urls), None),
            }
        )

    def call(
        self,
        name: str,
        arguments: Mapping[str, Any] | None,
        *,
        limit: int = 25,
        select: str | None = None,
        preview_id: str | None = None,
    ) -> str:
        """Make a call; one that writes is previewed first."""
        compiled(select)
        if preview_id is not None:
            name, given = self._confirmed(preview_id, name, arguments)
            facts = self._facts(name)
        else:
            facts = self._facts(name)
            given = self._checked(facts, dict(arguments or {}))
        self._policy.check(facts)
        if writes(facts) and preview_id is None:
            return self._preview(facts, given)
        return self._run(facts, given, limit, select, preview_id)

    def resource(self, name: str) -> str:
        """Return the documentation of a call."""
        facts = self._facts(name)
        return f"{facts.name}\n\n{facts.doc}"

    def quotas(self) -> str:
        """Return what is left of the quotas, as far as responses have stated it."""
        left = {
            category: {"remaining": each.remaining, "reset": each.reset.isoformat()}
            for category, each in self.client.quotas().items()
        }
        return bounded({"quotas": left})

    def _run(
        self, facts: Facts, given: dict[str, Any], limit: int, select: str | None, preview_id: str | None
    ) -> str:
        line: dict[str, Any] = {"call": facts.name, "arguments": sorted(given), "digest": digest(given)}
        line |= {"writes": writes(facts), "preview": preview_id}
        try:
            result = without_secrets(self._result(facts, given, max(1, limit)))
        except BaseException:
            with contextlib.suppress(OSError):  # it would hide the error of the call
                self._audit.add(**line, outcome="failed")
            raise
        # The call is made: an error from here on would let the agent repeat it.
        try:
            self._audit.add(**line, outcome="done")
        except OSError as error:
            result["note"] = f"The log of the server could not be written: {error.strerror}."
        if select is not None:
            self._select(result, select)
        return bounded(result)

    def _select(self, result: dict[str, Any], select: str) -> None:
        """Replace a result by what an expression selects, unless it does not fit."""
        try:
            chosen = selected(result.get("items", result.get("result")), select)
        except ValueError as error:
            result["note"] = f"The call was made. This is its whole result, because {error}"
            return
        for name in ("items", "result"):
            result.pop(name, None)
        result["items" if isinstance(chosen, list) else "result"] = chosen

    def _result(self, facts: Facts, given: dict[str, Any], limit: int) -> dict[str, Any]:
        from .. import Batch, Pager

        sized = dict(given)
        size = facts.operations[0].page_size if facts.operations else None
        if facts.returns.startswith("Pager") and size is not None and "page_size" not in sized:
            sized["page_size"] = min(limit, size)
        if facts.name == "pins.publish_many":
            sized["journal"] = self._journal
        result = session.called(self.client, facts.name)(**sized)
        if isinstance(result, Pager):
            pages: Any = result.pages()
            page = next(pages, None)
            if page is None:
                return {"items": []}
            items = plain(list(page.items or ()))
            more = {"bookmark": page.bookmark} if page.bookmark and len(items) <= limit else {}
            return {"items": items[:limit], **more}
        if hasattr(result, "to_parquet"):  # a table of analytics
            rows = plain([*itertools.islice(iter(result), limit + 1)])
            more = {"omitted": "more rows: give a larger limit, or fewer days"} if len(rows) > limit else {}
            return {"items": rows[:limit], **more}
        if isinstance(result, (Batch, list)):
            return {"items": plain(result)}
        return {"result": plain(result)}

    def _preview(self, facts: Facts, given: dict[str, Any]) -> str:
        paused = money.paused(facts.name, given)
        preview_id = secrets.token_hex(4)
        self._previews[preview_id] = _Preview(facts.name, given, time.monotonic() + _VALID)
        self._audit.add(call=facts.name, arguments=sorted(given), digest=digest(given), outcome="previewed")
        shown: dict[str, Any] = {
            "preview_id": preview_id,
            "note": "Nothing was sent. Show this to the user; call again with this preview_id to do it.",
            "call": facts.name,
            "requests": [f"{each.method} {each.path}" for each in facts.operations],
            "arguments": given,
            "quota": sorted(facts.quotas),
        }
        if paused:
            shown["paused"] = paused
        if amounts := money.amounts(self.client, given):
            shown["money"] = amounts
        return bounded(shown)

    def _confirmed(
        self, preview_id: str, name: str, arguments: Mapping[str, Any] | None
    ) -> tuple[str, dict[str, Any]]:
        """Return the call of a preview, which can be made once."""
        preview = self._previews.get(preview_id)
        if preview is None or preview.until < time.monotonic():
            raise ValueError("There is no such preview: it was used, or is older than 15 minutes.")
        if name != preview.name:
            raise ValueError(f"This preview is of {preview.name}, not of {name!r:.60}.")
        if arguments and digest(self._checked(self._facts(name), dict(arguments))) != digest(
            preview.arguments
        ):
            raise ValueError("The arguments differ from those of the preview: omit them, or preview again.")
        if self._previews.pop(preview_id, None) is None:
            raise ValueError("This preview was used.")
        return preview.name, preview.arguments

    def _checked(self, facts: Facts, given: dict[str, Any]) -> dict[str, Any]:
        """Check the arguments of a call by its signature.

        Raises:
            ValueError: An argument is missing, unknown or of another type, or a file is not allowed.
        """
        known = {each.name: each for each in _parameters(facts)}
        for name, value in given.items():
            if name not in known:
                raise ValueError(
                    f"{facts.name} has no parameter {name!r:.60}{values.near(name, list(known))}"
                )
            codec = values.codec_of(known[name].annotation)
            if "PathLike" in known[name].annotation:  # a place on this computer, most often to write into
                given[name] = self._policy.file(name, value, is_local=True, is_new=name == "to")
                continue
            if takes_file(codec):
                given[name] = self._files(name, value, codec)
                continue
            if hidden := hidden_in(value, name):
                raise ValueError(f"{hidden} is hidden from agents: omit it, or let the user give it.")
            try:
                values.check(codec, value)
            except ValueError as error:
                raise ValueError(f"{name}: {error}") from None
        absent = [each.name for each in known.values() if each.is_required and each.name not in given]
        if absent:
            raise ValueError(f"{facts.name} needs {', '.join(absent)}.")
        money.paused(facts.name, given)
        return given

    def _files(self, name: str, value: Any, codec: Codec = Path) -> Any:
        """Return the value of a parameter for files: a URL, a path, a list of both, or Pins."""
        if isinstance(value, list):
            items = [each[0] for each in values.alternatives(codec) if isinstance(each, list)]
            if items and not any(map(takes_file, items)):
                return value  # instead of a file, such as ids or the records of a customer list
            return [self._files(f"{name}[{index}]", each) for index, each in enumerate(value)]
        if isinstance(value, dict):
            return {
                key: self._files(f"{name}.{key}", each)
                if key in ("image", "video", "cover", "source")
                else each
                for key, each in value.items()
            }
        return value if isinstance(value, int) else self._policy.file(name, value)

    def _facts(self, name: str) -> Facts:
        try:
            return describe(name)
        except ValueError:
            near = difflib.get_close_matches(name, names(), 3)
            hint = f"; did you mean {' or '.join(near)}?" if near else "; search_operations finds calls."
            raise ValueError(f"There is no call {name!r:.60}{hint}") from None

    def _row(self, facts: Facts) -> dict[str, Any]:
        row: dict[str, Any] = {"name": facts.name, "summary": facts.summary, "writes": writes(facts)}
        if reason := self._policy.reason_against(facts):
            row["not_allowed"] = reason
        return row


def _parameters(facts: Facts) -> Sequence[Parameter]:
    return [
        each
        for each in facts.parameters
        if each.name not in _HIDDEN and values.codec_of(each.annotation) is not values.NO_TEXT
    ]


def _shown(parameter: Parameter) -> dict[str, Any]:
    codec = values.codec_of(parameter.annotation)
    row: dict[str, Any] = {"name": parameter.name, "type": values.kind_of(codec)}
    if parameter.is_required:
        row["required"] = True
    if parameter.values and len(parameter.values) <= _MOST_VALUES:
        row["values"] = list(parameter.values)
    elif parameter.doc:
        row["doc"] = parameter.doc[:400]
    inner = codec[0] if isinstance(codec, list) else codec
    if fields := list(values.fields([inner])):
        row["fields"] = fields
    return row


def _fields(codec: Any, path: Sequence[str]) -> list[dict[str, Any]]:
    """Return the fields of the objects at a path; an index of a list may be omitted."""
    here = [codec]
    for step in (*path, None):
        here = [
            inner
            for each in here
            for one in values.alternatives(each)
            for inner in (one if isinstance(one, list) else [one])
        ]
        if step is not None:
            here = values.at(tuple(here), [step]) if here else []
    found: list[dict[str, Any]] = []
    for name, codecs in values.fields(here).items():
        row: dict[str, Any] = {"name": name, "type": values.kind_of(tuple(codecs))}
        if allowed := values.enum_values(codecs):
            row["values"] = allowed[:_MOST_VALUES]
        found.append(row)
    return found


_MOST_VALUES: Final = 60
