"""Each construct that the generator would lose, on the smallest example that shows it."""

import copy
from typing import Any

import pytest
from pipeline.errors import PipelineError
from pipeline.lower import lower
from pipeline.naming import class_name, function_name

Json = dict[str, Any]

TEXT = {"type": "string"}
NULL = {"type": "null"}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**members: Any) -> Json:
    return {"type": "object", "properties": members}


def lowered(answer: Any, *, parameters: Any = (), shared: Json | None = None, **schemas: Any) -> Json:
    """The lowered document of one operation that answers with a schema."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1.0.0"},
        "paths": {
            "/boards": {
                "get": {
                    "operationId": "boards/get",
                    "tags": ["boards"],
                    "parameters": list(parameters),
                    "responses": {
                        "200": {"description": "OK", "content": {"application/json": {"schema": answer}}}
                    },
                }
            }
        },
        "components": {"schemas": schemas, **({"parameters": shared} if shared else {})},
    }
    before = copy.deepcopy(document)
    result = lower(document)
    assert document == before  # lowering changes nothing in place
    return result


def answer_of(document: Json) -> Any:
    return document["paths"]["/boards"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def component(document: Json, name: str) -> Json:
    """A component, without what only tells who uses it."""
    schema = document["components"]["schemas"][name]
    return {key: value for key, value in schema.items() if not key.startswith("x-")}


def members(document: Json, name: str) -> Json:
    return dict(component(document, name)["properties"])


def test_a_title_names_no_class() -> None:
    board = {**obj(name={**TEXT, "title": "COUNTRY"}), "title": "Country"}
    assert members(lowered(ref("Board"), Board=board), "Board") == {"name": TEXT}


def test_a_default_is_gone() -> None:
    board = obj(size={"type": "integer", "default": 25})
    assert members(lowered(ref("Board"), Board=board), "Board") == {"size": {"type": "integer"}}


def test_all_of_that_redeclares_items_takes_the_more_specific_ones() -> None:
    page = obj(items={"type": "array", "items": {"type": "object"}}, bookmark=TEXT)
    boards = {"allOf": [ref("Paginated"), obj(items={"type": "array", "items": ref("Board")})]}
    document = lowered(boards, Paginated=page, Board=obj(id=TEXT))
    assert answer_of(document) == ref("BoardsGetResponse")
    assert members(document, "BoardsGetResponse") == {
        "items": {"type": "array", "items": ref("Board")},
        "bookmark": TEXT,
    }


def test_all_of_one_enum_is_that_enum() -> None:
    kind = {"type": "string", "allOf": [ref("Kind")]}
    document = lowered(ref("Board"), Board=obj(kind=kind), Kind={"type": "string", "enum": ["A", "B"]})
    assert members(document, "Board") == {"kind": ref("Kind")}


def test_all_of_one_reference_keeps_null() -> None:
    owner = {"allOf": [ref("Owner")], "nullable": True}
    document = lowered(ref("Board"), Board=obj(owner=owner), Owner=obj(name=TEXT))
    assert members(document, "Board") == {"owner": {"oneOf": [ref("Owner"), NULL]}}


def test_all_of_with_own_members_is_one_object() -> None:
    board = {"allOf": [ref("Thing")], **obj(name=TEXT), "required": ["name"]}
    document = lowered(ref("Board"), Board=board, Thing={**obj(id=TEXT), "required": ["id"]})
    assert members(document, "Board") == {"id": TEXT, "name": TEXT}
    assert component(document, "Board")["required"] == ["id", "name"]


def test_all_of_in_all_of_is_resolved() -> None:
    board = {"allOf": [{"allOf": [ref("A"), {"allOf": [obj(b=TEXT)]}]}, obj(c=TEXT)]}
    assert members(lowered(ref("Board"), Board=board, A=obj(a=TEXT)), "Board").keys() == {"a", "b", "c"}


def test_all_of_over_a_union_goes_into_its_branches() -> None:
    either = {"oneOf": [{**obj(a=TEXT), "required": ["a"]}, {**obj(b=TEXT), "required": ["b"]}]}
    document = lowered(ref("Board"), Board={"allOf": [ref("Either"), obj(common=TEXT)]}, Either=either)
    branches = [branch["$ref"].rpartition("/")[2] for branch in component(document, "Board")["oneOf"]]
    assert [members(document, branch).keys() for branch in branches] == [{"a", "common"}, {"b", "common"}]


def test_members_beside_a_union_go_into_its_branches() -> None:
    board = {**obj(id=TEXT), "oneOf": [ref("A"), ref("B")]}
    document = lowered(ref("Board"), Board=board, A=obj(a=TEXT), B=obj(b=TEXT))
    branches = [branch["$ref"].rpartition("/")[2] for branch in component(document, "Board")["oneOf"]]
    assert sorted(sorted(members(document, branch)) for branch in branches) == [["a", "id"], ["b", "id"]]


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
    [member] = members(lowered(ref("Board"), Board=obj(kind=schema)), "Board").values()
    assert (member["type"] if isinstance(kind, str) else member) == kind


def test_properties_make_an_object_of_a_text() -> None:
    document = lowered(ref("Board"), Board=obj(owner={"type": "string", "properties": {"name": TEXT}}))
    assert members(document, "Board") == {"owner": ref("BoardOwner")}
    assert members(document, "BoardOwner") == {"name": TEXT}


def test_a_nullable_object_inside_another_gets_a_name() -> None:
    document = lowered(ref("Board"), Board=obj(media={**obj(image=obj(url=TEXT)), "nullable": True}))
    assert members(document, "Board") == {"media": {"oneOf": [ref("BoardMedia"), NULL]}}
    assert members(document, "BoardMedia") == {"image": ref("BoardMediaImage")}


def test_null_moves_from_a_component_to_its_uses() -> None:
    document = lowered(
        ref("Board"),
        Board=obj(owner=ref("Owner"), owners={"type": "array", "items": ref("Owner")}),
        Owner={**obj(name=TEXT), "nullable": True},
    )
    null_or_owner = {"oneOf": [ref("Owner"), NULL]}
    assert members(document, "Board") == {
        "owner": null_or_owner,
        "owners": {"type": "array", "items": null_or_owner},
    }


def test_a_type_told_anew_forbids_the_null_of_a_component() -> None:
    flag = {"type": "boolean", "allOf": [ref("Flag")], "nullable": False}
    document = lowered(ref("Board"), Board=obj(flag=flag), Flag={"type": "boolean", "nullable": True})
    assert members(document, "Board") == {"flag": {"type": "boolean"}}


def test_a_reference_with_a_sibling_null_is_nullable() -> None:
    document = lowered(
        ref("Board"), Board=obj(owner={**ref("Owner"), "nullable": True}), Owner=obj(name=TEXT)
    )
    assert members(document, "Board") == {"owner": {"oneOf": [ref("Owner"), NULL]}}


def test_a_discriminator_without_one_of_is_a_union_of_its_subtypes() -> None:
    base = {
        **obj(kind=TEXT),
        "discriminator": {"propertyName": "kind", "mapping": {"a": ref("A")["$ref"], "b": ref("B")["$ref"]}},
    }
    document = lowered(
        ref("Base"),
        Base=base,
        A={"allOf": [ref("Base"), obj(code=TEXT)]},
        B={"allOf": [ref("Base"), obj(token=TEXT)]},
    )
    assert component(document, "Base")["oneOf"] == [ref("A"), ref("B")]
    assert members(document, "A") == {"kind": {"type": "string", "const": "a"}, "code": TEXT}
    assert members(document, "B") == {"kind": {"type": "string", "const": "b"}, "token": TEXT}


def test_each_branch_of_a_discriminated_union_admits_only_its_own_tags() -> None:
    kind = {"type": "string", "enum": ["IMAGE", "VIDEO", "GIF"]}
    media = {
        "oneOf": [ref("Image"), ref("Video")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {
                "IMAGE": ref("Image")["$ref"],
                "VIDEO": ref("Video")["$ref"],
                "GIF": ref("Video")["$ref"],
            },
        },
    }
    document = lowered(ref("Media"), Media=media, Image=obj(kind=kind), Video=obj(kind=kind))
    assert members(document, "Image")["kind"] == {"type": "string", "const": "IMAGE"}
    assert component(document, "VideoKind") == {"type": "string", "enum": ["VIDEO", "GIF"]} or component(
        document, "VideoKind"
    ) == {"type": "string", "enum": ["GIF", "VIDEO"]}


def test_a_branch_without_the_discriminator_gets_it() -> None:
    record = {
        **obj(operation=TEXT),
        "oneOf": [ref("Upsert"), ref("Delete")],
        "discriminator": {
            "propertyName": "operation",
            "mapping": {"UPSERT": ref("Upsert")["$ref"], "DELETE": ref("Delete")["$ref"]},
        },
    }
    document = lowered(ref("Record"), Record=record, Upsert=obj(value=TEXT), Delete=obj(id=TEXT))
    branches = [branch["$ref"].rpartition("/")[2] for branch in component(document, "Record")["oneOf"]]
    tags = [members(document, branch)["operation"]["const"] for branch in branches]
    assert tags == ["UPSERT", "DELETE"]


def test_a_union_of_text_enums_is_one_enum() -> None:
    metric = {"anyOf": [{"type": "string", "enum": ["A"]}, {"type": "string", "enum": ["B", "A"]}]}
    document = lowered(ref("Board"), Board=obj(metric=metric))
    assert members(document, "Board") == {"metric": ref("BoardMetric")}
    assert component(document, "BoardMetric")["enum"] == ["A", "B"]


def test_a_union_of_equal_branches_is_that_branch() -> None:
    document = lowered(
        ref("Board"), Board=obj(owner={"oneOf": [ref("Owner"), ref("Owner")]}), Owner=obj(name=TEXT)
    )
    assert members(document, "Board") == {"owner": ref("Owner")}


def test_branches_that_differ_in_what_they_require_become_one_object() -> None:
    data = {
        "anyOf": [{"allOf": [ref("Data")], "required": ["em"]}, {"allOf": [ref("Data")], "required": ["ip"]}]
    }
    document = lowered(ref("User"), User=data, Data=obj(em=TEXT, ip=TEXT))
    schema = answer_of(document)["$ref"].rpartition("/")[2]
    assert members(document, schema) == {"em": TEXT, "ip": TEXT}
    assert not component(document, schema).get("required")


def test_enum_values_that_differ_by_case_stay_apart() -> None:
    document = lowered(ref("Board"), Board=obj(kind={"type": "string", "enum": ["Web", "WEB", ""]}))
    assert component(document, "BoardKind")["enum"] == ["Web", "WEB", ""]


def test_null_among_the_values_of_an_enum_is_nullability() -> None:
    document = lowered(ref("Board"), Board=obj(kind={"type": "string", "enum": ["A", "B", None]}))
    assert members(document, "Board") == {"kind": {"oneOf": [ref("BoardKind"), NULL]}}


def test_an_enum_of_null_alone_is_null() -> None:
    assert members(lowered(ref("Board"), Board=obj(kind={"enum": [None]})), "Board") == {"kind": NULL}


def test_an_enum_of_one_value_is_a_constant() -> None:
    document = lowered(ref("Board"), Board=obj(kind={"type": "string", "enum": ["ONLY"]}))
    assert members(document, "Board") == {"kind": {"type": "string", "const": "ONLY"}}


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
    with pytest.raises(PipelineError, match="leads back to itself"):
        lowered(TEXT, parameters=[{"$ref": "#/components/parameters/a"}], shared=shared)


def test_a_component_that_contains_itself_through_all_of_stops_the_run() -> None:
    with pytest.raises(PipelineError, match=r"part of itself|itself"):
        lowered(ref("A"), A={"allOf": [ref("B")]}, B={"allOf": [ref("A")]})


def test_a_deep_reference_is_replaced_by_what_stands_there() -> None:
    deep = {"$ref": "#/components/schemas/Board/properties/names/items"}
    document = lowered(ref("Pin"), Pin=obj(name=deep), Board=obj(names={"type": "array", "items": TEXT}))
    assert members(document, "Pin") == {"name": TEXT}


def test_a_component_that_is_no_class_is_written_where_it_is_used() -> None:
    document = lowered(ref("Board"), Board=obj(ids=ref("Ids")), Ids={"type": "array", "items": TEXT})
    assert members(document, "Board") == {"ids": {"type": "array", "items": TEXT}}
    assert document["components"]["schemas"].keys() == {"Board"}


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


def test_a_dotted_component_is_named_by_its_last_part() -> None:
    document = lowered(ref("Pinterest.Lib.Error"), **{"Pinterest.Lib.Error": obj(code={"type": "integer"})})
    assert answer_of(document) == ref("Error")


def test_a_builtin_is_no_name_of_a_class() -> None:
    assert answer_of(lowered(ref("Exception"), Exception=obj(code=TEXT))) != ref("Exception")


def test_each_component_tells_who_uses_it() -> None:
    document = lowered(ref("Board"), Board=obj(owner=ref("Owner")), Owner=obj(name=TEXT))
    assert document["components"]["schemas"]["Owner"]["x-answered"] == ["boards_get"]
    assert "x-sent" not in document["components"]["schemas"]["Owner"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("boards/get", "BoardsGet"), ("ALL_ITEMS", "AllItems"), ("CustomizableCTAType", "CustomizableCTAType")],
)
def test_classes_are_named_as_a_person_would(name: str, expected: str) -> None:
    assert class_name(name) == expected


def test_functions_are_named_as_a_person_would() -> None:
    assert function_name("user_account/analytics/top_pins") == "user_account_analytics_top_pins"
