"""The rows of the report, and how they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen


@frozen
class Finding:
    """Something that went otherwise than it should.

    Args:
        what: What it was.
        why: What explains it; empty if nothing does.
        times: How often it was seen.
    """

    what: str
    why: str = ""
    times: int = 1


@frozen
class Row:
    """One row: two things beside each other, and what came of it.

    Args:
        title: What was done.
        figures: What was counted.
        findings: What went otherwise than it should.
        skipped: Why nothing was done; empty if something was.
    """

    title: str
    figures: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether there is something that nothing explains."""
        return any(not each.why for each in self.findings)

    @property
    def verdict(self) -> str:
        """One word."""
        return "skipped" if self.skipped else "WRONG" if self.is_wrong else "good"


def render(rows: Iterable[Row]) -> str:
    """The report as text: for each row its verdict, its figures, and its findings by what explains them."""
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
