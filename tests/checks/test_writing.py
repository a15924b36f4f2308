"""How numbers are written."""

from tests.facts.reading import minutes


def _codes(text: str) -> set[str]:
    return {finding.code for finding in minutes(text).findings}


def test_the_same_change_in_brackets_has_one_direction() -> None:
    """A sign in brackets repeats the verb, and is no second one."""
    assert "double_sign" not in _codes("Năm 2024, diện tích lúa đạt 41.000 ha, giảm 1,6% (-673 ha) so với cùng kỳ.")


def test_thousands_alone_show_no_style() -> None:
    """A lone group of three digits may be thousands in either style."""
    assert "mixed_separators" not in _codes("Năm 2024, thu 1.245 tỷ đồng, chi 12,5 tỷ đồng, có 4,974 đảng viên.")
