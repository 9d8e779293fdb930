"""The user data of conversion events, and the report of what was dropped from it."""

from ._conversions.arguments import UserDataArguments
from ._conversions.user_data import Dropped, UserData

__all__ = ["Dropped", "UserData", "UserDataArguments"]
