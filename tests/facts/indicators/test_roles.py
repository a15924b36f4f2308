"""Phrases mean something only where they can."""

from minutes_nlp.facts.indicators.cutting import cut_items
from minutes_nlp.facts.indicators.roles import settle_roles
from tests.facts.reading import reading


def _settled(text: str) -> list[tuple[str, str]]:
    found = reading(text)
    items = settle_roles(found, cut_items(found, 0, len(found.view.text)))
    return [(item.kind, found.view.text[item.start : item.end]) for item in items]


def test_a_verb_counts_before_a_number() -> None:
    """A verb that reaches no number is part of a name."""
    assert ("words", "nhiệm vụ đã hoàn thành") not in _settled("đã hoàn thành 5 nhiệm vụ")
    assert _settled("5 nhiệm vụ đã hoàn thành")[-1] == ("words", "đã hoàn thành")


def test_only_the_nearest_verb_counts() -> None:
    """Of two verbs the one beside the number counts, the other is a word."""
    assert ("words", "vốn thực hiện") in _settled("vốn thực hiện đạt 18 triệu USD")


def test_a_copula_behind_what_is_compared_against_is_left_out() -> None:
    """In "ít hơn cùng kỳ là 5 tấn" the amount follows the basis."""
    kinds = [kind for kind, _ in _settled("ít hơn cùng kỳ là 5 tấn")]
    assert kinds == ["phrase", "basis", "quantity"]


def test_a_status_behind_a_comma_counts() -> None:
    """A number before the comma is another clause's."""
    assert ("phrase", "phấn đấu") in _settled("đạt 31%, phấn đấu giảm còn 27%")


def test_a_territory_counts_before_a_verb() -> None:
    """A territory before a verb is whose figure it is; inside a name it is words."""
    assert _settled("Toàn tỉnh có 5 xã")[0] == ("phrase", "Toàn tỉnh")
    assert _settled("Thu ngân sách tỉnh đạt 5 tỷ đồng")[0] == ("words", "Thu ngân sách tỉnh")


def test_a_basis_without_lead_follows_a_number() -> None:
    """The phrase "kế hoạch" is a basis behind a number, and a name before one."""
    assert ("basis", "kế hoạch") in _settled("đạt 5% kế hoạch")
    assert "basis" not in {kind for kind, _ in _settled("Kế hoạch vốn là 5 tỷ đồng")}
