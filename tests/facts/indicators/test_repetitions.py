"""Facts told again."""

import pytest

from tests.facts.reading import indicators, minutes


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tháng 2, huyện trồng mới 320 ha rừng tập trung. Diện tích trồng rừng tập trung đạt 320 ha.", 1),
        ("Tháng 2, huyện trồng 320 ha rừng tập trung. Tháng 1, huyện trồng 320 ha rừng tập trung.", 2),
        ("Tháng 2, có 320 ha rừng tập trung, 320 ha rừng tập trung phòng hộ.", 2),
        ("Tháng 2, quỹ khen thưởng 5 tỷ đồng. Quỹ phúc lợi 5 tỷ đồng.", 2),
        ("Tháng 2, các kho mua 2.658 tấn lúa. Nông dân đã bán lúa: 2.658 tấn.", 1),
        ("Tháng 2, các kho mua 26 tấn lúa. Nông dân đã bán lúa: 26 tấn.", 1),
        ("Tháng 2, các kho mua 30 tấn lúa. Nông dân đã bán lúa: 30 tấn.", 2),
        ("Xã họp về khu 4,3 ha. Người dân trong khu 4,3 ha đã nhận tiền.", 1),
        ("Xã sẽ đền bù khu 4,3 ha.\n- Cấp nền đất gần khu 4,3 ha.\n- Cấp căn hộ ngoài khu 4,3 ha.", 1),
        ("Khu chợ Hòa Bình, diện tích 19 ha.\n+ Trường học Sơn Hà, diện tích 19 ha.", 2),
        ("Đội trẻ: 45.000 đồng/người. Đội lớn: 45.000 đồng/người.", 2),
        ("Tháng 2, còn 11 nhiệm vụ quá hạn. Đối với 11 nhiệm vụ quá hạn chưa rõ lý do.", 1),
        ("Tháng 2, thu 5 tỷ đồng thuế nhà đất. Phấn đấu thu 5 tỷ đồng thuế nhà đất.", 2),
        ("Lãi suất cho vay giảm 0,5% từ hôm nay. Trời mưa. Ngân hàng cam kết lãi suất cho vay giảm 0,5%.", 1),
        ("Lãi suất cho vay giảm 0,5% so với năm 2024. Lãi suất cho vay giảm 0,5% so với tháng trước.", 2),
        ("Thành phố sẽ chi 1.100 tỷ đồng tổng điều tra dân số. Chi 1.100 tỷ đồng là hợp lý.", 1),
        ("Các công ty con nắm giữ trên 50% vốn. Các công ty con nắm giữ dưới 50% vốn.", 2),
    ],
)
def test_what_is_told_again_is_one_fact(text: str, count: int) -> None:
    """One value under alike names is told again, unless its time or its status is another."""
    assert len(indicators(text)) == count


def test_the_other_place_is_evidence() -> None:
    """What only the second place says is taken."""
    text = "Tháng 2, huyện trồng 320 ha rừng tập trung. Trời nắng. Rừng tập trung trồng 320 ha, bằng 80% kế hoạch."
    (fact,) = indicators(text)
    assert len(fact.evidence) > 1
    assert [one.relation for one in fact.comparisons] == ["ratio"]


def test_the_words_of_the_body_are_kept() -> None:
    """A headline is only another place of its fact."""
    text = (
        "TỈNH ĐÓN 518 NGHÌN LƯỢT KHÁCH DU LỊCH\n\n"
        "Chiều 5/3/2025, UBND tỉnh họp phiên thường kỳ. Đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì.\n\n"
        "Theo báo cáo, 2 tháng đầu năm tỉnh đón 518 nghìn lượt khách du lịch, tăng 12% so với cùng kỳ.\n"
    )
    found = [one for one in minutes(text).indicators if one.value and one.value.number == 518]
    assert [len(one.comparisons) for one in found] == [1]


def test_a_headline_rounds() -> None:
    """What it says with "hơn" is told to the figure below."""
    text = (
        "HƠN 34.000 NGƯỜI KÊ KHAI TÀI SẢN\n\n"
        "Chiều 5/3/2025, UBND thành phố họp báo. Đồng chí Nguyễn Văn An chủ trì.\n\n"
        "Đến nay, 34.300 người kê khai tài sản.\n"
    )
    assert [str(one.value.number) for one in minutes(text).indicators if one.value] == ["34300"]


_BODY = "Chiều 5/3/2025, UBND thành phố họp báo. Đồng chí Nguyễn Văn An chủ trì.\n\n"


def test_a_headline_names_what_it_counts_in_its_own_way() -> None:
    """Another noun with the same words around it counts the same things."""
    text = f"8 CƠ QUAN Ở YÊN SƠN KHOÁN XE CÔNG\n\n{_BODY}Sáng nay, 8 đơn vị của Yên Sơn thực hiện khoán xe công.\n"
    assert [one.name for one in minutes(text).indicators] == ["đơn vị của Yên Sơn thực hiện khoán xe công"]
    other = f"8 CƠ QUAN Ở YÊN SƠN KHOÁN XE CÔNG\n\n{_BODY}Sáng nay, 8 người bị thương vì sạt lở.\n"
    assert len(indicators(other)) == 2


def test_a_headline_has_the_share_of_a_whole_from_the_text() -> None:
    """Whatever it calls the work of which it is told."""
    text = f"TUYẾN ĐƯỜNG SẮT ĐẠT 62% KHỐI LƯỢNG\n\n{_BODY}Đến nay, dự án này đạt 62% khối lượng.\n"
    assert len(indicators(text)) == 1
