"""Tests of capitalised syllables."""

from minutes_nlp.mentions.capitals import capital_run, is_capitalised, syllable_at, syllables, title_case


def test_runs_stop_at_marks_and_small_letters() -> None:
    """A run goes on over single spaces; apostrophes stay inside a syllable."""
    text = "Rơ Châm H'Loan dự"
    assert [text[item.start : item.end] for item in capital_run(text, 0)] == ["Rơ", "Châm", "H'Loan"]
    first = syllable_at(text, 0)
    assert first is not None and is_capitalised(text, first)
    assert len(list(syllables(text, 0, len(text)))) == 4


def test_title_case_keeps_abbreviations() -> None:
    """Names in capitals get title case; what has no vowel is an abbreviation."""
    assert title_case("LÒ THỊ SEN") == "Lò Thị Sen"
    assert title_case("TRƯỜNG THCS H'LOAN") == "Trường THCS H'Loan"
    assert title_case("Lò Thị Sen") == "Lò Thị Sen"
