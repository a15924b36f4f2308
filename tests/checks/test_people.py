"""Tests of names in two spellings."""

from minutes_nlp.checks.people import find_name_spellings
from minutes_nlp.rules import load_rules
from tests.facts.people.build import people_of

CHECK = load_rules().checks.get("name_spellings")


def test_names_that_differ_in_their_marks_alone() -> None:
    """They may be one person; people with posts of their own are two."""
    assert CHECK is not None
    text = "Dự họp có ông Vi Văn Thái, Giám đốc Sở Y tế. Ông Vi Văn Thai phát biểu."
    (found,) = find_name_spellings(CHECK, people_of(text).attendees)
    assert [item.text for item in found.evidence] == ["Vi Văn Thái", "Vi Văn Thai"]
    two = "Dự họp có ông Vi Văn Thái, Giám đốc Sở Y tế; ông Vi Văn Thai, Giám đốc Sở Tư pháp."
    assert list(find_name_spellings(CHECK, people_of(two).attendees)) == []
