"""Decisions about one call, without I/O and without a clock; may import the public base modules."""
