"""What is taken from the text before."""

from .build import read


def test_the_speaker_of_the_passage_gives_what_has_no_issuer() -> None:
    """Who concluded is the issuer of the orders that follow; a pronoun means the same one."""
    directives = read(
        "Kết luận phiên họp, ông Lê Văn Mẫn biểu dương các ngành. "
        "Giao Sở Y tế lập danh sách. Ông yêu cầu Sở Nội vụ báo cáo.",
        "conclusion",
    ).directives
    assert [d.issuer.name if d.issuer else None for d in directives] == ["Lê Văn Mẫn"] * 2


def test_the_chair_gives_what_nobody_is_said_to_give() -> None:
    """In a conclusion without a speaker the chair speaks."""
    (directive,) = read("Giao Sở Y tế lập danh sách.", "conclusion", chair="Lê Văn Mẫn").directives
    assert directive.issuer is not None
    assert directive.issuer.attendee == "a1"


def test_a_part_of_a_request_is_a_request() -> None:
    """The kind of the first part holds for the next."""
    directives = read("Đề nghị Công an tỉnh tuần tra; xử lý vi phạm.").directives
    assert [d.kind for d in directives] == ["request", "request"]


def test_a_fresh_performative_has_no_assignee_from_before() -> None:
    """A text like "Nghiêm cấm ..." as a sentence of its own is for everybody."""
    directives = read("Giao Sở Y tế lập danh sách. Nghiêm cấm kê khai sai.").directives
    assert [len(d.assignees) for d in directives] == [1, 0]
