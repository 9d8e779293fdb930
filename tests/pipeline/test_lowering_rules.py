"""Fields, enums, nulls and allOf that the generator would lose, on the smallest example that shows each."""

from typing import Any

import pytest
from lowered import COLOUR, NULL, component, fields_of, lowered, response_of
from small import TEXT, Json, obj, ref


def test_a_default_is_removed() -> None:
    board = obj(size={"type": "integer", "default": 25})
    assert fields_of(lowered(ref("Board"), Board=board), "Board") == {"size": {"type": "integer"}}


def test_all_of_that_redeclares_items_takes_the_more_specific_ones() -> None:
    page = obj(items={"type": "array", "items": {"type": "object"}}, bookmark=TEXT)
    boards = {"allOf": [ref("Paginated"), obj(items={"type": "array", "items": ref("Board")})]}
    document = lowered(boards, Paginated=page, Board=obj(id=TEXT))
    assert response_of(document) == ref("BoardsGetResponse")
    assert fields_of(document, "BoardsGetResponse") == {
        "items": {"type": "array", "items": ref("Board")},
        "bookmark": TEXT,
    }


def test_all_of_one_enum_is_that_enum() -> None:
    kind = {"type": "string", "allOf": [ref("Kind")]}
    document = lowered(ref("Board"), Board=obj(kind=kind), Kind={"type": "string", "enum": ["A", "B"]})
    assert fields_of(document, "Board") == {"kind": ref("Kind")}


def test_all_of_one_reference_keeps_null() -> None:
    owner = {"allOf": [ref("Owner")], "nullable": True}
    document = lowered(ref("Board"), Board=obj(owner=owner), Owner=obj(name=TEXT))
    assert fields_of(document, "Board") == {"owner": {"oneOf": [ref("Owner"), NULL]}}


def test_all_of_with_own_fields_is_one_object() -> None:
    board = {"allOf": [ref("Thing")], **obj(name=TEXT), "required": ["name"]}
    document = lowered(ref("Board"), Board=board, Thing={**obj(id=TEXT), "required": ["id"]})
    assert fields_of(document, "Board") == {"id": TEXT, "name": TEXT}
    assert component(document, "Board")["required"] == ["id", "name"]


def test_all_of_in_all_of_is_resolved() -> None:
    board = {"allOf": [{"allOf": [ref("A"), {"allOf": [obj(b=TEXT)]}]}, obj(c=TEXT)]}
    assert fields_of(lowered(ref("Board"), Board=board, A=obj(a=TEXT)), "Board").keys() == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"items": TEXT}, {"type": "array", "items": TEXT}),
        ({"enum": ["A", "B"]}, ref("BoardKind")),
        ({"additionalProperties": TEXT}, "object"),
        ({"type": "array"}, {"type": "array", "items": {}}),
    ],
)
def test_a_type_is_inferred(schema: Json, kind: Any) -> None:
    [member] = fields_of(lowered(ref("Board"), Board=obj(kind=schema)), "Board").values()
    assert (member["type"] if isinstance(kind, str) else member) == kind


def test_properties_make_an_object_of_a_text() -> None:
    document = lowered(ref("Board"), Board=obj(owner={"type": "string", "properties": {"name": TEXT}}))
    assert fields_of(document, "Board") == {"owner": ref("BoardOwner")}
    assert fields_of(document, "BoardOwner") == {"name": TEXT}


def test_a_nullable_object_inside_another_gets_a_name() -> None:
    document = lowered(ref("Board"), Board=obj(media={**obj(image=obj(url=TEXT)), "nullable": True}))
    assert fields_of(document, "Board") == {"media": {"oneOf": [ref("BoardMedia"), NULL]}}
    assert fields_of(document, "BoardMedia") == {"image": ref("BoardMediaImage")}


def test_enum_values_that_differ_by_case_stay_apart() -> None:
    document = lowered(ref("Board"), Board=obj(kind={"type": "string", "enum": ["Web", "WEB", ""]}))
    assert component(document, "BoardKind")["enum"] == ["Web", "WEB", ""]


def test_null_among_the_values_of_an_enum_is_nullability() -> None:
    document = lowered(ref("Board"), Board=obj(kind={"type": "string", "enum": ["A", "B", None]}))
    assert fields_of(document, "Board") == {"kind": {"oneOf": [ref("BoardKind"), NULL]}}


def test_an_enum_of_null_alone_is_null() -> None:
    assert fields_of(lowered(ref("Board"), Board=obj(kind={"enum": [None]})), "Board") == {"kind": NULL}


def test_an_enum_of_one_value_is_a_constant() -> None:
    document = lowered(ref("Board"), Board=obj(kind={"type": "string", "enum": ["ONLY"]}))
    assert fields_of(document, "Board") == {"kind": {"type": "string", "const": "ONLY"}}


def test_nothing_depends_on_the_order_of_fields_and_components() -> None:
    def backwards(node: Any) -> Any:
        return {key: backwards(node[key]) for key in reversed(node)} if isinstance(node, dict) else node

    schemas = {"A": obj(x=COLOUR), "B": obj(y=ref("A"), x=obj(z=COLOUR), w={"allOf": [ref("A")]})}

    assert lowered(ref("B"), **backwards(schemas)) == lowered(ref("B"), **schemas)


def test_a_field_called_title_or_default_stays() -> None:
    board = obj(title=TEXT, default=TEXT, description=TEXT, nullable=TEXT)
    assert component(lowered(ref("Board"), Board=board), "Board") == board


def test_limits_and_the_formats_of_numbers_go() -> None:
    count = {"type": "integer", "format": "int64", "minimum": 1}
    at = {"type": "string", "format": "date-time", "maxLength": 30}
    assert fields_of(lowered(ref("Board"), Board=obj(count=count, at=at)), "Board") == {
        "count": {"type": "integer"},
        "at": {"type": "string", "format": "date-time"},
    }


def test_a_map_has_a_name_that_no_component_has() -> None:
    # The generator would call it after its place, BoardLabels.
    board = obj(labels={"type": "object", "additionalProperties": TEXT})
    document = lowered(ref("Board"), Board=board, BoardLabels=obj(x=TEXT))
    assert fields_of(document, "Board")["labels"]["title"] == "UnnamedMap1"


def test_an_empty_constant_keeps_its_type() -> None:
    # Without one it is no schema at all to the generator.
    assert fields_of(lowered(ref("A"), A=obj(x={"enum": [""]})), "A") == {
        "x": {"type": "string", "const": ""}
    }
    constant = {"const": False, "description": "constant"}
    assert fields_of(lowered(ref("A"), A=obj(x={"enum": [False]})), "A") == {"x": constant}


def test_required_may_name_what_another_part_declares() -> None:
    document = lowered(ref("B"), A=obj(x=TEXT), B={"allOf": [ref("A"), {"required": ["x"]}]})
    assert component(document, "B") == {**obj(x=TEXT), "required": ["x"]}


def test_a_name_is_kept_where_nothing_is_added_to_it() -> None:
    again = {"allOf": [ref("A"), obj(x=TEXT)]}
    assert fields_of(lowered(ref("Pin"), Pin=obj(it=again), A=obj(x=TEXT, y=TEXT)), "Pin") == {"it": ref("A")}


def test_a_value_of_two_enums_is_a_value_of_both() -> None:
    two = {"allOf": [COLOUR, {"type": "string", "enum": ["blue", "green"]}]}
    assert fields_of(lowered(ref("Pin"), Pin=obj(it=two)), "Pin")["it"]["const"] == "blue"


def test_an_integer_that_is_a_number_is_an_integer() -> None:
    both = {"allOf": [{"type": "integer"}, {"type": "number"}]}
    assert fields_of(lowered(ref("Pin"), Pin=obj(it=both)), "Pin") == {"it": {"type": "integer"}}


def test_where_types_contradict_each_other_the_later_stands() -> None:
    both = {"allOf": [COLOUR, {"type": "integer"}]}
    assert fields_of(lowered(ref("Pin"), Pin=obj(it=both)), "Pin") == {"it": {"type": "integer"}}
