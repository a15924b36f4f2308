"""The example of docs/own-rules changes the reading as its README says."""

from pathlib import Path

from minutes_nlp import Minutes, extract_file, load_rules
from tests.cli.run import run

EXAMPLE = Path(__file__).parents[1] / "docs" / "own-rules"


def _read(rules: Path | None) -> Minutes:
    return extract_file(EXAMPLE / "bien-ban.txt", rules=load_rules(rules))


def test_without_them_the_mill_s_words_are_not_understood() -> None:
    """No indicator, no directive, one without a post, and a finding for each numeral nobody claimed."""
    minutes = _read(None)
    assert (minutes.indicators, minutes.directives) == ((), ())
    assert [finding.code for finding in minutes.findings] == ["unclaimed_number"] * 3
    assert [len(one.posts) for one in minutes.attendees] == [1, 1, 0]


def test_with_them_they_are() -> None:
    """The unit, the indicator, the post and the order are read, each by the mill's own entry."""
    minutes = _read(EXAMPLE / "rules")
    output, cotton = minutes.indicators
    assert output.value is not None
    assert output.value.unit is not None
    assert (output.name, output.value.unit.code) == ("Sản lượng sợi", "côn")
    assert (cotton.name, cotton.topic) == ("Suất tiêu hao bông", "local.cotton_consumption")
    assert minutes.attendees[2].posts[0].label == "Thủ kho trưởng"
    (order,) = minutes.directives
    assert order.deadline is not None
    assert (order.action, order.deadline.date) == ("hiệu chỉnh máy chải số 4", "2025-04-15")
    assert minutes.findings == ()
    assert minutes.coverage.names.unclaimed == ()
    assert minutes.engine.rules != _read(None).engine.rules


def test_they_pass_their_own_check() -> None:
    """`rules check` finds no fault, `explain` names the entries."""
    assert run("rules", "check", str(EXAMPLE / "rules")).code == 0
    explained = run("explain", str(EXAMPLE / "bien-ban.txt"), "--rules", str(EXAMPLE / "rules")).out
    entries = ("count.cones", "topic.local.cotton_consumption", "title.plant", "performative.chot-giao", "verb.plant")
    assert [entry for entry in entries if entry not in explained] == []
