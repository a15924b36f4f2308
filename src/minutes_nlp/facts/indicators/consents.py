"""Consents: what a sentence agrees to is a plan without a period: "Thống nhất chủ trương ứng trước 35 tỷ đồng"."""

from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.levels import is_vote
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicators import Consent
from minutes_nlp.structure.types import Sentence
from minutes_nlp.text import PhraseIndex

_ENDS = ";."


@lru_cache(maxsize=4)
def _consents(rules: Rules) -> PhraseIndex[Consent]:
    return index_of(rules.indicators.consent)


def settle_consents(reading: Reading, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Make the figures behind words of consent plans, without a period where they name none.

    Votes are none; counts only behind words that agree to a matter ("đồng ý cho"), as a body also passes documents.
    """
    for draft in drafts:
        if draft.status != "actual" or draft.value is None or is_vote(reading, draft):
            continue
        consent = _consent_before(reading, sentence, draft.place)
        if consent is not None and (consent.counts or not draft.is_count):
            draft.status = "plan"
            draft.is_timeless = draft.is_timeless or not draft.has_own_period


def _consent_before(reading: Reading, sentence: Sentence, place: int) -> Consent | None:
    """Return the last word of consent in the clause before `place`."""
    text = reading.view.text
    start = max(sentence.start, *(text.rfind(f"{mark} ", sentence.start, place) + 1 for mark in _ENDS))
    found = [match.payload for match in _consents(reading.rules).find(reading.view.folded, start, place)]
    return found[-1] if found else None
