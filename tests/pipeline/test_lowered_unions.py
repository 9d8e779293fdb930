"""Unions and discriminators that the generator would lose, on the smallest example that shows each."""

import pytest
from lowered import COLOUR, NULL, component, fields_of, lowered, response_of
from small import TEXT, obj, ref


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
    assert fields_of(document, "A") == {"kind": {"type": "string", "const": "a"}, "code": TEXT}
    assert fields_of(document, "B") == {"kind": {"type": "string", "const": "b"}, "token": TEXT}


def test_a_discriminator_with_one_subtype_is_that_subtype() -> None:
    pet = obj(kind=TEXT) | {"discriminator": {"propertyName": "kind", "mapping": {"CAT": "Cat"}}}
    document = lowered(ref("Pet"), Pet=pet, Cat={"allOf": [ref("Pet"), obj(claws=TEXT)]})
    assert response_of(document) == ref("Cat")


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
    assert fields_of(document, "Image")["kind"] == {"type": "string", "const": "IMAGE"}
    assert component(document, "VideoKind") == {"type": "string", "enum": ["GIF", "VIDEO"]}


def test_two_tags_may_lead_to_one_branch() -> None:
    mapping = {"CAT": "Cat", "TOM": "Cat", "DOG": "#/components/schemas/Dog"}
    pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    document = lowered(ref("Pet"), Pet=pet, Cat=obj(kind=TEXT, a=TEXT), Dog=obj(kind=TEXT, b=TEXT))
    assert component(document, "CatKind")["enum"] == ["CAT", "TOM"]
    assert fields_of(document, "Dog")["kind"] == {"type": "string", "const": "DOG"}
    assert component(document, "Pet") == {"oneOf": [ref("Cat"), ref("Dog")]}


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
    tags = [fields_of(document, branch)["operation"]["const"] for branch in branches]
    assert tags == ["UPSERT", "DELETE"]


@pytest.mark.parametrize("values", [[], ["Cat", "Dog"]])
def test_without_a_mapping_the_names_of_the_branches_are_the_tags(values: list[str]) -> None:
    kind = {**TEXT, **({"enum": values} if values else {})}
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    document = lowered(union, Cat=obj(kind=kind, a=TEXT), Dog=obj(kind=kind, b=TEXT))
    assert fields_of(document, "Cat")["kind"] == {**TEXT, "const": "Cat"}


def test_a_branch_that_lists_other_tags_than_its_name_keeps_them() -> None:
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    cat, dog = ({"type": "string", "enum": [tag]} for tag in ("CAT", "DOG"))
    document = lowered(union, Cat={"allOf": [obj(kind=cat, a=TEXT)]}, Dog=obj(kind=dog, b=TEXT))
    assert fields_of(document, "Cat")["kind"] == {**TEXT, "const": "CAT"}


def test_all_of_over_a_union_goes_into_its_branches() -> None:
    either = {"oneOf": [{**obj(a=TEXT), "required": ["a"]}, {**obj(b=TEXT), "required": ["b"]}]}
    document = lowered(ref("Board"), Board={"allOf": [ref("Either"), obj(common=TEXT)]}, Either=either)
    branches = [branch["$ref"].rpartition("/")[2] for branch in component(document, "Board")["oneOf"]]
    assert [fields_of(document, branch).keys() for branch in branches] == [{"a", "common"}, {"b", "common"}]


def test_fields_beside_a_union_go_into_its_branches() -> None:
    board = {**obj(id=TEXT), "oneOf": [ref("A"), ref("B")]}
    document = lowered(ref("Board"), Board=board, A=obj(a=TEXT), B=obj(b=TEXT))
    branches = [branch["$ref"].rpartition("/")[2] for branch in component(document, "Board")["oneOf"]]
    assert sorted(sorted(fields_of(document, branch)) for branch in branches) == [["a", "id"], ["b", "id"]]


def test_a_union_of_text_enums_is_one_enum() -> None:
    metric = {"anyOf": [{"type": "string", "enum": ["A"]}, {"type": "string", "enum": ["B", "A"]}]}
    document = lowered(ref("Board"), Board=obj(metric=metric))
    assert fields_of(document, "Board") == {"metric": ref("BoardMetric")}
    assert component(document, "BoardMetric")["enum"] == ["A", "B"]


def test_a_union_of_equal_branches_is_that_branch() -> None:
    document = lowered(
        ref("Board"), Board=obj(owner={"oneOf": [ref("Owner"), ref("Owner")]}), Owner=obj(name=TEXT)
    )
    assert fields_of(document, "Board") == {"owner": ref("Owner")}


def test_branches_that_differ_in_what_they_require_become_one_object() -> None:
    data = {
        "anyOf": [{"allOf": [ref("Data")], "required": ["em"]}, {"allOf": [ref("Data")], "required": ["ip"]}]
    }
    document = lowered(ref("User"), User=data, Data=obj(em=TEXT, ip=TEXT))
    schema = response_of(document)["$ref"].rpartition("/")[2]
    assert fields_of(document, schema) == {"em": TEXT, "ip": TEXT}
    assert not component(document, schema).get("required")


def test_maps_of_different_values_stay_apart() -> None:
    maps = [{"type": "object", "additionalProperties": {"type": kind}} for kind in ("string", "integer")]
    made = fields_of(lowered(ref("Pin"), Pin=obj(it={"oneOf": maps})), "Pin")["it"]["oneOf"]
    assert [branch["additionalProperties"] for branch in made] == [TEXT, {"type": "integer"}]


def test_a_text_beside_any_text_is_any_text() -> None:
    mixed = {"oneOf": [COLOUR, {"type": "integer"}, TEXT, {**TEXT, "format": "date"}]}
    made = fields_of(lowered(ref("Pin"), Pin=obj(it=mixed)), "Pin")["it"]
    assert made == {"oneOf": [TEXT, {"type": "integer"}]}


def test_what_is_a_date_or_a_time_is_read_as_neither() -> None:
    either = {"anyOf": [{**TEXT, "format": "date"}, {**TEXT, "format": "date-time"}]}
    assert fields_of(lowered(ref("Pin"), Pin=obj(it=either)), "Pin") == {"it": TEXT}


def test_a_union_in_a_union_is_part_of_it() -> None:
    inner = {"oneOf": [TEXT, {"type": "integer", "nullable": True}]}
    made = fields_of(lowered(ref("Pin"), Pin=obj(it={"anyOf": [inner, {"type": "boolean"}]})), "Pin")["it"]
    assert made == {"oneOf": [TEXT, {"type": "integer"}, {"type": "boolean"}, NULL]}


def test_a_union_of_objects_has_a_name_and_a_mixed_one_has_none() -> None:
    objects = {"oneOf": [ref("A"), ref("B")]}
    mixed = {"oneOf": [ref("A"), ref("B"), TEXT]}
    document = lowered(ref("Pin"), Pin=obj(one=objects, other=mixed), A=obj(a=TEXT), B=obj(b=TEXT))
    assert fields_of(document, "Pin") == {"one": ref("PinOne"), "other": mixed}
