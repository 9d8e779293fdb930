"""References that the generator would not follow, on the smallest example that shows each."""

import pytest
from lowered import COLOUR, NULL, component, fields_of, lowered, query
from pipeline.errors import PipelineError
from pipeline.lowering_rules import lower
from small import TEXT, Json, obj, ref


def test_a_reference_with_a_sibling_null_is_nullable() -> None:
    document = lowered(
        ref("Board"), Board=obj(owner={**ref("Owner"), "nullable": True}), Owner=obj(name=TEXT)
    )
    assert fields_of(document, "Board") == {"owner": {"oneOf": [ref("Owner"), NULL]}}


def test_fields_beside_a_reference_are_added_to_it() -> None:
    document = lowered(ref("B"), A=obj(x=TEXT), B={**ref("A"), "properties": {"y": TEXT}})
    assert component(document, "B") == obj(x=TEXT, y=TEXT)


def test_a_deep_reference_is_replaced_by_what_stands_there() -> None:
    deep = {"$ref": "#/components/schemas/Board/properties/names/items"}
    document = lowered(ref("Pin"), Pin=obj(name=deep), Board=obj(names={"type": "array", "items": TEXT}))
    assert fields_of(document, "Pin") == {"name": TEXT}


def test_a_deep_reference_may_lead_to_another_and_have_siblings() -> None:
    deep = {"$ref": "#/components/schemas/B/properties/y", "nullable": True}
    schemas = {"A": obj(x=COLOUR), "B": obj(y={"$ref": "#/components/schemas/A/properties/x"})}
    document = lowered(ref("Pin"), Pin=obj(it=deep), **schemas)
    assert fields_of(document, "Pin") == {"it": {"oneOf": [ref("PinIt"), NULL]}}


def test_a_dangling_reference_stops_the_run() -> None:
    # `distil` reports and loosens them; none may reach this far.
    with pytest.raises(PipelineError, match="does not exist") as stopped:
        lowered(ref("Missing"))
    assert stopped.value.pointer == "/components/schemas/Missing"


def test_a_component_that_is_another_is_that_other() -> None:
    aliases = {"A": {**ref("B"), "nullable": True}, "B": {"allOf": [ref("C")]}, "C": obj(x=TEXT)}
    document = lowered(ref("Pin"), Pin=obj(it=ref("A")), **aliases)
    assert document["components"]["schemas"].keys() == {"C", "Pin"}
    assert fields_of(document, "Pin") == {"it": {"oneOf": [ref("C"), NULL]}}


def test_a_component_that_is_no_class_is_written_where_it_is_used() -> None:
    document = lowered(ref("Board"), Board=obj(ids=ref("Ids")), Ids={"type": "array", "items": TEXT})
    assert fields_of(document, "Board") == {"ids": {"type": "array", "items": TEXT}}
    assert document["components"]["schemas"].keys() == {"Board"}


def test_a_reference_that_forbids_null_is_not_that_of_an_alias_that_allows_it() -> None:
    aliases = {"A": {**ref("B"), "nullable": True}, "B": obj(x=TEXT)}
    strict = {"allOf": [ref("A"), {"type": "object"}]}
    assert fields_of(lowered(ref("Pin"), Pin=obj(it=strict), **aliases), "Pin") == {"it": ref("B")}


def test_null_moves_from_a_component_to_its_uses() -> None:
    document = lowered(
        ref("Board"),
        Board=obj(owner=ref("Owner"), owners={"type": "array", "items": ref("Owner")}),
        Owner={**obj(name=TEXT), "nullable": True},
    )
    null_or_owner = {"oneOf": [ref("Owner"), NULL]}
    assert fields_of(document, "Board") == {
        "owner": null_or_owner,
        "owners": {"type": "array", "items": null_or_owner},
    }


def test_a_restated_type_forbids_the_null_of_a_component() -> None:
    flag = {"type": "boolean", "allOf": [ref("Flag")], "nullable": False}
    document = lowered(ref("Board"), Board=obj(flag=flag), Flag={"type": "boolean", "nullable": True})
    assert fields_of(document, "Board") == {"flag": {"type": "boolean"}}


def test_an_object_may_contain_itself() -> None:
    node = obj(children={"type": "array", "items": ref("Node")}, parent={**ref("Node"), "nullable": True})
    document = lowered(ref("Node"), Node=node)
    assert fields_of(document, "Node")["parent"] == {"oneOf": [ref("Node"), NULL]}


def test_a_list_of_itself_stops_the_run() -> None:
    with pytest.raises(PipelineError, match="contains itself") as stopped:
        lowered(ref("Lists"), Lists={"type": "array", "items": ref("Lists")})
    assert stopped.value.pointer == "/components/schemas/Lists"


def test_a_component_that_contains_itself_through_all_of_stops_the_run() -> None:
    with pytest.raises(PipelineError, match="part of itself"):
        lowered(ref("A"), A={"allOf": [ref("B")]}, B={"allOf": [ref("A")]})


def test_a_parameter_that_is_an_alias_is_written_out() -> None:
    shared = {
        "alias": {"$ref": "#/components/parameters/query_board_kind"},
        "query_board_kind": {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["A", "B"]}},
    }
    document = lowered(TEXT, parameters=[{"$ref": "#/components/parameters/alias"}], shared=shared)
    [parameter] = document["paths"]["/boards"]["get"]["parameters"]
    assert (parameter["name"], parameter["schema"]) == ("kind", ref("BoardKind"))


def test_a_parameter_alias_that_leads_back_to_itself_stops_the_run() -> None:
    shared = {"a": {"$ref": "#/components/parameters/b"}, "b": {"$ref": "#/components/parameters/a"}}
    with pytest.raises(PipelineError, match="refers to itself"):
        lowered(TEXT, parameters=[{"$ref": "#/components/parameters/a"}], shared=shared)


def test_bodies_and_response_by_reference_are_written_out() -> None:
    content = {"content": {"application/json": {"schema": obj(x=TEXT)}}}
    operation = {
        "operationId": "boards/get",
        "tags": ["boards"],
        "requestBody": {"$ref": "#/components/requestBodies/Board"},
        "responses": {"404": {"$ref": "#/components/responses/Missing"}},
    }
    document = {
        "paths": {"/boards": {"post": operation}},
        "components": {"requestBodies": {"Board": content}, "responses": {"Missing": content}},
    }
    assert lower(document)["components"]["schemas"].keys() == {"BoardsGetBody", "BoardsGetResponse404"}


def test_the_parameters_of_a_path_are_those_of_its_operations() -> None:
    document: Json = {
        "paths": {"/boards": {"get": {"operationId": "boards/get", "tags": ["boards"], "responses": {}}}},
        "components": {},
    }
    own, other = query("a", {"type": "integer"}), query("b", TEXT)
    document["paths"]["/boards"]["parameters"] = [query("a", TEXT), other]
    document["paths"]["/boards"]["get"]["parameters"] = [own]
    assert lower(document)["paths"]["/boards"]["get"]["parameters"] == [own, other]


def test_each_component_lists_its_users() -> None:
    document = lowered(ref("Board"), Board=obj(owner=ref("Owner")), Owner=obj(name=TEXT))
    assert document["components"]["schemas"]["Owner"]["x-answered"] == ["boards_get"]
    assert "x-sent" not in document["components"]["schemas"]["Owner"]
