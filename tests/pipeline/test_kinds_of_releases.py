"""Each kind of thing that stopped a published release once, on the smallest document that shows it."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from hostile.package import imported
from pinkit.testing.document import Document
from pinkit.testing.messages import ApiError
from pinkit.testing.request_query import Queries
from pipeline import facts
from pipeline.errors import PipelineError
from pipeline.lowering_rules import lower
from small import TEXT, Json, document, gate, obj, passes, responses

AN_OBJECT = obj(shape=TEXT, sizes={"type": "array", "items": {"type": "integer"}}, open={"type": "boolean"})


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def query(name: str, schema: Json, **more: Any) -> Json:
    return {"in": "query", "name": name, "schema": schema, **more}


# An object in a query without a style: each field is a parameter --------------------------------------------


def sent(folder: Path, parameters: list[Json], **arguments: Any) -> str:
    """The query of a call with these parameters."""
    passes(document(obj(a=TEXT), parameters=parameters), folder)
    with imported(folder):
        api: Any = importlib.import_module("pinkit_generated.api")
        return str(api.pins_get(**arguments).query)


def test_each_field_of_an_object_in_a_query_is_a_parameter(tmp_path: Path) -> None:
    value = {"shape": "a b", "sizes": [1, 2], "open": True, "other": None}
    found = sent(tmp_path, [query("filter", AN_OBJECT), query("page", TEXT)], filter=value, page="x")
    assert sorted(found.split("&")) == ["open=true", "page=x", "shape=a%20b", "sizes=1", "sizes=2"]


def test_a_deep_object_keeps_its_brackets(tmp_path: Path) -> None:
    value = {"shape": "a", "sizes": [1]}
    found = sent(tmp_path, [query("filter", AN_OBJECT, style="deepObject")], filter=value)
    assert found == "filter[shape]=a&filter[sizes]=1"


def test_two_objects_in_a_query_stay_distinct(tmp_path: Path) -> None:
    parameters = [query("first", obj(a=TEXT)), query("The-Second", obj(b=TEXT))]
    assert sent(tmp_path, parameters, first={"a": "1"}, the_second={"b": "2"}) in ("a=1&b=2", "b=2&a=1")


def test_an_object_inside_an_object_has_no_form(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="pins_get: inner: a single value"):
        sent(tmp_path, [query("filter", obj(inner=obj(a=TEXT)))], filter={"inner": {"a": "1"}})


def decoded(raw: str, *parameters: Json) -> Json:
    """What the mock reads."""
    described = document(obj(a=TEXT), parameters=[*parameters])
    flows: Json = {"authorizationCode": {"scopes": {}}}
    described["components"]["securitySchemes"] = {"pinterest_oauth2": {"flows": flows}}
    for item in described["paths"].values():
        item["get"] |= {"x-ratelimit-category": "org_read", "x-sandbox": "enabled"}
    made = Document(described)
    return Queries(made).decode(made.operations["pins/get"], raw)


def test_the_mock_puts_such_an_object_together() -> None:
    parameters = (query("filter", AN_OBJECT), query("page", TEXT))
    assert decoded("shape=a%20b&sizes=1&page=x&sizes=2&open=true", *parameters) == {
        "page": "x",
        "filter": {"shape": "a b", "sizes": [1, 2], "open": True},
    }


@pytest.mark.parametrize(
    ("raw", "reported"),
    [
        ("filter=x", "filter is not a parameter"),
        ("filter[shape]=a", r"filter is not a parameter"),
        ("shape[a]=b", "shape, in this style, is not a parameter"),
        ("color=a", "color is not a parameter"),
        ("shape=a&shape=b", "occurs 2 times"),
        ("sizes=1,2", r"query\.filter\.sizes\[0\]: '1,2' is not of type integer"),
    ],
)
def test_the_mock_takes_such_an_object_in_no_other_way(raw: str, reported: str) -> None:
    with pytest.raises(ApiError, match=reported):
        decoded(raw, query("filter", AN_OBJECT))


# A parameter that is called a text, and has fields ----------------------------------------------------------


def test_a_text_in_a_path_stays_one_although_fields_are_listed(tmp_path: Path) -> None:
    scope = {"type": "string", "properties": {"scope": {"enum": ["A", "B"]}}}
    parameter = {"in": "path", "name": "scope", "required": True, "schema": reference("Scope")}
    described = document(obj(a=TEXT), schemas={"Scope": scope}, parameters=[parameter])
    described["paths"]["/pins/{scope}"] = described["paths"].pop("/pins")
    passes(described, tmp_path)
    with imported(tmp_path):
        api: Any = importlib.import_module("pinkit_generated.api")
        assert api.pins_get("A").path == "/pins/A"


# Values that only a discriminator names ---------------------------------------------------------------------


def tagged(*, listed: list[str], mapping: dict[str, str]) -> Json:
    """A base with a tag, and a subtype for each `$ref` of the mapping."""
    discriminator = {
        "propertyName": "kind",
        "mapping": {tag: reference(name)["$ref"] for tag, name in mapping.items()},
    }
    base = obj(kind={"type": "string", **({"enum": listed} if listed else {})}) | {
        "discriminator": discriminator
    }
    subtypes = {
        name: {"allOf": [reference("Token"), obj(**{f"of_{name.lower()}": TEXT})]}
        for name in mapping.values()
    }
    return {"Token": base, **subtypes}


@pytest.mark.parametrize("listed", [["code", "fresh"], ["code"], ["image"], []])
def test_a_tag_that_only_the_mapping_names_is_described_by_it(listed: list[str], tmp_path: Path) -> None:
    schemas = tagged(
        listed=listed, mapping={"code": "Code", "fresh": "Fresh", "integration_refresh": "Fresh"}
    )
    if listed == ["image"]:
        schemas = tagged(listed=[], mapping={"image": "Image"})
    passes(document(reference("Token"), schemas=schemas), tmp_path)


@pytest.mark.parametrize("union", ["oneOf", "anyOf"])
def test_a_branch_is_not_missing_where_its_tag_is_not_listed(union: str, tmp_path: Path) -> None:
    """Every branch repeats the list of the others, and the mapping leads to one by a tag that no list has."""
    kind = {"type": "string", "enum": ["text", "link"]}
    branches = {name: obj(kind=kind, **{f"of_{name.lower()}": TEXT}) for name in ("Text", "Link", "Image")}
    mapping = {"text": reference("Text")["$ref"], "link": "Link", "image": "Image"}
    either = {union: [reference(name) for name in branches]} | {
        "discriminator": {"propertyName": "kind", "mapping": mapping}
    }
    passes(document(obj(media=either), schemas=branches), tmp_path)


def test_what_a_discriminator_does_not_name_is_still_found(tmp_path: Path) -> None:
    """The gate admits the tags that lead to an object, and nothing else."""
    schemas = tagged(listed=["code"], mapping={"code": "Code", "fresh": "Fresh"})
    folder = passes(document(reference("Token"), schemas=schemas), tmp_path)
    edited = next(
        file
        for file in folder.rglob("*.py")
        if "'fresh'" in file.read_text() or '"fresh"' in file.read_text()
    )
    edited.write_text(edited.read_text().replace("fresh", "invented"))
    with pytest.raises(PipelineError, match=r"invented|lacks"):
        gate(folder.parent)


# Nobody has to be known -------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", [[], [{}]])
def test_no_security_may_be_written_in_two_ways(security: list[Json], tmp_path: Path) -> None:
    described = document(obj(a=TEXT), security=security)
    passes(described, tmp_path)
    assert facts.read(described)["pins/get"].security == frozenset()
    with imported(tmp_path):
        assert importlib.import_module("pinkit_generated").OPERATIONS["pins/get"].security == ()


def test_security_that_may_be_omitted_is_rejected() -> None:
    described = document(obj(a=TEXT), security=[{"pinterest_oauth2": []}, {}])
    with pytest.raises(PipelineError, match="optional security"):
        lower(described)


# What is read-only is no argument ---------------------------------------------------------------------------


def updated(body: Json, schemas: Json | None = None) -> Json:
    content = {"application/json": {"schema": body}}
    return document(body, schemas=schemas, requestBody={"content": content, "required": True})


READ_ONLY = [
    ({"type": "string", "readOnly": True}, {}),
    ({"$ref": "#/components/schemas/Made"}, {"Made": {"type": "string", "readOnly": True}}),
    (
        {"$ref": "#/components/schemas/Alias"},
        {"Alias": {**reference("Made"), "readOnly": True}, "Made": TEXT},
    ),
    ({"allOf": [{"$ref": "#/components/schemas/Made"}], "readOnly": True}, {"Made": obj(x=TEXT)}),
    ({"type": "array", "items": TEXT, "readOnly": True, "nullable": True}, {}),
]


@pytest.mark.parametrize(("field", "schemas"), READ_ONLY)
@pytest.mark.parametrize("required", [["made"], ["name", "made"], []])
def test_a_read_only_field_is_no_argument_and_is_read(
    field: Json, schemas: Json, required: list[str], tmp_path: Path
) -> None:
    body = obj(name=TEXT, made=field) | ({"required": required} if required else {})
    passes(updated(body, schemas), tmp_path)
    with imported(tmp_path):
        api: Any = importlib.import_module("pinkit_generated.api")
        request = api.pins_get(name="n")
        assert request.content == b'{"name":"n"}'
        with pytest.raises(TypeError, match="made"):
            api.pins_get(name="n", made="m")
        assert request.decode(200, b'{"name":"n","made":null}').made is None


def test_a_field_that_a_part_makes_read_only_is_no_argument(tmp_path: Path) -> None:
    base = obj(id={"type": "string", "readOnly": True}, name=TEXT)
    passes(updated({"allOf": [reference("Base"), obj(more=TEXT)]}, {"Base": base}), tmp_path)
    with imported(tmp_path):
        api: Any = importlib.import_module("pinkit_generated.api")
        assert api.pins_get(more="m", name="n").content == b'{"name":"n","more":"m"}'


def test_the_gate_finds_a_read_only_field_that_is_an_argument(tmp_path: Path) -> None:
    described = updated(obj(name=TEXT, made={"type": "string"}))
    passes(described, tmp_path)
    source = tmp_path / "described.json"
    source.write_text(
        source.read_text().replace(
            '"made": {"type": "string"}', '"made": {"type": "string", "readOnly": true}'
        )
    )
    with pytest.raises(PipelineError, match=r"body made is sent, but not documented|'made' is not sent"):
        gate(tmp_path)


# Which fields are deprecated --------------------------------------------------------------------------------


def test_an_object_lists_its_deprecated_fields_for_the_templates() -> None:
    old = {"type": "string", "deprecated": True}
    thing = {
        "allOf": [reference("Base"), obj(size={"$ref": "#/components/schemas/Old"}, kept=TEXT)],
    }
    schemas = {"Base": obj(name=old, id=TEXT), "Old": old, "Thing": thing}
    lowered = lower(document(reference("Thing"), schemas=schemas))["components"]["schemas"]
    assert lowered["Thing"]["x-deprecated"] == ["name", "size"]
    assert lowered["Base"]["x-deprecated"] == ["name"]
    assert "x-read-only" not in lowered["Thing"]


def test_deprecation_makes_no_type_of_its_own(tmp_path: Path) -> None:
    """Branches that differ in it alone are one."""
    union = {"oneOf": [obj(a=TEXT), obj(a={"type": "string", "deprecated": True})]}
    passes(document(obj(it=union), requestBody={"content": responses(union)["200"]["content"]}), tmp_path)
