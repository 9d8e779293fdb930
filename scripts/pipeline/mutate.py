"""Mutate a copy of the OpenAPI document as Pinterest might, and run the facade's tests on it.

A mutation changes no request and no response that a client sees: tags, names of components, where a schema
stands, which success status is documented; or it adds what a client has to tolerate: optional fields and
values of enums. All tests of the facade must pass.
"""

from __future__ import annotations

import argparse
import copy
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline import validity
from pipeline.check import check
from pipeline.correct import correct
from pipeline.distil import dumps
from pipeline.errors import PipelineError
from pipeline.generate import write_layer
from pipeline.grammar import places
from pipeline.parse import Object, parse
from pipeline.schemas import PREFIX, Schema, answered, every, found, operations

ROOT = Path(__file__).parent.parent.parent
TESTS = ("tests/facade", "tests/jobs", "tests/publish", "tests/conversions", "tests/testing")
# Tests of processes, signals and sockets depend on no operation, and take minutes.
SLOW = ("facade/test_forks", "facade/test_interrupts", "facade/test_sockets", "publish/test_killed")
_REPORTED = 40  # lines of a failed run
_PYTEST = (0, 1)  # pytest's statuses for tests that passed and tests that failed


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tests on each mutant.

    Returns:
        0 if all passed on all mutants, else 1.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/mutate-document",
        description="Mutate spec/openapi.json, generate from it, and run the facade's tests on the result.",
        epilog=f"Mutants: {', '.join(MUTANTS)}.",
    )
    parser.add_argument("mutants", nargs="*", metavar="MUTANT", help="which mutants; all by default")
    parser.add_argument(
        "--tests", nargs="+", default=TESTS, help=f"which tests; {' '.join(TESTS)} by default"
    )
    parser.add_argument("--jobs", default="2", help="how many processes run tests; 2 by default")
    parser.add_argument("--keep", type=Path, help="keep what was generated below this folder")
    options = parser.parse_args(arguments)
    if unknown := set(options.mutants) - MUTANTS.keys():
        parser.error(f"no such mutants: {', '.join(sorted(unknown))}. There are {', '.join(MUTANTS)}")
    if taken := [
        name for name in options.mutants or MUTANTS if options.keep and (options.keep / name).exists()
    ]:
        parser.error(f"--keep {options.keep} already has {', '.join(taken)}; give another folder")
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        for name in options.mutants or MUTANTS:
            started = time.monotonic()
            passed, report = _tried(name, (options.keep or Path(folder)) / name, options.tests, options.jobs)
            failed += [name] * (not passed)
            print(f"{name}: {report} ({time.monotonic() - started:.0f} s)", flush=True)
    print(f"{len(options.mutants or MUTANTS)} mutants, {len(failed)} failed", *failed)
    return 1 if failed else 0


def _tried(name: str, into: Path, tests: Sequence[str], jobs: str) -> tuple[bool, str]:
    """Run the tests on a mutant; return whether they pass, and pytest's report."""
    try:
        make(name, into)
    except PipelineError as error:
        return False, f"not generated: {error}"
    done = run(into, [*tests, "-n", jobs])
    lines = done.stdout.strip().splitlines()
    if done.returncode not in _PYTEST:
        return False, "\n".join(["pytest did not run", *(lines + done.stderr.splitlines())[-_REPORTED:]])
    failures = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
    more = [f"and {len(failures) - _REPORTED} more"] * (len(failures) > _REPORTED)
    return done.returncode == 0, "\n  ".join([lines[-1].strip("= "), *failures[:_REPORTED], *more])


def run(generated: Path, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run pytest with the package in a folder instead of the committed one."""
    paths = ["scripts", "facade", str(generated), "tests/facade", "tests/contract", "tests/pipeline/support"]
    ignored = [f"--ignore=tests/{name}.py" for name in SLOW]
    quiet = ["-q", "--no-header", "--tb=no", "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *quiet, "-o", f"pythonpath={' '.join(paths)}", *ignored, *arguments],
        # Processes that tests start import the package from here.
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(generated), str(ROOT / "facade")])},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def make(name: str, into: Path) -> None:
    """Generate a mutant of the committed release.

    Args:
        name: The mutant, a key of `MUTANTS`.
        into: A folder for the package and the mutated document, `openapi.json`.

    Raises:
        PipelineError: The mutant cannot be generated faithfully.
    """
    facts = parse((ROOT / "spec" / "openapi.json").read_bytes(), "spec/openapi.json")
    # Corrected before the mutation: a correction names its place as Pinterest does.
    document, _ = correct(facts, ROOT / "spec" / "corrections.yaml")
    for mutation in MUTANTS[name]:
        mutation(document)
    into.mkdir(parents=True)
    source = into / "openapi.json"
    source.write_text(dumps(document), "utf-8")
    validity.check(document)
    write_layer(document, into)
    check(source, source, into)


# Mutations: each changes a document in place ---------------------------------------------------------


def move_tags(document: Object) -> None:
    """Give every operation the tag of another one."""
    calls = [operation for _, _, operation in operations(document)]
    tags = [operation["tags"] for operation in calls]
    for operation, moved in zip(calls, tags[len(tags) // 2 :] + tags[: len(tags) // 2], strict=True):
        operation["tags"] = list(moved)


def rename_tags(document: Object) -> None:
    """Give every tag another name."""
    for _, _, operation in operations(document):
        operation["tags"] = [f"{tag}_api" for tag in operation["tags"]]
    document["tags"] = [{"name": f"{tag['name']}_api"} for tag in document.get("tags", ())]


def merge_tags(document: Object) -> None:
    """Give all operations the same tag."""
    for _, _, operation in operations(document):
        operation["tags"] = ["everything"]
    document["tags"] = [{"name": "everything"}]


def number_schemas(document: Object) -> None:
    """Rename component schemas to numbers, and reorder them."""
    ordered = sorted(document["components"]["schemas"], key=lambda name: name[::-1])
    _rename(document, {name: f"Schema{number}" for number, name in enumerate(ordered)})


def prefix_schemas(document: Object) -> None:
    """Rename component schemas as TypeSpec does, with a namespace and a suffix."""
    _rename(document, {name: f"Pinterest.Next.{name}Model" for name in document["components"]["schemas"]})


def create_with_201(document: Object) -> None:
    """Change the success status of every POST to 201; one with two success bodies keeps them."""
    _move_success(document, "200", "201")


def create_with_200(document: Object) -> None:
    """Change the success status of every POST to 200; one with two success bodies keeps them."""
    _move_success(document, "201", "200")


def inline_contents(document: Object) -> None:
    """Inline bodies and responses."""
    named = _named_by_discriminators(document)
    for media in _media(document):
        while media["schema"].keys() == {"$ref"} and media["schema"]["$ref"] not in named:
            media["schema"] = copy.deepcopy(found(document, media["schema"]["$ref"]))


def extract_contents(document: Object) -> None:
    """Extract inline bodies and responses into component schemas."""
    schemas = document["components"]["schemas"]
    for _, _, operation in operations(document):
        for number, media in enumerate(_media_of(document, operation)):
            if "$ref" not in media["schema"]:
                name = f"Extracted.{re.sub(r'[^A-Za-z0-9]+', '_', operation['operationId'])}_{number}"
                schemas[name] = media["schema"]
                media["schema"] = {"$ref": PREFIX + name}


def inline_parameters(document: Object) -> None:
    """Inline parameters."""
    for _, _, operation in operations(document):
        operation["parameters"] = [
            copy.deepcopy(found(document, each["$ref"])) if "$ref" in each else each
            for each in operation.get("parameters", ())
        ]


def add_fields(document: Object) -> None:
    """Add optional fields to every object that lists its fields; no list where the object is a form."""
    forms = [media["schema"] for type_, media in _bodies(document) if type_ != "application/json"]
    in_forms = {id(schema) for form in forms for schema in _reached(document, form, set())}
    for schema in _schemas(document):
        if schema.get("properties") and "discriminator" not in schema:
            schema["properties"] |= {
                "zz_text": {"type": "string"},
                "zz_null": {"type": "integer", "nullable": True},
            }
            if id(schema) not in in_forms:
                item = {"type": "object", "properties": {"id": {"type": "string"}}}
                schema["properties"]["zz_list"] = {"type": "array", "items": item}


def extend_enums(document: Object) -> None:
    """Add a value to every enum of texts, except tags, which distinguish objects."""
    tags = {
        schema["discriminator"]["propertyName"] for schema in _schemas(document) if "discriminator" in schema
    }
    spared = {id(target) for target in _fields_called(document, tags)}
    for schema in _schemas(document):
        values = schema.get("enum", ())
        if id(schema) not in spared and len(values) > 1 and any(isinstance(value, str) for value in values):
            schema["enum"] = [*values, "ZZ_ADDED"]


Mutation = Callable[[Object], None]
MUTANTS: Mapping[str, tuple[Mutation, ...]] = {
    "tags-moved": (move_tags,),
    "tags-renamed": (rename_tags,),
    "tags-merged": (merge_tags,),
    "schemas-numbered": (number_schemas,),
    "schemas-prefixed": (prefix_schemas,),
    "created-201": (create_with_201,),
    "created-200": (create_with_200,),
    "contents-inlined": (inline_contents,),
    "contents-extracted": (extract_contents,),
    "parameters-inlined": (inline_parameters,),
    "fields-added": (add_fields,),
    "enums-extended": (extend_enums,),
    "all-inlined": (
        *(move_tags, create_with_201, inline_contents, inline_parameters),
        *(add_fields, extend_enums, number_schemas),
    ),
    "all-extracted": (
        *(merge_tags, create_with_200, extract_contents),
        *(extend_enums, add_fields, prefix_schemas),
    ),
}
"""The mutants, each a series of mutations."""


def _rename(document: Object, names: Mapping[str, str]) -> None:
    """Rename component schemas and the references to them."""
    schemas = document["components"]["schemas"]
    for schema in _schemas(document):
        if isinstance(reference := schema.get("$ref"), str) and reference.startswith(PREFIX):
            name, slash, rest = reference.removeprefix(PREFIX).partition("/")
            schema["$ref"] = f"{PREFIX}{names[name]}{slash}{rest}"
        mapping = schema.get("discriminator", {}).get("mapping", {})
        for tag, reference in mapping.items():
            bare = reference.removeprefix(PREFIX)
            mapping[tag] = reference.removesuffix(bare) + names[bare]
    renamed = {names[name]: schema for name, schema in schemas.items()}
    schemas.clear()
    schemas.update(renamed)


def _move_success(document: Object, old: str, new: str) -> None:
    for _, method, operation in operations(document):
        responses = operation["responses"]
        if method == "post" and old in responses and new not in responses:
            responses[new] = responses.pop(old)


def _schemas(document: Object) -> Iterator[Schema]:
    return (place.node for place in list(places(document)) if place.kind == "schema")


def _fields_called(document: Object, names: set[str]) -> Iterator[Schema]:
    """The schemas of fields of these names, and the components that they refer to."""
    for schema in _schemas(document):
        for name in names & schema.get("properties", {}).keys():
            field = schema["properties"][name]
            yield field
            while "$ref" in field:
                field = found(document, field["$ref"])
                yield field


def _named_by_discriminators(document: Object) -> set[str]:
    """The `$ref`s of schemas whose names matter: those with a discriminator, and those that one selects."""
    schemas = document["components"]["schemas"]
    bases = {PREFIX + name for name, schema in schemas.items() if "discriminator" in schema}
    mappings = [each.get("discriminator", {}).get("mapping", {}) for each in _schemas(document)]
    return bases | {PREFIX + name.removeprefix(PREFIX) for each in mappings for name in each.values()}


def _reached(document: Object, schema: Schema, seen: set[int]) -> Iterator[Schema]:
    """A schema and everything inside it, through references and mappings."""
    for inner in every(schema):
        if id(inner) not in seen:
            seen.add(id(inner))
            yield inner
            mapping = inner.get("discriminator", {}).get("mapping", {}).values()
            for reference in [*mapping, *([inner["$ref"]] if "$ref" in inner else [])]:
                name = reference.removeprefix(PREFIX)
                yield from _reached(document, document["components"]["schemas"][name], seen)


def _bodies(document: Object) -> Iterator[tuple[str, dict[str, Any]]]:
    """The media types of all bodies."""
    for _, _, operation in operations(document):
        yield from _body(document, operation).items()


def _body(document: Object, operation: Object) -> dict[str, dict[str, Any]]:
    body = operation.get("requestBody", {})
    content: dict[str, dict[str, Any]] = (found(document, body["$ref"]) if "$ref" in body else body).get(
        "content", {}
    )
    return content


def _media(document: Object) -> Iterator[dict[str, Any]]:
    for _, _, operation in operations(document):
        yield from _media_of(document, operation)


def _media_of(document: Object, operation: Object) -> Iterator[dict[str, Any]]:
    """The media type objects of a body and of the success responses."""
    yield from (media for media in _body(document, operation).values() if "schema" in media)
    successes = {s: response for s, response in operation["responses"].items() if s.startswith("2")}
    yield from answered({"responses": successes})


if __name__ == "__main__":
    sys.exit(main())
