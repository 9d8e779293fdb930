"""Schemathesis against a mock, in process: one operation at a time, seeded, with all checks."""

from __future__ import annotations

import base64
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

import schemathesis
from documentation.records import point, point_path, seeded
from pinkit.testing import Mock
from schemathesis.checks import load_all_checks
from schemathesis.config import SchemathesisConfig
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from schemathesis.generation.feedback import NO_FEEDBACK
from schemathesis.pytest._test_builder import build_operation_test
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    negative_data_rejection,
    positive_data_acceptance,
)

from harness.document import described, operations, prepared
from harness.rules import SLOW_COVERAGE, is_refusal

Operation: TypeAlias = Any
Check: TypeAlias = Callable[..., Any]
Case: TypeAlias = schemathesis.Case[Any]
PHASES: Final = ("examples", "coverage", "fuzzing")
CI_EXAMPLES: Final = 10
EXAMPLES: Final = int(os.environ.get("PINKIT_EXAMPLES", str(CI_EXAMPLES)))
SEED: Final = int(os.environ.get("PINKIT_SEED", "1"))


def configured(examples: int = EXAMPLES, **more: Any) -> SchemathesisConfig:
    """Return a reproducible configuration: a seed, and no memory between runs.

    Args:
        examples: The number of examples, unless a phase has its own.
        more: Sections of schemathesis' configuration.
    """
    return SchemathesisConfig.from_dict(
        {
            "seed": SEED,
            "workers": 1,
            "cache": {"enabled": False},
            "warnings": False,
            "generation": {"max-examples": examples, "database": "none"},
            "phases": {"examples": {"fill-missing": True}},  # the facts hold no examples
            "checks": {
                # A request that is too long or too large is rejected, too.
                "negative_data_rejection": {"expected-statuses": [400, 401, 403, 404, 405, 413, 414, 422]}
            },
            **more,
        }
    )


class Suite:
    """All operations of the OpenAPI document, run against one mock.

    Args:
        mock: The mock under test; it is reset before each operation.
        config: Schemathesis' configuration.
        only: The ids of some operations; all, if omitted.
        seeds: Whether to create one object of each kind; a broken mock cannot create them.
    """

    def __init__(
        self,
        mock: Mock,
        config: SchemathesisConfig | None = None,
        only: Iterable[str] | None = None,
        *,
        seeds: bool = True,
    ) -> None:
        self.mock = mock
        self._seeds = seeds
        self.schema: Any = schemathesis.openapi.from_dict(
            prepared(described()), config=config or configured()
        )
        self.schema.app = mock.app
        if only is not None:
            self.schema = self.schema.include(operation_id=list(only))
        found = [result.ok() for result in self.schema.get_all_operations()]
        self.operations: dict[str, Operation] = {each.definition.raw["operationId"]: each for each in found}
        load_all_checks()

    def run(self, operation: str, phases: Iterable[str] = PHASES) -> Counter[str]:
        """Run one operation, and raise if a check fails.

        Returns:
            The number of cases of each phase, and of all that were a `success`.
        """
        self.mock.reset()
        ids = seeded(self.mock) if self._seeds else {}
        headers = {"Authorization": authorization(self.mock, operation)}
        chosen = phases_of(operation, phases)
        cases = Counter[str]()
        proven = False

        def check(case: Case) -> None:
            nonlocal proven
            assert case.meta is not None
            phase = case.meta.phase.name.value
            if phase not in chosen:
                return
            # An operation requires a token or not: one check of that is enough, and each check takes two more
            # requests.
            excluded: list[Check] = [*REPLACED, *([ignored_auth] if proven else [])]
            if phase != "coverage":
                _point_at_what_is_there(case, ids)
            response = case.call_and_validate(
                headers=headers, additional_checks=list(REPLACED.values()), excluded_checks=excluded
            )
            succeeded = 200 <= response.status_code < 300
            cases[phase] += 1
            cases["success"] += succeeded
            proven = proven or succeeded

        found = self.operations[operation]
        build_operation_test(
            config=self._config(chosen),
            operation=found,
            test_func=check,
            given_kwargs={},
            feedback=NO_FEEDBACK,
        )()
        return cases

    def _config(self, phases: Iterable[str]) -> Any:
        config = self.schema.config
        for name in PHASES:
            config.phases.get_by_name(name=name).enabled = name in phases
        return config


def phases_of(operation: str, phases: Iterable[str] = PHASES) -> tuple[str, ...]:
    """Return the phases in which an operation runs."""
    is_reduced = EXAMPLES <= CI_EXAMPLES and operation in SLOW_COVERAGE
    return tuple(each for each in phases if not (is_reduced and each == "coverage"))


def authorization(mock: Mock, operation: str) -> str:
    """Return credentials with all scopes, of the operation's kind."""
    if any(scheme == "basic" for scheme, _ in mock.description.operations[operation].security):
        secret = f"{mock.world.app_id}:{mock.world.app_secret}"
        return f"Basic {base64.b64encode(secret.encode()).decode()}"
    return f"Bearer {mock.token}"


def _point_at_what_is_there(case: Case, ids: Mapping[str, str]) -> None:
    """Replace the ids of a valid request by ids of existing objects."""
    assert case.meta is not None
    if case.meta.generation.mode is not GenerationMode.POSITIVE:
        return
    point_path(case.path_parameters, ids, case.operation.path)
    point(case.query, ids)
    point(case.body, ids, case.operation.path)


def acceptance(ctx: Any, response: Response, case: Case) -> bool | None:
    """Check that valid requests are accepted, except by rules of Pinterest beyond its document."""
    if response.status_code in (400, 414):
        message = response.json().get("message", "")
        if is_refusal(_id(case), message):
            return None
    return positive_data_acceptance(ctx, response, case)


def rejection(ctx: Any, response: Response, case: Case) -> bool | None:
    """Check that invalid requests are rejected, except if they are valid in their encoded form."""
    if 200 <= response.status_code < 300 and _is_valid_as_sent(case):
        return None
    return negative_data_rejection(ctx, response, case)


def _is_valid_as_sent(case: Case) -> bool:
    """Whether the only error is a scalar in place of a list of texts: `x=true` is a list of one item."""
    meta = case.meta
    if meta is None or any(meta.is_negative_at(each) for each in _ELSEWHERE):
        return False
    parameters = {each["name"]: each for each in operations()[_id(case)]["parameters"]}
    return any(
        name in parameters and not isinstance(value, (list, dict)) and _is_texts(parameters[name]["schema"])
        for name, value in (case.query or {}).items()
    )


def _is_texts(schema: Any) -> bool:
    return bool(schema.get("type") == "array" and schema["items"] == {"type": "string"})


def _id(case: Case) -> str:
    operation: str = case.operation.definition.raw["operationId"]
    return operation


_ELSEWHERE: Final = (ParameterLocation.PATH, ParameterLocation.BODY, ParameterLocation.COOKIE)
REPLACED: Final[dict[Check, Check]] = {
    positive_data_acceptance: acceptance,
    negative_data_rejection: rejection,
}
