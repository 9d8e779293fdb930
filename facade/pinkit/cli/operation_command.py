"""A command for one call of a client, made from the facts about it when it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import click
from click.shell_completion import CompletionItem
from pinkit_generated._codec import Codec

from ..facts import Facts, Parameter
from . import values
from .session import ValueType


class Typed(ValueType):
    """The type of an option, by its codec.

    Args:
        codec: The codec.
    """

    def __init__(self, codec: Codec) -> None:
        self.codec = codec
        self.name = values.kind_of(codec)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Convert a text; what is not text is a value already."""
        if not isinstance(value, str):
            return value
        try:
            return values.read(self.codec, value)
        except ValueError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Complete enum values, the last one of several, and files."""
        del ctx, param
        if self.name in ("FILE", "FILE,...", "JSON", "JSON,...") and not incomplete.startswith("{"):
            return [CompletionItem(incomplete, type="file")]
        before, comma, last = (
            incomplete.rpartition(",") if self.name.endswith(",...") else ("", "", incomplete)
        )
        allowed = values.enum_values([self.codec])
        return [
            CompletionItem(f"{before}{comma}{each}")
            for each in allowed
            if each.lower().startswith(last.lower())
        ]


class ParameterOption(click.Option):
    """An option for a parameter of a call, or for a place inside it.

    Args:
        parameter: The parameter.
        codec: The codec of the place.
        path: The path of the place in the parameter.
    """

    def __init__(self, parameter: Parameter, codec: Codec, path: Sequence[str] = ()) -> None:
        self.parameter, self.codec, self.path = parameter, codec, tuple(path)
        dashed = parameter.name.replace("_", "-")
        option = ".".join((f"--{dashed}", *(each.replace("_", "-") for each in path)))
        is_truth = [each for each in values.alternatives(codec) if each is not None] == [bool] and not path
        super().__init__(
            [f"{option}/--no-{dashed}" if is_truth else option, "__".join((parameter.name, *path))],
            type=None if is_truth else Typed(codec),
            multiple=values.is_list(codec),
            default=None,
            help=_help_of(parameter),
        )

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the help, with the fields of an object."""
        record = super().get_help_record(ctx)
        inner = self.codec[0] if isinstance(self.codec, list) else self.codec
        names = (
            list(values.fields([inner])) if record is not None and self.type.name.startswith("JSON") else []
        )
        if record is None or not names:
            return record
        return record[0], f"{record[1]} Fields: {', '.join(names)}.".strip()

    def value_of(self, given: Any) -> Any:
        """Return the value of what was given; several options of a list are one list."""
        if not self.multiple:
            return given
        branches = values.alternatives(self.codec)
        if len(given) == 1 and (not isinstance(given[0], list) or _takes_one(branches, given[0])):
            return given[0][0] if isinstance(given[0], list) else given[0]
        return [item for each in given for item in (each if isinstance(each, list) else [each])]


def _takes_one(branches: Sequence[Codec], given: Sequence[Any]) -> bool:
    if len(given) != 1 or ([str] in branches and str(given[0]).isdecimal()):  # one id is no file
        return False
    return any(each is str or each is Path for each in branches)


class CallCommand(click.Command):
    """A call of a client.

    Args:
        facts: The facts about the call.
        run: Called with the context, the facts and the arguments.
        more: Further options.
    """

    def __init__(self, facts: Facts, run: Callable[..., None], more: Sequence[click.Parameter]) -> None:
        self.facts = facts
        self._run = run
        options = [*_options_of(facts)]
        taken = {each.opts[0] for each in options}
        own = [each for each in more if each.opts[0] not in taken]  # such as an operation's own --limit
        words = [each.parameter.name.upper() for each in options if each.parameter.is_positional]
        text = click.Argument(["words"], nargs=-1, required=False, metavar=" ".join(words))
        super().__init__(
            facts.name,
            params=[*([text] if words else []), *options, *own],
            help=_text_of(facts),
            callback=self._called,
            context_settings={"token_normalize_func": lambda name: name.replace("_", "-")},
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Add the options for places inside of parameters, such as `--media-source.url`, then parse."""
        for option in self._inner_options(args):
            self.params.append(option)
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete options, and the fields inside of parameters."""
        found = super().shell_complete(ctx, incomplete)
        name, dot, _ = incomplete.rpartition(".")
        if dot:
            found += [
                CompletionItem(f"{name}.{each.replace('_', '-')}")
                for each in self._fields(name)
                if f"{name}.{each.replace('_', '-')}".startswith(incomplete)
            ]
        return found

    def _fields(self, option: str) -> list[str]:
        top, *path = option.removeprefix("--").split(".")
        for each in self._structured():
            if each.parameter.name == top.replace("-", "_"):
                return list(values.fields(values.at(each.codec, _real(each.codec, path))))
        return []

    def _structured(self) -> list[ParameterOption]:
        return [
            each
            for each in self.params
            if isinstance(each, ParameterOption) and not each.path and (each.type.name.startswith("JSON"))
        ]

    def _inner_options(self, args: Sequence[str]) -> Iterator[ParameterOption]:
        known = {each.parameter.name: each for each in self._structured()}
        seen: set[str] = set()
        for arg in args:
            if arg == "--":
                return
            name = arg.partition("=")[0]
            top, dot, rest = name.removeprefix("--").partition(".")
            outer = known.get(top.replace("-", "_"))
            if not (arg.startswith("--") and dot) or outer is None or name in seen:
                continue
            seen.add(name)
            path = _real(outer.codec, rest.split("."))
            codecs = values.at(outer.codec, path)
            if not codecs:
                before = values.fields(values.at(outer.codec, path[:-1]))
                raise click.UsageError(f"No such field: {name}{values.near(path[-1], list(before))}")
            yield ParameterOption(outer.parameter, codecs[0] if len(codecs) == 1 else tuple(codecs), path)

    def _called(self, words: tuple[str, ...] = (), **given: Any) -> None:
        context = click.get_current_context()
        arguments: dict[str, Any] = {}
        options = [each for each in self.params if isinstance(each, ParameterOption)]
        for option in options:
            value = given.pop(option.name or "", None)
            if value is None or value == ():
                continue
            value = option.value_of(value)
            if option.path:
                _put(arguments, (option.parameter.name, *option.path), value, option)
            else:
                arguments[option.parameter.name] = value
        self._fill(context, options, arguments, words)
        if not given.pop("is_unchecked", False):
            _check(options, arguments)
        self._run(context, self.facts, arguments, **given)

    def _fill(
        self,
        context: click.Context,
        options: Sequence[ParameterOption],
        arguments: dict[str, Any],
        words: Sequence[str],
    ) -> None:
        """Take the words of the command line as the positional parameters that no option gives."""
        left = list(words)
        for option in options:
            name = option.parameter.name
            if option.path or name in arguments:
                continue
            if option.parameter.is_positional and left:
                taken = left if option.multiple else left[:1]
                left = left[len(taken) :]
                converted = [option.type.convert(each, option, context) for each in taken]
                arguments[name] = option.value_of(converted) if option.multiple else converted[0]
            elif option.parameter.is_required:
                raise click.UsageError(f"Missing {_shown(option)}.", context)
        if left:
            raise click.UsageError(f"Unexpected argument: {left[0]!r:.60}", context)


def _check(options: Sequence[ParameterOption], arguments: dict[str, Any]) -> None:
    for option in options:
        name = option.parameter.name
        if not option.path and name in arguments and option.type.name.startswith("JSON"):
            try:
                values.check(option.codec, arguments[name])
            except ValueError as error:
                raise click.UsageError(f"{option.opts[0]}: {error}") from None


def _options_of(facts: Facts) -> Iterator[ParameterOption]:
    for parameter in facts.parameters:
        codec = values.codec_of(parameter.annotation)
        if codec is not values.NO_TEXT:
            yield ParameterOption(parameter, codec)


def _real(codec: Codec, path: Sequence[str]) -> list[str]:
    """Return a path with the names of fields as JSON has them, in place of dashes."""
    real: list[str] = []
    for step in path:
        known = values.fields(values.at(codec, real))
        same = (each for each in known if each.replace("_", "-").lower() == step.replace("_", "-").lower())
        real.append(next(same, step))
    return real


def _put(arguments: dict[str, Any], path: Sequence[str], value: Any, option: ParameterOption) -> None:
    """Put a value at a path of fields and indexes."""
    here: Any = arguments
    for step, following in zip(path, (*path[1:], None), strict=True):
        key: Any = step
        if isinstance(here, list):
            key = int(step)
            if key > _LAST_INDEX:
                raise click.UsageError(f"{option.opts[0]}: an index is at most {_LAST_INDEX}; give JSON")
            here += [None] * (key + 1 - len(here))
        inner: Any = [] if following is not None and following.isdecimal() else {}
        if following is None:
            here[key] = value
        elif (here[key] if isinstance(here, list) else here.get(key)) is None:
            here[key] = inner
        elif not isinstance(here[key], type(inner)):
            raise click.UsageError(
                f"{option.opts[0]} does not fit the value of --{path[0].replace('_', '-')}"
            )
        here = here[key]


def _shown(option: ParameterOption) -> str:
    name = option.parameter.name
    return f"{name.upper()}, or {option.opts[0]}" if option.parameter.is_positional else option.opts[0]


def _help_of(parameter: Parameter) -> str:
    text = parameter.doc or _DOCS.get(parameter.name, "")
    return f"{text} Required." if parameter.is_required and not parameter.is_positional else text


def _text_of(facts: Facts) -> str:
    """Return the help of a call: what it does, and what it needs."""
    several = " or ".join(", ".join(sorted(each)) or "none" for each in facts.scopes)
    notes = [
        f"Scopes: {several}.",
        f"Quota: {', '.join(sorted(facts.quotas)) or 'none'}.",
        f"Sandbox: {'yes' if facts.is_in_sandbox else 'no'}.",
        *(["Beta or restricted."] if facts.is_beta else []),
        *(["Deprecated."] if facts.is_deprecated else []),
    ]
    pages = facts.urls[0] if len(facts.urls) == 1 else ""
    return "\n\n".join(filter(None, (_prose(facts.doc), " ".join(notes), pages)))


def _prose(doc: str) -> str:
    """Return the text of a docstring before its sections, without the line of the request."""
    paragraphs = doc.partition("\n\nArgs:")[0].partition("\n\nReturns:")[0].split("\n\n")
    kept = [each for each in paragraphs if not each.startswith(("Scopes:", "http"))]
    return "\n\n".join(kept)


_LAST_INDEX: Final = 9_999
_DOCS: Final = {
    "extra_body": "Further fields of the body.",
    "extra_query": "Further parameters of the query.",
    "extra_headers": "Further headers.",
    "timeout": "Seconds without progress after which the call fails.",
    "bookmark": "Where to continue a list.",
}
