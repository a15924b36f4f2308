"""Consents and proposals: what a sentence agrees to is a plan without a period: "Thống nhất ứng trước 35 tỷ đồng"."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.levels import is_vote
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.indicator_facts import Consent
from minutes_nlp.structure.types import Sentence
from minutes_nlp.text import PhraseIndex, PhraseMatch

_ENDS = ";."
_NEAR_ENDS = ";.,:"
_FARTHEST = 600
"""How far from a figure the word of consent may stand."""


@lru_cache(maxsize=4)
def _consents(rules: Rules) -> PhraseIndex[Consent]:
    return index_of(rules.indicators.consent)


def settle_consents(reading: Reading, sentence: Sentence, drafts: Sequence[Draft], *, near: bool = False) -> None:
    """Make the figures behind words of consent plans, without a period where they name none; `near`: behind proposals.

    Votes are none; counts only behind words that agree to a matter ("đồng ý cho"), as a body also passes documents.
    """
    found = _consents(reading.rules).find(reading.view.folded, sentence.start, sentence.end)
    consents = [match for match in found if match.payload.near == near]
    if not consents:
        return
    for draft in drafts:
        if draft.status != "actual" or is_vote(reading, draft):
            continue
        consent = _consent_before(reading, consents, draft.place)
        if consent is not None and (consent.counts or not draft.is_count) and (near or draft.value is not None):
            draft.status = "plan"
            draft.is_timeless = draft.is_timeless or not draft.has_own_period


def _consent_before(reading: Reading, consents: Sequence[PhraseMatch[Consent]], place: int) -> Consent | None:
    """Return the last word of consent in the clause before `place`, None where none is near."""
    last = bisect_left(consents, place, key=_end) - 1
    if last < 0 or place - consents[last].end > _FARTHEST:
        return None
    between, consent = reading.view.text[consents[last].end : place], consents[last].payload
    return None if any(f"{mark} " in between for mark in (_NEAR_ENDS if consent.near else _ENDS)) else consent


def _end(match: PhraseMatch[Consent]) -> int:
    return match.end
