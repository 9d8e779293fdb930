"""Corrections as an OpenAPI Overlay."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline import correct as module
from pipeline import distil, validity
from pipeline.errors import PipelineError
from pipeline.parse import parse

Json = dict[str, Any]

CORRECTIONS = Path(__file__).parents[2] / "spec" / "corrections.yaml"
REASON = {"description": "It is so.", "x-source": "A guide."}


def corrected(document: Json, *actions: Json, folder: Path, **head: Any) -> tuple[Json, list[module.Applied]]:
    overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": list(actions), **head}
    (folder / "overlay.yaml").write_text(json.dumps(overlay))
    return module.correct({"info": {"version": "5.20.0"}, **document}, folder / "overlay.yaml")


def refused(document: Json, *actions: Json, folder: Path, **head: Any) -> PipelineError:
    with pytest.raises(PipelineError) as caught:
        corrected(document, *actions, folder=folder, **head)
    return caught.value


@pytest.mark.parametrize(
    ("before", "update", "after"),
    [
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": 1}, {"a": True}, {"a": True}),
        ({"a": {"b": 1}}, {"a": {"c": 2}}, {"a": {"b": 1, "c": 2}}),
        ({"a": [1]}, {"a": [2]}, {"a": [1, 2]}),
        ([1], 2, [1, 2]),
        ([1], None, [1, None]),
        ([[1]], [2], [[1], [2]]),
    ],
)
def test_an_update_is_merged_into_what_it_selects(
    tmp_path: Path, before: Any, update: Any, after: Any
) -> None:
    result, _ = corrected({"x": before}, {"target": "$.x", "update": update, **REASON}, folder=tmp_path)

    assert result["x"] == after


def test_what_is_selected_is_removed(tmp_path: Path) -> None:
    action = {"target": "$.x[?@.a == 1]", "remove": True, **REASON}

    result, applied = corrected({"x": [{"a": 1}, {"a": 2}, {"a": 1, "b": 3}]}, action, folder=tmp_path)

    assert result["x"] == [{"a": 2}]
    assert applied[0].pointers == ("/x/0", "/x/2")


def test_two_places_do_not_share_what_they_were_given(tmp_path: Path) -> None:
    first = {"target": "$.x.*", "update": {"new": {"a": 1}}, **REASON}
    second = {"target": "$.x.p.new", "update": {"b": 2}, **REASON}

    result, _ = corrected({"x": {"p": {}, "q": {}}}, first, second, folder=tmp_path)

    assert result["x"] == {"p": {"new": {"a": 1, "b": 2}}, "q": {"new": {"a": 1}}}


def test_the_document_itself_is_not_changed(tmp_path: Path) -> None:
    document = {"x": {"a": [1]}}
    before = copy.deepcopy(document)

    corrected(document, {"target": "$.x.a", "update": 2, **REASON}, folder=tmp_path)

    assert document == before


def test_the_result_of_an_action_has_its_reason(tmp_path: Path) -> None:
    _, applied = corrected({"x": {}}, {"target": "$.x", "update": {"a/b": 1}, **REASON}, folder=tmp_path)

    assert applied == [module.Applied("overlay.yaml, action 1 ($.x)", "It is so.", "A guide.", ("/x",))]


# What stops the run


@pytest.mark.parametrize(
    ("document", "update"),
    [
        ({"x": {"a": 1}}, {"a": 1}),
        ({"x": {"a": {"b": [1]}}}, {"a": {"b": [1]}}),
        ({"x": [1, 2]}, 2),
        ({"x": {}}, {}),
    ],
)
def test_an_action_that_changes_nothing_stops_the_run(tmp_path: Path, document: Json, update: Any) -> None:
    error = refused(document, {"target": "$.x", "update": update, **REASON}, folder=tmp_path)

    assert "action 1 ($.x) changes nothing" in str(error)
    assert error.pointer == "/x"


def test_every_place_that_an_action_selects_has_to_change(tmp_path: Path) -> None:
    action = {"target": "$.x.*", "update": {"a": 1}, **REASON}

    assert refused({"x": {"p": {}, "q": {"a": 1}}}, action, folder=tmp_path).pointer == "/x/q"


@pytest.mark.parametrize("effect", [{"update": {"a": 1}}, {"remove": True}])
def test_an_action_that_selects_nothing_stops_the_run(tmp_path: Path, effect: Json) -> None:
    error = refused({}, {"target": "$.x", **effect, **REASON}, folder=tmp_path)

    assert "action 1 ($.x) selects nothing" in str(error)


@pytest.mark.parametrize(
    ("document", "update", "reason"),
    [
        ({"x": 1}, 2, "cannot merge"),
        ({"x": {}}, [], "cannot merge"),
        ({"x": {"a": 1}}, {"a": {}}, "a value by one of another kind"),
        ({"x": {"a": []}}, {"a": 1}, "a value by one of another kind"),
    ],
)
def test_what_cannot_be_merged_stops_the_run(
    tmp_path: Path, document: Json, update: Any, reason: str
) -> None:
    assert reason in str(refused(document, {"target": "$.x", "update": update, **REASON}, folder=tmp_path))


@pytest.mark.parametrize(("target", "reason"), [("$", "the whole document"), ("$.x", "a scalar")])
def test_what_an_overlay_cannot_remove_stops_the_run(tmp_path: Path, target: str, reason: str) -> None:
    assert reason in str(refused({"x": 1}, {"target": target, "remove": True, **REASON}, folder=tmp_path))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"description": ""}, "description is missing"),
        ({"x-source": None}, "x-source is missing"),
        ({"target": None}, "target is missing"),
        ({"target": "x..["}, "not an RFC 9535 JSONPath"),
        ({"remove": True}, "needs either an update or remove"),
        ({"remove": "yes"}, "remove must be true or false"),
        ({"x-sinse": "5.20.0"}, "'x-sinse' is not one of"),
        ({"x-releases": "5.20.0"}, "x-releases must be a list of ranges"),
        ({"x-releases": []}, "x-releases must be a list of ranges"),
        ({"x-releases": [5.2]}, "must read like '5.14.0 to 5.15.0'"),
        ({"x-releases": ["5.20.0", "next"]}, "not 'next'"),
        ({"x-releases": ["5.20.0 to"]}, "not '5.20.0 to'"),
        ({"x-releases": ["5.23.0 to 5.20.0"]}, "the range '5.23.0 to 5.20.0' of x-releases is empty"),
    ],
)
def test_an_action_that_is_not_well_formed_is_named(tmp_path: Path, change: Json, reason: str) -> None:
    action = {"target": "$.x", "update": {"a": 1}, **REASON, **change}

    error = refused({"x": {}}, action, folder=tmp_path)

    assert "action 1" in str(error)
    assert reason in str(error)
    assert error.pointer is not None
    assert error.pointer.startswith("/actions/0")


def test_an_action_without_an_effect_is_rejected(tmp_path: Path) -> None:
    assert "needs either" in str(refused({"x": {}}, {"target": "$.x", **REASON}, folder=tmp_path))
    assert "needs either" in str(
        refused({"x": {}}, {"target": "$.x", "remove": False, **REASON}, folder=tmp_path)
    )


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ({"overlay": "1.1.0"}, "overlay must be 1.0.x, not '1.1.0'"),
        ({"overlay": 1.0}, "overlay must be 1.0.x"),
        ({"info": None}, "info must hold"),
        ({"info": {"title": "T"}}, "version is missing"),
        ({"actions": []}, "at least one action"),
        ({"actions": ["x"]}, "is not an object"),
        ({"action": []}, "'action' is not one of"),
    ],
)
def test_an_overlay_that_is_not_well_formed_is_rejected(tmp_path: Path, head: Json, reason: str) -> None:
    assert reason in str(refused({}, folder=tmp_path, **head))


def test_a_missing_overlay_is_named(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"nothing\.yaml"):
        module.correct({"info": {"version": "1.0.0"}}, tmp_path / "nothing.yaml")


# Releases


@pytest.mark.parametrize(
    ("releases", "applies"),
    [
        (["5.20.0"], True),
        (["5.20.0 and later"], True),
        (["5.20.0 and earlier"], True),
        (["5.20.0 to 5.20.0"], True),
        (["5.9.0 and later"], True),
        (["5.14.0 to 5.15.0", "5.18.0 and later"], True),
        (["5.20.1 and later"], False),
        (["5.19.9 and earlier"], False),
        (["5.100.0 and later"], False),
        (["5.9.0", "5.14.0 to 5.19.0", "5.21.0 and later"], False),
    ],
)
def test_an_action_is_skipped_outside_its_releases(
    tmp_path: Path, releases: list[str], applies: bool
) -> None:
    action = {"target": "$.x", "update": 1, **REASON, "x-releases": releases}

    result, applied = corrected({"x": []}, action, folder=tmp_path)

    assert applied[0].skipped == (None if applies else f"for {', '.join(releases)}")
    assert result["x"] == ([1] if applies else [])


def test_an_action_without_releases_is_for_all(tmp_path: Path) -> None:
    result, _ = corrected({"x": []}, {"target": "$.x", "update": 1, **REASON}, folder=tmp_path)

    assert result["x"] == [1]


# What no longer applies, and where it went


DOCUMENT = {
    "components": {
        "schemas": {
            "PinCreateRequest": {"properties": {"title": {}}},
            "PinMedia": {"properties": {}},
            "Board": {"properties": {"privacy": {}, "owner": {"properties": {"account_name": {}}}}},
        },
        "parameters": {"query_page": {"schema": {}}},
    }
}


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("$.components.schemas.PinCreate.properties", "/components/schemas/PinCreateRequest/properties"),
        (
            "$.components.schemas['PinCreate', 'X'].properties",
            "/components/schemas/PinCreateRequest/properties",
        ),
        ("$.components.schemas.Board.properties.privacies", "/components/schemas/Board/properties/privacy"),
        (
            "$.components.schemas.Board.properties.account_name",
            "/components/schemas/Board/properties/owner/properties/account_name",
        ),
        (
            "$.components.schemas.Board..account_names",
            "/components/schemas/Board/properties/owner/properties/account_name",
        ),
    ],
)
def test_a_target_that_selects_nothing_is_reported_with_the_closest_place(
    tmp_path: Path, target: str, place: str
) -> None:
    error = refused(DOCUMENT, {"target": target, "update": {"a": 1}, **REASON}, folder=tmp_path)

    assert f"selects nothing in this release: the closest place is {place}." in str(error)


@pytest.mark.parametrize("target", ["$.components.schemas.Zzz", "$..properties[?@.items]", "$.xyz"])
def test_a_target_without_a_similar_place_is_reported(tmp_path: Path, target: str) -> None:
    error = refused(DOCUMENT, {"target": target, "update": {"a": 1}, **REASON}, folder=tmp_path)

    assert "no place is similar to its target" in str(error)


def test_every_correction_that_no_longer_applies_is_reported_in_one_run(tmp_path: Path) -> None:
    actions: list[Json] = [
        {"target": "$.components.schemas.PinCreate.properties", "update": {"a": 1}, **REASON},
        {"target": "$.components.parameters.query_page", "update": {"a": 1}, **REASON},
        {"target": "$.components.schemas.Board.properties", "update": {"privacy": {}}, **REASON},
        {"target": "$.components.schemas.Nothing", "remove": True, **REASON},
    ]

    reported = str(refused(DOCUMENT, *actions, folder=tmp_path))

    assert reported.startswith("3 corrections do not apply to release 5.20.0:")
    assert [f"action {number} (" in reported for number in (1, 2, 3, 4)] == [True, False, True, True]
    assert "the closest place is /components/schemas/PinCreateRequest/properties" in reported
    assert "changes nothing" in reported
    assert "at /components/schemas/Board/properties" in reported


def test_the_corrections_apply_to_the_committed_release() -> None:
    facts = json.loads((CORRECTIONS.parent / "openapi.json").read_text(encoding="utf-8"))

    result, applied = module.correct(facts, CORRECTIONS)

    validity.check(result)
    validity.validate(result)
    assert sum(action.skipped is None for action in applied) >= 4


@pytest.mark.parametrize("release", ["5.14.0", "5.16.0", "5.20.0", "5.22.0", "5.23.0", "5.28.0"])
def test_the_corrections_apply_to_published_releases_and_leave_them_valid(
    release: str, published_file: Callable[[str], Path]
) -> None:
    path = published_file(release)

    result, applied = module.correct(distil.distil(parse(path.read_bytes(), path.name)), CORRECTIONS)

    validity.check(result)
    validity.validate(result)
    assert sum(action.skipped is None for action in applied) >= 3
    for name in ("PinCreate", "PinUpdate"):
        assert "is_removable" in result["components"]["schemas"][name]["properties"]
