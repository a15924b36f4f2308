"""Tests of the shape of personal names."""

import pytest

from minutes_nlp.mentions.capitals import capital_run
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.mentions.person_shapes import person_length
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


@pytest.mark.parametrize(
    ("name", "length"), [("Lò Thị Sen", 3), ("K'Brêu", 1), ("Y Blin Êban", 3), ("Tân Tiến", 2), ("Bình Minh", 0)]
)
def test_length_of_a_name(name: str, length: int) -> None:
    """A name begins with a surname, a prefix of the highlands, or has an apostrophe."""
    assert person_length(make_view(name), organisation_words(RULES), capital_run(name, 0)) == length
