"""The fidelity check finds what a generated package loses from or adds to its OpenAPI document."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
from pipeline.check import check
from pipeline.correct import correct
from pipeline.errors import PipelineError
from pipeline.generated_package import PACKAGE

ROOT = Path(__file__).parents[2]


class Damage(NamedTuple):
    """One changed line of the committed package, and the expected finding.

    `run` groups damages; a damage that prevents the import is alone in its group.
    """

    name: str
    file: str
    old: str | re.Pattern[str]
    new: str
    reported: str
    run: str = "together"


DAMAGES = (
    Damage(
        "a field dropped",
        "models/board.py",
        "    follower_count: int | None = opt(int)\n",
        "",
        "boards/get: response 200 .follower_count is missing",
    ),
    Damage(
        "a field renamed on the wire",
        "models/board.py",
        "pin_count: int | None = opt(int)",
        'pin_count: int | None = opt(int, "pins")',
        "boards/list: response 200 .items[].pin_count is missing",
    ),
    Damage(
        "a field added",
        "models/board.py",
        "collaborator_count: int | None = opt(int)",
        "collaborator_count: int | None = opt(int)\n    made_up: int | None = opt(int)",
        "boards/list: response 200 .items[].made_up is not documented",
    ),
    Damage(
        "null dropped",
        "models/board.py",
        "description: str | None = opt((str, None))",
        "description: str | None = opt(str)",
        "boards/get: response 200 .description cannot be null, but is documented as nullable",
    ),
    Damage(
        "null added",
        "models/board_owner.py",
        "opt(str)",
        "opt((str, None))",
        "boards/get: response 200 .owner.username can be null, but is not documented as nullable",
    ),
    Damage(
        "an enum value dropped",
        "models/enums.py",
        "BoardPrivacy: TypeAlias = Literal['PROTECTED', ",
        "BoardPrivacy: TypeAlias = Literal[",
        "boards/get: response 200 .privacy misses the values ['PROTECTED']",
    ),
    Damage(
        "an enum value added",
        "models/enums.py",
        "Literal['ASCENDING', 'DESCENDING']",
        "Literal['ASCENDING', 'DESCENDING', 'SIDEWAYS']",
        ": query order, argument 'order': (root) has the values ['SIDEWAYS']",
    ),
    Damage(
        "a required field made optional",
        "models/board.py",
        "name: str = req(str)",
        "name: str = opt(str)",
        "boards/get: response 200 .name is not required, unlike in the OpenAPI document",
    ),
    Damage(
        "a type changed",
        "models/board.py",
        "is_ads_only: bool | None = opt(bool)",
        "is_ads_only: str | None = opt(str)",
        "boards/get: response 200 .is_ads_only is ['string'], documented as ['boolean']",
    ),
    Damage(
        "a time read as text",
        "models/pin.py",
        "created_at: dt.datetime | None = opt(dt.datetime)",
        "created_at: str | None = opt(str)",
        "pins/get: response 200 .created_at has the format None, documented as date-time",
    ),
    Damage(
        "an annotation that is not the codec's",
        "models/pin.py",
        "is_owner: bool | None = opt(bool)",
        "is_owner: str | None = opt(bool)",
        "models.Pin.is_owner: the annotation is str | None, unlike the codec",
    ),
    Damage(
        "items of anything",
        "models/boards_list_pins_response.py",
        re.compile(r'items: list\[(\w+)\] = req\(\["\1"\]\)'),
        r"items: list[\1] = req(object)",
        "boards/list_pins: response 200 .items is [], documented as ['array']",
    ),
    Damage(
        "values of a map that are anything",
        "models/pin_analytics_metrics_response.py",
        "opt({str: float})",
        "opt({str: object})",
        "pins/analytics: response 200 {}.summary_metrics{} is missing",
    ),
    Damage(
        "a branch of a union dropped",
        "models/unions.py",
        '            "HOTEL": "CatalogsHotelFeed",\n',
        "",
        "feeds/get: response 200 .catalog_type misses the values ['HOTEL']",
    ),
    Damage(
        "tags that lead to each other's branch",
        "models/unions.py",
        re.compile(
            r'("AdvancedAuctionItemsSubmitRecord": .*?"DELETE": )"\w+"(.*?"UPSERT": )("\w+")', re.DOTALL
        ),
        r"\1\3\2\3",
        "models.AdvancedAuctionItemsSubmitRecord: operation 'DELETE' leads to ",
    ),
    Damage(
        "an operation dropped from the table",
        "_operations.py",
        'id="boards/delete"',
        'id="boards/gone"',
        "boards/delete: the operation is missing",
    ),
    Damage(
        "a scope swapped",
        "_operations.py",
        'function="boards_get",\n            security=(("pinterest_oauth2", ("boards:read",))',
        'function="boards_get",\n            security=(("pinterest_oauth2", ("boards:write",))',
        "boards/get: security is ",
    ),
    Damage(
        "another quota",
        "_operations.py",
        'function="ads_get",\n            security=(("pinterest_oauth2", ("ads:read",)), '
        '("client_credentials", ("ads:read",))),\n            quota="ads_read"',
        'function="ads_get",\n            security=(("pinterest_oauth2", ("ads:read",)), '
        '("client_credentials", ("ads:read",))),\n            quota="org_read"',
        "ads/get: quota is 'org_read', documented as 'ads_read'",
    ),
    Damage(
        "a response status dropped",
        "_operations.py",
        re.compile(r'(\["AdAccountAnalytics\w*"\],\s+)"400": "\w+",'),
        r"\1",
        "ad_account/analytics: response 400 is missing",
    ),
    Damage(
        "no longer page after page",
        "_operations.py",
        'pagination="bookmark",\n            item="Pin"',
        'pagination="items",\n            item="Pin"',
        "pagination is 'items', but 'bookmark' by its responses",
    ),
    Damage(
        "a query parameter dropped from a function",
        "api/boards.py",
        '"bookmark": bookmark, ',
        "",
        "board_sections/list: query bookmark is no argument",
    ),
    Damage(
        "a list written in another way",
        "api/ad_accounts.py",
        '"columns": _comma(columns)',
        '"columns": columns',
        "ad_account/analytics: query columns, argument 'columns': is sent as ",
    ),
    Damage(
        "a default that is sent",
        "api/ad_groups.py",
        '"order": order',
        '"order": order or "ASCENDING"',
        "query order is sent as [('order', 'ASCENDING')] although no argument is given for it",
    ),
    Damage(
        "a field of the body sent under another name",
        "api/boards.py",
        'body={"name": name',
        'body={"title": name',
        "board_sections/create: body name is no argument",
    ),
    Damage(
        "an argument of another type",
        "api/pins.py",
        "page_size: int | None | Unset = UNSET",
        "page_size: str | None | Unset = UNSET",
        "query page_size, argument 'page_size': (root) is ['string'], documented as ['integer']",
    ),
    Damage(
        "a required argument made optional",
        "api/ads.py",
        "    ad_id: str,\n",
        "    ad_id: str = 'x',\n",
        "path ad_id, argument 'ad_id': is not required, unlike in the OpenAPI document",
    ),
    Damage(
        "a function that sends another request",
        "api/keywords.py",
        '"country_keywords_metrics/get"',
        '"keywords/get"',
        "country_keywords_metrics/get: country_keywords_metrics_get sends keywords/get",
    ),
    Damage(
        "another type returned",
        "api/boards.py",
        ") -> Request[BoardSection]:",
        ") -> Request[Board]:",
        "board_sections/create: is annotated to return ",
    ),
    Damage(
        "a field of a typed dict dropped",
        "_bodies/campaign_create_item.py",
        "    order_line_id: str | None\n",
        "",
        "campaigns/create: body, argument 'body': [].order_line_id is missing (dict)",
    ),
    Damage(
        "a field of a typed dict added",
        "_bodies/campaign_create_item.py",
        "    start_time: dt.datetime | int | None\n",
        "    start_time: dt.datetime | int | None\n    made_up: str\n",
        "campaigns/create: body, argument 'body': [].made_up is not documented (dict)",
    ),
    Damage(
        "a required field of a typed dict made optional",
        "_bodies/ad_create.py",
        "pin_id: Required[str]",
        "pin_id: str",
        "ads/create: body, argument 'body': [].pin_id is not required, unlike in the OpenAPI document (dict)",
    ),
    Damage(
        "an enum of a typed dict made any text",
        "_bodies/ad_create.py",
        "creative_type: Required[CreativeType]",
        "creative_type: Required[str]",
        "ads/create: body, argument 'body': [].creative_type allows any value, but is documented with ",
    ),
    Damage(
        "a nested list of a typed dict made one object",
        "_bodies/lead_form_create.py",
        "Required[Sequence[LeadFormQuestion | LeadFormQuestionDict]]",
        "Required[LeadFormQuestion | LeadFormQuestionDict]",
        "lead_forms/create: body, argument 'body': [].questions is ['object'], documented as ['array']",
    ),
    Damage(
        "a branch of a union of typed dicts dropped",
        "_bodies/unions.py",
        "    | PinMediaSourceVideoIDDict\n",
        "",
        "pins/create: body media_source, argument 'media_source': (root) misses the branch of ",
    ),
    Damage(
        "an argument without its typed dict",
        "api/labels.py",
        "Sequence[LabelCreateItem | LabelCreateItemDict]",
        "Sequence[LabelCreateItem]",
        "labels/create: body labels, argument 'labels': [].value is missing (dict)",
    ),
    Damage(
        "an import of a missing name",
        "models/pin.py",
        "from .._codec import Enum\n",
        "from .._codec import Enumeration as Enum\n",
        f"{PACKAGE}.models.pin does not import: ImportError",
        run="at run time",
    ),
    Damage(
        "an import of a missing name, for type checkers only",
        "models/board.py",
        "from . import BoardMedia,",
        "from . import BoardMedium as BoardMedia,",
        f"{PACKAGE}.models.board does not import: AttributeError",
        run="for type checkers",
    ),
)


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document, _ = correct(
        json.loads((ROOT / "spec/openapi.json").read_text()), ROOT / "spec/corrections.yaml"
    )
    path = tmp_path_factory.mktemp("corrected") / "corrected.json"
    path.write_text(json.dumps(document))
    return path


@pytest.fixture(scope="module")
def findings(corrected: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The findings for each damaged copy of the committed package."""
    runs: dict[str, list[Damage]] = defaultdict(list)
    for damage in DAMAGES:
        runs[damage.run].append(damage)

    def reported(damages: list[Damage]) -> list[str]:
        folder = tmp_path_factory.mktemp("damaged")
        shutil.copytree(ROOT / "generated", folder, dirs_exist_ok=True)
        for damage in damages:
            file = folder / PACKAGE / damage.file
            before = file.read_text("utf-8")
            if isinstance(damage.old, str):
                after = before.replace(damage.old, damage.new, 1)
            else:
                after = damage.old.sub(damage.new, before, count=1)
            assert after != before, f"{damage.file} has no {damage.old!r}: find another place to damage"
            file.write_text(after, "utf-8")
        return gate(corrected, folder)

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(runs, pool.map(reported, runs.values()), strict=True))


def gate(corrected: Path, folder: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-m", "pipeline.check", corrected, ROOT / "spec/openapi.json", folder],
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    return run.stdout.splitlines()


@pytest.mark.parametrize("damage", DAMAGES, ids=[damage.name.replace(" ", "-") for damage in DAMAGES])
def test_a_damage_is_found_with_its_operation_and_path(
    damage: Damage, findings: dict[str, list[str]]
) -> None:
    assert any(damage.reported in line for line in findings[damage.run]), "\n".join(findings[damage.run][:50])


def test_what_is_committed_passes(corrected: Path) -> None:
    assert check(corrected, ROOT / "spec/openapi.json", ROOT / "generated") > 10_000


def test_at_most_thirty_findings_stop_the_run(corrected: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "generated", tmp_path, dirs_exist_ok=True)
    model = tmp_path / PACKAGE / "models/pin.py"
    model.write_text(model.read_text().replace("    title: str", "    headline: str"))

    with pytest.raises(PipelineError, match=r"differs from the OpenAPI document \(\d+ findings\)") as caught:
        check(corrected, ROOT / "spec/openapi.json", tmp_path)

    assert "pins/get: response 200 .title is missing" in str(caught.value)
    assert len(str(caught.value).splitlines()) <= 31
