"""`pinkit completion`: the script that completes commands, calls, options and enum values in a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    bash: source <(pinkit completion bash)                 in ~/.bashrc
    zsh:  source <(pinkit completion zsh)                  in ~/.zshrc
    fish: pinkit completion fish > ~/.config/fish/completions/pinkit.fish
    """
    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"There is no completion for {shell}")
    root = context.find_root()
    # Not .source(), which runs bash to learn its version.
    script = made(root.command, {}, "pinkit", "_PINKIT_COMPLETE")
    click.echo(script.source_template % script.source_vars())
