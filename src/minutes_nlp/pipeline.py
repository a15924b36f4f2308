"""The line from a source to its minutes; the only module that knows all stages."""

import hashlib
from datetime import date as Date

from minutes_nlp import __version__
from minutes_nlp.model import (
    SCHEMA_VERSION,
    Coverage,
    DocumentInfo,
    Engine,
    Ledger,
    Meeting,
    Minutes,
    Record,
    Segment,
    SourceInfo,
)
from minutes_nlp.rules import Rules
from minutes_nlp.text.source import Source

_NOTHING = Ledger(total=0, claimed=0, claimed_by={}, rejected=(), unclaimed=())


def read(
    source: Source, rules: Rules, *, reference_date: Date | None, document_id: str | None = None
) -> Minutes:
    """Return what is read in `source`; `reference_date` places dates without a year, `document_id` is the caller's."""
    return Minutes(
        schema_version=SCHEMA_VERSION,
        document_id=document_id or hashlib.sha256(source.text.encode()).hexdigest()[:16],
        engine=Engine(name="minutes-nlp", version=__version__, rules=rules.sha256),
        source=SourceInfo(
            name=source.name, media_type=source.media_type, encoding=source.encoding, sha256=source.sha256
        ),
        text=source.text,
        document=DocumentInfo(
            genre="other",
            title=None,
            code=None,
            issuer=None,
            place=None,
            date=None,
            published=None,
            signer=None,
            recipients=(),
            evidence=(),
            derived=(),
        ),
        meeting=Meeting(
            name=None,
            classification="other",
            organization=None,
            start_date=None,
            end_date=None,
            location=None,
            covers=None,
            chairs=(),
            evidence=(),
            derived=(),
        ),
        segments=(
            Segment(
                id="s0", kind="other", title=None, topic=None, speaker=None, start=0, end=len(source.text)
            ),
        ),
        organizations=(),
        attendees=(),
        indicators=(),
        directives=(),
        findings=(),
        coverage=Coverage(numbers=_NOTHING, directive_cues=_NOTHING, names=_NOTHING),
    )


def parse(
    text: str, kind: str | None = None, *, date: Date | None = None, rules: Rules
) -> tuple[Record, ...]:
    """Return the mentions of `kind` (of every kind without it) in one expression, in the contract's shapes."""
    return ()
