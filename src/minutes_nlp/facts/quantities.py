"""From a quantity mention to the contract's quantity."""

from decimal import Decimal

from minutes_nlp.mentions.types import QuantityMention
from minutes_nlp.model import Quantity, Unit
from minutes_nlp.text import View


def quantity_record(view: View, mention: QuantityMention) -> Quantity:
    """Return the record of `mention`: `amount` is the number in the base unit of its code."""
    evidence = view.evidence(mention.start, mention.end)
    meaning = mention.unit
    scale = meaning.scale if meaning else Decimal(1)
    unit = Unit(code=meaning.code, system=meaning.system, name=meaning.name) if meaning and meaning.code else None
    upper = mention.number_upper
    return Quantity(
        text=evidence.text,
        number=mention.number,
        number_upper=upper,
        unit_text=mention.unit_text,
        scale=scale,
        unit=unit,
        amount=mention.number * scale,
        amount_upper=upper * scale if upper is not None else None,
        operator=mention.operator,
        start=evidence.start,
        end=evidence.end,
    )
