"""Tests of bodies as records."""

from tests.facts.people.build import people_of


def test_short_names_belong_to_the_full_one() -> None:
    """The words "UBND tỉnh" and "UBND tỉnh Lai Châu" are one body with its name written out, place and code."""
    (body,) = people_of("UBND tỉnh Lai Châu họp thường kỳ. UBND tỉnh thống nhất chủ trương.").organizations
    assert (body.name, body.full_name, len(body.mentions)) == ("UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu", 2)
    assert body.place is not None
    assert (body.place.name, body.place.code) == ("Lai Châu", "12")


def test_spellings_are_one_body() -> None:
    """Short and long spellings of a department are one body."""
    (body,) = people_of("Sở NN&PTNT báo cáo. Sở Nông nghiệp và Phát triển nông thôn bổ sung.").organizations
    assert body.valid_to == "2025-02-28"


def test_a_long_head_has_its_short_form_in_the_name() -> None:
    """Offices know a committee by its letters, however it is written."""
    (body,) = people_of("ỦY BAN NHÂN DÂN TỈNH LAI CHÂU họp thường kỳ.").organizations
    assert (body.name, body.full_name) == ("UBND tỉnh Lai Châu", "Ủy ban nhân dân tỉnh Lai Châu")
    assert "/name" in body.derived


def test_a_body_named_by_its_kind_is_that_of_the_document() -> None:
    """The head says which province "UBND tỉnh" is of."""
    bodies = people_of("Lai Châu: Kinh tế giữ nhịp\n\nSáng 5/3, UBND tỉnh họp thường kỳ.").organizations
    assert [body.name for body in bodies] == ["UBND tỉnh Lai Châu"]
    assert {"/name", "/place"} <= set(bodies[0].derived)
