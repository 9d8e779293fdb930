"""The version of this package, which every request reports to Pinterest."""

__version__ = "0.1.0"
