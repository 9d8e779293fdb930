"""Decisions about one call, without I/O and clock; may import the public modules at the ground."""
