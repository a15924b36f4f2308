"""Party phrases."""

import pytest

from minutes_nlp.facts.directives.parties import PartyFinder

from .build import make_reading


def _parties(text: str) -> tuple[list[tuple[str, str | None]], str]:
    listed = PartyFinder(make_reading(text)).parties_at(0, len(text))
    return [(text[party.start : party.end], party.role) for party in listed.parties], text[listed.end :]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("các sở, ngành, địa phương rà soát", ["các sở, ngành, địa phương"]),
        ("các đơn vị liên quan báo cáo", ["các đơn vị liên quan"]),
        ("các đồng chí được giao nhiệm vụ cần nâng cao", ["các đồng chí được giao nhiệm vụ"]),
        ("UBND các huyện, thành phố tổ chức", ["UBND các huyện, thành phố"]),
        ("Sở Y tế và Công an tỉnh kiểm tra", ["Sở Y tế", "Công an tỉnh"]),
        ("các xã ven sông phải sơ tán dân", ["các xã ven sông"]),
        ("người đứng đầu phải chịu trách nhiệm", ["người đứng đầu"]),
    ],
)
def test_phrases_for_bodies_posts_and_groups(text: str, names: list[str]) -> None:
    """A phrase ends where the verb, the modal or the next party begins."""
    assert [name for name, _ in _parties(text)[0]] == names


def test_roles_go_to_those_they_are_said_of() -> None:
    """The lead stands before, the coordinators behind or before their words."""
    assert _parties("Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra") == (
        [("Sở Y tế", "lead"), ("Công an tỉnh", "coordinate")],
        "kiểm tra",
    )
    assert _parties("Sở Y tế chủ trì, Công an tỉnh phối hợp kiểm tra") == (
        [("Sở Y tế", "lead"), ("Công an tỉnh", "coordinate")],
        "kiểm tra",
    )
    assert _parties("Văn phòng UBND tỉnh theo dõi, đôn đốc việc này")[0] == [("Văn phòng UBND tỉnh", "monitor")]


def test_a_predicate_is_no_part_of_a_party() -> None:
    """A text like "các đơn vị đã hoàn thành" tells of the units; they are not called that."""
    assert _parties("các đơn vị đã hoàn thành")[0] == [("các đơn vị", None)]


def test_roles_without_the_body_that_leads() -> None:
    """An item may say only "chủ trì, phối hợp với B"."""
    text = "Chủ trì, phối hợp với Sở Y tế kiểm tra"
    leads, listed = PartyFinder(make_reading(text)).roles_at(0, len(text))
    assert leads
    assert [text[party.start : party.end] for party in listed.parties] == ["Sở Y tế"]
    assert text[listed.end :] == "kiểm tra"


def test_a_bare_noun_is_no_addressee() -> None:
    """A text like "huyện phấn đấu" speaks of one's own side."""
    text = "huyện phấn đấu"
    finder = PartyFinder(make_reading(text))
    party = finder.party_at(0, len(text))
    assert party is not None
    assert not finder.is_addressed(party)
