"""Tests of the candidates of the ledger of names."""

from minutes_nlp.mentions.names import find_name_candidates
from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.persons import find_persons
from minutes_nlp.mentions.places import find_places
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


def test_every_name_is_a_candidate() -> None:
    """Matched names and other capitalised runs count, the first word of a sentence does not."""
    text = "Tại phiên họp, ông Vi Văn Tú nói về khu Thác Mơ. Kết quả khá."
    view = make_view(text)
    places, organisations = find_places(view, RULES), find_organisations(view, RULES)
    persons = find_persons(view, RULES, organisations, places)
    found = find_name_candidates(view, RULES, organisations, places, persons)
    assert [text[span.start : span.end] for span in found] == ["Vi Văn Tú", "Thác Mơ"]
