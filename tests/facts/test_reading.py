"""Readings."""

from tests.facts.reading import reading


def test_mentions_come_in_order() -> None:
    """Each kind of mention is in order of place."""
    mentions = reading(
        "Quý I/2025 thu 15 tỷ đồng; (15/3) họp; quý II chi 9 tỷ đồng tại số 12 đường Hùng Vương."
    ).mentions
    for kind in (mentions.quantities, mentions.periods, mentions.codes, mentions.numerals):
        starts = [mention.start for mention in kind]
        assert starts == sorted(starts)
