"""The context of a unit."""

from minutes_nlp.facts.directives.context import Context, Lead, level_of_lead
from minutes_nlp.facts.directives.parties import Party
from minutes_nlp.facts.directives.units import Unit, cut_units

from .build import make_reading


def _units(text: str) -> tuple[Unit, ...]:
    return cut_units(make_reading(text))


def _lead(unit: Unit) -> Lead:
    return Lead(level_of_lead(unit), unit.segment, unit.paragraph, parties=(Party(unit.start, unit.end),))


def test_a_heading_reaches_to_the_next_of_its_level() -> None:
    """Items below a heading are under it, the next heading is not."""
    heading, item, following = _units("1. Sở Y tế:\na) báo cáo.\n2. Sở Nội vụ rà soát.")
    context = Context()
    context.enter(heading)
    context.open(_lead(heading))
    context.enter(item)
    assert context.in_list
    assert context.lead_parties()
    context.enter(following)
    assert not context.in_list


def test_a_lead_in_prose_reaches_to_the_items_behind_it() -> None:
    """Unmarked text after the items ends the list."""
    lead, item, prose, more = _units("UBND tỉnh yêu cầu:\n- Báo cáo.\nPhiên họp kết thúc.\nMọi người ra về.")
    context = Context()
    context.enter(lead)
    context.open(_lead(lead))
    context.enter(item)
    assert context.in_list
    context.enter(prose)
    context.enter(more)
    assert not context.in_list


def test_a_segment_begins_near_a_directive() -> None:
    """The first paragraph of a segment may direct without one before it."""
    first, _, third = _units("Rà soát.\nBáo cáo.\nTrình.")
    context = Context()
    context.enter(first)
    assert context.is_near(first)
    context.enter(third)
    assert not context.is_near(third)
