"""Results and gold are paired one to one."""

from decimal import Decimal

from minutes_nlp.evaluate.gold import Amount
from minutes_nlp.evaluate.matching import gold_measure, match
from tests.evaluate.sample import RULES


def test_the_most_alike_are_paired_first() -> None:
    """Each side has at most one partner, and the best pair is kept."""
    likeness = {("a", "x"): 0.9, ("a", "y"): 0.8, ("b", "x"): 0.85, ("b", "y"): 0.0}
    assert match(["a", "b"], ["x", "y"], lambda i, j: likeness[i, j]) == [(0, 0)]


def test_units_compare_in_the_base_unit() -> None:
    """Both "165 nghìn lượt" and "165.000 lượt" are one measure."""
    thousand = gold_measure(RULES, Amount(number="165", unit_text="nghìn lượt"))
    plain = gold_measure(RULES, Amount(number="165000", unit_text="lượt"))
    assert thousand == plain == (Decimal(165000), None, "lượt")
    assert gold_measure(RULES, None) is None
