"""The version of this package, told to Pinterest in every request."""

__version__ = "0.1.0"
