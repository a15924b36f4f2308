"""Mentions of a text, for the tests of what reads them."""

from minutes_nlp.mentions.expressions import Expressions, find_expressions
from minutes_nlp.mentions.markers import find_markers
from minutes_nlp.mentions.quantities import Numbers, find_numbers
from minutes_nlp.rules import load_rules
from minutes_nlp.text import View, make_view

RULES = load_rules()


def numbers_of(text: str) -> tuple[View, Expressions, Numbers]:
    """Return the view of `text` with its expressions and numbers."""
    view = make_view(text)
    found = find_expressions(view, RULES)
    taken = [*found.periods, *found.ranks, *found.codes, *find_markers(view)]
    return view, found, find_numbers(view, RULES, taken)
