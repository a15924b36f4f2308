"""What all records share: frozen, no unknown keys, numbers as JSON numbers, no empty strings."""

from decimal import Context, Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, StringConstraints, WithJsonSchema

SCHEMA_VERSION = "1.0"
_PLACES_OF_A_FRACTION = Decimal("0.000001")
_SIGNIFICANT_DIGITS = 15
_EXACT = Context(prec=100)
"""Carries any number the text can hold: the longest has 40 digits, in the longest scale."""


class Record(BaseModel):
    """A frozen part of the contract; a key that the contract does not name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def json_number(value: Decimal) -> int | float:
    """Return `value` as the JSON number that is written: integral ones as int, others as the nearest float.

    A value with more significant digits than a float carries (a fraction like 1/3) is rounded to six places.
    """
    if value == value.to_integral_value():
        return int(value)
    if len(value.as_tuple().digits) > _SIGNIFICANT_DIGITS:
        value = value.quantize(_PLACES_OF_A_FRACTION, context=_EXACT)
    return float(value)


Number = Annotated[Decimal, PlainSerializer(json_number, return_type=int | float), WithJsonSchema({"type": "number"})]
Text = Annotated[str, StringConstraints(min_length=1)]
Offset = Annotated[int, Field(ge=0)]
IsoDate = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
