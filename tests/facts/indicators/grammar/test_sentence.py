"""A sentence, item by item."""

from decimal import Decimal

from minutes_nlp.facts.indicators.grammar import Opening, read_sentence
from tests.facts.indicators.grammar.build import drafts, facts, state_of
from tests.facts.reading import indicators


def test_facts_come_in_their_order() -> None:
    """Every number with a name is a draft."""
    found = drafts("Doanh thu 5 tỷ đồng, lợi nhuận 2 tỷ đồng")
    assert [(one.name, one.value and one.value.number) for one in found] == [
        ("Doanh thu", Decimal(5)),
        ("lợi nhuận", Decimal(2)),
    ]


def test_a_sentence_without_numbers_has_no_facts() -> None:
    """What is not said how much of is none."""
    assert drafts("Doanh thu tăng so với cùng kỳ") == []


def test_a_clause_without_a_name_goes_on_with_the_sentence_before() -> None:
    """The root gives its name."""
    (root,) = drafts("Doanh thu 5 tỷ đồng")
    state = state_of("Đạt 7 tỷ đồng")
    (fact,) = read_sentence(state.reading, state.items, 0, Opening(root))
    assert (fact.name, fact.name_derived, fact.name_root) == ("Doanh thu", True, root)


def test_one_value_carries_several_comparisons() -> None:
    """Each basis is a comparison of its own, also where its verb is left out."""
    text = (
        "Thu ngân sách đạt 15 tỷ đồng, bằng 14% dự toán Trung ương giao, 12% dự toán tỉnh giao "
        "và giảm 3% so với cùng kỳ."
    )
    ((value, comparisons),) = facts(text)
    assert value == (Decimal(15), "tỷ đồng")
    assert comparisons == [
        ("ratio", Decimal(14), "budget_estimate"),
        ("ratio", Decimal(12), "budget_estimate"),
        ("decrease", Decimal(3), "same_period_last_year"),
    ]


def test_the_content_of_a_task_is_no_fact() -> None:
    """What is only to be done is no indicator; a level to reach is one, as plan."""
    assert indicators("Chủ tịch UBND tỉnh kết luận: Giao Sở Y tế lắp 15 biển báo trước ngày 20/3.") == ()
    (target,) = indicators("Chủ tịch UBND tỉnh yêu cầu các chủ đầu tư giải ngân đạt 95% kế hoạch vốn.")
    assert target.status == "plan"


def test_a_fraction_is_value_and_plan_or_whole() -> None:
    """The B of an amount is the plan, the B of a count the whole."""
    paid, plan = indicators("Giải ngân đến 20/02 được 231/785 tỷ đồng.")
    assert (paid.status, plan.status) == ("actual", "plan")
    part, whole = indicators("Đến 20/02 có 118/145 xã đạt chuẩn nông thôn mới.")
    assert part.part_of == whole.id


def test_more_done_than_planned_is_no_part() -> None:
    """In "361/338" the second number is the plan."""
    done, plan = indicators("Năm 2024 đã tiến hành 361/338 cuộc thanh tra.")
    assert (done.part_of, plan.status) == (None, "plan")
