"""What holds for any text, however hostile."""

import json
import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import minutes_nlp
from minutes_nlp.errors import UnreadableError
from minutes_nlp.model import Ledger, Minutes
from minutes_nlp.output.json import to_json
from minutes_nlp.text import make_view

VOCABULARY = """
tỉnh xã nông thôn mới thu ngân sách sản lượng lúa Đông Xuân tỷ lệ hộ nghèo doanh nghiệp thành lập giải ngân vốn đầu tư
công đồng chí Nguyễn Văn Bình Chủ tịch UBND Sở Y tế Bộ Tài chính các sở ngành địa phương họp phiên thường kỳ kết luận
rà soát báo cáo triển khai cháy rừng du khách cả nước hòa hoà HÒA một hai năm mười tư lăm linh rưỡi phẩy trăm nghìn tỷ
"""
PHRASES = """
đồng|tỷ đồng|triệu USD|%|‰|điểm %|ha|tạ/ha|m2|m²|hộ|người|tiêu chí/xã|tăng|giảm còn|so với cùng kỳ|so với tháng trước
trong đó|lần lượt|kế hoạch|bằng|đạt|vượt|chiếm|gấp đôi|từ|đến|xuống|trước ngày|tháng|quý|năm|đến nay|lũy kế|ước|phấn đấu
xếp thứ|đứng thứ|âm|khoảng|trên|không quá|trở lên|giao|Yêu cầu|chậm nhất|không được|Dự họp có|chủ trì|Nơi nhận:|Số:
Điều|cùng kỳ năm trước|dự toán HĐND tỉnh giao|bình quân|đồng chí Nguyễn Văn Bình|Sở Y tế|Chủ tịch UBND tỉnh
"""
MARKS = """
( ) [ ] “ ” " ' | : ; , . … - – + / * • 1. a) [/x] ² ½ ① ٣ １２ Ⅳ İ ß 😀 {n} &nbsp; <b>
"""
INVISIBLE = (
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\u0301",
    "\u0323\u0302",
    "\u0331",
    "\u2028",
    "\x85",
)
NUMBERS = st.one_of(
    st.integers(0, 10**6).map(str),
    st.integers(0, 10**45).map(str),
    st.integers(0, 10**12).map(lambda number: f"{number:,}"),
    st.integers(0, 10**12).map(lambda number: f"{number:,}".replace(",", ".")),
    st.decimals(-1000, 1000, places=3).map(str),
    st.decimals(0, 1000, places=2).map(lambda number: str(number).replace(".", ",")),
    st.tuples(st.integers(0, 40), st.sampled_from("/-.,"), st.integers(0, 2100)).map(
        lambda parts: "".join(map(str, parts))
    ),
    st.dates().map(lambda day: f"{day.day:02}/{day.month}/{day.year}"),
    st.text("0123456789.,/", max_size=12),
    st.text("IVXLC", max_size=5),
)
CUES = PHRASES.strip().replace("\n", "|").split("|")
PIECES = st.one_of(NUMBERS, *map(st.sampled_from, (VOCABULARY.split(), CUES, CUES, MARKS.split(), INVISIBLE)))


def _spelt(text: str, spelling: str) -> str:
    return text.upper() if spelling == "capitals" else unicodedata.normalize("NFD", text) if spelling == "NFD" else text


SPACED = st.tuples(PIECES, st.sampled_from(["", " ", " ", " ", " "]))
TEXTS = st.tuples(
    st.one_of(st.lists(SPACED, max_size=10), st.lists(SPACED, min_size=15, max_size=80)),
    st.sampled_from(["as it is", "as it is", "capitals", "NFD"]),
).map(lambda parts: _spelt("Họp " + "".join(piece + space for piece, space in parts[0]), parts[1]))
DAYS = st.sampled_from([None, "2025-03-05", "2024-02-29", "1900-01-01", "2099-12-31"])


def _records(value: object) -> Iterator[dict[str, object]]:
    """Yield all objects inside a JSON value."""
    if isinstance(value, dict):
        yield value
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for item in items:
        yield from _records(item)


def _places(ledger: Ledger) -> list[tuple[int, int]]:
    return [(place.start, place.end) for place in (*ledger.rejected, *ledger.unclaimed)]


@settings(max_examples=1000, deadline=None, derandomize=True)
@given(text=TEXTS, day=DAYS)
@example(text="Lúa đạt 5 ha/².", day=None)
@example(text="Thu ngân sách 18 tháng đạt 5 tỷ đồng.", day="2025-03-05")
@example(text="Xuất siêu 4/5 tỉ", day=None)
@example(text="Họp: đạt 91532252292184359975647598.582 tấn", day=None)
def test_any_text_is_read(text: str, day: str | None) -> None:
    """Nothing raises, every quote stands at its place, every number is accounted for, two runs give the same bytes."""
    minutes = minutes_nlp.extract(text, date=day)
    written = to_json(minutes)
    for record in _records(json.loads(written)):
        start, end, quote = (record.get(name) for name in ("start", "end", "text"))
        if isinstance(start, int) and isinstance(end, int) and quote is not None:
            assert quote == text[start:end]
        assert "" not in record.values()
    numbers = minutes.coverage.numbers
    assert numbers.total == numbers.claimed + len(numbers.rejected) + len(numbers.unclaimed)
    assert numbers.total >= len(re.findall(r"\d+(?:[.,/]\d+)*", make_view(text).text))
    assert len(set(_places(numbers))) == len(_places(numbers))
    assert to_json(minutes_nlp.extract(text, date=day)) == written
    assert to_json(Minutes.model_validate_json(written)) == written


@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=TEXTS, day=DAYS)
def test_any_text_is_parsed(text: str, day: str | None) -> None:
    """The mentions of any text are read without fault and stand where they say."""
    for record in minutes_nlp.parse(text, date=day):
        start, end, quote = (getattr(record, name, None) for name in ("start", "end", "text"))
        assert quote is None or quote == text[start:end]


@settings(max_examples=50, deadline=None, derandomize=True)
@given(text=TEXTS, half=st.sampled_from(["\ud800", "\udc80", "\udfff"]), place=st.integers(0, 200))
def test_half_a_character_is_no_text(text: str, half: str, place: int) -> None:
    """A text with a stray surrogate is refused by name, wherever it stands."""
    with pytest.raises(UnreadableError, match="surrogate"):
        minutes_nlp.extract(text[:place] + half + text[place:])
