"""What headings say of the figures below them."""

from minutes_nlp.facts.indicators.passages import passages
from tests.facts.reading import indicators, reading

PLAN = "Điều 2. Phê duyệt kế hoạch năm 2025\n2.1. Sản lượng nước: 20,5 triệu m3.\n2.2. Doanh thu: 190 tỷ đồng."


def test_figures_below_a_plan_are_planned() -> None:
    """The status and the year of the heading hold for all of its items."""
    found = indicators(PLAN)
    assert [(one.status, one.period.first if one.period else None) for one in found] == [("plan", "2025-01-01")] * 2


def test_what_is_approved_without_a_time_has_no_period() -> None:
    """A price that is fixed is of no month."""
    (price,) = indicators("Điều 1. Quy định mức hỗ trợ\n1. Tiền ăn: 240.000 đồng/người/tháng.")
    assert (price.status, price.period) == ("plan", None)


def test_figures_below_results_are_results() -> None:
    """A heading of results may name the plan, too."""
    found = indicators("I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH\n1. Doanh thu tháng 2: 190 tỷ đồng.")
    assert [one.status for one in found] == ["actual"]


def test_a_department_of_planning_is_no_plan() -> None:
    """The word inside the name of a body says nothing of figures."""
    found = indicators("5. Phòng Kế hoạch - Tài chính báo cáo\n- Doanh thu tháng 2: 190 tỷ đồng.")
    assert [one.status for one in found] == ["actual"]


def test_the_title_of_a_press_release_is_no_heading() -> None:
    """A line without a marker says nothing of the paragraphs below."""
    text = "UBND tỉnh quyết tâm hoàn thành kế hoạch\nTháng 2, thu ngân sách đạt 190 tỷ đồng."
    assert {passage.status for passage in passages(reading(text))} == {"actual"}


def test_words_before_a_list_hold_for_the_list_only() -> None:
    """A paragraph without a marker ends the list."""
    text = "Chỉ tiêu cụ thể như sau:\n- Doanh thu: 190 tỷ đồng.\nTháng 2, thu ngân sách được 20 tỷ đồng."
    assert [one.status for one in indicators(text)] == ["plan", "actual"]


def test_figures_in_detail_are_of_the_aims_before() -> None:
    """What follows results in detail is none."""
    aims = "Chính phủ xác định mục tiêu cao hơn. Cụ thể, tăng trưởng GDP khoảng 6,8%."
    results = "Kinh tế vượt chỉ tiêu. Cụ thể, tăng trưởng GDP khoảng 6,8%."
    assert [[one.status for one in indicators(text)] for text in (aims, results)] == [["plan"], ["actual"]]
