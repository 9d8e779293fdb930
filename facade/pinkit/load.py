"""Loads of many accounts into a Parquet dataset, by threads, processes or a cluster; needs `pinkit[table]`.

plan = pinkit.load.Plan(
    "warehouse",
    clients=pinkit.load.RedisClients("$REDIS_URL", tier="standard"),
    accounts={"549755885175": "ana"},
    tables=[
        pinkit.load.Analytics("spend", level="CAMPAIGN", start="2026-06-01", columns=["CTR"]),
        pinkit.load.List("campaigns"),
    ],
)
pinkit.load.run(plan).raise_for_failures()
spend = plan.dataset("spend").to_table()
"""

from ._load.clients import RedisClients
from ._load.partitions import Analytics, List, Partition
from ._load.plan import Plan
from ._load.run import Failure, LoadResult, run

__all__ = ["Analytics", "Failure", "List", "LoadResult", "Partition", "Plan", "RedisClients", "run"]
