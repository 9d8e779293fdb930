"""The example for dlt, run against a mock."""

import datetime as dt
import importlib.util
from pathlib import Path
from typing import Any

import pinkit
import pytest
from pinkit.testing import Mock

pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'pinkit[table]'")
if importlib.util.find_spec("dlt") is None:
    pytest.skip("dlt is not installed: pip install dlt", allow_module_level=True)

START = str(dt.datetime.now(dt.UTC).date() - dt.timedelta(40))


@pytest.mark.filterwarnings("default")
def test_a_pipeline_that_is_run_again_has_each_row_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)
    import dlt

    path = Path(__file__).parent / "dlt_pipeline.py"
    spec = importlib.util.spec_from_file_location("dlt_pipeline", path)
    assert spec is not None
    assert spec.loader is not None
    example: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    mock = Mock()
    mock.settings.processing_seconds = 0
    mock.add_campaigns(2)
    pipeline = dlt.pipeline("spend", destination=dlt.destinations.filesystem(str(tmp_path / "out")))
    with pinkit.Client(mock.token, transport=mock.transport) as client:
        arguments = (client, mock.world.ad_account_id, START, str(tmp_path / "sync.state"))
        for _ in range(2):
            pipeline.run(example.spend(*arguments), loader_file_format="parquet")
    print(pipeline.last_trace)
    mock.close()
