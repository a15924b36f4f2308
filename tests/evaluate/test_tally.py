"""A tally adds up counts and notes errors with their kind."""

from minutes_nlp.evaluate.tally import Count, Miss, Tally


def test_items_of_facts_without_a_partner_count_against_it() -> None:
    """Two facts a side, one pair: what the others carry is missing and extra."""
    tally = Tally()
    differing = tally.items("roles", [(0, 0)], [["chair", "speaker"], ["attendee"]], [["chair"], ["speaker"]], [3, 9])
    assert differing == {(0, 0)}
    assert tally.counts["roles"] == Count(1, 2, 3)
    assert tally.misses == [Miss("roles", "missing", "speaker", "", 3)]


def test_facts_without_a_partner_are_missing_or_extra() -> None:
    """Each is noted with its own place."""
    tally = Tally()
    tally.facts("groups", [(0, 1)], [("a", 1), ("b", 2)], [("c", 3), ("d", 4)])
    assert tally.counts["groups"] == Count(1, 2, 2)
    assert tally.misses == [Miss("groups", "missing", "b", "", 2), Miss("groups", "extra", "", "c", 3)]


def test_a_wrong_item_is_shown_flat() -> None:
    """Nested values are shown as words; None as nothing."""
    tally = Tally()
    tally.miss("status", ("plan", None, ("a", 1)), "actual", None)
    assert tally.misses == [Miss("status", "wrong", "plan a 1", "actual", None)]
