"""Random OpenAPI documents with hostile names and values are generated faithfully, or rejected with a reason.

Each example goes through every step of `scripts/regenerate`. The result is then compared with the document
by code that shares nothing with the pipeline: values that the document allows are read, seen
through typed attributes and written again, values that it forbids are reported, and each function sends
each of its parameters under the name that the document gives it.

`PINKIT_HOSTILE_EXAMPLES=2000 scripts/test tests/pipeline/test_hostile_documents.py` runs more examples.
The examples are the same ones every time; `PINKIT_HOSTILE_SEED=7` takes others.
"""

from __future__ import annotations

import copy
import importlib
import inspect
import json
import os
import random
import re
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from hostile.author import Author
from hostile.package import imported
from hostile.reading import Reading
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st
from pipeline import check, facts, validity
from pipeline.distil import distil
from pipeline.errors import PipelineError
from pipeline.facts import COMMON
from pipeline.generate import PACKAGE, generate
from pipeline.lowering_rules import lower

Json: TypeAlias = dict[str, Any]

EXAMPLES = int(os.environ.get("PINKIT_HOSTILE_EXAMPLES", "40"))
SEED = int(os.environ.get("PINKIT_HOSTILE_SEED", "0"))
SAMPLES = 4  # values of each body and each response


def test_a_hostile_document_is_generated_faithfully_or_rejected() -> None:
    reasons: list[str | None] = []

    @given(st.integers(0, 2**32))
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        phases=(Phase.generate,),  # shrinking takes minutes, and the document is in the note
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    def each(number: int) -> None:
        reason = refused(number + SEED)
        assert not str(reason).startswith("ruff"), reason  # which names no place in the document
        reasons.append(reason)

    each()
    assert reasons.count(None) > len(reasons) / 3, reasons  # else few values were tested


def refused(seed: int) -> str | None:
    """Why a document is rejected; None if it is not, and the generated package is faithful."""
    choose = random.Random(seed)  # noqa: S311
    document = Author(choose).document()
    note(json.dumps(document, indent=1, ensure_ascii=False))
    with TemporaryDirectory() as folder:
        try:
            made(document, Path(folder))
        except PipelineError as error:
            return str(error)
        with imported(Path(folder)):
            findings = [*check._imports()]
            findings = findings or [*check._fidelity(facts.read(distil(document)), set(), exact=True)]
            assert not findings, "\n".join(findings)
            for path, item in document["paths"].items():
                for method, operation in item.items():
                    reads(document, operation, choose)
                    sends(document, path, method, operation)
    return None


def made(document: Json, folder: Path) -> None:
    """Every step of `scripts/regenerate` but the corrections."""
    distilled = distil(copy.deepcopy(document))
    validity.validate(distilled)
    generate(lower(distilled), folder, facts.read(distilled))
    for file in folder.rglob("*.py"):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(file.read_text("utf-8"), str(file), "exec")


def reads(document: Json, operation: Json, choose: random.Random) -> None:
    """Each body and each response is read and written without loss, and deviations are reported."""
    package = importlib.import_module(PACKAGE)
    codec_ = importlib.import_module(f"{PACKAGE}._check")
    known = package.OPERATIONS[operation["operationId"]]
    _ = known.success
    contents = [(known.responses[status], answer) for status, answer in operation["responses"].items()]
    if "requestBody" in operation:
        contents.append((known.body, operation["requestBody"]))
    for codec, content in contents:
        schema = next(iter(content["content"].values()))["schema"]
        for _ in range(SAMPLES):
            reading = Reading(document, choose)
            value = reading.value(schema)
            where = f"{operation['operationId']}: {json.dumps(value)}"
            deviations = [*map(str, codec_.deviations(codec, value))]
            assert not deviations, f"{where} deviates: {deviations}"
            read = importlib.import_module(f"{PACKAGE}._read").adopt(codec, copy.deepcopy(value))
            reading.see(schema, value, read)
            written = json.loads(importlib.import_module(f"{PACKAGE}._write").dumps(read))
            assert written == value, f"{where} is written as {written}"
            for what, wrong in reading.wrong(schema, value):
                if codec is None:
                    continue
                assert [*codec_.deviations(codec, wrong)], (
                    f"{where}: {what} is not reported: {json.dumps(wrong)}"
                )


def sends(document: Json, path: str, method: str, operation: Json) -> None:
    """A function sends each of its arguments in a place of its own, and each place has one."""
    package = importlib.import_module(PACKAGE)
    known = package.OPERATIONS[operation["operationId"]]
    function = getattr(importlib.import_module(f"{PACKAGE}.operations"), known.function)
    assert (known.method, known.path) == (method.upper(), path)
    probes: Json = {}
    for index, (name, parameter) in enumerate(inspect.signature(function).parameters.items()):
        hint, value = str(parameter.annotation), f"<{index}>"
        if name not in COMMON:
            probes[name] = (
                [value, value] if "Sequence[" in hint else {"m": value} if "Mapping[" in hint else value
            )
    request = function(**probes)
    sent = {("query", unquote(re.sub(r"\[m\]$", "", key))): value for key, value in parse_qsl(request.query)}
    keys = dict(zip(re.findall(r"\{(.*?)\}", path), request.path.split("/")[2:], strict=True))
    sent |= {("path", name): unquote(value) for name, value in keys.items()}
    sent |= {("header", name): value for name, value in request.headers.items() if name != "Content-Type"}
    expected = {(one["in"], one["name"]): one for one in operation["parameters"]}
    assert sent.keys() == expected.keys(), f"{sent} {[*expected]}"
    for place, value in sent.items():
        style = expected[place].get("style")
        if expected[place]["schema"].get("type") == "array" and expected[place].get("explode") is False:
            glue = {"pipeDelimited": "|", "spaceDelimited": " "}.get(style, ",")
            assert len(value.split(glue)) == 2, f"{place}: {value}"
    arrived = [*sent.values()]
    if request.content is not None:
        media = next(iter(operation["requestBody"]["content"]))
        text = request.content.decode()
        if media == "application/x-www-form-urlencoded":
            body: Any = dict(parse_qsl(text))
        else:
            assert media == "application/json", f"{media} is sent as {text}"
            body = json.loads(text)
        reading = Reading(document, random.Random())  # noqa: S311
        schema = reading.target(operation["requestBody"]["content"][media]["schema"])
        if "extra_body" in inspect.signature(function).parameters:
            parts = map(reading.target, schema.get("allOf", [schema]))
            assert body.keys() == {name for part in parts for name in part["properties"]}, f"{body}"
        arrived += body.values() if "extra_body" in inspect.signature(function).parameters else [body]
    found = [set(re.findall(r"<\d+>", json.dumps(value))) for value in arrived]
    assert all(len(one) == 1 for one in found), arrived
    assert len(set.union(set(), *found)) == len(probes) == len(found), f"{arrived} {probes}"
