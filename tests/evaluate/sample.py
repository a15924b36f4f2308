"""A small gold document, and the program's own reading of it, for the tests of the measure."""

from pathlib import Path

from minutes_nlp.evaluate import GoldDocument, load_corpus
from minutes_nlp.model import Minutes
from minutes_nlp.pipeline import read
from minutes_nlp.reading import read_text
from minutes_nlp.rules import load_rules

RULES = load_rules()
TEXT = """UBND huyện Thanh Trì họp phiên thường kỳ tháng 2/2025

Chủ trì phiên họp có đồng chí Lê Văn Mẫn, Chủ tịch UBND huyện. Dự phiên họp có lãnh đạo các phòng, ban.

Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ. Chi ngân sách tháng 2 đạt 12 tỷ đồng.

Kết luận phiên họp, đồng chí Lê Văn Mẫn yêu cầu Phòng Tài chính rà soát các khoản thu trước ngày 15/3/2025.
"""
GOLD = """
id = "sample"
genre = "press_release"

[[attendees]]
type = "person"
name = "Lê Văn Mẫn"
roles = ["chair", "speaker"]
posts = [{label = "Chủ tịch", organization = "UBND huyện"}]
mentions = [{quote = "Lê Văn Mẫn", within = "có đồng chí Lê Văn Mẫn"}]

[[indicators]]
id = "a"
name = "Thu ngân sách"
value = {number = "15", unit_text = "tỷ đồng"}
period = {first = "2025-02-01", last = "2025-02-28", kind = "month"}
quote = "Thu ngân sách tháng 2 đạt 15 tỷ đồng, tăng 5% so với cùng kỳ"
[[indicators.comparisons]]
relation = "increase"
amount = {number = "5", unit_text = "%"}
basis = {kind = "same_period_last_year", text = "so với cùng kỳ"}

[[indicators]]
id = "b"
name = "Chi ngân sách"
value = {number = "12", unit_text = "tỷ đồng"}
period = {first = "2025-02-01", last = "2025-02-28", kind = "month"}
quote = "Chi ngân sách tháng 2 đạt 12 tỷ đồng"

[[directives]]
kind = "order"
issuer = "Lê Văn Mẫn"
assignees = [{name = "Phòng Tài chính"}]
action = "rà soát các khoản thu"
deadline = {text = "trước ngày 15/3/2025", date = "2025-03-15", bound = "before"}
quote = "yêu cầu Phòng Tài chính rà soát các khoản thu trước ngày 15/3/2025"
"""


def write(folder: Path, *, text: str = TEXT, gold: str = GOLD) -> Path:
    """Write the document into a corpus under `folder` and return the corpus."""
    document = folder / "corpus" / "sample"
    document.mkdir(parents=True, exist_ok=True)
    (document / "source.txt").write_text(text, "utf-8")
    (document / "gold.toml").write_text(gold, "utf-8")
    return folder / "corpus"


def document(folder: Path) -> GoldDocument:
    """Return the loaded document."""
    return load_corpus(write(folder))[0]


def reading() -> Minutes:
    """Return what the program reads in the document."""
    return read(read_text(TEXT), RULES, reference_date=None)
