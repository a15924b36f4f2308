"""Small words between names."""

from minutes_nlp.facts.indicators.particles import joints_in, particles, word_before
from tests.facts.reading import RULES


def test_particles_by_role() -> None:
    """Each role has its own words."""
    assert "tổng" in particles(RULES, "total")
    assert "các" in particles(RULES, "several")
    assert not particles(RULES, "total") & particles(RULES, "within")


def test_the_word_before() -> None:
    """A word stands before a place when a space parts them."""
    assert [word_before("ở các huyện", position) for position in (2, 6, 4, 0)] == ["ở", "các", "", ""]


def test_joints() -> None:
    """Joints stand between spaces; the last of each word is told."""
    text = "lúa và ngô và vàng"
    assert [(one.start, text[one.start : one.end]) for one in joints_in(RULES, text, 0, len(text))] == [(10, " và ")]
