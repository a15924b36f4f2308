"""Sentences with figures become facts."""

from decimal import Decimal

import pytest

from minutes_nlp.model import Comparison, Indicator
from tests.facts.reading import indicators


def _value(indicator: Indicator) -> tuple[Decimal, str | None] | None:
    return (indicator.value.number, indicator.value.unit_text) if indicator.value else None


def _compared(comparison: Comparison) -> tuple[str, Decimal | None, str | None]:
    amount = comparison.amount.number if comparison.amount else None
    return comparison.relation, amount, comparison.basis.kind if comparison.basis else None


def _facts(text: str) -> list[tuple[tuple[Decimal, str | None] | None, list[tuple[str, Decimal | None, str | None]]]]:
    return [(_value(i), [_compared(c) for c in i.comparisons]) for i in indicators(text)]


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("Thu hoạch lúa đạt 92,3% kế hoạch.", ("ratio", Decimal("92.3"), "plan")),
        ("Chỉ số giá tăng 4% so với cùng kỳ.", ("increase", Decimal(4), "same_period_last_year")),
        ("Thu ngân sách vượt 8% dự toán.", ("exceed", Decimal(8), "budget_estimate")),
        ("Xuất khẩu gấp đôi cùng kỳ.", ("ratio", Decimal(2), "same_period_last_year")),
        ("Dư nợ tháng 2 tăng 1,9% so với cuối năm 2024.", ("increase", Decimal("1.9"), "start_of_period")),
        ("Năng suất thấp hơn kế hoạch 0,8 tạ/ha.", ("shortfall", Decimal("0.8"), "plan")),
    ],
)
def test_a_fact_without_a_value_is_its_comparison(
    text: str, comparison: tuple[str, Decimal | None, str | None]
) -> None:
    """A change or a share says how much against what, and no value."""
    assert _facts(text) == [(None, [comparison])]


def test_what_does_not_change() -> None:
    """The phrase "không đổi" is a comparison without an amount."""
    ((_, comparisons),) = _facts("Giá điện tháng 2 là 2.000 đồng/kWh, không đổi so với tháng trước.")
    assert comparisons == [("unchanged", None, "previous_period")]


def test_one_value_carries_several_comparisons() -> None:
    """Each basis is a comparison of its own, also where its verb is left out."""
    text = (
        "Thu ngân sách đạt 15 tỷ đồng, bằng 14% dự toán Trung ương giao, 12% dự toán tỉnh giao "
        "và giảm 3% so với cùng kỳ."
    )
    ((value, comparisons),) = _facts(text)
    assert value == (Decimal(15), "tỷ đồng")
    assert comparisons == [
        ("ratio", Decimal(14), "budget_estimate"),
        ("ratio", Decimal(12), "budget_estimate"),
        ("decrease", Decimal(3), "same_period_last_year"),
    ]


def test_levels_have_an_origin() -> None:
    """The phrase "từ … xuống …" is the new value with the old one as `from`."""
    (indicator,) = indicators("Tỷ lệ hộ nghèo giảm từ 12,4% xuống còn 9,1%.")
    assert _value(indicator) == (Decimal("9.1"), "%")
    (comparison,) = indicator.comparisons
    assert comparison.from_ is not None
    assert (comparison.relation, comparison.amount, comparison.from_.number) == ("decrease", None, Decimal("12.4"))


def test_brackets_speak_of_the_fact_before() -> None:
    """A change in brackets belongs to the fact before them, and takes the basis behind the list."""
    facts = _facts("6 tháng có 120 doanh nghiệp mới (tăng 12%), 31 doanh nghiệp giải thể (giảm 8%) so với cùng kỳ.")
    assert [comparisons for _, comparisons in facts] == [
        [("increase", Decimal(12), "same_period_last_year")],
        [("decrease", Decimal(8), "same_period_last_year")],
    ]


def test_the_same_change_in_another_form() -> None:
    """The phrase "giảm 1,6% (-673 ha)" is two comparisons of one fact."""
    ((_, comparisons),) = _facts("Diện tích lúa đạt 41.000 ha, giảm 1,6% (-673 ha) so với cùng kỳ.")
    assert comparisons == [
        ("decrease", Decimal("1.6"), "same_period_last_year"),
        ("decrease", Decimal(673), "same_period_last_year"),
    ]


def test_parts_know_their_whole() -> None:
    """Parts behind "trong đó" and in brackets belong to their whole."""
    whole, done, late = indicators(
        "Tháng 2 đã giao 50 nhiệm vụ, trong đó 40 nhiệm vụ đã hoàn thành (05 nhiệm vụ quá hạn)."
    )
    assert (done.part_of, late.part_of) == (whole.id, done.id)


def test_lists_are_paired() -> None:
    """The phrase "lần lượt" pairs names or periods with numbers."""
    first, second = indicators("Thu ngân sách quý I và quý II lần lượt đạt 820 và 905 tỷ đồng.", None)
    assert (_value(first), _value(second)) == ((Decimal(820), "tỷ đồng"), (Decimal(905), "tỷ đồng"))


def test_a_fraction_is_value_and_plan_or_whole() -> None:
    """The B of an amount is the plan, the B of a count the whole."""
    paid, plan = indicators("Giải ngân đến 20/02 được 231/785 tỷ đồng.")
    assert (paid.status, plan.status) == ("actual", "plan")
    part, whole = indicators("Đến 20/02 có 118/145 xã đạt chuẩn nông thôn mới.")
    assert part.part_of == whole.id


def test_ranks_belong_to_their_fact() -> None:
    """A rank is no fact of its own."""
    (indicator,) = indicators("GRDP 6 tháng năm 2024 tăng 8,02%, xếp thứ 9/63 cả nước và thứ 3/9 trong vùng.")
    assert [(rank.position, rank.of, rank.scope) for rank in indicator.ranks] == [
        (9, 63, "cả nước"),
        (3, 9, "trong vùng"),
    ]


def test_the_content_of_a_task_is_no_fact() -> None:
    """What is only to be done is no indicator; a level to reach is one, as plan."""
    assert indicators("Giao Sở Y tế lắp 15 biển báo trước ngày 20/3.") == ()
    (target,) = indicators("Yêu cầu các chủ đầu tư giải ngân đạt 95% kế hoạch vốn.")
    assert target.status == "plan"


def test_a_plan_in_brackets_is_an_entry_of_its_own() -> None:
    """Behind a share of a plan, a bare amount in brackets is that plan, of the period that it is named with."""
    done, plan = indicators("Kim ngạch xuất khẩu đạt 166 triệu USD, bằng 23,7% kế hoạch năm (700 triệu USD).")
    assert (plan.name, plan.status, plan.part_of) == (done.name, "plan", None)
    assert plan.period is not None
    assert (plan.period.first, plan.period.last) == ("2025-01-01", "2025-12-31")


def test_parts_stand_behind_their_whole_also_in_the_next_sentence() -> None:
    """What "trong đó", "riêng" or "gồm" opens is a part, in the unit of its whole; rates are parts of nothing."""
    text = "Thu ngân sách ước đạt 68 tỷ đồng, tăng 5% so với cùng kỳ. Trong đó, thuế 52 tỷ đồng; lệ phí 9 tỷ đồng."
    whole, tax, fee = indicators(text)
    assert (tax.part_of, fee.part_of) == (whole.id, whole.id)
    assert (tax.status, fee.status) == ("estimate", "estimate")
    _, coffee = indicators("Xuất khẩu đạt 24 triệu USD; riêng cà phê đạt 18 triệu USD.")
    assert coffee.part_of is not None
    rate, alone = indicators("Tỷ lệ hộ nghèo còn 9,1%; riêng vùng cao còn 15,8%.")
    assert (rate.part_of, alone.part_of) == (None, None)


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("Đã bàn giao 11,3 km, đạt 77,4% chiều dài tuyến.", [("ratio", Decimal("77.4"), "total")]),
        ("Có 217/218 học sinh tốt nghiệp, đạt 99,5%.", [("ratio", Decimal("99.5"), "total")]),
        ("Giải ngân vốn đầu tư công đạt 96 tỷ đồng (đạt 45,9%).", [("ratio", Decimal("45.9"), None)]),
    ],
)
def test_a_share_of_what_was_said_is_a_comparison(text: str, comparisons: list[tuple[str, Decimal, str]]) -> None:
    """Behind an amount, "đạt …%" is of a measure that follows or of the count's total, and no value."""
    assert _facts(text)[0][1] == comparisons


def test_changes_in_a_list_are_given_one_each() -> None:
    """As many changes as facts before them, in order, with the basis behind them."""
    text = "Vận chuyển 5,62 triệu lượt khách và 3,31 triệu tấn hàng hóa, giảm lần lượt 4,8% và 9,2% so với cùng kỳ."
    assert [found for _, found in _facts(text)] == [
        [("decrease", Decimal("4.8"), "same_period_last_year")],
        [("decrease", Decimal("9.2"), "same_period_last_year")],
    ]


def test_a_number_in_the_name_of_a_rate_is_no_fact() -> None:
    """What stands before the verb only says which rate it is."""
    (rate,) = indicators("Tỷ lệ người được tiêm ít nhất 01 mũi đạt 46,2%.")
    assert rate.value is not None
    assert rate.value.number == Decimal("46.2")


def test_a_bare_number_counts_what_its_name_says() -> None:
    """The noun behind "số" is the unit."""
    first, _ = indicators("Số phiếu phát ra 71, số phiếu thu về 70.")
    assert first.value is not None
    assert first.value.unit is not None
    assert first.value.unit.code == "phiếu"


def _statuses(text: str) -> list[str]:
    return [indicator.status for indicator in indicators(text)]


def test_a_plan_told_by_a_noun_ends_where_a_result_is_told() -> None:
    """What is disbursed of a planned sum is no plan."""
    assert _statuses("Kế hoạch vốn năm 2025 là 986 tỷ đồng, giải ngân đến ngày 15/02 đạt 45 tỷ đồng.") == [
        "plan",
        "actual",
    ]


def test_what_stands_before_a_colon_holds_for_its_list() -> None:
    """The targets of a year are plans of that year, one by one."""
    found = indicators("Kế hoạch năm 2025: tổng doanh thu 190 tỷ đồng; tỷ lệ thất thoát không quá 16,8%.")
    assert [(one.status, one.period and one.period.first) for one in found] == [("plan", "2025-01-01")] * 2


def test_parts_of_an_estimated_growth_are_estimates() -> None:
    """Behind "trong đó" what says nothing of itself has the status of the whole."""
    text = "GRDP quý I ước tăng 7,2% so với cùng kỳ; trong đó nông nghiệp tăng 2,9%; dịch vụ tăng 8,3%."
    assert _statuses(text) == ["estimate"] * 3


def test_a_list_without_verbs_goes_on_with_the_estimate() -> None:
    """What only names and counts is as sure as what stands before it."""
    text = "Vận tải hàng hóa ước đạt 1.098 nghìn tấn; luân chuyển hàng hóa 212 triệu tấn.km."
    assert _statuses(text) == ["estimate", "estimate"]


def test_the_time_of_an_old_level_is_the_basis_of_the_change() -> None:
    """In "từ … của 6 tháng … lên …" the time belongs to the first number."""
    (indicator,) = indicators("Xuất khẩu 2 tháng tăng từ 74 triệu USD của 2 tháng đầu năm 2024 lên 92 triệu USD.")
    assert indicator.period is not None
    assert indicator.period.first == "2025-01-01"
    (comparison,) = indicator.comparisons
    assert comparison.basis is not None
    assert (comparison.basis.kind, comparison.basis.text) == ("same_period_last_year", "2 tháng đầu năm 2024")


def test_the_time_behind_a_multiple_is_its_basis() -> None:
    """In "gấp 1,4 lần năm 2015" the year is what is compared against."""
    (indicator,) = indicators("Thu nhập bình quân năm 2024 đạt 68 triệu đồng, gấp 1,4 lần năm 2015.")
    assert indicator.period is not None
    assert (indicator.period.first, _compared(indicator.comparisons[0])) == (
        "2024-01-01",
        ("ratio", Decimal("1.4"), "other"),
    )


def test_a_plan_of_a_named_year_has_its_year() -> None:
    """In "kế hoạch vốn năm 2024" the year is the plan's."""
    (indicator,) = indicators("Tháng 2 giải ngân đạt 12% kế hoạch vốn năm 2024.")
    basis = indicator.comparisons[0].basis
    assert basis is not None
    assert basis.period is not None
    assert basis.period.first == "2024-01-01"


def test_the_plan_in_brackets_is_no_whole() -> None:
    """Parts behind a plan in brackets are parts of the fact."""
    found = indicators("Thu ngân sách đạt 70% dự toán (142 tỷ đồng). Trong đó, lệ phí trước bạ 31 tỷ đồng.")
    part = next(one for one in found if one.value and one.value.number == 31)
    assert part.status == "actual"


def test_changes_of_counted_things_go_to_their_facts() -> None:
    """Each change, and the share in brackets behind it, belongs to the count of the same things."""
    text = (
        "Tháng 2 xảy ra 152 vụ, làm chết 73 người, bị thương 113 người; so với cùng kỳ, giảm 23 vụ (giảm 13,1%), "
        "giảm 4 người chết (giảm 5,2%) và giảm 21 người bị thương (giảm 15,7%)."
    )
    assert [(one.name, [c.amount and c.amount.number for c in one.comparisons]) for one in indicators(text)] == [
        ("vụ", [Decimal(23), Decimal("13.1")]),
        ("người chết", [Decimal(4), Decimal("5.2")]),
        ("người bị thương", [Decimal(21), Decimal("15.7")]),
    ]


def test_changes_of_other_things_are_facts_of_their_own() -> None:
    """Without counts to belong to, the dead and the injured are told apart."""
    text = "Tháng 2, tai nạn giao thông giảm 64 vụ, giảm 24 người chết, giảm 48 người bị thương so với cùng kỳ."
    assert [one.name for one in indicators(text)] == ["tai nạn giao thông", "người chết", "người bị thương"]


def test_more_done_than_planned_is_no_part() -> None:
    """In "361/338" the second number is the plan."""
    done, plan = indicators("Năm 2024 đã tiến hành 361/338 cuộc thanh tra.")
    assert (done.part_of, plan.status) == (None, "plan")


def test_another_year_is_no_part() -> None:
    """The words "Riêng năm 2024" open no part of the figure before."""
    found = indicators("Doanh thu đạt 128 tỷ đồng. Riêng năm 2024, doanh thu đạt 140 tỷ đồng.")
    assert found[1].part_of is None


@pytest.mark.parametrize(
    ("text", "relation"),
    [("Thu ngân sách đạt 15 tỷ đồng (+8%).", "increase"), ("Chi đạt 15 tỷ đồng (-8%).", "decrease")],
)
def test_a_bare_sign_in_brackets_is_a_change(text: str, relation: str) -> None:
    """What stands in brackets with a sign says how the figure changed."""
    assert _facts(text)[0][1] == [(relation, Decimal(8), None)]


def test_what_is_compared_against_may_stand_before_the_number() -> None:
    """The time right behind "cao hơn" is the basis."""
    ((_, comparisons),) = _facts("Tỷ lệ lấp đầy đạt 65%, cao hơn đầu năm 0,3 điểm %.")
    assert comparisons == [("increase", Decimal("0.3"), "start_of_period")]


def test_a_change_said_first_is_completed_by_its_value() -> None:
    """In "tăng 9,2%, đạt 2,46 triệu tấn" both are said of one fact."""
    (indicator,) = indicators("Sản lượng xi măng tháng 2 tăng 9,2% so với cùng kỳ, đạt 2,46 triệu tấn.")
    assert (_value(indicator), len(indicator.comparisons)) == ((Decimal("2.46"), "triệu tấn"), 1)


def test_a_total_in_brackets_is_the_whole() -> None:
    """In "4 người (trên tổng số 25 người)" the 25 hold the 4, and nothing holds the 25."""
    part, whole = indicators("Năm 2024 có 4 người tự ứng cử (trên tổng số 25 người).")
    assert (part.part_of, whole.part_of) == (whole.id, None)
