"""Tests of the people stage as a whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts.people.build import named, only, people_of, posts
from tests.facts.reading import minutes

NAMES = ["Chủ tịch", "UBND", "tỉnh", "các", "đồng chí", "Lò Thị Sen", "chủ trì", "dự", "có", "và"]
WORDS = st.sampled_from([*NAMES, ",", ";", "-", "(", ")", ":", "“", "”", "\n"])


def test_chairs_of_a_list_all_chair() -> None:
    """Everybody in a list of chairs has the role chair, with a shared post copied and its body inherited."""
    found = named(
        "Chủ trì phiên họp có Chủ tịch UBND tỉnh Lò Thị Sen, Phó Chủ tịch Thường trực UBND tỉnh Vi Văn Tú "
        "cùng các Phó Chủ tịch Hà Minh Đức, Nông Thị Lan."
    )
    assert [attendee.roles for attendee in found.values()] == [("chair",)] * 4
    assert posts(found["Nông Thị Lan"]) == [("Phó Chủ tịch", "UBND tỉnh")]
    assert found["Nông Thị Lan"].posts[0].derived == ("/organization", "/text")


def test_rename_in_brackets_is_a_successor_and_no_person() -> None:
    """The words "(nay là ...)" links two bodies and names nobody."""
    people = people_of("Sở Giao thông vận tải (nay là Sở Xây dựng) xin lùi thời hạn.")
    old, new = people.organizations
    assert people.attendees == ()
    assert (old.successor, old.valid_to) == (new.id, "2025-02-28")


def test_signer_is_only_mentioned() -> None:
    """Who signs was not there by that, but has the post of the signature."""
    text = (
        "THÔNG BÁO\nVề việc nghỉ lễ\n\nSở Y tế thông báo lịch nghỉ.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\n"
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nHoàng Thị Sim\n"
    )
    signer = named(text)["Hoàng Thị Sim"]
    assert (signer.presence, signer.roles) == ("mentioned", ())
    assert signer.posts[0].label == "Phó Giám đốc"


def test_body_that_reports_at_the_meeting_is_an_attendee() -> None:
    """A body that reports is there as an organisation; one that is ordered to report is not."""
    found = people_of(
        "UBND tỉnh Lai Châu họp thường kỳ.\n\nTại phiên họp, Văn phòng UBND tỉnh đã báo cáo tiến độ.\n"
    ).attendees
    assert [(item.name, item.type, item.roles) for item in found] == [
        ("Văn phòng UBND tỉnh", "organization", ("presenter",))
    ]


def test_all_capitals_become_title_case() -> None:
    """A name in capitals is read in title case."""
    assert only("CHỦ TỊCH UBND TỈNH LÒ THỊ SEN: PHẢI GIẢI NGÂN HẾT VỐN").name == "Lò Thị Sen"


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=25))
def test_any_order_of_words_gives_evidence_that_holds(words: list[str]) -> None:
    """Whatever the order of names, posts and marks, every evidence is the text at its place."""
    text = " ".join(words) + "."
    for attendee in people_of(text).attendees:
        for evidence in attendee.mentions:
            assert text[evidence.start : evidence.end] == evidence.text


def test_the_body_of_a_short_place_is_no_place() -> None:
    """A body before a short name of a place ("TP. HCM") counts as a body wherever it stands."""
    names = minutes("UBND TP. HCM họp. UBND TP. HCM nghe Sở Y tế TP. HCM báo cáo.").coverage.names
    assert names.claimed_by == {"organization": 3}


@pytest.mark.parametrize(
    ("issuer", "signed_for", "body"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "UBND tỉnh"),
        ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG", "TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH", "UBND thành phố"),
        ("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA", "PHÓ CHỦ TỊCH", "UBND tỉnh"),
    ],
)
def test_a_signer_is_of_the_issuer_as_its_offices_call_it(issuer: str, signed_for: str, body: str) -> None:
    """Whoever signs for a people's committee is of "UBND tỉnh", with or without "TM." above the post."""
    text = f"{issuer}\n\nTHÔNG BÁO\nVề việc họp\n\nNơi nhận:\n- Lưu: VT.\n\n{signed_for}\n(Đã ký)\nVi Văn Tú\n"
    (signer,) = people_of(text).attendees
    assert [(post.label, post.organization) for post in signer.posts] == [("Phó Chủ tịch", body)]
