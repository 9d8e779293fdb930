"""The rows of the report, and their rendering as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen


@frozen
class Finding:
    """A deviation from the expected result.

    Args:
        what: The deviation.
        why: The explanation; empty without one.
        times: Number of occurrences.
    """

    what: str
    why: str = ""
    times: int = 1


@frozen
class Row:
    """One row: a check of two programs with each other, and its result.

    Args:
        title: The check.
        figures: Counts, as text.
        findings: Deviations from the expected result.
        skipped: Why the check was skipped; empty if it ran.
    """

    title: str
    figures: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether a finding is unexplained."""
        return any(not each.why for each in self.findings)

    @property
    def verdict(self) -> str:
        """The result in one word."""
        return "skipped" if self.skipped else "WRONG" if self.is_wrong else "good"


def render(rows: Iterable[Row]) -> str:
    """Render the report: for each row its verdict, its figures, and its findings by explanation."""
    return "\n\n".join("\n".join(_lines(row)) for row in rows)


def _lines(row: Row) -> Iterator[str]:
    yield f"{row.verdict}: {row.title}"
    if row.skipped:
        yield f"  {row.skipped}"
    for figure in row.figures:
        yield f"  {figure}"
    groups: dict[str, list[Finding]] = {}
    for finding in sorted(row.findings, key=lambda each: (each.why, each.what)):
        groups.setdefault(finding.why, []).append(finding)
    for why, findings in groups.items():
        yield f"  explained: {why}" if why else "  explained by nothing:"
        for finding in findings:
            yield f"    {finding.times} \u00d7 {finding.what}" if finding.times > 1 else f"    {finding.what}"
