"""The corrections mend the known defects of the published document: no more, and no fewer.

For each correction, something that the corrected document has or allows, and the published one does not. When
Pinterest publishes it, the correction fails its own check; it is then removed, with its line here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from harness.document import Object, described
from jsonschema_rs import Draft202012Validator

SPEC = Path(__file__).parent.parent.parent / "spec"
PUBLISHED: Object = json.loads((SPEC / "openapi.json").read_text("utf-8"))
IS_DECLARED: Final = "a declared field"
# part of the correction's target: the place of a schema, and a value that it must allow
KNOWN: Final[dict[str, tuple[str, Any]]] = {
    "PinCreate.properties": ("schemas.PinCreate.properties.is_removable", IS_DECLARED),
    "PinUpdate.properties": ("schemas.PinUpdate.properties.is_removable", IS_DECLARED),
    "$.paths['/boards/{board_id}'].patch": (
        "paths./boards/{board_id}.patch.responses.200.content.application/json.schema.$ref",
        "#/components/schemas/Board",
    ),
    "GridClickType.enum": ("schemas.GridClickType", None),
    "campaign_objective_types": (
        "schemas.AdsAnalyticsCreateAsyncRequest.properties.campaign_objective_types.items",
        IS_DECLARED,
    ),
    "query_catalogs_report_stats_parameters": (
        "parameters.query_catalogs_report_stats_parameters.style",
        IS_DECLARED,
    ),
    "query_invite_status": ("parameters.query_invite_status.schema.maxItems", IS_DECLARED),
    "'AdAccountAnalyticsItems'": ("schemas.AdAccountAnalyticsItems.additionalProperties", IS_DECLARED),
    "query_domains": ("parameters.query_domains.explode", IS_DECLARED),
}


def corrections() -> list[str]:
    """The targets of the corrections of the current release."""
    document = yaml.safe_load((SPEC / "corrections.yaml").read_text("utf-8"))
    return [
        " ".join(each["target"].split())
        for each in document["actions"]
        if each["x-releases"][-1].endswith("and later")
    ]


def allows(document: Object, place: str, value: Any) -> bool:
    """Whether a document allows a value at a place, or declares anything there."""
    node: Any = {**document["components"], "paths": document["paths"]}
    for part in place.split("."):
        if part not in node:
            return False
        node = node[part]
    if value == IS_DECLARED:
        return True
    if isinstance(node, str):
        return bool(node == value)
    while "$ref" in node:
        node = document["components"]["schemas"][node["$ref"].rpartition("/")[2]]
    kind = [node["type"], "null"] if node.get("nullable") and "type" in node else node.get("type")
    schema = {**node, "type": kind} if kind else node
    return Draft202012Validator(schema).is_valid(value)


def test_known_defects_are_the_corrections() -> None:
    known = {
        target: [name for name in KNOWN if name in target.replace(" .", ".")] for target in corrections()
    }
    assert all(len(names) == 1 for names in known.values()), known
    assert {name for names in known.values() for name in names} == set(KNOWN)


@pytest.mark.parametrize("name", KNOWN)
def test_corrected_place_is_wrong_in_the_published_document(name: str) -> None:
    place, value = KNOWN[name]
    assert not allows(PUBLISHED, place, value)
    assert allows(described(), place, value)
