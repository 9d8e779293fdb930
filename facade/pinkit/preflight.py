"""What `pins.check` returns: the problems of a Pin that was not sent."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

Severity: TypeAlias = Literal["error", "warning"]


@attrs.frozen
class Problem:
    """A problem of a Pin.

    Args:
        rule: The rule that the Pin breaks: `image.format`.
        severity: `error` if Pinterest would reject the Pin or could not process it; `warning` if it would
            take the Pin, but might not show it as you intend.
        value: What was found.
        fix: What to do.
        argument: The argument: `source`, `source[1]` for the second image of a carousel, `title`.
        source: Where the rule is stated.
    """

    rule: str
    severity: Severity
    value: str
    fix: str
    argument: str
    source: str

    def __str__(self) -> str:
        return f"{self.argument}: {self.value}; {self.fix} ({self.severity} {self.rule})"
