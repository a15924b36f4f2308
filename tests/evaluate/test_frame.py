"""The meeting, segments, coverage and evidence are counted as worked out by hand."""

from minutes_nlp.evaluate.facts import Facts, MeetingFacts
from minutes_nlp.evaluate.frame import count_coverage, count_evidence, count_meeting, count_segments
from minutes_nlp.evaluate.tally import Count, Tally
from minutes_nlp.mentions.types import Span

MEETING = MeetingFacts(("2025-02-03", "2025-02-04"), frozenset({"ubnd tỉnh"}), "hội trường", ("Lê Văn Mẫn",))
NOTHING = MeetingFacts(None, frozenset(), None, ())
FIELDS = ("meeting_date", "meeting_body", "meeting_place", "chair")


def _meeting(expected: MeetingFacts, found: MeetingFacts) -> list[Count]:
    tally = Tally()
    count_meeting(tally, expected, found)
    return [tally.counts[name] for name in FIELDS]


def test_the_meeting() -> None:
    """All right, all missing, all invented."""
    assert _meeting(MEETING, MEETING) == [Count(1, 1, 1)] * 4
    assert _meeting(MEETING, NOTHING) == [Count(0, 0, 1)] * 4
    assert _meeting(NOTHING, MEETING) == [Count(0, 1, 0)] * 4


def test_both_days_of_a_meeting_count() -> None:
    """A two-day meeting read as one day has a wrong date."""
    one_day = MeetingFacts(
        ("2025-02-03", "2025-02-03"), frozenset({"ubnd tỉnh", "ủy ban nhân dân tỉnh"}), "phòng họp", ()
    )
    assert _meeting(MEETING, one_day) == [Count(0, 1, 1), Count(1, 1, 1), Count(0, 1, 1), Count(0, 0, 1)]


def _facts(*segments: tuple[int, int, str], numbers: tuple[int, int] | None = None) -> Facts:
    return Facts(NOTHING, (), (), (), segments, numbers)


def test_segments_count_by_character() -> None:
    """Of ten characters without the blank, four and three are in a segment of the right kind."""
    tally = Tally()
    expected = _facts((0, 5, "header"), (5, 11, "report"))
    found = _facts((0, 4, "header"), (4, 8, "report"), (8, 11, "closing"))
    count_segments(tally, "abcde fghij", expected, found)
    assert tally.counts["segments"] == Count(6, 10, 10)
    assert {miss.kind for miss in tally.misses} == {"header as report", "report as closing"}
    count_segments(tally, "abcde fghij", _facts(), found)
    assert tally.counts["segments"] == Count(6, 10, 10)


def test_coverage_is_the_share_of_numerals_accounted_for() -> None:
    """A gold reading has no ledger and no coverage."""
    tally = Tally()
    count_coverage(tally, _facts(numbers=(3, 4)))
    count_coverage(tally, _facts())
    assert tally.counts == {"coverage": Count(3, 4, 4)}


def test_evidence_counts_by_character() -> None:
    """A pair shares six of ten characters; a fact without partner shares none of its five."""
    tally = Tally()
    count_evidence(tally, "x" * 40, [(0, 0)], [(Span(0, 10),)], [(Span(4, 12),), (Span(20, 25),)])
    assert tally.counts["evidence"] == Count(6, 13, 10)
