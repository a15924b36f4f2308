"""The clause before a number."""

import pytest

from minutes_nlp.facts.indicators.clauses import Clause, read_clause, role_of
from minutes_nlp.facts.indicators.cutting import cut_items
from minutes_nlp.facts.indicators.roles import settle_roles
from tests.facts.reading import indicators, reading


def _clause(text: str) -> tuple[Clause, list[str]]:
    """Return the clause before the last quantity of `text`, and the words of its name."""
    found = reading(text)
    items = settle_roles(found, cut_items(found, 0, len(found.view.text)))
    last = max(i for i, item in enumerate(items) if item.kind == "quantity")
    clause = read_clause(found, items[:last], items[last].start)
    return clause, [found.view.text[span.start : span.end] for span in clause.words]


def test_a_clause_has_name_verb_and_period() -> None:
    """The words before the verb name the thing, the period is none of them."""
    clause, words = _clause("Thu ngân sách tháng 2 tăng 5%")
    assert words == ["Thu ngân sách"]
    assert clause.relation is not None
    assert clause.relation.id == "increase"
    assert clause.period is not None


def test_a_comma_inside_a_name_cuts_nothing() -> None:
    """The end of a list inside a name stays with its beginning."""
    assert _clause("ngành chế biến, chế tạo tăng 5%")[1] == ["ngành chế biến, chế tạo"]


def test_a_comma_before_a_clause_cuts() -> None:
    """A clause of its own begins behind the comma."""
    assert _clause("Về sản xuất nông nghiệp, thu hoạch vụ Đông đạt 5%")[1] == ["thu hoạch vụ Đông"]


def test_a_clause_behind_an_opener_is_whole() -> None:
    """A word that opens a clause is no end of the list before."""
    assert _clause("cưỡng chế nợ, bảo đảm đến ngày 31/12 nợ thuế đạt 5%")[1] == ["nợ thuế"]


def test_a_word_before_the_verb_tells_of_a_result() -> None:
    """What is done is no estimate."""
    assert _clause("riêng vốn xây dựng mới giải ngân được 5 tỷ đồng")[0].is_done
    assert _clause("đến nay đã tiêu huỷ 57 con")[0].is_done
    assert not _clause("vốn xây dựng giải ngân được 5 tỷ đồng")[0].is_done


def test_status_and_shift() -> None:
    """Status cues and the year before are noted."""
    assert _clause("doanh thu ước đạt 5 tỷ đồng")[0].status == "estimate"
    assert _clause("cùng kỳ tăng 5%")[0].shift_years == -1


def test_roles_of_connectives() -> None:
    """Only connectives have a role."""
    found = reading("trong đó 5 xã")
    items = cut_items(found, 0, len(found.view.text))
    assert [role_of(item) for item in items] == ["part", None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("GRDP đạt 5 tỷ đồng; thu ngân sách có hiệu quả, đạt 3 tỷ đồng.", ["GRDP", "thu ngân sách"]),
        ("Tháng 2, sản lượng lúa ổn định, năng suất khá, đạt 60 tạ/ha.", ["năng suất"]),
        ("Giải ngân còn chậm, mới đạt 20% kế hoạch.", ["Giải ngân"]),
        ("Xuất khẩu tăng trưởng khá, đạt 193 tỷ đồng.", ["Xuất khẩu"]),
        ("Thu ngân sách đạt 5 tỷ đồng, mức cao nhất từ trước đến nay, bằng 80% dự toán.", ["Thu ngân sách"]),
        ("Ông Nam nói thêm, đạt 5 tỷ đồng.", []),
    ],
)
def test_the_nearest_thing_measured_is_told_of(text: str, names: list[str]) -> None:
    """What is said of it is no name, and what only says more of the figure before begins none."""
    assert [one.name for one in indicators(text, None)] == names
