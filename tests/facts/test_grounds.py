"""Grounds are joined and taken away by result."""

from minutes_nlp.facts.grounds import Grounds, joined_grounds
from minutes_nlp.mentions.types import Span

ONE = Grounds((("i1", "/name", Span(0, 3)),), (("i1", "/topic", "indicators.topic.cpi"),))
TWO = Grounds((), (("d2", "/action", "directives.verb.action"),))


def test_grounds_are_joined() -> None:
    """All parts, in order."""
    assert joined_grounds([ONE, TWO]) == Grounds(ONE.origins, (*ONE.entries, *TWO.entries))


def test_what_a_dropped_result_rests_on_goes_with_it() -> None:
    """Nothing of the other results is lost."""
    assert joined_grounds([ONE, TWO]).without({"i1"}) == TWO
