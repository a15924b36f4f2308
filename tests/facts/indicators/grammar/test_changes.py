"""Changes of counted things."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar.changes import take_changed_count
from tests.facts.indicators.grammar.build import drafts, first_figure
from tests.facts.reading import indicators


def test_changes_of_counted_things_go_to_their_facts() -> None:
    """Each change, and the share in brackets behind it, belongs to the count of the same things."""
    text = (
        "Tháng 2 xảy ra 152 vụ, làm chết 73 người, bị thương 113 người; so với cùng kỳ, giảm 23 vụ (giảm 13,1%), "
        "giảm 4 người chết (giảm 5,2%) và giảm 21 người bị thương (giảm 15,7%)."
    )
    assert [(one.name, [c.amount and c.amount.number for c in one.comparisons]) for one in indicators(text)] == [
        ("vụ", [Decimal(23), Decimal("13.1")]),
        ("người chết", [Decimal(4), Decimal("5.2")]),
        ("người bị thương", [Decimal(21), Decimal("15.7")]),
    ]


def test_of_several_counts_a_change_belongs_to_the_one_in_hand() -> None:
    """Where the words behind it do not tell, it changes what was said last."""
    text = (
        "Có 402 doanh nghiệp thành lập mới, tăng 10%; 217 doanh nghiệp giải thể, tăng 31 doanh nghiệp so với cùng kỳ."
    )
    assert [(one.name, [c.amount and c.amount.number for c in one.comparisons]) for one in indicators(text)] == [
        ("doanh nghiệp thành lập mới", [Decimal(10)]),
        ("doanh nghiệp giải thể", [Decimal(31)]),
    ]


def test_changes_of_other_things_are_facts_of_their_own() -> None:
    """Without counts to belong to, the dead and the injured are told apart."""
    text = "Tháng 2, tai nạn giao thông giảm 64 vụ, giảm 24 người chết, giảm 48 người bị thương so với cùng kỳ."
    assert [one.name for one in indicators(text)] == ["tai nạn giao thông", "người chết", "người bị thương"]


def test_only_a_nameless_change_of_things_is_looked_for_a_count() -> None:
    """A percentage belongs to the fact in hand, a clause with a name to its own."""
    counts = drafts("Xảy ra 152 vụ cháy")
    for text, found in (("giảm 23 vụ", True), ("giảm 23%", False), ("Số cuộc họp giảm 23 vụ", False)):
        state, figure = first_figure(text)
        state.drafts = list(counts)
        assert (take_changed_count(state, figure) is not None) is found
