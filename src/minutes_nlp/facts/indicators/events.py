"""Events: "Cháy, nổ: xảy ra 23 vụ" counts what the sentence has announced."""

from collections.abc import Sequence

from minutes_nlp.facts.indicators.drafts import Draft
from minutes_nlp.facts.indicators.names import event_nouns
from minutes_nlp.facts.indicators.trimming import trim_name
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import Span
from minutes_nlp.text.fold import fold

_LONGEST_TOPIC_WORDS = 7


def name_events(reading: Reading, start: int, drafts: Sequence[Draft]) -> None:
    """Give the counts of a sentence that begins at `start` and that only say "vụ" what is announced before ":"."""
    bare = [draft for draft in drafts if draft.is_count and fold(draft.name) in event_nouns(reading.rules)]
    if not bare:
        return
    topic = _topic(reading, start, bare[0].place)
    if topic is None:
        return
    said = reading.view.reading(topic.start, topic.end)
    said = said if said[:2].isupper() else said[0].lower() + said[1:]
    for draft in bare:
        draft.name, draft.name_derived = f"{draft.name} {said}", True
        draft.spans.append(topic)


def _topic(reading: Reading, start: int, stop: int) -> Span | None:
    """Return the words at `start` that end with ":" before `stop`, without the time that they name."""
    colon = reading.view.text.find(":", start, stop)
    if colon < 0:
        return None
    periods = starting_in(reading.mentions.periods, start, colon)
    end = min([colon, *(period.start for period in periods)])
    if starting_in(reading.mentions.quantities, start, end):
        return None
    topic = trim_name(reading, start, end)
    if topic is None or reading.view.folded.count(" ", topic.start, topic.end) >= _LONGEST_TOPIC_WORDS:
        return None
    return topic
