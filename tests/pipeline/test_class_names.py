"""The names of classes and functions that the generator is given, on the smallest examples."""

import pytest
from lowered import COLOUR, component, fields_of, lowered, query, response_of
from openapi_python_client.strings import ClassName
from pipeline.class_names import class_name, function_name
from pipeline.lowering_rules import lower
from small import TEXT, obj, ref


@pytest.mark.parametrize(
    ("name", "expected"),
    [("boards/get", "BoardsGet"), ("ALL_ITEMS", "AllItems"), ("CustomizableCTAType", "CustomizableCTAType")],
)
def test_classes_are_named_as_a_person_would(name: str, expected: str) -> None:
    assert class_name(name) == expected


def test_functions_are_named_as_a_person_would() -> None:
    assert function_name("user_account/analytics/top_pins") == "user_account_analytics_top_pins"


@pytest.mark.parametrize(
    "name", ["1st_party", "Ad-Account", "MP4Video", "Board1st", "größe", "名", "x.y", ""]
)
def test_a_class_name_is_one_that_the_generator_leaves_as_it_is(name: str) -> None:
    assert class_name(name).isidentifier()
    assert class_name(name) == str(ClassName(class_name(name), ""))


@pytest.mark.parametrize(
    "name", ["Exception", "Warning", "None", "Model", "Any", "Enum", "Request", "Sequence", "Enums", "Unions"]
)
def test_a_class_takes_no_name_of_a_builtin_or_of_generated_code(name: str) -> None:
    assert response_of(lowered(ref(name), **{name: obj(x=TEXT)})) == ref(f"{name}Model")


def test_a_title_names_no_class() -> None:
    board = {**obj(name={**TEXT, "title": "COUNTRY"}), "title": "Country"}
    assert fields_of(lowered(ref("Board"), Board=board), "Board") == {"name": TEXT}


def test_titles_that_clash_are_no_names() -> None:
    titled = {**obj(x={**obj(y=TEXT), "title": "Board"}), "title": "Board"}
    named = lowered(ref("A"), A=titled, Board=obj(id=TEXT))["components"]["schemas"].keys()
    assert named == {"A", "AX", "Board"}


def test_what_stands_inside_is_named_after_its_place() -> None:
    table = obj(
        rows={"type": "array", "items": obj(x=TEXT)},
        cells={"type": "object", "additionalProperties": obj(y=TEXT)},
        colour=COLOUR,
    )
    named = lowered(ref("Table"), Table=table)["components"]["schemas"].keys()
    assert named == {"Table", "TableRowsItem", "TableCellsValue", "TableColour"}


def test_a_branch_is_named_after_what_distinguishes_it() -> None:
    branches = [obj(kind={"enum": ["CAT"]}), {**obj(tail=TEXT), "required": ["tail"]}, obj(wings=TEXT)]
    document = lowered(ref("Pet"), Pet={"oneOf": branches})
    assert component(document, "Pet")["oneOf"] == [ref("PetCAT"), ref("PetTail"), ref("PetWings")]


def test_a_component_keeps_the_name_that_something_inside_another_wants() -> None:
    pin = obj(items={"type": "array", "items": obj(x=TEXT)})
    document = lowered(ref("Pin"), Pin=pin, PinItem=COLOUR)
    assert component(document, "PinItem") == COLOUR
    assert fields_of(document, "Pin")["items"]["items"] == ref("PinItem2")


def test_however_many_want_a_name_each_gets_one() -> None:
    document = lowered({}, A=obj(b_c=obj(x=TEXT)), A_b=obj(c=obj(y=TEXT)), ABC=obj(z=TEXT))
    assert [list(fields_of(document, name)) for name in ("ABC", "ABC2", "ABC3")] == [["z"], ["x"], ["y"]]


def test_a_shared_parameter_has_one_name_also_where_that_is_taken() -> None:
    shared = {"query_sort": query("sort", COLOUR)}
    parameter = {"$ref": "#/components/parameters/query_sort"}
    operations = {
        path: {
            "get": {"operationId": f"{path}/get", "tags": ["t"], "parameters": [parameter], "responses": {}}
        }
        for path in ("/pins", "/boards")
    }
    document = lower(
        {"paths": operations, "components": {"schemas": {"Sort": obj(x=TEXT)}, "parameters": shared}}
    )
    assert document["components"]["schemas"].keys() == {"Sort", "Sort2"}


def test_names_that_differ_by_case_are_kept_apart() -> None:
    board = obj(one=ref("COUNTRY"), other=ref("Country"))
    document = lowered(
        ref("Board"),
        Board=board,
        COUNTRY={"type": "string", "enum": ["A", "B"]},
        Country={"type": "string", "enum": ["C", "D"]},
    )
    names = document["components"]["schemas"].keys()
    assert len({name.casefold() for name in names}) == len(names) == 3


def test_names_without_a_latin_letter_stay_distinct() -> None:
    board = {"type": "object", "properties": {"名": obj(x=TEXT), "量": obj(y=TEXT)}}
    assert len(lowered(ref("Board"), Board=board)["components"]["schemas"]) == 3


def test_a_dotted_component_is_named_by_its_last_part() -> None:
    document = lowered(ref("Pinterest.Lib.Error"), **{"Pinterest.Lib.Error": obj(code={"type": "integer"})})
    assert response_of(document) == ref("Error")


def test_dotted_components_with_the_same_last_part_keep_the_rest() -> None:
    dotted = {"ads.Pin": obj(a=TEXT), "boards.Pin": obj(b=TEXT), "ads.Board": obj(c=TEXT)}
    assert lowered({}, **dotted)["components"]["schemas"].keys() == {"AdsPin", "BoardsPin", "Board"}
