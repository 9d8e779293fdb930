"""The typed dicts of request bodies exist at run time, and nothing imports them that does not ask for them."""

import subprocess
import sys
import typing
from pathlib import Path

import pinkit
import pytest
from pinkit_generated import OPERATIONS, models
from pinkit_generated.models import unions

ROOT = Path(__file__).parents[2]
SENDS = """
import sys
from pinkit_generated.operations import pins_create
from pinkit_generated import models
source = models.PinMediaSourceImageURL(source_type="image_url", url="https://i.example/1.jpg")
pins_create(media_source=source)
pins_create(media_source={"source_type": "image_url", "url": "https://i.example/1.jpg"})
print([name for name in sys.modules if "_bodies" in name])
"""


def test_no_request_imports_a_typed_dict() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SENDS], cwd=ROOT / "generated", capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n", done.stdout


def test_a_typed_dict_is_reached_by_its_name() -> None:
    typed = pinkit.models.PinMediaSourceImageURLDict
    assert typing.is_typeddict(typed)
    assert typed(source_type="image_url", url="u") == {"source_type": "image_url", "url": "u"}
    assert "PinMediaSourceImageURLDict" in dir(pinkit.models)
    assert typed in typing.get_args(models.PinMediaSourceDict)


def test_each_body_that_is_a_model_has_a_typed_dict() -> None:
    sent = {str(operation.body) for operation in OPERATIONS.values() if isinstance(operation.body, str)}
    assert len(sent) > 30
    assert [name for name in sent if not hasattr(models, f"{name}Dict")] == []


@pytest.mark.parametrize("name", [name for name in unions.CODECS if f"{name}Dict" in dir(models)])
def test_a_union_of_typed_dicts_has_a_part_for_each_model(name: str) -> None:
    parts = {f"{part.__name__}Dict" for part in typing.get_args(getattr(models, name))}
    assert {part.__name__ for part in typing.get_args(getattr(models, f"{name}Dict"))} == parts
