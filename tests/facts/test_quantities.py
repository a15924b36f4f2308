"""Quantities as records."""

from minutes_nlp.facts.quantities import quantity_record
from tests.facts.reading import reading


def test_the_amount_is_in_the_base_unit() -> None:
    """Number, unit text and scale are as written, the amount is multiplied out."""
    found = reading("đạt 1.036 tỷ đồng")
    record = quantity_record(found.view, found.mentions.quantities[0])
    assert record.model_dump(mode="json") == {
        "text": "1.036 tỷ đồng",
        "number": 1036,
        "number_upper": None,
        "unit_text": "tỷ đồng",
        "scale": 1000000000,
        "unit": {"code": "VND", "system": "iso4217", "name": "đồng"},
        "amount": 1036000000000,
        "amount_upper": None,
        "operator": "=",
        "start": 4,
        "end": 17,
    }
