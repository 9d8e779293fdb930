"""`pinkit find`, `help`, `scopes` and `quotas`: the facts about calls, which need no token."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, cast

import click
from click.shell_completion import CompletionItem

from . import output, session
from .session import Session, ValueType, pass_session

if TYPE_CHECKING:
    from ..facts import Facts


class CallName(ValueType):
    """The name of a call, or several with commas between them."""

    name = "CALL"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Complete the names of calls."""
        del ctx, param
        from ..facts import names

        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(f"{before}{comma}{each}") for each in names(last)]


@click.command(params=session.options(prints=True))
@click.argument("words", nargs=-1, required=True)
@pass_session
def find(options: Session, words: tuple[str, ...]) -> None:
    """Find calls by words in their names, summaries and paths."""
    from ..facts import describe, names

    wanted = [word.lower() for each in words for word in each.split()]
    if not wanted:
        raise click.UsageError("Give words to search for, such as: pinkit find create board")
    ranked = sorted(
        ((rank(facts, wanted), facts) for facts in map(describe, names())),
        key=lambda pair: (-pair[0], pair[1].name),
    )
    found = [facts for score, facts in ranked if score > 0]
    if not found:
        near = difflib.get_close_matches(wanted[0], _words(), 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise click.UsageError(f"No call has the words {' '.join(words)!r:.80}{hint}")
    best = [facts for facts in found if rank(facts, wanted) >= len(wanted)] or found[:10]
    output.write(options, [_row(facts) for facts in best])


@click.command("help")
@click.argument("name", type=CallName(), required=False)
@click.pass_context
def help_command(context: click.Context, name: str | None) -> None:
    """Explain a command or a call: pinkit help pins.create."""
    root = context.find_root()
    if name is None:
        click.echo(root.get_help())
        return
    from .call import call, unknown

    commands = cast("click.Group", root.command)
    if (command := commands.get_command(root, name)) is not None:
        parent = root
    elif (command := call.get_command(root, name)) is not None:
        parent = click.Context(call, info_name="call", parent=root)
    else:
        raise click.UsageError(unknown(name))
    with click.Context(command, info_name=name, parent=parent) as inner:
        click.echo(command.get_help(inner))


@click.command(params=session.options(prints=True))
@click.argument("calls", nargs=-1, type=CallName())
@pass_session
def scopes(options: Session, calls: tuple[str, ...]) -> None:
    """Print the scopes that some calls need together; without calls, all scopes and their meaning."""
    from .. import scopes as table
    from ..facts import describe

    if not calls:
        output.write(options, [{"scope": name, "allows": text} for name, text in table.SCOPES.items()])
        return
    named = [describe(each) for given in calls for each in given.replace(",", " ").split()]
    needed = table.scopes_for(*(each for facts in named for each in facts.operations))
    if options.output is None and options.select is None:
        click.echo(",".join(sorted(needed)))
    else:
        output.write(options, sorted(needed))


@click.command(params=session.options(prints=True))
@click.option("--tier", type=click.Choice(["trial", "standard"]), default="standard", show_default=True)
@click.option("--published", "is_published", is_flag=True, help="Do not ask Pinterest what is left.")
@pass_session
def quotas(options: Session, tier: Any, *, is_published: bool) -> None:
    """Print the quotas of each category, and what is left where a response states it."""
    from ..quotas import LIMITS

    left: dict[str, Any] = {}
    if not is_published:
        with options.client() as client:
            client.user_account.get()
            left = {**client.quotas()}
    rows: list[dict[str, Any]] = []
    for category in sorted({*LIMITS[tier], *left}):
        limit, known = LIMITS[tier].get(category), left.get(category)
        limit = known.limit or limit if known is not None else limit
        rows.append(
            {
                "category": category,
                "calls": limit.calls if limit else None,
                "seconds": limit.seconds if limit else None,
                "remaining": known.remaining if known else None,
                "reset": known.reset.isoformat() if known else None,
            }
        )
    output.write(options, rows)


def rank(facts: Facts, wanted: list[str]) -> float:
    """Return how well a call fits words: 1 for each that it has, more for those in its name."""
    paths = " ".join(f"{each.id} {each.path}" for each in facts.operations)
    text = f"{facts.name} {facts.summary} {paths}".lower().replace("_", " ")
    name = facts.name.lower().replace("_", " ")
    found = [word for word in wanted if word.replace("_", " ").rstrip("s") in text]
    if len(found) < len(wanted):
        return len(found) * 0.1
    return len(found) + sum(0.5 for word in found if word.rstrip("s") in name)


def _words() -> list[str]:
    from ..facts import names

    return sorted({word for name in names() for part in name.split(".") for word in part.split("_")})


def _row(facts: Facts) -> dict[str, Any]:
    return {
        "name": facts.name,
        "summary": facts.summary,
        "scopes": " or ".join(",".join(sorted(each)) for each in facts.scopes),
        "quota": ",".join(sorted(facts.quotas)),
        "sandbox": facts.is_in_sandbox,
        "beta": facts.is_beta,
    }
