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
        ("Sáng 5/3, UBND tỉnh họp thường kỳ. Báo cáo tại phiên họp nêu rõ kết quả.", "press_release"),
    ],
)
def test_the_heading_shows_the_genre(text: str, genre: str) -> None:
    """A line in capitals, else the code, shows the genre; without either it is a press release."""
    view = make_view(text)
    assert genre_of(view, load_rules(), split_paragraphs(view, ())) == genre
