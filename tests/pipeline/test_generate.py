"""Names and values that are hostile to Python code come through generation, each on the smallest example."""

from __future__ import annotations

from pathlib import Path

import pytest
from small import TEXT, Json, document, obj, passes, ref


def test_a_line_is_never_broken_inside_a_value(tmp_path: Path) -> None:
    values = [f"a value of {number} words, with | and [ in it" for number in range(10)]
    passes(document(obj(kind={"type": "string", "enum": values})), tmp_path)


def test_text_in_a_docstring_cannot_end_it(tmp_path: Path) -> None:
    hostile = 'a\\d"""'
    operation: Json = {"operationId": f"get/{hostile}", "tags": [hostile]}
    parameter = {"in": "query", "name": "sort", "schema": {**TEXT, "default": hostile}}
    passes(document(obj(x=TEXT), **operation, parameters=[parameter]), tmp_path)


def test_a_bar_inside_an_annotation_ends_no_part_of_it(tmp_path: Path) -> None:
    values = {**TEXT, "enum": ["a", "b"], "nullable": True}
    items = {"type": "object", "additionalProperties": values, "nullable": True}
    array = {"type": "array", "items": items, "nullable": True}
    passes(document(obj(x=array, y={"oneOf": [array, {**TEXT, "enum": ["c", "d"]}]})), tmp_path)


def test_a_type_whose_name_ends_in_none_may_still_be_null(tmp_path: Path) -> None:
    kinds = {"type": "string", "enum": ["all", "none"]}
    parameter = {"in": "query", "name": "none", "schema": kinds}
    described = document(obj(kind=ref("AllOrNone")), parameters=[parameter], schemas={"AllOrNone": kinds})
    package = passes(described, tmp_path)
    assert "kind: AllOrNone | str | None = opt" in (package / "models/pins_get_response.py").read_text(
        "utf-8"
    )
    assert "none: PinsGetNone | None | Unset" in (package / "api/pins.py").read_text("utf-8")


def test_a_value_may_be_a_time_or_a_number(tmp_path: Path) -> None:
    either = {"oneOf": [{**TEXT, "format": "date-time"}, {"type": "integer"}]}
    body = {"content": {"application/json": {"schema": obj(when=either)}}}
    passes(document(obj(when=either), requestBody=body), tmp_path)


def test_a_name_that_python_reads_as_another_keeps_its_own_on_the_wire(tmp_path: Path) -> None:
    model = passes(document(obj(**{"ﬁeld": TEXT})), tmp_path) / "models" / "pins_get_response.py"
    assert "    field: str | None = opt(str, 'ﬁeld')".replace("'", '"') in model.read_text()


@pytest.mark.parametrize("name", ["class", "1st", "_build", "Any", "list", "__init__", "ﬁ"])
def test_an_operation_and_its_tag_may_have_any_name(name: str, tmp_path: Path) -> None:
    passes(document(obj(x=TEXT), operationId=name), tmp_path / "operation")
    passes(document(obj(x=TEXT), tags=[name]), tmp_path / "tag")


def test_recursive_schemas_are_compared_as_deep_as_both_are_expanded(tmp_path: Path) -> None:
    tree = {"$ref": "#/components/schemas/Tree"}
    below = {"type": "array", "items": {"type": "array", "items": tree}}
    schemas = {"Tree": {**obj(below=below, name=TEXT), "nullable": True}}
    passes(document({"type": "object", "additionalProperties": tree}, schemas=schemas), tmp_path)


def test_whole_numbers_are_listed_beside_another_type(tmp_path: Path) -> None:
    size = {"type": "number", "enum": [1, 2, None], "nullable": True}
    passes(document(obj(size={"oneOf": [size, obj(x=TEXT)]})), tmp_path)


@pytest.mark.parametrize("value", [0, False, ""])
def test_a_map_of_one_value_that_is_nothing_to_python_keeps_it(value: object, tmp_path: Path) -> None:
    passes(document({"type": "object", "additionalProperties": {"enum": [value]}}), tmp_path)
