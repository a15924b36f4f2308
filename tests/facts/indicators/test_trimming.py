"""The edges of names."""

from minutes_nlp.facts.indicators.trimming import behind_breaker, is_opening, is_transparent, trim_end, trim_name
from minutes_nlp.mentions.types import Span
from tests.facts.reading import reading


def _trimmed(text: str) -> str | None:
    found = reading(text)
    span = trim_name(found, 0, len(found.view.text))
    return found.view.text[span.start : span.end] if span else None


def test_openers_and_closers_are_cut() -> None:
    """Words that belong to no name are cut at both ends."""
    assert _trimmed("Về thu ngân sách đã") == "thu ngân sách"


def test_what_only_looks_like_an_opener_stays() -> None:
    """The phrase "chỉ số" does not lose its first syllable, "thực hiện" not its last."""
    assert _trimmed("Chỉ số giá") == "Chỉ số giá"
    assert _trimmed("vốn thực hiện") == "vốn thực hiện"


def test_nothing_left_is_no_name() -> None:
    """Openers alone are no name."""
    assert _trimmed("trong đó, và") is None


def test_only_the_end_can_be_cut() -> None:
    """`trim_end` leaves the start."""
    found = reading("đã hoàn thành và")
    span = trim_end(found, 0, len(found.view.text))
    assert span == Span(0, 13)


def test_transparent_and_opening_words() -> None:
    """Words of closers only are transparent, words of openers only leave the clause at its start."""
    found = reading("tổng cộng; trong đó; vốn")
    assert is_transparent(found, 0, 9) is False
    assert is_opening(found, 11, 19)
    assert not is_opening(found, 21, 24)


def test_a_name_begins_behind_who_says_it() -> None:
    """What introduces a name is no part of it."""
    found = reading("Giám đốc Sở cho biết lượng hàng dự trữ")
    start = behind_breaker(found, Span(0, len(found.view.text)))
    assert found.view.text[start:] == "lượng hàng dự trữ"
