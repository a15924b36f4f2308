"""What a fact is about."""

from tests.facts.reading import indicators


def test_a_deed_takes_the_thing_before_it() -> None:
    """Rice was sown, and some of it harvested."""
    _, harvested = indicators("Lúa hè thu xuống giống 56.480 ha, thu hoạch dứt điểm 41.200 ha.")
    assert harvested.name == "Lúa hè thu thu hoạch"


def test_a_deed_takes_the_season_that_opens_its_sentence() -> None:
    """Without a thing it is the season's crops that were sown."""
    (sown,) = indicators("Vụ Hè Thu năm 2024, toàn tỉnh gieo trồng 158.400 ha.")
    assert sown.name == "Vụ Hè Thu gieo trồng"


def test_a_yield_is_of_the_thing_of_the_deed() -> None:
    """How far it is harvested is no part of what yields."""
    _, yielded = indicators(
        "Vụ Hè Thu năm 2024, nông dân thu hoạch dứt điểm 66.270 ha, năng suất bình quân 6,42 tấn/ha."
    )
    assert yielded.name == "năng suất bình quân Vụ Hè Thu"


def test_a_counted_thing_is_measured_with_its_deed() -> None:
    """Capital is of the companies that were founded."""
    _, capital = indicators("Tháng 2 có 31 doanh nghiệp thành lập mới, tổng vốn đăng ký 164 tỷ đồng.")
    assert capital.name == "tổng vốn đăng ký doanh nghiệp thành lập mới"
