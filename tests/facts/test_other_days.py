"""Times that a document names and that are not its own."""

import pytest

from minutes_nlp.facts.other_days import is_compared_with, is_due, is_foreseen, is_of_other, is_start
from tests.facts.reading import RULES, reading


def _is_of_other(text: str) -> bool:
    source = reading(text)
    period = source.mentions.periods[-1]
    return is_of_other(source.view, RULES, source.structure, source.mentions.codes, period)


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "- Xét đề nghị của Sở Tài chính tại văn bản gửi ngày 4/3/2025;",
        "UBND tỉnh thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024",
    ],
)
def test_the_days_of_other_documents(text: str) -> None:
    """A day behind a document's number, or among the grounds of a decision, is that of another document."""
    assert _is_of_other(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 19/6/2025, UBND tỉnh họp phiên thường kỳ",
        "Căn cứ kết luận của Chủ tịch UBND tỉnh, ngày 19/6/2025",
        "UBND tỉnh họp sau Nghị quyết số 01/NQ-CP, sáng ngày 05/01/2024",
    ],
)
def test_the_days_of_the_document_itself(text: str) -> None:
    """A day that opens a clause of its own is none of what is cited."""
    assert not _is_of_other(text)


def test_what_is_foreseen() -> None:
    """What is aimed at earlier in a sentence is for the years it names."""
    source = reading("Năm 2018 thu khá, phấn đấu xong vào năm 2030. Năm 2019 thu khá.")
    told = [is_foreseen(source.view, RULES, source.structure, p) for p in source.mentions.periods]
    assert told == [False, True, False]


def test_what_is_due_began_or_is_compared_with() -> None:
    """The word before a time says what it is there for."""
    source = reading("Xong trước 30/9, có từ năm 1982, tăng so với năm 2023, họp ngày 5/3.")
    told = [
        (is_due(source.view, RULES, p), is_start(source.view, RULES, p), is_compared_with(source.view, RULES, p))
        for p in source.mentions.periods
    ]
    assert told == [(True, False, False), (False, True, False), (False, False, True), (False, False, False)]
