"""Changes of all that was counted."""

from tests.facts.indicators.grammar.build import drafts


def _changes(text: str) -> list[list[tuple[str, bool]]]:
    return [[(one.relation, one.amount is None) for one in draft.comparisons] for draft in drafts(text)]


def test_as_many_counts_as_are_named_each_change() -> None:
    """The change tells no amount, and goes to all of them."""
    text = "Xảy ra 23 vụ tai nạn, làm chết 12 người, bị thương 15 người; giảm cả 3 tiêu chí so với cùng kỳ"
    assert _changes(text) == [[("decrease", True)]] * 3


def test_another_number_of_counts_does_not_change() -> None:
    """Which of them are meant is not known, so nothing is said of any."""
    assert _changes("Xảy ra 23 vụ tai nạn, làm chết 12 người, giảm cả 3 tiêu chí so với cùng kỳ") == [[], []]


def test_the_basis_stands_behind_the_words_that_say_which() -> None:
    """What the counts are of may be said between."""
    found = drafts("Xảy ra 23 vụ tai nạn, làm chết 12 người, tăng cả 2 mặt về số vụ, số người chết so với cùng kỳ")
    assert [one.basis is not None for draft in found for one in draft.comparisons] == [True, True]
