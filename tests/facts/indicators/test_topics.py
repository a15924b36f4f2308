"""Known indicators by name."""

from decimal import Decimal

from minutes_nlp.facts.indicators.topics import code_of, topic_of
from minutes_nlp.mentions.types import UnitMeaning
from minutes_nlp.model.evidence import UnitSystem
from minutes_nlp.rules import load_rules

RULES = load_rules()


def test_the_longest_known_name_counts() -> None:
    """A name is of the topic whose longest form it begins with."""
    topic = topic_of(RULES, "Giá trị sản xuất công nghiệp tháng 2")
    assert topic is not None
    assert topic.id == "industry.output_value"


def test_a_code_only_where_sure() -> None:
    """Codes stand only with topics that have a checked one."""
    code = code_of(topic_of(RULES, "Chỉ số sản xuất công nghiệp"))
    assert code is not None
    assert code.code == "0901"
    assert code_of(topic_of(RULES, "Thu ngân sách")) is None
    assert code_of(None) is None


def test_an_unknown_name_has_no_topic() -> None:
    """Words in the middle of a name do not make its topic."""
    assert topic_of(RULES, "Số cuộc họp bàn về thu ngân sách") is None


def _unit(code: str, system: UnitSystem) -> UnitMeaning:
    return UnitMeaning(code=code, system=system, name=code, scale=Decimal(1), rule="")


def test_a_topic_is_told_in_its_units() -> None:
    """People are counted, and not measured in hectares."""
    assert topic_of(RULES, "Dân số", _unit("har", "ucum")) is None
    counted = topic_of(RULES, "Dân số", _unit("người", "count"))
    assert counted is not None
    assert counted.id == "pop.total"


def test_the_same_words_name_another_topic_in_other_units() -> None:
    """The growth of the product is a percentage, the product itself an amount of money."""
    found = [topic_of(RULES, "GRDP", unit) for unit in (None, _unit("%", "ratio"), _unit("VND", "iso4217"))]
    assert [topic and topic.id for topic in found] == ["grdp.growth", "grdp.growth", "grdp.value"]


def test_a_share_may_be_told_of_every_topic() -> None:
    """A percentage of it is no other thing."""
    topic = topic_of(RULES, "Tổng vốn đầu tư toàn xã hội", _unit("%", "ratio"))
    assert topic is not None
    assert topic.id == "investment.social"
