"""Units and quotations."""

from minutes_nlp.facts.directives.units import cut_units, find_quotations

from .build import make_reading


def _texts(text: str) -> list[str]:
    return [text[unit.start : unit.end] for unit in cut_units(make_reading(text))]


def test_units_end_at_semicolons_outside_brackets() -> None:
    """A part is a unit; a bracket holds together; markers are left out."""
    assert _texts("1. Rà soát (đất; rừng); báo cáo.") == ["Rà soát (đất; rừng)", "báo cáo."]


def test_items_inside_a_line_are_units() -> None:
    """A text like "a)" behind a colon or a semicolon begins a unit."""
    assert _texts("1. Sở Y tế: a) trình đề án; b) báo cáo.") == ["Sở Y tế", "trình đề án", "báo cáo."]


def test_speech_before_and_behind_its_frame() -> None:
    """A quotation knows the text that says who speaks."""
    text = "Ông Mẫn nhấn mạnh: “Phải làm ngay việc này”. “Không được để dân chờ”, bà Lan kết luận."
    reading = make_reading(text)
    first, second = find_quotations(reading)
    assert text[first.start : first.end] == "Phải làm ngay việc này"
    assert "Ông Mẫn" in text[first.frame.start : first.frame.end]
    assert "bà Lan" in text[second.frame.start : second.frame.end]
    assert first.directing and second.directing


def test_a_name_in_quotation_marks_is_no_speech() -> None:
    """Phrases in marks, begun small or not introduced, are part of the sentence."""
    assert find_quotations(make_reading("Thi công “3 ca, 4 kíp” và phong trào “Toàn dân đoàn kết”.")) == ()


def test_a_frame_behind_a_quotation_is_marked() -> None:
    """What only says who spoke holds no directive."""
    units = cut_units(make_reading("“Không được để dân chờ”, bà Lan kết luận."))
    assert [unit.frames for unit in units] == [False, True]
