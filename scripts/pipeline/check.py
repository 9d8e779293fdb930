"""Compare a generated package with the OpenAPI document: nothing lost, nothing added, everything imports.

This runs in a separate process, so that the package under test is the only `pinkit_generated`:
`python -m pipeline.check DESCRIBED PUBLISHED FOLDER` prints a line for each finding, and exits with 1.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve

from pipeline import call_checks, facts
from pipeline.errors import PipelineError
from pipeline.generated_package import PACKAGE, Package
from pipeline.nodes import NULL_ONLY, Branch, Member, Shape, below

_TIMEOUT = 300  # seconds; it takes three
_PUBLISHED = "as published, "


def check(described: Path, published: Path, generated: Path, removals: Sequence[str] = ()) -> int:
    """Check a generated package in a separate process.

    Args:
        described: The corrected OpenAPI document.
        published: The distilled document before corrections: nothing in it may be lost either.
        generated: The folder that holds the package.
        removals: The corrections that remove something, named if a published field is lost.

    Returns:
        The number of field paths compared.

    Raises:
        PipelineError: Fields are missing or different; up to thirty findings.
    """
    command = [sys.executable, "-m", "pipeline.check", str(described), str(published), str(generated)]
    scripts = Path(__file__).parent.parent
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=scripts, timeout=_TIMEOUT
        )
    except subprocess.TimeoutExpired as error:
        raise PipelineError(f"comparing the generated package took more than {_TIMEOUT} s") from error
    if done.returncode:
        findings = (done.stdout or done.stderr).splitlines()
        if removals and any(line.startswith(_PUBLISHED) for line in findings):
            findings += [
                f"no correction may remove a field of a request or a response: {one}" for one in removals
            ]
        shown = "\n".join(f"- {line}" for line in findings[-30:])
        raise PipelineError(
            f"the generated package differs from the OpenAPI document ({len(findings)} findings):\n{shown}"
        )
    return int(done.stdout)


def main(described: str, published: str, generated: str) -> int:
    """Print the findings, or if there are none the number of field paths compared."""
    sys.path.insert(0, generated)
    compared: set[tuple[str, str, str]] = set()
    findings = [*_imports()]
    if not findings:
        package = Package()
        for source in dict.fromkeys((described, published)):
            document = json.loads(Path(source).read_text("utf-8"))
            exact = source == described
            found = _fidelity(facts.read(document), compared, exact=exact, package=package)
            findings += found if exact else [_PUBLISHED + line for line in found]
    print("\n".join(findings) or len(compared))
    return 1 if findings else 0


def _imports() -> Iterator[str]:
    """Import every module, and what it imports for type checkers only."""
    try:
        package = Package()
    except Exception as error:  # any error is a finding
        yield f"{PACKAGE} does not import: {type(error).__name__}: {error}"
        return
    for name in package.modules:
        try:
            package.names(name)
            module = importlib.import_module(name)
            for exported in dir(module):
                getattr(module, exported)
        except Exception as error:
            yield f"{name} does not import: {type(error).__name__}: {error}"


def _fidelity(
    described: Mapping[str, facts.Operation],
    compared: set[tuple[str, str, str]],
    *,
    exact: bool,
    package: Package | None = None,
) -> Iterator[str]:
    """Compare each operation; `exact` also finds what is generated and not documented."""
    package = package or Package()
    for missing in sorted(described.keys() - package.operations.keys()):
        yield f"{missing}: the operation is missing"
    if exact:
        yield from _by_itself(package)
        for extra in sorted(package.operations.keys() - described.keys()):
            yield f"{extra}: no such operation is documented"
    for name in sorted(described.keys() & package.operations.keys()):
        known, made = described[name], package.operations[name]
        findings = [*_facts(known, made), *_page(package, known, made)] if exact else []
        findings += _shapes(package, known, made, compared, exact=exact)
        if exact:
            findings += _called(package, known, made)
        yield from (f"{name}: {finding}" for finding in findings)


def _facts(known: facts.Operation, made: Any) -> Iterator[str]:
    security = frozenset(
        frozenset((scheme, scope) for scope in scopes or ("",)) for scheme, scopes in made.security
    )
    pairs = {
        "method": (known.method, made.method),
        "path": (known.path, made.path),
        "tag": (known.tag, made.tag),
        "quota": (known.quota, made.quota),
        "sandbox": (known.sandbox != "disabled", made.sandbox),
        "deprecated": (known.deprecated, made.deprecated),
        "beta": (known.beta, made.beta),
        "security": (known.security, security),
        "statuses": (sorted(known.responses), sorted(made.responses)),
        "content type": (next(iter(known.body or ()), None), made.media_type),
    }
    for what, (expected, got) in pairs.items():
        if expected != got:
            yield f"{what} is {got!r}, documented as {expected!r}"


def _called(package: Package, known: facts.Operation, made: Any) -> Iterator[str]:
    try:
        yield from call_checks.differences(package, known, made, partial(_differences, exact=True))
    except Exception as error:  # any error is a finding
        yield f"{made.function} cannot be called: {type(error).__name__}: {error}"


def _page(package: Package, known: facts.Operation, made: Any) -> Iterator[str]:
    """Compare the pagination and the item of a list with the table."""
    kind, status, path = listed(known)
    # A batch has items too; it is a list only if the generator found no other kind.
    if made.pagination != kind and (made.pagination or kind == "bookmark"):
        yield f"pagination is {made.pagination!r}, but {kind!r} by its responses"
    elif made.pagination and package.shape(made.item) != below(package.shape(made.responses[status]), path):
        yield f"item is {made.item!r}, unlike {path} of response {status}"


_ARRAY = frozenset({"array"})


def listed(known: facts.Operation) -> tuple[str | None, str, str]:
    """The kind of a list, the status of its response, and the path of its items."""
    for status, shape in known.responses.items():
        if shape is None or not status.startswith("2") or shape[""].branches:
            continue
        if shape[""].types == _ARRAY:
            return "array", status, "[]"
        if ".items" in shape and shape[".items"].types == _ARRAY:
            asks = ("query", "bookmark") in known.parameters and ".bookmark" in shape
            return "bookmark" if asks else "items", status, ".items[]"
    return None, "", ""


def _shapes(
    package: Package, known: facts.Operation, made: Any, compared: set[tuple[str, str, str]], *, exact: bool
) -> Iterator[str]:
    """Compare requests and responses, path by path."""
    described = {"request": next(iter((known.body or {}).values()), None)}
    codecs = {"request": made.body}
    for status, response in known.responses.items():
        if status not in made.responses:
            yield f"response {status} is missing"
        else:
            described[f"response {status}"], codecs[f"response {status}"] = response, made.responses[status]
    for place, shape in described.items():
        if shape is not None:
            compared.update((known.id, place, path) for path in shape)
            lines = _differences(shape, package.shape(codecs[place]), exact=exact)
            yield from (f"{place} {line}" for line in lines)
        elif exact and codecs[place] is not None:
            yield f"{place} has a body, but is documented without"


def _differences(known: Shape, made: Shape, *, exact: bool) -> Iterator[str]:
    """Compare path by path.

    Where an object contains itself, one of the two shapes may be expanded further than the other.
    """
    cuts = [path for shape in (known, made) for path, member in shape.items() if member.cut]
    for path, member in known.items():
        where = path or "(root)"
        if _is_below(path, cuts):
            continue
        if path not in made:
            yield f"{where} is missing"
        else:
            yield from (f"{where} {line}" for line in _differing(member, made[path], exact=exact))
            if exact:
                is_member = bool(path) and path[-1] not in "]}"
                yield from (f"{where} {line}" for line in _built(member, made[path], is_member=is_member))
            more = (made[path].enum or frozenset()) - (member.enum or frozenset()) - member.tags
            if exact and more:
                yield f"{where} has the values {sorted(map(str, more))}, which are not documented"
    if exact:
        more_paths = (path for path in made if path not in known and not _is_below(path, cuts))
        yield from (f"{path} is not documented" for path in more_paths)


def _is_below(path: str, cuts: Sequence[str]) -> bool:
    return any(path.startswith(cut) and path[len(cut) :][:1] in ("", ".", "[", "{") for cut in cuts)


_TIMES = frozenset[str | None]({"date", "date-time"})


def _differing(known: Member, made: Member, *, exact: bool) -> Iterator[str]:
    null_only = known.types == NULL_ONLY
    if (known.nullable or null_only) and not made.nullable and made.types:  # what admits anything admits null
        yield "cannot be null, but is documented as nullable"
    if exact and made.nullable and not known.nullable and not null_only:
        yield "can be null, but is not documented as nullable"
    if known.types != made.types and not null_only and not (known.enum and known.enum == made.enum):
        yield f"is {sorted(made.types)}, documented as {sorted(known.types)}"
    listed, values = known.enum or frozenset[Any](), made.enum or frozenset[Any]()
    if known.enum is not None and made.enum is None:
        yield f"allows any value, but is documented with {len(listed)} values"
    elif listed - values:
        yield f"misses the values {sorted(map(str, listed - values))}"
    if known.enum is None and {known.format, made.format} & _TIMES and known.format != made.format:
        yield f"has the format {made.format}, documented as {known.format}"


def _built(known: Member, made: Member, *, is_member: bool) -> Iterator[str]:
    """Compare an object as a whole: whether it is required, and its branches."""
    if is_member and made.required != known.required:
        yield f"is {'' if made.required else 'not '}required, unlike in the OpenAPI document"
    for branch in known.branches:
        if not any(_is_branch(branch, other) for other in made.branches):
            yield f"misses the branch of {', '.join(sorted(_formatted(*one) for one in branch))}"


def _is_branch(known: Branch, made: Branch) -> bool:
    """Whether a generated branch has these fields; a discriminator may have narrowed one of them."""
    values = dict(made)
    return dict(known).keys() == values.keys() and all(
        enum is None or (values[name] or frozenset()) & enum == values[name] for name, enum in known
    )


def _formatted(name: str, enum: frozenset[Any] | None) -> str:
    return f"{name}={next(iter(enum))}" if enum and len(enum) == 1 else name


def _by_itself(package: Package) -> Iterator[str]:
    """Check a package for consistency: annotations against codecs, tags against branches."""
    for name, model in package.models.items():
        hints = package.hints(model)
        for wire, member in model.__members__.items():
            annotated = package.annotated(hints[member.name], "read")
            codec = package.shape(member.codec)
            if not member.required:  # an absent field reads as None
                annotated = {**annotated, "": evolve(annotated[""], nullable=codec[""].nullable)}
            if annotated != codec:
                yield f"models.{name}.{wire}: the annotation is {hints[member.name]}, unlike the codec"
    for tag, where, value, name in package.tags():
        admitted = package.shape(name).get(f".{tag}")
        if admitted is None or admitted.enum is None or value not in admitted.enum:
            yield f"models.{where}: {tag} {value!r} leads to {name}, which does not allow it"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
