"""A model that a request sends is a typed dict too, each rule on the smallest example."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from small import TEXT, Json, document, obj, passes, ref

WHOLE = {"type": "integer"}


def bodies(body: Json, folder: Path, schemas: Json | None = None) -> dict[str, str]:
    """The code of each typed dict of a document whose one operation sends a list of `body`."""
    content = {"application/json": {"schema": {"type": "array", "items": body}}}
    request = {"requestBody": {"required": True, "content": content}}
    package = passes(document(obj(x=TEXT), schemas=schemas, **request), folder)
    files = sorted((package / "_bodies").glob("*.py"))
    return {file.stem: file.read_text("utf-8") for file in files if file.stem != "__init__"}


def body(schema: Json, folder: Path, **schemas: Json) -> str:
    """The code of the typed dict of one model."""
    made = bodies(ref("Thing"), folder, {"Thing": schema, **schemas})["thing"]
    start = re.search(r"^(class )?ThingDict", made, re.MULTILINE)
    assert start is not None
    return made[start.start() :].strip()


def test_only_required_fields_are_required(tmp_path: Path) -> None:
    assert body({**obj(a=TEXT, b=WHOLE), "required": ["b"]}, tmp_path) == (
        "class ThingDict(TypedDict, total=False):\n    b: Required[int]\n    a: str"
    )


def test_where_all_fields_are_required_no_key_is_optional(tmp_path: Path) -> None:
    assert body({**obj(a=TEXT), "required": ["a"]}, tmp_path) == "class ThingDict(TypedDict):\n    a: str"


def test_no_read_only_field_is_required(tmp_path: Path) -> None:
    schema = {**obj(a={**TEXT, "readOnly": True}, b=TEXT), "required": ["a", "b"]}
    assert body(schema, tmp_path).endswith("a: str\n    b: Required[str]")


def test_enums_constants_null_and_times_are_typed(tmp_path: Path) -> None:
    fields = {
        "at": {**TEXT, "format": "date-time"},
        "day": {**TEXT, "format": "date", "nullable": True},
        "kind": {**TEXT, "enum": ["a", "b"]},
        "tag": {**TEXT, "enum": ["only"]},
    }
    assert body(obj(**fields), tmp_path).splitlines()[1:] == [
        "    at: dt.datetime | str",  # what the encoder accepts
        "    day: dt.date | str | None",
        "    kind: ThingKind",
        '    tag: Literal["only"]',
    ]


def test_models_inside_are_the_class_or_its_dict(tmp_path: Path) -> None:
    inner = obj(x=TEXT)
    fields = {
        "array": {"type": "array", "items": ref("Inner")},
        "map": {"type": "object", "additionalProperties": ref("Inner")},
        "one": ref("Inner"),
    }
    assert body(obj(**fields), tmp_path, Inner=inner).splitlines()[1:] == [
        "    array: Sequence[Inner | InnerDict]",
        "    map: Mapping[str, Inner | InnerDict]",
        "    one: Inner | InnerDict",
    ]


def test_a_union_of_models_is_a_union_of_dicts(tmp_path: Path) -> None:
    first = {**obj(kind={"enum": ["a"]}, x=TEXT), "required": ["kind"]}
    second = {**obj(kind={"enum": ["b"]}, y=TEXT), "required": ["kind"]}
    schemas = {"First": first, "Second": second, "Both": {"oneOf": [ref("First"), ref("Second")]}}
    made = bodies(ref("Both"), tmp_path, schemas)
    assert "BothDict: TypeAlias = FirstDict | SecondDict" in made["unions"]
    assert 'kind: Required[Literal["a"]]' in made["first"]


@pytest.mark.parametrize("name", ["class", "18-24", "__secret", "str", "Literal", "ﬁeld", 'a "quote" \\'])
def test_a_name_that_no_class_can_have_is_a_key(name: str, tmp_path: Path) -> None:
    schema = {**obj(**{name: TEXT, "kind": {"enum": ["a"]}}), "required": [name]}
    made: dict[str, Any] = {}
    exec("from typing import *\n" + body(schema, tmp_path), made)  # noqa: S102
    assert made["ThingDict"].__required_keys__ == {name}


def test_a_model_that_allows_any_field_is_a_mapping(tmp_path: Path) -> None:
    schema = {**obj(a=TEXT), "additionalProperties": {"type": "number"}}
    assert body(schema, tmp_path).endswith("ThingDict: TypeAlias = Mapping[str, str | float]")
    inner = {**obj(a=ref("Thing")), "additionalProperties": ref("Thing")}
    assert body(inner, tmp_path / "recursive").endswith("ThingDict: TypeAlias = Mapping[str, Any]")


def test_a_dict_has_another_name_than_every_model(tmp_path: Path) -> None:
    schemas = {"Thing": obj(a=ref("ThingDict")), "ThingDict": obj(a=TEXT), "Typed": obj(b=ref("Thing"))}
    made = bodies(ref("Typed"), tmp_path, schemas)
    assert "class ThingDict_(" in made["thing"]
    assert "class ThingDictDict(" in made["thing_dict"]
    assert "class TypedDict_(TypedDict," in made["typed"]


def test_a_dict_may_contain_itself(tmp_path: Path) -> None:
    schema = obj(below={"type": "array", "items": ref("Thing")}, name=TEXT)
    assert "below: Sequence[Thing | ThingDict]" in body(schema, tmp_path)


def test_what_only_responses_contain_has_no_dict(tmp_path: Path) -> None:
    package = passes(document(ref("Thing"), schemas={"Thing": obj(a=TEXT)}), tmp_path)
    assert sorted(file.stem for file in (package / "_bodies").glob("*.py")) == ["__init__", "unions"]
