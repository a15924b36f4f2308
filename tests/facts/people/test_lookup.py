"""Tests of how other stages ask for people."""

from tests.facts.people.build import people_of

TEXT = "Chủ tịch UBND tỉnh Lò Thị Sen chủ trì phiên họp. Dự họp có ông Vi Văn Tú, Giám đốc Sở Y tế."


def test_holder_of_a_post() -> None:
    """A post is asked for as written, a given name finds its only owner."""
    people = people_of(TEXT)
    holder = people.holder_of("Chủ tịch UBND tỉnh")
    assert holder is not None and holder.name == "Lò Thị Sen"
    assert people.holder_of("Giám đốc") == people.attendee_named("Tú")
    assert people.holder_of("Bí thư") is None
    assert people.chairs == (holder.id,)
