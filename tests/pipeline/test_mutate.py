"""Each mutation changes only what its name states, and the tests run on a mutant."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from pipeline import facts, mutate
from pipeline.comparison import compare
from pipeline.generate import PACKAGE
from small import TEXT, obj

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Json, type_: str = "application/json") -> Json:
    return {"content": {type_: {"schema": schema}}, "description": ""}


def document() -> Json:
    """A document with something for each mutation to change."""
    discriminator = {"propertyName": "kind", "mapping": {"A": "Code", "B": "#/components/schemas/Fresh"}}
    subtypes = {
        name: {"allOf": [reference("Token"), obj(**{name.lower(): TEXT})]} for name in ("Code", "Fresh")
    }
    make = {
        "operationId": "boards/create",
        "tags": ["boards"],
        "parameters": [{"$ref": "#/components/parameters/Page"}],
        "requestBody": {"content": {"application/json": {"schema": obj(name=TEXT)}}},
        "responses": {"201": content(reference("Board")), "400": content(obj(code={"type": "integer"}))},
    }
    form = {"application/x-www-form-urlencoded": {"schema": reference("Token")}}
    token = {
        "operationId": "oauth/token",
        "tags": ["oauth"],
        "requestBody": {"content": form},
        "responses": {"200": content(reference("Token"))},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1.0.0"},
        "tags": [{"name": "boards"}, {"name": "oauth"}],
        "paths": {"/boards": {"post": make}, "/token": {"post": token}},
        "components": {
            "parameters": {"Page": {"in": "query", "name": "page", "schema": {"enum": ["X", "Y"]}}},
            "schemas": {
                "Token": obj(kind={"type": "string", "enum": ["A", "B"]}) | {"discriminator": discriminator},
                **subtypes,
                "Board": obj(privacy={"type": "string", "enum": ["PUBLIC", "SECRET"]}, owner=obj(id=TEXT)),
            },
        },
    }


def kinds(mutation: mutate.Mutation) -> set[str]:
    """The changes by a mutation, as in the changelog."""
    mutated = copy.deepcopy(document())
    mutation(mutated)
    assert mutated != document()
    return {change.kind for change in compare(document(), mutated)}


@pytest.mark.parametrize(
    ("mutation", "reported"),
    [
        (mutate.move_tags, {"tag"}),
        (mutate.rename_tags, {"tag"}),
        (mutate.merge_tags, {"tag"}),
        (mutate.number_schemas, set()),
        (mutate.prefix_schemas, set()),
        (mutate.create_with_201, {"success status added", "success status removed"}),
        (mutate.create_with_200, {"success status added", "success status removed"}),
        (mutate.inline_contents, set()),
        (mutate.extract_contents, set()),
        (mutate.inline_parameters, set()),
        (mutate.add_fields, {"field added"}),
        (mutate.extend_enums, {"values added"}),
    ],
)
def test_a_mutation_changes_only_what_its_name_states(mutation: mutate.Mutation, reported: set[str]) -> None:
    assert kinds(mutation) == reported


def test_every_mutation_is_part_of_a_mutant_and_there_are_enough() -> None:
    used = {mutation for mutations in mutate.MUTANTS.values() for mutation in mutations}
    assert len(used) == 12
    assert len(mutate.MUTANTS) >= 10


def test_tags_of_a_discriminator_are_not_extended() -> None:
    mutated = document()
    mutate.extend_enums(mutated)
    assert mutated["components"]["schemas"]["Token"]["properties"]["kind"]["enum"] == ["A", "B"]
    assert "ZZ_ADDED" in mutated["components"]["schemas"]["Board"]["properties"]["privacy"]["enum"]


@pytest.mark.parametrize("mutation", [mutate.create_with_200, mutate.create_with_201])
def test_a_success_of_its_own_body_is_not_lost(mutation: mutate.Mutation) -> None:
    mutated = document()
    responses = mutated["paths"]["/boards"]["post"]["responses"]
    responses["200"] = content(obj(id=TEXT))
    before = copy.deepcopy(responses)
    mutation(mutated)
    assert responses == before


def test_a_form_gets_no_list() -> None:
    mutated = document()
    mutate.add_fields(mutated)
    shape = facts.read(mutated)["oauth/token"].body
    assert shape is not None
    (form,) = shape.values()
    assert ".zz_text" in form
    assert ".zz_list" not in form


def test_a_mutant_takes_the_place_of_the_package(tmp_path: Path) -> None:
    mutate.make("all-extracted", tmp_path / "mutant")
    (tmp_path / "test_it.py").write_text(
        "import json, subprocess, sys\n"
        "import pinkit_generated\n"
        "from pinkit.testing.document import document\n"
        f"FOLDER = {str(tmp_path / 'mutant')!r}\n"
        "def test_it():\n"
        "    assert pinkit_generated.__file__.startswith(FOLDER)\n"
        "    tags = {each.tag for each in pinkit_generated.OPERATIONS.values()}\n"
        "    assert tags == {'everything'}\n"
        "    assert 'zz_text' in json.dumps(document().raw)\n"
        "    code = 'import pinkit_generated; print(pinkit_generated.__file__)'\n"
        "    printed = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout\n"
        "    assert printed.startswith(FOLDER)\n"
    )
    done = mutate.run(tmp_path / "mutant", [str(tmp_path / "test_it.py"), "-n", "0"])
    assert done.returncode == 0, done.stdout + done.stderr
    data = json.loads((tmp_path / "mutant" / PACKAGE / "description.json").read_text("utf-8"))
    committed = json.loads((ROOT / "generated" / PACKAGE / "description.json").read_text("utf-8"))
    breaking = {change.kind for change in compare(committed, data) if change.breaking}
    assert breaking <= {"tag", "success status removed", "success status added"}
