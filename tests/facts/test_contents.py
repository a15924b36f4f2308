"""The content of tasks is no fact."""

from minutes_nlp.model import Minutes
from minutes_nlp.pipeline import read
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

_OPENING = "Ngày 28/3/2025, UBND tỉnh Lào Cai họp. Chủ tịch UBND tỉnh Lê Văn Mẫn chủ trì.\n\n"


def _minutes(text: str) -> Minutes:
    return read(read_text(_OPENING + text), load_rules(), reference_date=None)


def test_what_a_task_counts_is_no_indicator_and_its_number_is_the_directives() -> None:
    """A text like "Sở … hoàn thành phương án cho 12 xã" has a directive, no indicator and no unclaimed number."""
    minutes = _minutes(
        "Kết luận, Chủ tịch UBND tỉnh yêu cầu các sở bám sát kế hoạch. Sở Nông nghiệp và Môi trường hoàn thành "
        "phương án cấp nước sạch cho 12 xã vùng cao trong quý II."
    )
    assert minutes.indicators == ()
    assert [d.action for d in minutes.directives][1:] == ["hoàn thành phương án cấp nước sạch cho 12 xã vùng cao"]
    assert minutes.coverage.numbers.unclaimed == ()


def test_a_target_stays_an_indicator_of_its_directive() -> None:
    """A level that a directive sets is named, dated, planned and linked."""
    minutes = _minutes(
        "Kết luận, Chủ tịch UBND tỉnh yêu cầu UBND các huyện phấn đấu giải ngân đạt 30% kế hoạch vốn đến hết tháng 6."
    )
    (target,) = minutes.indicators
    assert (target.name, target.status, target.period and target.period.text) == (
        "giải ngân",
        "plan",
        "đến hết tháng 6",
    )
    assert [c.basis and c.basis.text for c in target.comparisons] == ["kế hoạch vốn"]
    assert [d.indicators for d in minutes.directives] == [(target.id,)]


def test_a_body_that_is_told_to_do_something_is_no_part_of_a_name() -> None:
    """Behind "yêu cầu Sở …" the name begins with what is measured."""
    minutes = _minutes(
        "Kết luận, Chủ tịch UBND tỉnh yêu cầu Sở Tài chính giải ngân vốn đầu tư công đạt 40% kế hoạch đến hết tháng 6."
    )
    assert [i.name for i in minutes.indicators] == ["giải ngân vốn đầu tư công"]
