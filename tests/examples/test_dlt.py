"""The example for dlt, run against a mock."""

import datetime as dt
import importlib
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
def test_a_pipeline_that_is_run_again_has_each_row_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)
    import dlt

    monkeypatch.syspath_prepend(str(Path(__file__).parent))  # dlt imports the module of a resource
    example: Any = importlib.import_module("dlt_pipeline")
    mock = Mock()
    mock.settings.processing_seconds = 0
    mock.add_campaigns(2)
    database = tmp_path / "spend.duckdb"
    pipeline = dlt.pipeline("spend", destination=dlt.destinations.duckdb(str(database)), dataset_name="ads")
    with pinkit.Client(mock.token, transport=mock.transport) as client:
        arguments = (client, mock.world.ad_account_id, START, str(tmp_path / "sync.state"))
        for _ in range(2):
            pipeline.run(example.spend(*arguments))
        expected = sum(
            row["SPEND_IN_MICRO_DOLLAR"] or 0
            for row in client.analytics.rows(
                arguments[1], level="CAMPAIGN", start=START, columns=["SPEND_IN_MICRO_DOLLAR"]
            )
        )
    with pipeline.sql_client() as sql:
        found: Any = sql.execute_sql(
            "SELECT count(*), count(DISTINCT date), sum(spend_in_micro_dollar) FROM spend"
        )
    assert found == [(2 * 41, 41, expected)]
    mock.close()
