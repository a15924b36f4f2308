"""The periods of a text as such, for readers that need nothing else."""

from minutes_nlp.mentions.expressions import find_expressions
from minutes_nlp.mentions.quantities import find_numbers
from minutes_nlp.mentions.types import PeriodMention
from minutes_nlp.rules import Rules
from minutes_nlp.text import View


def find_periods(view: View, rules: Rules) -> tuple[PeriodMention, ...]:
    """Return all periods and dates of `view` in order of place, bare days like "15/3" included."""
    expressions = find_expressions(view, rules)
    taken = [*expressions.periods, *expressions.ranks, *expressions.codes]
    days = find_numbers(view, rules, taken).days
    return tuple(sorted([*expressions.periods, *days], key=lambda period: period.start))
