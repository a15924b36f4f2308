"""Tests of communes and districts by name."""

import pytest

from minutes_nlp.gazetteer import find_commune, find_district, is_district


@pytest.mark.parametrize(
    ("province", "name", "former", "code"),
    [
        ("12", "xã Sìn Hồ", False, "03478"),
        ("01", "phường Phúc Xá", True, "00001"),
        ("01", "phường Phúc Xá", False, None),
        ("34", "xã Sìn Hồ", False, None),
        ("01", "xã Không Đâu", True, None),
    ],
)
def test_a_commune_has_the_code_of_its_time(province: str, name: str, former: bool, code: str | None) -> None:
    """Only in its own province, and only while it was a unit."""
    unit = find_commune(province, name, former=former)
    assert (unit.code if unit else None) == code


def test_an_old_commune_names_its_heir() -> None:
    """The commune that it went into as a whole, with its code."""
    unit = find_commune("01", "Phường Phúc Xá", former=True)
    assert unit is not None
    assert (unit.heir, unit.heir_code) == ("Phường Hồng Hà", "00097")


def test_communes_of_one_name_need_their_district() -> None:
    """Several communes of a province have one name: without the district none is meant."""
    assert find_commune("01", "xã Tân Minh", former=True) is None
    found = find_commune("01", "xã Tân Minh", former=True, district="huyện Sóc Sơn")
    assert found is not None and found.code == "00406"


def test_districts_ended_with_the_reform() -> None:
    """Their codes are those of the time before."""
    unit = find_district("06", "huyện Na Rì")
    assert unit is not None and unit.code == "066"
    assert find_district("06", "huyện Không Đâu") is None


def test_names_of_districts_are_known_without_their_kind() -> None:
    """A name behind "Huyện ủy" is a district's, not the secretary's."""
    assert is_district("An Lão") and is_district("Hồng Lĩnh")
    assert not is_district("Lê Văn Nam")
