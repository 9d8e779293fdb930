"""The smallest OpenAPI documents, and their way through generation and the gate."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

from pipeline.check import check
from pipeline.facts import read
from pipeline.generate import PACKAGE, generate
from pipeline.lowering_rules import lower

Json = dict[str, Any]
TEXT = {"type": "string"}


def obj(**fields: Any) -> Json:
    return {"type": "object", "properties": fields}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def document(answer: Json, *, schemas: Json | None = None, **operation: Any) -> Json:
    """One operation; the second is there because a package needs a model and a union."""
    union = {"oneOf": [obj(x={"enum": [1]}), obj(y={"enum": [1]})]}
    call = {"operationId": "pins/get", "tags": ["pins"], "responses": responses(answer), **operation}
    other = {"operationId": "other/get", "tags": ["other"], "responses": responses(union)}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1.0.0"},
        "paths": {"/pins": {"get": call}, "/other": {"get": other}},
        "components": {"schemas": schemas or {}},
    }


def responses(schema: Json) -> Json:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def passes(described: Json, folder: Path) -> Path:
    """The package, after the gate has found it faithful and Python had nothing to warn of."""
    folder.mkdir(exist_ok=True)
    generate(lower(described), folder, read(described))
    source = folder / "described.json"
    source.write_text(json.dumps(described))
    check(source, source, folder)
    for file in (folder / PACKAGE).rglob("*.py"):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(file.read_text("utf-8"), str(file), "exec")
    return folder / PACKAGE


def gate(folder: Path) -> None:
    """Hold a package against the document beside it.

    Raises:
        PipelineError: What is missing or different.
    """
    check(folder / "described.json", folder / "described.json", folder)
