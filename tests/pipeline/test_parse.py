"""Reading JSON and YAML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pipeline.errors import PipelineError
from pipeline.parse import parse


@pytest.mark.parametrize(
    ("name", "raw", "reported"),
    [
        ("a.json", b"", "is empty"),
        ("a.json", b'{"a": 1,', r"truncated\?.*line 1 column 9"),
        ("a.json", b"{'a': 1}", "line 1 column 2"),
        ("a.json", b"\xff\xfe{}", "is not UTF-8"),
        ("a.json", b"[1]", "is an array"),
        ("a.json", b"null", "is None"),
        ("a.json", b'{"a": NaN}', "NaN is not a JSON number"),
        ("a.json", b'{"a": 1e999}', "too large"),
        ("a.json", b'{"a": {"b": 1, "b": 1}}', "'b' occurs twice"),
        ("a.json", b'{"a":' * 100_000, "nested too deeply"),
        ("a.json", b'{"a": ' + b"1" * 5000 + b"}", "cannot be read"),
        ("a.yaml", b"a: 1\na: 2\n", 'duplicate key "a".*, line 2'),
        ("a.yaml", b"a: [1,\n", "line 2"),
        ("a.yaml", b"a: 1\n---\nb: 2\n", "expected a single document"),
        ("a.yaml", b"# nothing\n", "is None"),
        ("a.yaml", b"a: !point 1\n", "constructor for the tag '!point', line 1"),
        ("a.yaml", b"a: *b\n", r"alias \*b|undefined alias"),
        ("a.yaml", b"? [a]\n: 1\n", "keys must be str"),
        ("a.yaml", b"a: &a [x, x, x, x, x, x, x, x, x, x]\n" + b"".join(
            b"%c: &%c [%s]\n" % (98 + n, 98 + n, b", ".join([b"*%c" % (97 + n)] * 10)) for n in range(9)
        ), "too many for an OpenAPI document"),
        ("a.yaml", b"200: 1\n'200': 2\n", "'200' occurs twice"),
        ("a.yaml", b"a: .inf\n", "Infinity is not a JSON number"),
        ("a.yaml", b"a: !!set {b}\n", "set is not JSON serializable"),
        ("a.yaml", b"a: &a [*a]\n", "Circular reference"),
        ("a.yaml", b"a: " + b"[" * 100_000, "nested too deeply|cannot be read"),
        ("a", b"<html>\n", "is text"),
    ],
)  # fmt: skip
def test_unreadable_input_is_rejected_with_its_place(name: str, raw: bytes, reported: str) -> None:
    with pytest.raises(PipelineError, match=reported) as caught:
        parse(raw, name)

    assert name in str(caught.value)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("NO", "NO"), ("yes", "yes"), ("True", True), ("true", True), ("false", False),
        ("null", None), ("~", None), ("", None), ("'null'", "null"), ('"1"', "1"), ("!!str 1", "1"),
        ("12:30", "12:30"), ("2020-01-01", "2020-01-01"), ("010", 10), ("0x10", 16),
        ("-1", -1), ("1.0", 1.0), ("1e3", 1000.0), ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"),
        ("|\n  1\n", "1\n"),
    ],
)  # fmt: skip
def test_a_yaml_scalar_follows_the_core_schema_of_yaml_1_2_without_dates(scalar: str, value: object) -> None:
    found = parse(f"a: {scalar}".encode(), "a.yaml")["a"]

    assert (found, type(found)) == (value, type(value))


def test_a_yaml_key_is_text() -> None:
    assert parse(b"200: a\nNO: b\ntrue: c\nnull: d\n", "a.yaml") == {
        "200": "a",
        "NO": "b",
        "true": "c",
        "null": "d",
    }


def test_a_yaml_alias_stands_for_what_it_names() -> None:
    assert parse(b"a: &x {b: 1}\nc: *x\n", "a.yaml") == {"a": {"b": 1}, "c": {"b": 1}}


@pytest.fixture(params=["5.14.0", "5.20.0", "5.22.0", "5.23.0"])
def published(request: pytest.FixtureRequest, published_file: Callable[[str], Path]) -> Path:
    return published_file(request.param)


def test_a_published_file_is_the_same_in_yaml(published: Path) -> None:
    yaml = pytest.importorskip("yaml")
    document = parse(published.read_bytes(), "a.json")

    text = yaml.dump(document, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), allow_unicode=True)

    assert parse(text.encode(), "a.yaml") == document
