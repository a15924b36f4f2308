"""Reads Vietnamese meeting documents."""
