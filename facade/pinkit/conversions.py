"""Conversion events before they are sent: the user data in them, and a check of each.

from pinkit.conversions import check

for problem in check(event):
    print(problem)
"""

from ._conversions.arguments import UserDataArguments
from ._conversions.checks import Problem, check
from ._conversions.list_records import DroppedRecord
from ._conversions.list_rows import ListRow, ListRows
from ._conversions.list_upload import UploadedList
from ._conversions.send_many import SentEvent, SentEvents
from ._conversions.sender import Sender, SenderCounts
from ._conversions.user_data import Dropped, UserData

__all__ = [
    "Dropped",
    "DroppedRecord",
    "ListRow",
    "ListRows",
    "Problem",
    "Sender",
    "SenderCounts",
    "SentEvent",
    "SentEvents",
    "UploadedList",
    "UserData",
    "UserDataArguments",
    "check",
]
