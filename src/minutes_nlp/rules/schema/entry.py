"""What every entry of every rule file has."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

SLOTS = frozenset(
    {"day", "spokenday", "longday", "lateday", "weekday", "month", "quarter"}
    | {"year", "oldyear", "earlyyear", "shortyear", "spokenyear", "spokenoldyear"}
    | {"n", "roman", "hour", "minute", "symbol", "letter"}
)
"""The names a slot of a form may have; a digit behind tells two of a kind apart ({day2})."""

_SLOT = re.compile(r"\{([^{}]*?)\d?\}")


def _checked(form: str) -> str:
    if not unicodedata.is_normalized("NFC", form):
        raise ValueError(f"'{form}' is not in NFC")
    if form != " ".join(form.split()):
        raise ValueError(f"'{form}' has white space that does not count")
    if not form:
        raise ValueError("an empty form matches everywhere")
    return form


def _with_known_slots(form: str) -> str:
    unknown = sorted(set(_SLOT.findall(form)) - SLOTS)
    if unknown:
        raise ValueError(f"'{form}': no slot {', '.join(unknown)}; there are {', '.join(sorted(SLOTS))}")
    return form


Form = Annotated[str, AfterValidator(_checked), AfterValidator(_with_known_slots)]
Sentence = Annotated[str, AfterValidator(_checked)]


class Entry(BaseModel):
    """One entry: the words, and sentences that show where they count and where they do not.

    `forms` are matched in any case and tone placement, on word boundaries; `unless` are longer phrases that hold a
    form and mean something else. `examples` must be found by this entry, `counters` must not; a test runs them all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$")]
    forms: Annotated[tuple[Form, ...], Field(min_length=1)]
    unless: tuple[Form, ...] = ()
    examples: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    counters: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    seen: str | None = None


class RuleFile(BaseModel):
    """One rule file: a table of entries for each kind of entry it holds.

    `switch_off` names shipped entries ("table.id") that a user's file takes away.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    switch_off: tuple[str, ...] = ()

    def tables(self) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """Yield the name and the entries of each table of the file."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, tuple) and value and all(isinstance(entry, Entry) for entry in value):
                yield name, value
