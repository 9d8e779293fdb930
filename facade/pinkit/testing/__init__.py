"""A stateful mock of Pinterest for tests: in process through httpx, as an ASGI application, or as a server.

```python
import httpx
from pinkit.testing import Mock

mock = Mock()
with httpx.Client(transport=mock.transport, base_url="https://api.pinterest.com/v5") as client:
    client.get("/boards", headers={"Authorization": f"Bearer {mock.token}"}).json()
assert mock.requests.last.operation == "boards/list"
```

It needs the extra `pinkit[testing]`.
"""

# It may import `pinkit` itself, whose clients its fixtures create, and no module of it: the mock shares no
# code with the client that it checks.
try:
    from pinkit.testing.clock import Clock
    from pinkit.testing.control.seed_files import SeedFileError
    from pinkit.testing.control.snapshots import SnapshotError
    from pinkit.testing.faults import Fault, FaultError, Faults
    from pinkit.testing.messages import Response
    from pinkit.testing.mock import Mock
    from pinkit.testing.recorded_requests import Recorded, Requests
    from pinkit.testing.store import StoreError
    from pinkit.testing.user_accounts import User, Users
    from pinkit.testing.world import Settings
except ImportError as missing:
    raise ImportError(
        f"pinkit.testing needs an extra: pip install 'pinkit[testing]' ({missing})"
    ) from missing

__all__ = [
    "Clock",
    "Fault",
    "FaultError",
    "Faults",
    "Mock",
    "Recorded",
    "Requests",
    "Response",
    "SeedFileError",
    "Settings",
    "SnapshotError",
    "StoreError",
    "User",
    "Users",
]
