"""Rows of tables become facts."""

from decimal import Decimal

from tests.facts.reading import indicators, minutes

PIPES = """Kết quả quý I:

| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025 | Ước TH 2 tháng | % so kế hoạch | % so cùng kỳ |
|----|---|---|---|---|---|---|
| 1 | Kim ngạch xuất khẩu | Triệu USD | 1.250 | 186,5 | 14,9 | 124,1 |
| - | Hàng dệt may | Triệu USD | 600 | 80 | 13,3 | 110 |
"""
TABS = (
    "TT\tChỉ tiêu\tĐVT\tThực hiện tháng 1/2025\tƯớc 2 tháng năm 2025\t2 tháng so với cùng kỳ (%)\n"
    "1\tThu ngân sách\tTỷ đồng\t820\t1.640\t108,2\n"
)


def test_each_figure_is_a_fact_with_its_column_s_time_and_status() -> None:
    """The plan, and what was done of it with the ratios that the head tells."""
    plan, done, *_ = indicators(PIPES)
    assert plan.value is not None
    assert plan.period is not None
    assert (plan.name, plan.value.amount, plan.status) == ("Kim ngạch xuất khẩu", Decimal(1250000000), "plan")
    assert (plan.period.first, plan.period.last) == ("2025-01-01", "2025-12-31")
    assert done.value is not None
    assert done.value.unit is not None
    assert (done.value.unit.code, done.status) == ("USD", "estimate")
    ratios = [(c.relation, c.amount and c.amount.number, c.basis and c.basis.kind) for c in done.comparisons]
    assert [(r, str(a), b) for r, a, b in ratios] == [
        ("ratio", "14.9", "plan"),
        ("ratio", "124.1", "same_period_last_year"),
    ]
    assert "/period" in done.derived
    assert indicators(PIPES)[3].part_of == done.id


def test_tabs_are_cells_too() -> None:
    """A table pasted from a word processor; a ratio goes to the column of its period."""
    month, both = indicators(TABS)
    assert (month.comparisons, len(both.comparisons)) == ((), 1)
    assert month.period is not None
    assert both.period is not None
    assert (month.period.last, both.period.last) == ("2025-01-31", "2025-02-28")


def test_every_number_of_a_table_is_accounted_for() -> None:
    """Row numbers and the years of the head, too."""
    assert minutes(PIPES).coverage.numbers.unclaimed == ()
    assert minutes(TABS).coverage.numbers.unclaimed == ()


def test_a_table_without_a_head_says_nothing() -> None:
    """Figures whose columns nobody names are left to the ledger."""
    text = "Số liệu\n\nLúa\t120\t140\nNgô\t130\t150\n"
    assert indicators(text) == ()
    assert len(minutes(text).coverage.numbers.unclaimed) == 4


def test_a_unit_may_stand_in_brackets_or_above_the_table() -> None:
    """Behind the name of a row, in the head of a column, or for all in the line before."""
    rows = "Chỉ tiêu\tKế hoạch năm 2025{head}\tThực hiện quý I\nThu ngân sách{row}\t4.380\t1.204,6\n"
    texts = [
        rows.format(head="", row=" (tỷ đồng)"),
        rows.format(head=" (tỷ đồng)", row=""),
        "(Đơn vị tính: tỷ đồng)\n" + rows.format(head="", row=""),
    ]
    for text in texts:
        name, value = indicators(text)[0].name, indicators(text)[0].value
        assert value is not None
        assert (name, value.amount, value.unit_text) == ("Thu ngân sách", Decimal(4380 * 10**9), "tỷ đồng")


def test_brackets_without_a_unit_belong_to_the_name() -> None:
    """An abbreviation says no unit."""
    text = "Chỉ tiêu\tKế hoạch năm 2025\tThực hiện quý I\nTổng sản phẩm (GRDP)\t4.380\t1.204,6\n"
    assert indicators(text)[0].name == "Tổng sản phẩm (GRDP)"
