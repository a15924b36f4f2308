"""Tests of where the words end that say what a body is for."""

import pytest

from minutes_nlp.mentions.organisation_purposes import Purposes
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.text import make_view
from tests.mentions.reading import RULES


@pytest.mark.parametrize(
    ("text", "after_title", "purpose"),
    [
        ("nghĩa vụ quân sự huyện Vũ Thư", False, "nghĩa vụ quân sự"),
        ("Phòng, chống dịch Covid-19 tỉnh", False, "Phòng, chống dịch Covid-19"),
        ("thẩm định giáo trình Trường Cao đẳng Y tế", False, "thẩm định giáo trình"),
        ("rừng phòng hộ Sông Kôn họp", False, "rừng phòng hộ Sông Kôn"),
        ("rừng phòng hộ Lê Văn Nam", True, "rừng phòng hộ"),
        ("NGHĨA VỤ QUÂN SỰ HUYỆN VŨ THƯ", False, "NGHĨA VỤ QUÂN SỰ"),
        ("rà soát hồ sơ của huyện", False, None),
        ("đường ven biển và UBND huyện", False, None),
        ("kiểm tra huyện", False, None),
        ("tỉnh bàn giao mặt bằng tuyến đường Quảng Khê", False, None),
        ("Hải Phòng thông tin thêm", False, None),
        ("nâng cao chất lượng đội ngũ", False, None),
    ],
)
def test_a_purpose_ends_with_its_owner(text: str, after_title: bool, purpose: str | None) -> None:
    """The words end before a unit or a body, or with a proper name; verbs and lists are no purpose."""
    end = Purposes(make_view(text), organisation_words(RULES)).end(0, after_title)
    assert (text[:end] if end is not None else None) == purpose
