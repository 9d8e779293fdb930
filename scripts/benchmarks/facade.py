"""The measures of the facade: its calls and its start against bare httpx, and its size."""

from __future__ import annotations

import ast
import io
import json
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.calls import AT_ONCE, CALLS
from benchmarks.environments import FACADE, RunError, run
from benchmarks.measures import Row
from benchmarks.timing import ratios, spread


def calls(python: Path, folder: Path, rounds: int) -> Iterator[Row]:
    """Measure calls against a server on loopback; both clients alternate in one process."""
    try:
        measured = json.loads(run([str(python), "-m", "benchmarks.calls", str(rounds)], cwd=folder))
    except RunError as error:
        yield Row("calls on loopback", "pinkit", detail=str(error))
        return
    one, many = measured["one"], measured["many"]
    what = "a call, scopes, quota, typed / httpx get().json(), CPU"
    for name, who, bar in _WAYS:
        yield _against(what, who, one["CPU"][name], one["CPU"]["bare"], bar)
    for clock, samples in many.items():
        what = f"{CALLS:,} calls, {AT_ONCE} at once / httpx, asyncio, {clock}"
        yield _against(what, "pinkit", samples["facade"], samples["bare"], 0.5, each=CALLS)


_WAYS: Final = (
    ("no tier", "pinkit", 1.0),
    ("tier", "pinkit, tier", 1.0),
    ("http_client", "pinkit, http_client", None),
)


def start(python: Path, folder: Path, rounds: int) -> Iterator[Row]:
    """Measure the time from no import to a client, in new processes; the first run caches bytecode."""
    what = "import pinkit; Client('t') / import httpx; Client(), CPU"
    taken: dict[str, list[float]] = {code: [] for code in _STARTS}
    for turn in range(rounds + 1):
        for code in _STARTS:
            try:
                printed = run([str(python), "-c", _TIMED.format(code=code)], cwd=folder)
            except RunError as error:
                yield Row(what, "pinkit", detail=str(error))
                return
            if turn:
                taken[code].append(float(printed))
    own, bare = taken.values()
    yield _against(what, "pinkit", own, bare, 1.15)


_STARTS: Final = ("import pinkit; pinkit.Client('t')", "import httpx; httpx.Client()")
_TIMED: Final = "import time; started = time.process_time(); {code}; print(time.process_time() - started)"


def further(python: Path, folder: Path) -> Iterator[Row]:
    """Measure what each further client of a process costs."""
    try:
        milliseconds, kilobytes = map(float, run([str(python), "-c", _FURTHER], cwd=folder).split())
    except RunError as error:
        yield Row("a further client", "pinkit", detail=str(error))
        return
    yield Row("a further client, CPU", "pinkit", spread([milliseconds]), "ms", 1.0)
    yield Row("a further client, memory", "pinkit", spread([kilobytes]), "kB", 50.0)


_FURTHER: Final = """
import os, time, pinkit
def memory():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE")
clients = [pinkit.Client("t"), pinkit.AsyncClient("t")]
before, started = memory(), time.process_time()
clients += [pinkit.Client("t") for _ in range(200)] + [pinkit.AsyncClient("t") for _ in range(200)]
print((time.process_time() - started) * 1000 / 400, (memory() - before) / 1024 / 400)
"""


def hashing(python: Path, folder: Path, rounds: int) -> Iterator[Row]:
    """Measure normalising and hashing of user data, on one core."""
    what = ("hash an e-mail address, CPU", "hash a user of ten fields, CPU")
    taken: list[list[float]] = []
    for _ in range(rounds):
        try:
            taken.append([float(each) for each in run([str(python), "-c", _HASHING], cwd=folder).split()])
        except RunError as error:
            yield Row(what[0], "pinkit", detail=str(error))
            return
    for name, samples, bar in zip(what, zip(*taken, strict=True), _HASHING_BARS, strict=True):
        yield Row(name, "pinkit", spread(samples), "µs", bar, f"{rounds} samples")


_HASHING_BARS: Final = (2.5, 16.6)  # 400,000 addresses and 60,000 users in a second
_HASHING: Final = """
import time
from pinkit import UserData
def microseconds(work, count):
    work()
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1e6 / count
emails = [f" Ada.{number}@Example.com" for number in range(20_000)]
users = [
    dict(
        email=f"Ada.{number}@Example.com", phone=f"+1415555{number:04}", first_name="Ada",
        last_name="Lovelace", birth_date="19901231", gender="f", city="San Francisco", state="CA",
        zip="94107", country="US",
    )
    for number in range(5_000)
]
print(microseconds(lambda: UserData(email=emails), 20_000))
print(microseconds(lambda: [UserData(**user) for user in users], 5_000))
"""


def size() -> Iterator[Row]:
    """Count the lines of hand-written code, without the mock."""
    files = (file for file in sorted(FACADE.rglob("*.py")) if "testing" not in file.parts)
    texts = {file.relative_to(FACADE): file.read_text("utf-8") for file in files}
    lines = {file: text.count("\n") for file, text in texts.items()}
    code = {file: lines_of_code(text) for file, text in texts.items()}
    in_all = f"{len(texts)} files, {sum(code.values()):,} lines of code"
    yield Row(
        "lines of facade/, without testing/", "pinkit", spread([sum(lines.values())]), "", detail=in_all
    )
    twice = [file for file in code if file.name in _TWICE]
    detail = " + ".join(f"{file.name} {code[file]}" for file in twice)
    what = "lines of code that exist twice, for sync and async"
    yield Row(what, "pinkit", spread([sum(code[file] for file in twice)]), "", 150, detail)


_TWICE: Final = ("runner.py", "pager.py")


def lines_of_code(source: str) -> int:
    """Count the lines with code, without comments and docstrings."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in _NO_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Expr(ast.Constant(str())):  # a docstring, also of a constant
                lines.difference_update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
            case _:
                pass
    return len(lines)


_NO_CODE: Final = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}


def _against(
    what: str, who: str, own: Sequence[float], bare: Sequence[float], bar: float | None, each: int = 1
) -> Row:
    a, b = (spread(samples).median / each * 1e6 for samples in (own, bare))
    unit, per = ("ms", 1e3) if a > 1e4 else ("\u00b5s", 1.0)
    detail = f"{a / per:,.0f} {unit} / {b / per:,.0f} {unit}, {len(own)} rounds"
    return Row(what, who, spread(ratios(own, bare)), "x", bar, detail)
