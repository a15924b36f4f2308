"""Numbers with what stands around them."""

from tests.facts.indicators.grammar.build import first_figure


def test_a_figure_knows_its_clause_and_the_words_behind() -> None:
    """The name of a count may stand on both sides."""
    state, figure = first_figure("Tháng 2 có 40 hộ thoát nghèo")
    assert figure.behind.span is not None
    words = state.reading.view.text[figure.behind.span.start : figure.behind.span.end]
    assert (words, figure.behind.position, figure.clause.period is not None) == (
        "thoát nghèo",
        figure.position + 2,
        True,
    )


def test_the_list_of_a_counted_noun_is_behind_it() -> None:
    """Only a count goes on behind a comma: "17 xã, phường"."""
    _, count = first_figure("Có 17 xã, phường đạt chuẩn")
    _, money = first_figure("Chi 17 tỷ đồng, phường đạt chuẩn")
    assert count.behind.span is not None
    assert money.behind.span is None
