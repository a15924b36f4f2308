"""Tests of how the name of a body is written out."""

import pytest

from minutes_nlp.mentions.organisation_names import is_shouted
from minutes_nlp.mentions.organisation_parser import BodyParser
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.rules.schema.organisations import is_abbreviation
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


@pytest.mark.parametrize(
    ("text", "name", "full_name", "level"),
    [
        ("UBND tỉnh Lai Châu", "UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu", "province"),
        ("SỞ Y TẾ TỈNH LAI CHÂU", "Sở Y tế tỉnh Lai Châu", "Sở Y tế tỉnh Lai Châu", "province"),
        (
            "Văn phòng UBND huyện Na Rì",
            "Văn phòng UBND huyện Na Rì",
            "Văn phòng Ủy ban nhân dân huyện Na Rì",
            "district",
        ),
        ("Bộ Ngoại giao", "Bộ Ngoại giao", "Bộ Ngoại giao", "national"),
        ("Toà án nhân dân tối cao", "Toà án nhân dân tối cao", "Tòa án nhân dân tối cao", "national"),
        ("Sở Kế hoạch đầu tư", "Sở Kế hoạch đầu tư", "Sở Kế hoạch và Đầu tư", "province"),
        ("ĐỘI THUẾ SỐ 2", "Đội Thuế số 2", "Đội Thuế số 2", "district"),
    ],
)
def test_names_of_a_body(text: str, name: str, full_name: str, level: str) -> None:
    """As written, in the case of the rules, and with the abbreviations written out."""
    parser = BodyParser(make_view(text), organisation_words(RULES))
    body = parser.parse(0)
    assert body is not None
    mention = parser.mention(body)
    assert (mention.name, mention.full_name, mention.level) == (name, full_name, level)


def test_capitals_with_and_without_tone_marks() -> None:
    """Words in capitals with tone marks are shouted, those without are abbreviations."""
    assert is_shouted("SỞ Y TẾ") and not is_shouted("UBND")
    assert is_abbreviation("UBND tỉnh") and not is_abbreviation("Sở Y tế")
