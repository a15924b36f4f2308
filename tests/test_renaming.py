"""The name of a person decides nothing but itself: people of all peoples of Vietnam are read alike."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from minutes_nlp.evaluate import load_corpus
from minutes_nlp.pipeline import read
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

DOCUMENTS = Path(__file__).parents[1] / "corpora" / "documents" / "dev"
# Two plain syllables behind "UBND phường" may be the ward's name: such names are left out.
NAMES = """
Nguyễn Văn Bình|Lê Thị Thanh Hà|Hoàng Phủ Đức Anh|Tôn Nữ Thị Ngọc Trâm|Âu Dương Quân Bảo|Ông Thị Xuân|Từ Minh Thiện
Văn Công Tuấn|An Thái Sơn|Bùi Thị Quỳnh Vân|Bạch Liên Hương|Nông Đức Toàn|Hoàng Thị Lụa|Lò Văn Phiên|Vì Văn Pọng
Cà Thị Mè|Giàng A Lềnh|Tráng Seo Pao|Mùa A Sềnh|Chảo Tà Phấu|Phàn Phù Lìn|Lù Thị Lừu|Pờ Seo Mìn|Y Blin Êban|H'Lim Niê
Y Vinh Tơr|Ksor H'Bơ Khăp|Rơ Châm H'Loan|Điểu K'Ré|Chamaléa Thị Thủy|Đàng Năng Thọ|Đạo Văn Thành|Quảng Đại Hồng
Sơn Minh Thắng|Thạch Sa Rây|Danh Văn Út|Bríu Thị Nem|Hồ Văn Niêm|Voòng A Sáng
""".replace("\n", "|").split("|")
POOL = sorted({name for name in NAMES if name})
_ID = re.compile(r"[a-z]{1,2}\d+")
_VARIES = {"start", "end", "document_id", "source", "engine"}


def _stands(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def _renamable() -> Iterator[tuple[str, str, str]]:
    """Yield id and text of each development document with each person who is named in full wherever it is named."""
    for document in load_corpus(DOCUMENTS):
        for attendee in document.gold.attendees:
            name = attendee.name
            in_one_case = len(re.findall(re.escape(name), document.text, re.IGNORECASE)) == document.text.count(name)
            is_full = attendee.type == "person" and " " in name and name in document.text and in_one_case
            if is_full and not _stands(name.split()[-1], document.text.replace(name, "")):
                yield document.id, document.text, name


CASES = sorted(_renamable())


def _without_name(value: Any, name: str, numbers: dict[str, int]) -> Any:
    """Return a record with `name` masked, without offsets, and with ids by their order."""
    if isinstance(value, dict):
        return {key: _without_name(item, name, numbers) for key, item in value.items() if key not in _VARIES}
    if isinstance(value, list):
        return [_without_name(item, name, numbers) for item in value]
    if isinstance(value, str) and _ID.fullmatch(value):
        return numbers.setdefault(value, len(numbers))
    return value.replace(name, "…") if isinstance(value, str) else value


def _read(text: str, name: str) -> Any:
    record = read(read_text(text), load_rules(), reference_date=None).model_dump(mode="json")
    return _without_name({**record, "text": None}, name, {})


def _pairs() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Yield each name of the pool with a case that does not speak of that name already."""
    for number, other in enumerate(POOL):
        start = number * len(CASES) // len(POOL)
        given_name = other.split()[-1]
        yield other, next(case for case in CASES[start:] + CASES if not _stands(given_name, case[1]))


@pytest.mark.parametrize(("other", "case"), tuple(_pairs()), ids=POOL)
def test_another_name_changes_nothing_else(other: str, case: tuple[str, str, str]) -> None:
    """A document in which one person is renamed throughout says the same of the person and of everything else."""
    _, text, name = case
    assert _read(text.replace(name, other), other) == _read(text, name)
