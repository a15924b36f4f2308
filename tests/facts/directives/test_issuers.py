"""Who is who."""

from minutes_nlp.facts.directives.issuers import Identities, rank_of
from minutes_nlp.mentions.types import Span

from .build import make_people, make_reading


def test_the_holder_of_a_post_is_the_person() -> None:
    """A text like "Chủ tịch UBND tỉnh" is the attendee who has that post."""
    text = "Chủ tịch UBND tỉnh yêu cầu. Lê Văn Mẫn chủ trì."
    reading = make_reading(text)
    identities = Identities(reading, make_people(reading, "Lê Văn Mẫn", ("Chủ tịch", "UBND tỉnh Sông Thao")))
    speaker = identities.speaker(Span(0, len("Chủ tịch UBND tỉnh")))
    assert speaker is not None
    assert (speaker.issuer.name, speaker.issuer.attendee) == ("Lê Văn Mẫn", "a1")


def test_a_body_is_named_as_written() -> None:
    """An organisation that speaks is linked to its record."""
    text = "UBND tỉnh yêu cầu"
    reading = make_reading(text)
    speaker = Identities(reading, make_people(reading)).speaker(Span(0, len("UBND tỉnh")))
    assert speaker is not None
    assert (speaker.issuer.name, speaker.issuer.organization_id) == ("UBND tỉnh", "o0")


def test_committees_rank_above_departments_and_below_the_centre() -> None:
    """The order of the state's bodies decides what is a petition."""
    reading = make_reading("UBND tỉnh, Sở Y tế, UBND huyện Sông Mây, Bộ Tài chính")
    province, department, district, ministry = [rank_of(m) or 0 for m in reading.mentions.organisations]
    assert ministry > province > department > district
