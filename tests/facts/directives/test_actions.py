"""Actions."""

from minutes_nlp.facts.directives.actions import Action, ActionReader
from minutes_nlp.facts.directives.clauses import ClauseReader
from minutes_nlp.facts.directives.units import cut_units

from .build import make_reading


def _action(text: str) -> Action:
    reading = make_reading(text)
    clauses = ClauseReader(reading)
    (unit,) = cut_units(reading)
    (clause,) = clauses.read(unit, passage=True)
    action = ActionReader(reading, clauses).read(clause, unit.start)
    assert action is not None
    return action


def test_a_deadline_in_the_middle_leaves_two_pieces() -> None:
    """The words around it are joined for reading and stay two pieces of evidence."""
    action = _action("Sở Nội vụ kiểm tra công vụ tại các xã, hằng tháng báo cáo kết quả.")
    assert action.text == "kiểm tra công vụ tại các xã, báo cáo kết quả"
    assert (len(action.pieces), len(action.evidence)) == (2, 2)


def test_brackets_around_a_deadline_go_with_it() -> None:
    """A text like "(xong trước 30/6)" leaves nothing behind."""
    assert _action("Trình đề án chợ (xong trước 30/6)").text == "Trình đề án chợ"


def test_urgency_before_the_verb_is_the_deadline_and_behind_it_is_not() -> None:
    """A text like "khẩn trương rà soát" against "triển khai sớm"."""
    urgent = _action("Sở Y tế khẩn trương rà soát danh mục")
    assert urgent.deadline is not None
    assert (urgent.deadline.kind, urgent.text) == ("urgency", "rà soát danh mục")
    late = _action("Triển khai sớm các nguồn hỗ trợ")
    assert (late.deadline, late.text) == (None, "Triển khai sớm các nguồn hỗ trợ")


def test_a_cause_that_tells_is_cut_and_one_that_names_is_kept() -> None:
    """A text like "vì đã có nhà đầu tư" is no part of the task, "vì một bộ hồ sơ" is."""
    assert _action("Tăng cường xúc tiến vì đã có nhiều nhà đầu tư").text == "Tăng cường xúc tiến"
    assert _action("Không để dân đi lại vì một bộ hồ sơ").text == "để dân đi lại vì một bộ hồ sơ"


def test_end_marks_are_no_action() -> None:
    """A text like "./." and closing quotation marks fall away, marks that belong to a phrase stay."""
    assert _action("Giao Sở Y tế lập danh sách./.").text == "lập danh sách"
    assert _action("Giao Sở Y tế thi công “3 ca, 4 kíp”.").text == "thi công “3 ca, 4 kíp”"


def test_exhortations_cannot_be_measured() -> None:
    """A vague verb without figure or date; one of them alone is no task at all."""
    assert not _action("Các sở cần nâng cao tinh thần trách nhiệm").measurable
    assert _action("Các sở cần nâng cao tỷ lệ lên 95%").measurable
    assert _action("Các sở cần quyết tâm, nỗ lực").exhortation
