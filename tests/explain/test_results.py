"""Results are explained field by field."""

import pytest

from minutes_nlp.explain import ResultNotFoundError, explain_result
from minutes_nlp.pipeline import Trace, trace
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

TEXT = "Thu ngân sách tháng 2/2025 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ. Lũy kế 2 tháng đạt 29 tỷ đồng."


@pytest.fixture(scope="module")
def traced() -> Trace:
    """Return the trace of a text with an inherited name."""
    return trace(read_text(TEXT), load_rules(), reference_date=None)


def test_fields_rest_on_mentions_and_rules(traced: Trace) -> None:
    """Each field that quotes the text has the mention and the rule entry behind it."""
    first = traced.minutes.indicators[0]
    fields = {explanation.pointer: explanation for explanation in explain_result(traced, first.id)}
    assert [ground.rule for ground in fields["/value"].grounds] == ["units.unit.vnd"]
    assert [ground.rule for ground in fields["/period"].grounds] == ["periods.period.month"]
    assert fields["/comparisons/0/relation"].value == "comparisons.relation.increase"
    assert fields["/comparisons/0/basis/kind"].value == "comparisons.basis.same-period"


def test_inherited_fields_say_where_they_come_from(traced: Trace) -> None:
    """A derived name points to the words it was taken from."""
    second = traced.minutes.indicators[1]
    name = next(e for e in explain_result(traced, second.id) if e.pointer == "/name")
    assert name.inherited
    assert name.grounds[0].text == "Thu ngân sách"
    assert TEXT[name.grounds[0].start : name.grounds[0].end] == "Thu ngân sách"


def test_posts_roles_and_orders_name_their_entries() -> None:
    """A role points to the word that gives it, an order to its verb and to where its issuer is named."""
    text = (
        "BIÊN BẢN HỌP GIAO BAN\n\nChủ trì: Ông Lê Văn Mẫn - Giám đốc Sở Y tế.\n\nII. KẾT LUẬN\n"
        "Giao Văn phòng Sở rà soát danh mục trước ngày 15/4/2025.\n"
    )
    traced = trace(read_text(text), load_rules(), reference_date=None)
    chair = {(e.pointer, e.value): e.grounds for e in explain_result(traced, traced.minutes.attendees[0].id)}
    assert ("/posts/0/label", "titles.title.director") in chair
    assert chair["/roles/0", "chair"][0].text == "Chủ trì"
    (order,) = traced.minutes.directives
    explained = {(e.pointer, e.value): e for e in explain_result(traced, order.id)}
    assert ("/action", "directives.verb.action") in explained
    assert ("/deadline", "directives.deadline.before") in explained
    issuer = explained["/issuer", "Lê Văn Mẫn"]
    assert issuer.inherited
    assert issuer.grounds[0].text == "Lê Văn Mẫn"


def test_an_unknown_id_is_an_error(traced: Trace) -> None:
    """There is no explanation of what is not there."""
    with pytest.raises(ResultNotFoundError):
        explain_result(traced, "i999999")
