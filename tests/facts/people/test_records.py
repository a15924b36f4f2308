"""Tests of how the places that name a person become one record."""

from tests.facts.people.build import only, people_of


def test_one_record_for_all_mentions() -> None:
    """Full name and given name of one person are one record; its id is where it is named first."""
    text = "Chủ tịch UBND tỉnh Lò Thị Sen chủ trì phiên họp.\n\nBà Sen nói: dự án còn chậm.\n"
    found = only(text)
    assert found.id == f"a{text.index('Lò Thị Sen')}"
    assert [evidence.text for evidence in found.mentions] == ["Lò Thị Sen", "Sen"]
    assert found.roles == ("chair", "speaker")


def test_post_without_a_name_is_its_holder() -> None:
    """A post alone speaks for the one who holds it."""
    people = people_of(
        "Chủ tịch UBND tỉnh Lò Thị Sen chủ trì phiên họp.\n\nChủ tịch UBND tỉnh nhấn mạnh: vốn còn chậm.\n"
    )
    assert people.attendees[0].roles == ("chair", "speaker")
