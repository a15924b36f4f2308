"""List markers at the start of lines and inside them."""

from minutes_nlp.mentions.markers import find_markers
from minutes_nlp.text import make_view


def _markers(text: str) -> list[tuple[str, int, bool]]:
    return [(marker.text, marker.level, marker.at_line_start) for marker in find_markers(make_view(text))]


def test_markers_of_every_level() -> None:
    """Roman, arabic, decimal, letter and dash markers have their levels."""
    text = "I. Kết quả\n1. Kinh tế\n1.2. Công nghiệp\na) Sở Y tế\n- Giao"
    assert _markers(text) == [
        ("I.", 0, True),
        ("1.", 1, True),
        ("1.2.", 2, True),
        ("a)", 3, True),
        ("-", 4, True),
    ]


def test_markers_inside_a_line() -> None:
    """Items that run on in one line are marked too."""
    assert ("b)", 3, False) in _markers("gồm: a) rà soát; b) báo cáo")


def test_numbers_at_a_line_start_are_no_markers() -> None:
    """A figure that begins a line is no marker."""
    assert _markers("1.036 tỷ đồng\n-5%") == []
