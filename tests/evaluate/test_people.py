"""Those present are counted as worked out by hand."""

from collections.abc import Sequence
from dataclasses import replace

from minutes_nlp.evaluate.facts import AttendeeFacts
from minutes_nlp.evaluate.people import count_people
from minutes_nlp.evaluate.tally import Count, Tally
from tests.evaluate.facts import person

GROUP = AttendeeFacts("group", "lãnh đạo các phòng, ban", (), ("attendee",), (12, 14), 40)
GOLD = (
    person(),
    person("Trần Thị Dung", posts=(("Phó Chủ tịch", "UBND huyện", "current"),), roles=("speaker",)),
    GROUP,
)


def _counts(found: Sequence[AttendeeFacts], expected: Sequence[AttendeeFacts] = GOLD) -> list[tuple[int, int, int]]:
    tally = Tally()
    count_people(tally, expected, found)
    counts = (tally.counts.get(name, Count()) for name in ("attendees", "groups", "posts", "roles"))
    return [(count.right, count.found, count.expected) for count in counts]


def test_perfect_empty_and_shuffled_readings() -> None:
    """Two persons, one group; posts count by token: four and five."""
    assert _counts(GOLD) == [(2, 2, 2), (1, 1, 1), (9, 9, 9), (3, 3, 3)]
    assert _counts(()) == [(0, 0, 2), (0, 0, 1), (0, 0, 9), (0, 0, 3)]
    assert _counts(tuple(reversed(GOLD))) == _counts(GOLD)


def test_a_half_right_reading() -> None:
    """A post without its last word, a role too many, a person missing, a person and a group of another size found."""
    found = (
        person(posts=(("Chủ tịch", "UBND", "current"),), roles=("chair", "speaker")),
        person("Lê Văn Bình", posts=()),
        replace(GROUP, counts=(11, 14)),
    )
    assert _counts(found) == [(1, 2, 2), (0, 1, 1), (3, 3, 9), (1, 4, 3)]


def test_tone_and_case_are_folded_but_not_vowels() -> None:
    """A name in capitals with the old tone placement is the same person, one with another vowel is not."""
    assert _counts([person("HOÀ MƠ")], [person("Hòa Mơ")])[0] == (1, 1, 1)
    assert _counts([person("Hòa Mo")], [person("Hòa Mơ")])[0] == (0, 1, 1)


def test_a_post_of_another_status_shares_nothing() -> None:
    """A former chairman is no chairman."""
    former = person(posts=(("Chủ tịch", "UBND huyện", "former"),))
    assert _counts([former], [person()])[2] == (0, 4, 4)
