"""Directive cues."""

import pytest

from minutes_nlp.mentions.cues import find_cues
from minutes_nlp.rules import load_rules
from minutes_nlp.text import make_view


def _cues(text: str) -> list[tuple[str, str | None]]:
    return [(text[cue.start : cue.end], cue.rejected) for cue in find_cues(make_view(text), load_rules())]


def test_performatives_modals_and_imperatives_are_cues() -> None:
    """Verbs of ordering anywhere, imperatives where a sentence, item or part begins."""
    assert _cues("Giao Sở Y tế rà soát; theo dõi giá. Các sở cần báo cáo.\n- Đẩy nhanh tiến độ") == [
        ("Giao", None),
        ("theo dõi", None),
        ("cần", None),
        ("Đẩy nhanh", None),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("UBND tỉnh đã giao thêm 494 nhiệm vụ", "past order"),
        ("nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao", "passive count"),
        ("bằng 12% dự toán trung ương giao.", "assigned figure, not an order"),
        ("do cần thêm thời gian hoàn thiện", "need, not an order"),
        ("Sở sẽ đề nghị bổ sung vốn", "commitment"),
        ("công việc làm theo yêu cầu", "reference to an order"),
        ("cơ quan chưa giao nhiệm vụ", "negated"),
    ],
)
def test_the_words_before_cancel_a_cue(text: str, reason: str) -> None:
    """A cue that orders nothing by its own context says why."""
    assert [rejected for _, rejected in _cues(text)] == [reason]


def test_a_coordinated_cue_shares_the_reason() -> None:
    """A text like "đã chỉ đạo, yêu cầu" tells of two past orders."""
    assert [rejected for _, rejected in _cues("Tỉnh đã chỉ đạo, yêu cầu các huyện")] == ["past order"] * 2


def test_a_past_form_about_this_meeting_directs() -> None:
    """A text like "Tại phiên họp, Chủ tịch đã yêu cầu ..." reports an order of the meeting."""
    assert _cues("Tại phiên họp, Chủ tịch đã yêu cầu các sở báo cáo") == [("yêu cầu", None)]


def test_words_that_hold_a_cue_are_none() -> None:
    """A text like "Sở Giao thông", "bàn giao", "Ban Chỉ đạo" are no orders."""
    assert _cues("với Sở Giao thông vận tải, bàn giao mặt bằng, Ban Chỉ đạo tỉnh, Cần Thơ") == []


def test_counted_tasks_are_no_order() -> None:
    """A text like "giao Bộ 418 nhiệm vụ" says how many were given, and names none; a list names them."""
    reason = "assigned figure, not an order"
    assert _cues("Thành phố giao phường 62 nhiệm vụ, còn 7") == [("giao", reason)]
    assert _cues("Chủ tịch giao Sở Tài chính 3 nhiệm vụ: rà soát vốn")[0] == ("giao", None)
    assert _cues("Giao Sở Tài chính rà soát 12 nhiệm vụ quá hạn")[0] == ("Giao", None)
