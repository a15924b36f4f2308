"""All periods of a text."""

from minutes_nlp.mentions.periods import find_periods
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view


def test_bare_days_are_periods_too() -> None:
    """Periods and bare days come in order of place."""
    view = make_view("họp (15/3) về tháng 2/2025")
    found = find_periods(view, load_rules())
    assert [view.text[p.start : p.end] for p in found] == ["15/3", "tháng 2/2025"]
