"""Directives as they come out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_nlp.facts.directives import read_directives
from minutes_nlp.model import Directive

from .build import make_people, make_reading, read


def _short(directive: Directive) -> tuple[str, list[tuple[str, str]], str]:
    return directive.kind, [(a.name, a.role) for a in directive.assignees], directive.action


def test_lead_and_coordinators_are_told_apart_and_the_deadline_is_cut() -> None:
    """A text like "Giao A chủ trì, phối hợp với B và C" has one lead, the others coordinate."""
    (directive,) = read(
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng và Sở Y tế rà soát quỹ đất, báo cáo trước ngày 15/8."
    ).directives
    assert _short(directive) == (
        "order",
        [("Sở Tài chính", "lead"), ("Sở Xây dựng", "coordinate"), ("Sở Y tế", "coordinate")],
        "rà soát quỹ đất, báo cáo",
    )
    assert directive.deadline is not None
    assert (directive.deadline.date, directive.deadline.bound) == ("2025-08-15", "before")


def test_parts_behind_a_semicolon_take_the_first_assignee() -> None:
    """A part without an assignee of its own is for the lead or responsible body of the first."""
    directives = read("Các chủ đầu tư lập kế hoạch chi tiết; chậm nhất hết quý II phải bàn giao mặt bằng.").directives
    assert [_short(d) for d in directives] == [
        ("order", [("Các chủ đầu tư", "responsible")], "lập kế hoạch chi tiết"),
        ("order", [("Các chủ đầu tư", "responsible")], "bàn giao mặt bằng"),
    ]
    assert [d.deadline and d.deadline.date for d in directives] == [None, "2025-06-30"]


def test_two_performatives_are_two_directives() -> None:
    """Each part with its own verb has its own kind."""
    directives = read(
        "Đề nghị Ủy ban MTTQ Việt Nam tỉnh tăng cường giám sát; giao Công an tỉnh xử lý nghiêm vi phạm."
    ).directives
    assert [d.kind for d in directives] == ["request", "order"]


def test_a_heading_gives_its_items_the_assignee() -> None:
    """A text like "1. Sở X:" is no directive; its items are for Sở X, and "chủ trì" makes it lead."""
    result = read(
        "1. Sở Công Thương:\na) Chủ trì, phối hợp với Sở Y tế kiểm tra chợ (xong trước 30/6);\n"
        "b) Theo dõi giá xăng, báo cáo hằng tuần.\n2. Sở Nội vụ rà soát biên chế.",
        genre="announcement",
    )
    assert [_short(d) for d in result.directives] == [
        ("order", [("Sở Công Thương", "lead"), ("Sở Y tế", "coordinate")], "kiểm tra chợ"),
        ("order", [("Sở Công Thương", "responsible")], "Theo dõi giá xăng, báo cáo"),
        ("order", [("Sở Nội vụ", "responsible")], "rà soát biên chế"),
    ]
    assert {d.speech for d in result.directives} == {"document"}


def test_a_lead_in_gives_issuer_and_assignee_and_is_no_directive() -> None:
    """A text like "A yêu cầu B thực hiện các nhiệm vụ sau:" announces a list."""
    result = read(
        "UBND tỉnh yêu cầu các đơn vị thực hiện các nhiệm vụ sau:\n- Rà soát nợ đọng.\n- Báo cáo trong tháng 4.",
        genre="announcement",
    )
    assert [(d.issuer.name if d.issuer else None, d.action) for d in result.directives] == [
        ("UBND tỉnh", "Rà soát nợ đọng"),
        ("UBND tỉnh", "Báo cáo"),
    ]
    assert [[a.name for a in d.assignees] for d in result.directives] == [["các đơn vị"]] * 2
    assert "lead-in of a list" in {rejection.reason for rejection in result.cue_rejections}


def test_direct_speech_is_the_quoted_speakers() -> None:
    """Every sentence of a quotation is judged by itself; a first sentence about the situation is none."""
    result = read(
        "Kết luận phiên họp, đồng chí Lê Văn Mẫn nhấn mạnh: “Tình hình có nhiều việc mới. Đẩy nhanh tiến độ các dự án. "
        "Tăng cường xúc tiến đầu tư vì đã có nhiều nhà đầu tư tìm hiểu”./.",
        "conclusion",
        chair="Lê Văn Mẫn",
    )
    assert [(d.speech, d.action, d.issuer.attendee if d.issuer else None) for d in result.directives] == [
        ("direct", "Đẩy nhanh tiến độ các dự án", "a1"),
        ("direct", "Tăng cường xúc tiến đầu tư", "a1"),
    ]


def test_a_continued_order_takes_up_issuer_and_assignee() -> None:
    """A text like "Đồng thời, yêu cầu ..." goes on for the same bodies."""
    first, second = read(
        "UBND tỉnh chỉ đạo các đơn vị, địa phương cần chủ động hơn trong tham mưu. "
        "Đồng thời, yêu cầu tăng cường đôn đốc."
    ).directives
    assert (first.kind, first.measurable, second.action) == ("order", False, "tăng cường đôn đốc")
    assert [a.name for a in second.assignees] == ["các đơn vị, địa phương"]
    assert second.issuer is not None and second.issuer.name == "UBND tỉnh"
    assert second.derived == ("/issuer", "/assignees")


@pytest.mark.parametrize(
    ("text", "segment", "reason"),
    [
        ("UBND tỉnh đã giao Sở Y tế kiểm tra 15 cơ sở.", "report", "past order"),
        ("Trong 312 nhiệm vụ được giao, có 270 nhiệm vụ đã hoàn thành.", "report", "passive count"),
        ("Đại biểu đề nghị làm rõ phương án bố trí trụ sở.", "discussion", "opinion without an addressee"),
        ("Phấn đấu cả năm thu ngân sách tăng 10%.", "directives", "goal without an addressee"),
        ("Các đơn vị cần quyết tâm, nỗ lực.", "directives", "exhortation without a task"),
        ("Văn phòng UBND tỉnh yêu cầu các đơn vị biết, thực hiện./.", "directives", "closing formula"),
        ("Giải ngân vốn đạt 18% kế hoạch.", "indicators", "told, not ordered"),
    ],
)
def test_what_orders_nothing_is_set_aside_with_the_reason(text: str, segment: str, reason: str) -> None:
    """Past orders, counts, opinions, goals, exhortations and formulas make no directive."""
    result = read(text, segment)  # type: ignore[arg-type]
    assert result.directives == ()
    assert reason in {rejection.reason for rejection in result.cue_rejections}


def test_prohibitions_keep_what_is_forbidden() -> None:
    """The negation is the kind; the action is what must not be done."""
    directives = read("Kiên quyết không trình văn bản muộn; không để phát sinh nợ đọng.").directives
    assert [(d.kind, d.action) for d in directives] == [
        ("prohibition", "trình văn bản muộn"),
        ("prohibition", "để phát sinh nợ đọng"),
    ]


def test_a_request_to_a_higher_body_is_a_petition() -> None:
    """What a district asks of the province is a petition."""
    (directive,) = read(
        "Chủ tịch UBND huyện Sông Mây đề nghị UBND tỉnh bố trí kinh phí sửa cầu.", "discussion"
    ).directives
    assert directive.kind == "petition"


def test_a_headline_counts_once() -> None:
    """A headline that the body tells again makes no second directive."""
    text = "Chủ tịch UBND tỉnh Lê Văn Mẫn: Phải giải ngân hết vốn trong quý III"
    (directive,) = read(text, "header", chair="Lê Văn Mẫn").directives
    assert (directive.action, directive.deadline and directive.deadline.date) == ("giải ngân hết vốn", "2025-09-30")


def test_every_cue_is_claimed_rejected_or_left_and_none_twice() -> None:
    """The ledger of the cues adds up."""
    text = "Giao Sở Y tế rà soát danh mục. Tỉnh đã giao vốn. Các sở cần chủ động; không để chậm."
    reading = make_reading(text)
    result = read(text)
    claimed = [span.start for span in result.cue_claims]
    rejected = [rejection.start for rejection in result.cue_rejections]
    assert len(set(claimed)) == len(claimed)
    assert not set(claimed) & set(rejected)
    assert set(claimed) | set(rejected) <= {cue.start for cue in reading.mentions.cues}


_WORDS = (
    "giao", "Sở Tài chính", "UBND tỉnh", "yêu cầu", "các sở, ngành", "phải", "không để", "trước ngày 15/3", ";", ".",
    ",", "“", "”", ":", "\n", "1.", "a)", "báo cáo", "rà soát", "chủ trì", "phối hợp với", "đã", "được", "hằng tháng",
    "(", ")", "Ông", "Lê Văn Mẫn", "nhấn mạnh", "vì", "có", "trong đó",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=30))
def test_any_run_of_these_words_is_read_with_exact_evidence(words: list[str]) -> None:
    """No order of the words of orders breaks the reader, and all evidence is where it says."""
    text = " ".join(words)
    result = read(text)
    for directive in result.directives:
        for evidence in (*directive.evidence, *(e for a in directive.assignees for e in a.evidence)):
            assert text[evidence.start : evidence.end] == evidence.text
        assert directive.action
    assert len({directive.id for directive in result.directives}) == len(result.directives)


def test_ids_and_organisations_come_from_places() -> None:
    """The id is the place of the evidence; a named body is linked to its organisation."""
    text = "Giao Sở Y tế lập danh sách."
    reading = make_reading(text)
    (directive,) = read(text).directives
    assert directive.id == "d0"
    assert directive.assignees[0].organization_id == make_people(reading).organizations[0].id


@pytest.mark.parametrize(
    "piece", ["các sở và ", "phải cần phải ", "chủ tịch giám đốc ", "ông nói, ", "“A ", "trong đó các sở cần "]
)
def test_hostile_repetitions_are_read(piece: str) -> None:
    """Two thousand of the same words neither break nor nest."""
    read("giao " + piece * 2000)


def test_an_issuer_named_by_post_only_is_derived() -> None:
    """The name behind "Chủ tịch UBND tỉnh" is not in the directive's own words, so the issuer is marked as inferred."""
    reading = make_reading("Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo trước ngày 15/8.")
    people = make_people(reading, "Lê Văn Mẫn", ("Chủ tịch", "UBND tỉnh"))
    (directive,) = read_directives(reading, people).directives
    assert directive.issuer is not None and directive.issuer.name == "Lê Văn Mẫn"
    assert directive.derived == ("/issuer",)
