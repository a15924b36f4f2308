"""Tests of administrative units by name."""

import pytest

from minutes_nlp.mentions.places import find_places
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("tại huyện Na Rì và phường Hà Giang 1", ["Na Rì", "Hà Giang 1"]),
        ("từ Cao Bằng đến Hà Nội", ["Cao Bằng", "Hà Nội"]),
        ("ông Hà Quảng Ninh", []),
        ("thành phố Cao Bằng", ["Cao Bằng"]),
    ],
)
def test_units_by_name(text: str, names: list[str]) -> None:
    """Units are found with and without the word for their kind, and not inside names of people."""
    assert [place.name for place in find_places(make_view(text), RULES)] == names


def test_city_of_a_province_is_no_province() -> None:
    """The words "thành phố Cao Bằng" is a city of the province of that name."""
    (place,) = find_places(make_view("thành phố Cao Bằng"), RULES)
    assert (place.level, place.province) == ("district", None)
