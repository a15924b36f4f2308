"""Parts that are told apart by their place."""

from tests.facts.reading import indicators


def test_a_part_in_a_place_has_the_name_of_the_whole() -> None:
    """What is said of the whole is said of its part; words that say more than a place are the part's own."""
    text = "Còn 163 hộ chưa nhận tiền bồi thường, gồm 41 hộ ở huyện Hà Trung và 88 hộ diện chính sách."
    whole = "hộ chưa nhận tiền bồi thường"
    assert [one.name for one in indicators(text)] == [whole, f"{whole} ở huyện Hà Trung", "hộ diện chính sách"]
