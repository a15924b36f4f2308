"""Genres by heading and code."""

import pytest

from minutes_nlp.rules import load_rules
from minutes_nlp.structure.genre import genre_of
from minutes_nlp.structure.sentences import split_paragraphs
from minutes_nlp.text import make_view


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("THÔNG BÁO\nKết luận của Chủ tịch UBND huyện", "announcement"),
        ("Số: 12/TB-UBND\nVề việc họp", "announcement"),
        ("BIÊN BẢN HỌP\nHôm nay, vào hồi 8 giờ", "minutes"),
        ("BÁO CÁO\nTình hình kinh tế", "report"),
        ("NGHỊ QUYẾT\nPhiên họp thường kỳ", "resolution"),
        ("CÔNG ĐIỆN\nVề ứng phó bão", "other"),
        ("UBND TỈNH | Số: 12/TB-UBND\nVề việc họp", "announcement"),
        ("Quyết định về việc lập tổ công tác\nCăn cứ Luật Lâm nghiệp;", "other"),
        ("Nghị quyết về trồng rừng\nXét Tờ trình số 5/TTr-UBND;", "resolution"),
        ("Nghị quyết về trồng rừng được dân ủng hộ\nSáng 5/3, xã họp.", "press_release"),
        ("Sáng 5/3, Chính phủ ban hành Nghị quyết số 12/NQ-CP về trồng rừng.", "press_release"),
        ("Sáng 5/3, UBND tỉnh họp thường kỳ. Báo cáo tại phiên họp nêu rõ kết quả.", "press_release"),
    ],
)
def test_the_heading_shows_the_genre(text: str, genre: str) -> None:
    """A line in capitals, the document's own code, or a title over its grounds shows the genre; else it is news."""
    view = make_view(text)
    assert genre_of(view, load_rules(), split_paragraphs(view, ())) == genre
