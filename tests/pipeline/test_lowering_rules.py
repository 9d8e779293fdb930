"""Each construct that the generator would lose, on the smallest example that shows it."""

import copy
from typing import Any

import pytest
from openapi_python_client.strings import ClassName
from pipeline.class_names import class_name, function_name
from pipeline.errors import PipelineError
from pipeline.lowering_rules import lower

Json = dict[str, Any]

TEXT = {"type": "string"}
NULL = {"type": "null"}
COLOUR = {"type": "string", "enum": ["red", "blue"]}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**members: Any) -> Json:
    return {"type": "object", "properties": members}


def query(name: str, schema: Json) -> Json:
    return {"in": "query", "name": name, "schema": schema}


def lowered(answer: Any, *, parameters: Any = (), shared: Json | None = None, **schemas: Any) -> Json:
    """The lowered document of one operation that returns a schema."""
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
    """A component, without the lists of its uses."""
    schema = document["components"]["schemas"][name]
    return {key: value for key, value in schema.items() if not key.startswith("x-")}


def members(document: Json, name: str) -> Json:
    return dict(component(document, name)["properties"])


def test_a_title_names_no_class() -> None:
    board = {**obj(name={**TEXT, "title": "COUNTRY"}), "title": "Country"}
    assert members(lowered(ref("Board"), Board=board), "Board") == {"name": TEXT}


def test_a_default_is_removed() -> None:
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


def test_all_of_with_own_fields_is_one_object() -> None:
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


def test_fields_beside_a_union_go_into_its_branches() -> None:
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


def test_a_restated_type_forbids_the_null_of_a_component() -> None:
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


@pytest.mark.parametrize("values", [[], ["Cat", "Dog"]])
def test_without_a_mapping_the_names_of_the_branches_are_the_tags(values: list[str]) -> None:
    kind = {**TEXT, **({"enum": values} if values else {})}
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    document = lowered(union, Cat=obj(kind=kind, a=TEXT), Dog=obj(kind=kind, b=TEXT))
    assert members(document, "Cat")["kind"] == {**TEXT, "const": "Cat"}


def test_a_branch_that_lists_other_tags_than_its_name_keeps_them() -> None:
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    cat, dog = ({"type": "string", "enum": [tag]} for tag in ("CAT", "DOG"))
    document = lowered(union, Cat={"allOf": [obj(kind=cat, a=TEXT)]}, Dog=obj(kind=dog, b=TEXT))
    assert members(document, "Cat")["kind"] == {**TEXT, "const": "CAT"}


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
    with pytest.raises(PipelineError, match="refers to itself"):
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


def test_each_component_lists_its_users() -> None:
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


# Order, and keywords that no type expresses ----------------------------------------------------------------


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
    assert members(lowered(ref("Board"), Board=obj(count=count, at=at)), "Board") == {
        "count": {"type": "integer"},
        "at": {"type": "string", "format": "date-time"},
    }


def test_a_map_has_a_name_that_no_component_has() -> None:
    # The generator would call it after its place, BoardLabels.
    board = obj(labels={"type": "object", "additionalProperties": TEXT})
    document = lowered(ref("Board"), Board=board, BoardLabels=obj(x=TEXT))
    assert members(document, "Board")["labels"]["title"] == "UnnamedMap1"


def test_an_empty_constant_keeps_its_type() -> None:
    # Without one it is no schema at all to the generator.
    assert members(lowered(ref("A"), A=obj(x={"enum": [""]})), "A") == {"x": {"type": "string", "const": ""}}
    constant = {"const": False, "description": "constant"}
    assert members(lowered(ref("A"), A=obj(x={"enum": [False]})), "A") == {"x": constant}


# References ------------------------------------------------------------------------------------------------


def test_fields_beside_a_reference_are_added_to_it() -> None:
    document = lowered(ref("B"), A=obj(x=TEXT), B={**ref("A"), "properties": {"y": TEXT}})
    assert component(document, "B") == obj(x=TEXT, y=TEXT)


def test_a_deep_reference_may_lead_to_another_and_have_siblings() -> None:
    deep = {"$ref": "#/components/schemas/B/properties/y", "nullable": True}
    schemas = {"A": obj(x=COLOUR), "B": obj(y={"$ref": "#/components/schemas/A/properties/x"})}
    document = lowered(ref("Pin"), Pin=obj(it=deep), **schemas)
    assert members(document, "Pin") == {"it": {"oneOf": [ref("PinIt"), NULL]}}


def test_a_dangling_reference_stops_the_run() -> None:
    # `distil` reports and loosens them; none may reach this far.
    with pytest.raises(PipelineError, match="does not exist") as stopped:
        lowered(ref("Missing"))
    assert stopped.value.pointer == "/components/schemas/Missing"


def test_a_component_that_is_another_is_that_other() -> None:
    aliases = {"A": {**ref("B"), "nullable": True}, "B": {"allOf": [ref("C")]}, "C": obj(x=TEXT)}
    document = lowered(ref("Pin"), Pin=obj(it=ref("A")), **aliases)
    assert document["components"]["schemas"].keys() == {"C", "Pin"}
    assert members(document, "Pin") == {"it": {"oneOf": [ref("C"), NULL]}}


def test_a_reference_that_forbids_null_is_not_that_of_an_alias_that_allows_it() -> None:
    aliases = {"A": {**ref("B"), "nullable": True}, "B": obj(x=TEXT)}
    strict = {"allOf": [ref("A"), {"type": "object"}]}
    assert members(lowered(ref("Pin"), Pin=obj(it=strict), **aliases), "Pin") == {"it": ref("B")}


def test_an_object_may_contain_itself() -> None:
    node = obj(children={"type": "array", "items": ref("Node")}, parent={**ref("Node"), "nullable": True})
    document = lowered(ref("Node"), Node=node)
    assert members(document, "Node")["parent"] == {"oneOf": [ref("Node"), NULL]}


def test_a_list_of_itself_stops_the_run() -> None:
    with pytest.raises(PipelineError, match="contains itself") as stopped:
        lowered(ref("Lists"), Lists={"type": "array", "items": ref("Lists")})
    assert stopped.value.pointer == "/components/schemas/Lists"


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


# Parts that must hold together -----------------------------------------------------------------------------


def test_required_may_name_what_another_part_declares() -> None:
    document = lowered(ref("B"), A=obj(x=TEXT), B={"allOf": [ref("A"), {"required": ["x"]}]})
    assert component(document, "B") == {**obj(x=TEXT), "required": ["x"]}


def test_a_name_is_kept_where_nothing_is_added_to_it() -> None:
    again = {"allOf": [ref("A"), obj(x=TEXT)]}
    assert members(lowered(ref("Pin"), Pin=obj(it=again), A=obj(x=TEXT, y=TEXT)), "Pin") == {"it": ref("A")}


def test_a_value_of_two_enums_is_a_value_of_both() -> None:
    two = {"allOf": [COLOUR, {"type": "string", "enum": ["blue", "green"]}]}
    assert members(lowered(ref("Pin"), Pin=obj(it=two)), "Pin")["it"]["const"] == "blue"


def test_an_integer_that_is_a_number_is_an_integer() -> None:
    both = {"allOf": [{"type": "integer"}, {"type": "number"}]}
    assert members(lowered(ref("Pin"), Pin=obj(it=both)), "Pin") == {"it": {"type": "integer"}}


def test_where_types_contradict_each_other_the_later_stands() -> None:
    both = {"allOf": [COLOUR, {"type": "integer"}]}
    assert members(lowered(ref("Pin"), Pin=obj(it=both)), "Pin") == {"it": {"type": "integer"}}


# Unions ----------------------------------------------------------------------------------------------------


def test_two_tags_may_lead_to_one_branch() -> None:
    mapping = {"CAT": "Cat", "TOM": "Cat", "DOG": "#/components/schemas/Dog"}
    pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    document = lowered(ref("Pet"), Pet=pet, Cat=obj(kind=TEXT, a=TEXT), Dog=obj(kind=TEXT, b=TEXT))
    assert component(document, "CatKind")["enum"] == ["CAT", "TOM"]
    assert members(document, "Dog")["kind"] == {"type": "string", "const": "DOG"}
    assert component(document, "Pet") == {"oneOf": [ref("Cat"), ref("Dog")]}


def test_a_discriminator_with_one_subtype_is_that_subtype() -> None:
    pet = obj(kind=TEXT) | {"discriminator": {"propertyName": "kind", "mapping": {"CAT": "Cat"}}}
    document = lowered(ref("Pet"), Pet=pet, Cat={"allOf": [ref("Pet"), obj(claws=TEXT)]})
    assert answer_of(document) == ref("Cat")


def test_maps_of_different_values_stay_apart() -> None:
    maps = [{"type": "object", "additionalProperties": {"type": kind}} for kind in ("string", "integer")]
    made = members(lowered(ref("Pin"), Pin=obj(it={"oneOf": maps})), "Pin")["it"]["oneOf"]
    assert [branch["additionalProperties"] for branch in made] == [TEXT, {"type": "integer"}]


def test_a_text_beside_any_text_is_any_text() -> None:
    mixed = {"oneOf": [COLOUR, {"type": "integer"}, TEXT, {**TEXT, "format": "date"}]}
    made = members(lowered(ref("Pin"), Pin=obj(it=mixed)), "Pin")["it"]
    assert made == {"oneOf": [TEXT, {"type": "integer"}]}


def test_what_is_a_date_or_a_time_is_read_as_neither() -> None:
    either = {"anyOf": [{**TEXT, "format": "date"}, {**TEXT, "format": "date-time"}]}
    assert members(lowered(ref("Pin"), Pin=obj(it=either)), "Pin") == {"it": TEXT}


def test_a_union_in_a_union_is_part_of_it() -> None:
    inner = {"oneOf": [TEXT, {"type": "integer", "nullable": True}]}
    made = members(lowered(ref("Pin"), Pin=obj(it={"anyOf": [inner, {"type": "boolean"}]})), "Pin")["it"]
    assert made == {"oneOf": [TEXT, {"type": "integer"}, {"type": "boolean"}, NULL]}


def test_a_union_of_objects_has_a_name_and_a_mixed_one_has_none() -> None:
    objects = {"oneOf": [ref("A"), ref("B")]}
    mixed = {"oneOf": [ref("A"), ref("B"), TEXT]}
    document = lowered(ref("Pin"), Pin=obj(one=objects, other=mixed), A=obj(a=TEXT), B=obj(b=TEXT))
    assert members(document, "Pin") == {"one": ref("PinOne"), "other": mixed}


# Names -----------------------------------------------------------------------------------------------------


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


def test_titles_that_clash_are_no_names() -> None:
    titled = {**obj(x={**obj(y=TEXT), "title": "Board"}), "title": "Board"}
    named = lowered(ref("A"), A=titled, Board=obj(id=TEXT))["components"]["schemas"].keys()
    assert named == {"A", "AX", "Board"}


def test_a_component_keeps_the_name_that_something_inside_another_wants() -> None:
    pin = obj(items={"type": "array", "items": obj(x=TEXT)})
    document = lowered(ref("Pin"), Pin=pin, PinItem=COLOUR)
    assert component(document, "PinItem") == COLOUR
    assert members(document, "Pin")["items"]["items"] == ref("PinItem2")


def test_however_many_want_a_name_each_gets_one() -> None:
    document = lowered({}, A=obj(b_c=obj(x=TEXT)), A_b=obj(c=obj(y=TEXT)), ABC=obj(z=TEXT))
    assert [list(members(document, name)) for name in ("ABC", "ABC2", "ABC3")] == [["z"], ["x"], ["y"]]


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


def test_dotted_components_with_the_same_last_part_keep_the_rest() -> None:
    dotted = {"ads.Pin": obj(a=TEXT), "boards.Pin": obj(b=TEXT), "ads.Board": obj(c=TEXT)}
    assert lowered({}, **dotted)["components"]["schemas"].keys() == {"AdsPin", "BoardsPin", "Board"}


@pytest.mark.parametrize(
    "name", ["Warning", "None", "Model", "Any", "Enum", "Request", "Sequence", "Enums", "Unions"]
)
def test_a_class_takes_no_name_that_generated_code_uses(name: str) -> None:
    assert answer_of(lowered(ref(name), **{name: obj(x=TEXT)})) == ref(f"{name}Model")


@pytest.mark.parametrize(
    "name", ["1st_party", "Ad-Account", "MP4Video", "Board1st", "größe", "名", "x.y", ""]
)
def test_a_class_name_is_one_that_the_generator_leaves_as_it_is(name: str) -> None:
    assert class_name(name).isidentifier()
    assert class_name(name) == str(ClassName(class_name(name), ""))


def test_names_without_a_latin_letter_stay_distinct() -> None:
    board = {"type": "object", "properties": {"名": obj(x=TEXT), "量": obj(y=TEXT)}}
    assert len(lowered(ref("Board"), Board=board)["components"]["schemas"]) == 3
