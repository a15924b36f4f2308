"""Passing over what separates."""

from minutes_nlp.facts.directives.spans import skip


def test_skip_passes_over_what_separates() -> None:
    """Spaces, commas, colons and opening marks are passed, never the end."""
    assert skip(" , “a", 0, 5) == 4
    assert skip("  ", 0, 2) == 2
