"""Known indicators by name."""

from minutes_nlp.facts.indicators.topics import code_of, topic_of
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
