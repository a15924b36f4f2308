"""Tests of the frame of a document."""

from minutes_nlp.facts.document import find_issuer, read_document
from tests.facts.reading import reading

NOTICE = """ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU
-------
Số: 12/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lai Châu, ngày 05 tháng 3 năm 2025

THÔNG BÁO
Kết luận tại phiên họp thường kỳ tháng 02 năm 2025

Ngày 04/3/2025, UBND tỉnh tổ chức phiên họp thường kỳ.

Nơi nhận:
- Các sở, ban, ngành (để t/h);
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
(Đã ký)
Vi Văn Tú
"""


def test_frame_of_an_official_document() -> None:
    """Number, issuer, place, date, title, signer and recipients stand in their places."""
    document = read_document(reading(NOTICE))
    assert document.code is not None and (document.code.number, document.code.notation) == ("12", "TB-UBND")
    assert (document.issuer, document.place, document.date) == (
        "Ủy ban nhân dân tỉnh Lai Châu",
        "Lai Châu",
        "2025-03-05",
    )
    assert document.title == "Thông báo Kết luận tại phiên họp thường kỳ tháng 02 năm 2025"
    assert (document.signer, document.recipients) == ("Vi Văn Tú", ("Các sở, ban, ngành",))
    assert find_issuer(reading(NOTICE)) is not None


def test_stamp_of_a_crawler_is_the_month_of_publication() -> None:
    """Digits before the first word with a capital are a stamp, and no part of the title."""
    document = read_document(reading(" date 2025-03 UBND tỉnh họp thường kỳ\n\nSáng 05/3, UBND tỉnh họp.\n"))
    assert (document.published, document.title) == ("2025-03", "UBND tỉnh họp thường kỳ")


def test_the_issuer_may_stand_before_the_unit_it_lies_in() -> None:
    """A court or a committee is written with its province behind a dash."""
    court = "TÒA ÁN NHÂN DÂN\nHUYỆN ĐAK ĐOA - TỈNH GIA LAI\n\nBIÊN BẢN PHIÊN TÒA\n\nNgày 19/9/2014, mở phiên tòa."
    issuer = find_issuer(reading(court))
    assert issuer is not None and issuer.name.startswith("Tòa án nhân dân huyện Đak Đoa")
