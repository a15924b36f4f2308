"""Names of files for one line."""

from hypothesis import given
from hypothesis import strategies as st

from minutes_nlp.reading.names import plain_name


def test_plain_names_stay() -> None:
    """A printable name is left alone."""
    assert plain_name("Biên bản số 3 (ký).txt") == "Biên bản số 3 (ký).txt"


@given(st.text())
def test_any_name(name: str) -> None:
    """Any name becomes printable and encodable."""
    plain_name(name).encode("utf-8")
    assert plain_name(name).isprintable()
