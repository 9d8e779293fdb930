"""The vocabulary of this project, in comments, docstrings, messages, test names and prose.

The table is this project's own: one word for one thing. It is no judgement about English. `generated/` is
written from templates and `frozen_5_23` is a record of an earlier release: neither is read. Code in backticks
and in fenced blocks is ignored.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
#: A phrase, as a pattern without literal spaces, and the word to write instead.
PHRASES = {
    r"answer(?:s|ed|ing)?": "response, respond",
    r"members?": "field; the word is kept for people in a business",
    r"(?:the|Pinterest's|published|corrected|committed|this|OpenAPI|API)\sdescriptions?": "OpenAPI document",
    r"told|says?|said|tells?|telling": "reported, states, returns",
    r"left\sout|leav(?:es?|ing)\sout|lack(?:s|ing|ed)?": "omitted, missing",
    r"anew|again\sand\sagain": "again, retry, repeatedly",
    r"(?:given|gives?|gave|giving)\sup": "cancelled, abandoned",
    r"what\swas\ssaid": "error text",
    r"(?:may|might)\s(?:be|have\sbeen)\sdone": "may have been executed",
    r"whoever|whatever|whither": "the name of the thing",
    r"look(?:s|ed|ing)?(?!.ups?\b)": "reconcile, look up, check",
    r"likeness(?:es)?|mark(?:s|ed)?": "fingerprint",
    r"coming|begun": "future, started",
    r"within": "deadline; in, below",
    r"refus(?:e|es|ed|al|als|ing)": "reject, raise",
    r"(?:un)?sound(?:ness)?": "valid, invalid",
    r"house|table\sof\snames": "package layout, resource definitions",
    r"renewed_in_children": "reset_after_fork",
}
PATTERN = re.compile(rf"\b(?:{'|'.join(PHRASES)})\b", re.IGNORECASE)
PEOPLE = re.compile(r"business|people|person|partner|employee|invit", re.IGNORECASE)
FOLDERS = (".changelog", ".ci", ".github", "facade", "scripts", "spec", "tests")
KINDS = (".py", ".md", ".yaml", ".yml", ".toml", ".sh", ".jinja", "")
NOT_READ = re.compile(r"__pycache__|_cache/|frozen_5_23|\.egg-info|spec/(?!corrections\.yaml|changes/)")
#: Fenced blocks, code in backticks, and the names of arguments in a docstring.
CODE = re.compile(r"^ *```.*?^ *```|``.+?``|`[^`\n]+`|^ +\w+(?=: )", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r'"""(?s:.*?)"""|"[^"\n]* [^"\n]*"|#.*')

#: Path and phrase of each exception, with its reason. At most 20 lines, each of which must be needed.
ALLOWED: dict[tuple[str, str], str] = {}


class Text(NamedTuple):
    """Some text of a file: its first and last line, and its content."""

    first: int
    last: int
    content: str


class Place(NamedTuple):
    """A phrase of the table in a file."""

    path: str
    line: int
    phrase: str
    instead: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.phrase!r}, write: {self.instead}"


def files() -> Iterator[Path]:
    """The files with text for readers: those of the root, and those of the folders."""
    paths = [*ROOT.glob("*"), *(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*")))]
    for path in paths:
        name = path.relative_to(ROOT).as_posix()
        if path.is_file() and path.suffix in KINDS and not NOT_READ.search(name) and path.name != "LICENSE":
            yield path


def texts(path: Path, source: str) -> Iterator[Text]:
    """The texts of a file, by its kind."""
    if path.suffix == ".py" or source.startswith("#!/usr/bin/env python"):
        yield from python_texts(source)
    elif path.suffix in (".md", ".yaml", ".yml"):
        headings = path.parent.name == "changes"
        for number, line in enumerate(blanked(source).split("\n"), 1):
            if not headings or line.startswith("#"):
                yield Text(number, number, line)
    else:
        for found in QUOTED.finditer(source):
            first = source.count("\n", 0, found.start()) + 1
            yield Text(first, first + found[0].count("\n"), blanked(found[0]))


def python_texts(source: str) -> Iterator[Text]:
    """The comments, strings with spaces, and test names of a Python file."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield Text(token.start[0], token.start[0], blanked(token.string))
    tree = ast.parse(source)
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield Text(node.lineno, node.lineno, node.name.replace("_", " "))
        elif isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in inner:
            content = string(node)
            if " " in content.strip():
                yield Text(node.lineno, node.end_lineno or node.lineno, blanked(content))


def string(node: ast.Constant | ast.JoinedStr) -> str:
    """The text of a string; the values of an f-string are omitted."""
    if isinstance(node, ast.JoinedStr):
        return "".join(string(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node.value, str) else ""


def blanked(text: str) -> str:
    """The text without its code, with as many lines."""
    return CODE.sub(lambda code: "\n" * code[0].count("\n"), text)


def places(path: Path, source: str) -> Iterator[Place]:
    """The phrases of the table in a file."""
    lines = source.split("\n")
    for text in texts(path, source):
        for found in PATTERN.finditer(text.content):
            phrase = found[0].lower()
            if phrase.startswith("member") and PEOPLE.search(f"{path.name} {text.content}"):
                continue
            numbers = range(text.first, text.last + 1)
            first_word = found[0].split()[0]
            line = next((number for number in numbers if first_word in lines[number - 1]), text.first)
            yield Place(path.relative_to(ROOT).as_posix(), line, " ".join(phrase.split()), word_for(found[0]))


def word_for(phrase: str) -> str:
    """The word of the table to write instead of a phrase."""
    return next(word for each, word in PHRASES.items() if re.match(rf"(?:{each})\b", phrase, re.IGNORECASE))


def test_texts_use_the_words_of_the_table() -> None:
    found = sorted({place for path in files() for place in places(path, path.read_text("utf-8"))})
    wrong = [place for place in found if (place.path, place.phrase) not in ALLOWED]
    unused = ALLOWED.keys() - {(place.path, place.phrase) for place in found}

    assert not wrong, f"{len(wrong)} places:\n" + "\n".join(map(str, wrong))
    assert not unused, f"exceptions without a place: {sorted(unused)}"
    assert len(ALLOWED) <= 20


WORD = "ans" + "wer"


@pytest.mark.parametrize(
    ("name", "source", "lines"),
    [
        ("a.py", f"x = 1  # the {WORD}", [1]),
        ("a.py", f'"""One.\n\nThe {WORD}.\n"""', [3]),
        ("a.py", f'raise ValueError(\n    f"no {{x}}"\n    f" {WORD}"\n)', [3]),
        ("a.py", f"def test_the_{WORD}(): ...", [1]),
        ("a.py", f'{WORD} = "{WORD}"  # `{WORD}`', []),
        ("a.py", f'"""One.\n\n    {WORD}: The {WORD}.\n"""', [3]),
        ("a.md", f"## The {WORD}\n```\n{WORD}\n```\n{WORD}", [1, 5]),
        ("changes/a.md", f"# The {WORD}\n- The {WORD}", [1]),
        ("a.yaml", f"key: the {WORD}", [1]),
        ("a.jinja", f'{WORD}\n# the {WORD}\nx = "the {WORD}"', [2, 3]),
        ("a.md", "look up, a look-up, the members of a business", []),
    ],
)
def test_a_phrase_is_found_at_its_line(name: str, source: str, lines: list[int]) -> None:
    assert [place.line for place in places(ROOT / name, source)] == lines
