"""Write `pinkit_generated` from a lowered OpenAPI document, with openapi-python-client and our templates.

The generator parses the document, names classes and fields, and renders the templates; `annotations` decides
how a property is written, `template_data` has the data of the templates.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import safe_for_docstring

from pipeline.annotations import attribute, wire
from pipeline.errors import PipelineError
from pipeline.facts import Operation, read
from pipeline.lowering_rules import lower
from pipeline.template_data import BODIES, Layer

TEMPLATES = Path(__file__).parent.parent / "templates"
PACKAGE = "pinkit_generated"


def write_layer(corrected: dict[str, Any], into: Path) -> None:
    """Write the package of a corrected OpenAPI document, with the document itself as package data.

    Args:
        corrected: The document.
        into: A folder that does not hold the package yet.

    Raises:
        PipelineError: No rule covers a construct, or the generator warned of one.
    """
    generate(lower(corrected), into, read(corrected))
    # The OpenAPI document that pinkit.testing reads.
    data = json.dumps(corrected, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    (into / PACKAGE / "description.json").write_text(data + "\n", encoding="utf-8", newline="\n")


def generate(lowered: dict[str, Any], into: Path, described: Mapping[str, Operation] | None = None) -> None:
    """Write the package `pinkit_generated` into a folder.

    Args:
        lowered: The result of `lower`.
        into: A folder that does not hold the package yet.
        described: The facts of each operation, whose limits and defaults go into docstrings.

    Raises:
        PipelineError: The generator warned of anything, or lost an operation or a component.
    """
    config = Config.from_sources(
        ConfigFile(literal_enums=True, package_name_override=PACKAGE, post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=Path("spec/openapi.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=into / PACKAGE,
    )
    parsed = GeneratorData.from_dict(lowered, config=config)
    if isinstance(parsed, GeneratorError):
        raise PipelineError(f"the generator rejects the OpenAPI document: {parsed.header}\n{parsed.detail}")
    _reject_warnings(parsed)
    layer = Layer(parsed, lowered, described or {})
    project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    project.env.filters.update(
        read=layer.read,
        send=layer.send,
        codec=layer.codec,
        attribute=attribute,
        wire=wire,
        repr=repr,
        prose=safe_for_docstring,
    )
    for name, text in _files(layer, project):
        target = into / PACKAGE / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for runtime in sorted((TEMPLATES / "runtime").glob("*")):
        shutil.copyfile(runtime, into / PACKAGE / runtime.name)
    _tidy(into / PACKAGE)


def _reject_warnings(parsed: GeneratorData) -> None:
    errors = [*parsed.errors]
    for collection in parsed.endpoint_collections_by_tag.values():
        errors.extend(collection.parse_errors)
    if errors:
        lines = "\n".join(f"- {error.header or ''} {error.detail or ''}".rstrip() for error in errors[:20])
        raise PipelineError(
            f"the generator warned {len(errors)} times; lowering needs a rule for this:\n{lines}"
        )


def _files(layer: Layer, project: Project) -> Iterator[tuple[str, str]]:
    def render(template: str, **values: Any) -> str:
        return project.env.get_template(template).render(layer=layer, **values)

    yield "__init__.py", render("package_init.py.jinja")
    yield "_operations.py", render("operations.py.jinja")
    yield "operations.py", render("flat.py.jinja")
    yield "results.py", render("results.py.jinja")
    yield "api/__init__.py", render("api_init.py.jinja")
    for tag, calls in layer.tags.items():
        yield f"api/{tag}.py", render("tag.py.jinja", tag=tag, calls=calls)
    yield "models/__init__.py", render("models_init.py.jinja")
    yield "models/enums.py", render("enums.py.jinja")
    yield "models/unions.py", render("unions.py.jinja")
    for model in layer.models.values():
        yield f"models/{model.class_info.module_name}.py", render("model.py.jinja", model=model)
    yield f"{BODIES}/__init__.py", render("bodies_init.py.jinja")
    yield f"{BODIES}/unions.py", render("body_unions.py.jinja")
    for name, model in layer.models.items():
        if name in layer.dicts:
            yield f"{BODIES}/{model.class_info.module_name}.py", render("body.py.jinja", model=model)
    yield "py.typed", ""


def _tidy(package: Path) -> None:
    """Sort and trim imports, and format, with the repository's pinned ruff."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--no-cache", "--isolated", "--target-version", "py311", "--line-length", "110"]
    for command in (["check", "--select", "F401,I", "--fix-only"], ["format"]):
        done = subprocess.run(
            [*ruff, *command, *common, str(package)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise PipelineError(
                f"ruff {command[0]} failed on the generated code:\n{done.stderr or done.stdout}"
            )
