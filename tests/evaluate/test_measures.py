"""Amounts compare in the base unit."""

from decimal import Decimal

from minutes_nlp.evaluate.facts import Measure
from minutes_nlp.evaluate.gold import Amount
from minutes_nlp.evaluate.measures import found_measure, gold_measure
from tests.evaluate.sample import RULES, reading


def test_units_compare_in_the_base_unit() -> None:
    """Both "165 nghìn lượt" and "165.000 lượt" are one measure."""
    thousand = gold_measure(RULES, Amount(number="165", unit_text="nghìn lượt"))
    plain = gold_measure(RULES, Amount(number="165000", unit_text="lượt"))
    assert thousand == plain == Measure(Decimal(165000), None, "lượt", "=")
    assert gold_measure(RULES, None) is None


def test_what_was_read_has_the_same_measure() -> None:
    """A quantity of the program and the gold's amount are equal."""
    found = found_measure(RULES, reading().indicators[0].value)
    assert found == gold_measure(RULES, Amount(number="15", unit_text="tỷ đồng"))
    assert found_measure(RULES, None) is None


def test_a_longer_noun_is_the_one_it_begins_with() -> None:
    """Where the unit ends and the name begins is a matter of taste."""
    short = gold_measure(RULES, Amount(number="5", unit_text="hồ sơ"))
    assert gold_measure(RULES, Amount(number="5", unit_text="hồ sơ thủ tục hành chính")) == short
    assert gold_measure(RULES, Amount(number="5", unit_text="dự án")) != short
