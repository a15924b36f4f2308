"""The frame of a document: what it is called, its number, who issued and signed it, where and when, who receives it."""

import re
from collections.abc import Iterator
from itertools import islice

from minutes_nlp.facts.meeting_words import MeetingWords, meeting_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.calendar import resolve
from minutes_nlp.mentions.capitals import title_case
from minutes_nlp.mentions.spans import starting_in
from minutes_nlp.mentions.types import CodeMention, OrganisationMention, PeriodMention, PersonMention, Span
from minutes_nlp.model.document import DocumentCode, DocumentInfo
from minutes_nlp.model.evidence import Evidence
from minutes_nlp.text import View

_STAMP = re.compile(r"\s*[a-z: ]{0,24}(\d{4}-\d{2}(?:-\d{2})?)(?=\s)")
_CODE = re.compile(r"(?P<number>\d+[a-z]?)(?:/\d{4})?\s*[/-]\s*(?P<notation>[^\W\d_][\w&/-]*)")
_RECIPIENT = re.compile(r"[ \t]*[-–+*•][ \t]*(?P<name>[^\n;]+?)[ \t]*[;.,]?[ \t]*(?:\n|$)")
_PURPOSE = re.compile(r"\s*\([^()/]*/[^()]*\)$")
_LINE = re.compile(r"^.*$", re.MULTILINE)
_HEAD_LINES = 14
_INDENT = 12
_LONGEST_TITLE = 400
_LINE_OF_UNITS = 80
_JOINTS = frozenset(" -–,")


def read_document(reading: Reading) -> DocumentInfo:
    """Return the frame of the document as far as it says it itself."""
    words = meeting_words(reading.rules)
    view = reading.view
    title, dateline = _title(reading, words), _dateline(reading)
    code = _code(reading)
    issuer = find_issuer(reading)
    signer = _signer(reading, words)
    spans = [item for item in (title, code, issuer, signer) if item is not None]
    day = resolve(dateline, None).first if dateline is not None else None
    stamp = _STAMP.match(view.text)
    return DocumentInfo(
        genre=reading.structure.genre,
        title=_title_text(view, title, words) if title else None,
        code=_code_record(view, code) if code else None,
        issuer=_issuer_name(reading, issuer) if issuer else None,
        place=_place_of(view, dateline) if dateline else None,
        date=day.isoformat() if day else None,
        published=stamp.group(1) if stamp else None,
        signer=signer.name if signer else None,
        recipients=tuple(_recipients(view, words)),
        evidence=tuple(_evidence(view, spans, dateline)),
        derived=(),
    )


def _evidence(view: View, spans: list[Span], dateline: PeriodMention | None) -> Iterator[Evidence]:
    parts = [*spans, *([dateline] if dateline else [])]
    for span in sorted(parts, key=lambda item: item.start):
        yield view.evidence(span.start, span.end)


def _lines(reading: Reading) -> list[Span]:
    view = reading.view
    return [
        Span(paragraph.start, paragraph.end)
        for paragraph in reading.structure.paragraphs
        if view.text[paragraph.start : paragraph.end].strip()
    ]


def _title(reading: Reading, words: MeetingWords) -> Span | None:
    """Return the title: kind and summary of an official document, else the headline without a final stop."""
    view, lines = reading.view, _lines(reading)
    for index, line in enumerate(lines[:_HEAD_LINES]):
        kind = words.document.at(view.folded, view.trim(line.start, line.end)[0], line.end)
        written = view.text[line.start : line.end].strip()
        if kind is not None and written.isupper() and kind.end - kind.start == len(written):
            following = lines[index + 1] if index + 1 < len(lines) else None
            end = following.end if following and following.end - following.start < _LONGEST_TITLE else line.end
            return Span(*view.trim(line.start, end))
    if not lines:
        return None
    stamp = _STAMP.match(view.text)
    start = max(lines[0].start, stamp.end() if stamp else 0)
    first = view.trim(start, lines[0].end)
    segment = reading.structure.segment_at(first[0])
    text = view.text[first[0] : first[1]]
    headline = segment.kind == "header" and first[0] < first[1] and text[-1] not in ".:;" and len(lines) > 1
    return Span(*first) if headline and len(text) < _LONGEST_TITLE and not _is_frame(reading, first) else None


def _is_frame(reading: Reading, line: tuple[int, int]) -> bool:
    """Tell whether a line is a body's name and nothing else: the head of an official document."""
    return any(body.start <= line[0] and line[1] <= body.end for body in reading.mentions.organisations)


def _title_text(view: View, title: Span, words: MeetingWords) -> str:
    kind = words.document.at(view.folded, title.start, title.end)
    written = view.reading(title.start, title.end)
    if kind is None or not view.text[kind.start : kind.end].isupper():
        return written
    size = kind.end - kind.start
    return written[:size].capitalize() + written[size:]


def _code(reading: Reading) -> CodeMention | None:
    """Return the document's own number: the first one in its head, on a line of its own."""
    text = reading.view.text
    for line in islice(_LINE.finditer(text), _HEAD_LINES * 2):
        for code in starting_in(reading.mentions.codes, line.start(), line.start() + _INDENT + 1):
            after = text.find("\n", code.end)
            behind = text[code.end : after if after >= 0 else len(text)]
            if code.kind == "document_code" and not behind.strip(" .|"):
                return code
    return None


def _code_record(view: View, code: CodeMention) -> DocumentCode | None:
    match = _CODE.search(view.text, code.start, code.end)
    return DocumentCode(number=match.group("number"), notation=match.group("notation")) if match else None


_PARTY = "party"
"""The head of papers of the party: "ĐẢNG CỘNG SẢN VIỆT NAM" stands over them as the motto over others."""


def find_issuer(reading: Reading) -> OrganisationMention | None:
    """Return the body on a line of its own before the number; the lower one where two stand there."""
    view, code = reading.view, _code(reading)
    limit = code.start if code is not None else _head_end(reading)
    found = None
    for body in reading.mentions.organisations:
        if body.start >= limit:
            break
        if body.end > limit or body.rule == _PARTY:
            continue
        if _is_alone(view.text, Span(body.start, _behind_units(reading, body.end))):
            found = body
    return found


def _behind_units(reading: Reading, end: int) -> int:
    """Return the end of the units behind a body on its line: "TÒA ÁN NHÂN DÂN HUYỆN ĐAK ĐOA - TỈNH GIA LAI"."""
    for place in starting_in(reading.mentions.places, end, end + _LINE_OF_UNITS):
        if place.kinds and set(reading.view.text[end : place.start]) <= _JOINTS:
            end = place.end
    return end


def _is_alone(text: str, span: Span) -> bool:
    """Tell whether nothing but spaces, stars and dashes stands on the line of `span`, or in its first column."""
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isspace() and text[start - 1] not in "\n\t":
        start -= 1
    while end < len(text) and text[end] in " *-":
        end += 1
    return (start == 0 or text[start - 1] == "\n") and (end >= len(text) - 1 or text[end] in "\n\t")


def _head_end(reading: Reading) -> int:
    """Return where the head ends of a document without a number: where its title begins, else behind the first line."""
    words, lines, view = meeting_words(reading.rules), _lines(reading), reading.view
    for line in lines[1:_HEAD_LINES]:
        start = view.trim(line.start, line.end)[0]
        if view.text[start].isupper() and words.document.at(view.folded, start, line.end) is not None:
            return line.start
    return lines[0].end if lines else 0


def _issuer_name(reading: Reading, issuer: OrganisationMention) -> str:
    """Return the issuer's name, with the unit that stands on the next line ("TỈNH PHÚ YÊN")."""
    if issuer.place is not None:
        return issuer.name
    view = reading.view
    for place in reading.mentions.places:
        if place.start > issuer.end and not view.text[issuer.end : place.start].strip() and place.kinds and place.name:
            return f"{issuer.name} {place.kinds[0]} {title_case(place.name)}"
    return issuer.name


def _dateline(reading: Reading) -> PeriodMention | None:
    """Return the date of the document: behind its place, alone on its line."""
    view = reading.view
    for period in reading.mentions.periods:
        is_last = period.kind == "day" and view.ends_line(period.end)
        if not is_last or not view.text.endswith(",", 0, view.behind(period.start)):
            continue
        place = view.text[view.column_start(period.start) : period.start].strip()
        if place.endswith(",") and len(place.split()) <= 6 and place[0].isupper():
            return period
    return None


def _place_of(view: View, dateline: PeriodMention) -> str | None:
    return view.reading(view.column_start(dateline.start), dateline.start).rstrip(" ,") or None


def _signer(reading: Reading, words: MeetingWords) -> PersonMention | None:
    """Return the last person of the signature."""
    found = [
        person
        for person in reading.mentions.persons
        if reading.structure.segment_at(person.start).kind == "signature" and person.rejected is None
    ]
    return found[-1] if found else None


def _recipients(view: View, words: MeetingWords) -> Iterator[str]:
    """Yield those named under the heading of recipients, without the line for the files."""
    heading = next((match for match in words.recipient.find(view.folded) if match.payload.id == "heading"), None)
    if heading is None:
        return
    position = view.text.find("\n", heading.end) + 1
    while position > 0 and (line := _RECIPIENT.match(view.text, position)):
        filing = words.recipient.at(view.folded, line.start("name"))
        if filing is None:
            yield " ".join(_PURPOSE.sub("", line.group("name")).split())
        position = line.end()
