"""Tests of how one body is read."""

from minutes_nlp.mentions.organisation_parser import BodyParser
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def test_parent_and_place() -> None:
    """An office has the body it belongs to as parent, and that body's place."""
    view = make_view("Văn phòng UBND huyện Na Rì")
    parser = BodyParser(view, organisation_words(RULES))
    body = parser.parse(0)
    assert body is not None and body.parent is not None
    mention = parser.mention(body)
    assert (mention.level, mention.place, mention.collective) == ("district", "huyện Na Rì", False)


def test_names_of_companies_end_before_their_heads() -> None:
    """A company's name holds the common words of such names, but not the person who leads it."""
    view = make_view("Giám đốc Công ty cổ phần Đầu tư Hồng Lam Vi Văn Tú")
    parser = BodyParser(view, organisation_words(RULES))
    body = parser.parse(view.text.index("Công ty"))
    assert body is not None and parser.mention(body).name == "Công ty cổ phần Đầu tư Hồng Lam"
