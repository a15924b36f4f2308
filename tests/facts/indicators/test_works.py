"""Parameters of works."""

from tests.facts.reading import indicators


def test_a_parameter_is_a_plan_without_a_period() -> None:
    """How large a work is to be is no result of any month."""
    (size,) = indicators("Tháng 2, UBND tỉnh xem xét khu đô thị Bắc Sông, quy mô 2.890 ha.")
    assert (size.name, size.status, size.period) == ("quy mô khu đô thị Bắc Sông", "plan", None)


def test_parameters_in_a_row_are_of_one_work() -> None:
    """The second one has the name of the work before the first."""
    length, cost = indicators("Cao tốc Bắc Sông - Nam Sông dài 51,1 km, tổng mức đầu tư hơn 12.600 tỷ đồng.")
    assert [length.name, cost.name] == [
        "chiều dài Cao tốc Bắc Sông - Nam Sông",
        "tổng mức đầu tư Cao tốc Bắc Sông - Nam Sông",
    ]


def test_what_a_work_is_to_have_is_planned_and_not_foreseen() -> None:
    """The "sẽ" of its sentence tells when it is begun."""
    (cost,) = indicators("Khu đô thị Bắc Sông sẽ khởi công vào quý IV với tổng mức đầu tư 1.351 tỷ đồng.")
    assert cost.status == "plan"


def test_wide_is_a_width_or_an_area() -> None:
    """The unit says which."""
    lot, street = indicators("Khu đô thị Bắc Sông rộng 74,6 ha, tuyến đường Trần Phú rộng 12 m.")
    assert [lot.name, street.name] == ["diện tích Khu đô thị Bắc Sông", "chiều rộng tuyến đường Trần Phú"]


def test_what_a_project_costs_is_planned() -> None:
    """Also where it is named behind the cost."""
    (cost,) = indicators("Tổng kinh phí cho dự án này là 377 tỷ đồng.")
    assert cost.status == "plan"


def test_the_name_of_a_work_ends_at_its_verb() -> None:
    """What is done to the work is no part of its name."""
    (area,) = indicators("Cụm công nghiệp Đồng Xa (xã Tân An) khởi công với diện tích 74,6 ha.")
    assert area.name == "diện tích Cụm công nghiệp Đồng Xa"


def test_what_is_counted_is_no_parameter() -> None:
    """Projects that were begun have a size that was reached."""
    _, size = indicators("Tháng 2 khởi công 46 dự án nhà ở xã hội với quy mô 41.280 căn.")
    assert (size.name, size.status) == ("quy mô dự án nhà ở xã hội khởi công", "actual")


def test_a_change_is_no_parameter() -> None:
    """An area that grew has been measured."""
    (area,) = indicators("Diện tích khu công nghiệp Bắc Sông tăng 2 ha so với cùng kỳ.")
    assert area.status == "actual"
