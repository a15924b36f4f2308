"""How the phrases of corpora/phrases are read: each kind puts a wording where it would stand and returns what it is."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from minutes_nlp.facts.indicators.topics import topic_of
from minutes_nlp.mentions.expressions import find_expressions
from minutes_nlp.mentions.organisations import find_organisations
from minutes_nlp.mentions.places import find_places
from minutes_nlp.mentions.types import Span
from minutes_nlp.model import Comparison, Evidence, Indicator, Minutes
from minutes_nlp.pipeline import parse, read, reading_of
from minutes_nlp.reading import read_text
from minutes_nlp.rules import Rules, load_rules
from minutes_nlp.text import make_view
from tests.phrases import Found

RULES = load_rules()
Reader = Callable[[str, date | None, Rules], list[Found]]
_MEASURED = "Thu ngân sách tháng 2/2025 "
_RANKED = "Chỉ số cải cách hành chính năm 2024 "
_OPENING = "UBND TỈNH SƠN LA\n\nTHÔNG BÁO\n\nChiều 3/2/2025, UBND tỉnh họp phiên thường kỳ.\n\n"
_NEWS_BEFORE = "Sáng 3/2/2025, UBND tỉnh Sơn La tổ chức hội nghị về trồng rừng do bà Lò Thị Sen chủ trì.\n\n"
_NEWS_BEHIND = " ".join(["Bà Sen nhắc các xã giữ rừng.", *["Rừng mới trồng lên xanh tốt."] * 4])


def read_phrase(kind: str, text: str, day: date | None, rules: Rules = RULES) -> list[Found]:
    """Return what a wording of `kind` is read as; "start" and "end" are there when they are in the wording itself."""
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(text, day, rules)
    return [
        _shown(record.model_dump(mode="json", by_alias=True)) for record in parse(text, kind, date=day, rules=rules)
    ]


def _shown(record: Found) -> Found:
    """Return a record with its unit as the code alone."""
    if isinstance(record.get("unit"), dict):
        record["unit"] = record["unit"]["code"]
    return record


def _minutes(text: str, day: date | None, rules: Rules) -> Minutes:
    return read(read_text(text), rules, reference_date=day)


def _comparison(text: str, day: date | None, rules: Rules) -> list[Found]:
    indicators = _minutes(f"{_MEASURED}{text}.", day, rules).indicators
    return [_compared(comparison) for one in indicators for comparison in one.comparisons]


def _compared(comparison: Comparison) -> Found:
    amount, basis = comparison.amount, comparison.basis
    period = basis.period if basis is not None else None
    return {
        **_extent(comparison.evidence, len(_MEASURED)),
        "relation": comparison.relation,
        "amount": str(amount.number) if amount else None,
        "unit": amount.unit.code if amount and amount.unit else None,
        "basis": basis.kind if basis else None,
        "issuer": basis.issuer if basis else None,
        "first": period.first if period else None,
        "last": period.last if period else None,
    }


def _rank(text: str, day: date | None, rules: Rules) -> list[Found]:
    ranks = [rank for one in _minutes(f"{_RANKED}{text}.", day, rules).indicators for rank in one.ranks]
    before = len(_RANKED)
    return [
        {"position": r.position, "of": r.of, "scope": r.scope, "start": r.start - before, "end": r.end - before}
        for r in ranks
    ]


def _indicator(text: str, day: date | None, rules: Rules) -> list[Found]:
    return [_stated(one) for one in _minutes(f"{text}.", day, rules).indicators]


def _stated(one: Indicator) -> Found:
    value, period = one.value, one.period
    return {
        **_extent(one.evidence, 0),
        "name": one.name,
        "number": str(value.number) if value else None,
        "operator": value.operator if value else None,
        "unit": value.unit.code if value and value.unit else None,
        "status": one.status,
        "kind": period.kind if period else None,
        "first": period.first if period else None,
        "last": period.last if period else None,
    }


def _facts(text: str, day: date | None, rules: Rules) -> list[Found]:
    """Return all facts of a passage as one, each field a list in the order of the text."""
    facts = _minutes(f"{text}.", day, rules).indicators
    names = {one.id: one.name for one in facts}
    together = {
        **_extent([piece for one in facts for piece in one.evidence], 0),
        "names": [one.name for one in facts],
        "numbers": [_figure(one) for one in facts],
        "wholes": [names.get(one.part_of or "", "") for one in facts],
    }
    return [together] if facts else []


def _figure(one: Indicator) -> str:
    """Return the number of a fact: its value, else how much it changed."""
    amounts = [one.value, *(comparison.amount for comparison in one.comparisons)]
    return next((str(amount.number) for amount in amounts if amount is not None), "")


def _extent(pieces: Sequence[Evidence], before: int) -> Found:
    """Return what `pieces` take up of a wording that stands behind `before` characters, from the first to the last."""
    if not pieces:
        return {}
    return {"start": max(0, min(p.start for p in pieces) - before), "end": max(p.end for p in pieces) - before}


def _code(text: str, _: date | None, rules: Rules) -> list[Found]:
    codes = find_expressions(make_view(text), rules).codes
    return [{"kind": code.kind, **_place(code)} for code in codes]


def _topic(text: str, _: date | None, rules: Rules) -> list[Found]:
    topic = topic_of(rules, text)
    return [{"topic": topic.id, "measure": topic.measure, "code": topic.nsi}] if topic is not None else []


def _post(text: str, day: date | None, rules: Rules) -> list[Found]:
    people = _minutes(f"Dự họp có ông Lê Văn Mẫn, {text}.", day, rules).attendees
    posts = (post for one in people if one.type == "person" for post in one.posts)
    return [{"label": p.label, "organization": p.organization, "status": p.status} for p in posts]


def _group(text: str, day: date | None, rules: Rules) -> list[Found]:
    people = _minutes(f"{_OPENING}Dự họp có {text}.", day, rules).attendees
    return [{"name": g.name, "count": g.count, "of": g.count_of} for g in people if g.type == "group"]


def _role(text: str, day: date | None, rules: Rules) -> list[Found]:
    people = _minutes(f"{_OPENING}{text}.", day, rules).attendees
    return [{"name": one.name, "roles": list(one.roles), "presence": one.presence} for one in people]


def _presence(text: str, day: date | None, rules: Rules) -> list[Found]:
    """Return whether the person whom a passage of a news item names was at the meeting that the item tells of."""
    people = _minutes(f"{_NEWS_BEFORE}{text}.\n\n{_NEWS_BEHIND}", day, rules).attendees
    return [{"presence": one.presence} for one in people if one.name == "Lê Văn Mẫn"]


def _organization(text: str, _: date | None, rules: Rules) -> list[Found]:
    found = find_organisations(make_view(text), rules)
    return [{"type": o.type, "level": o.level, "full_name": o.full_name, "name": o.name, **_place(o)} for o in found]


def _place_name(text: str, _: date | None, rules: Rules) -> list[Found]:
    found = find_places(make_view(text), rules)
    return [{"name": place.name, "kinds": list(place.kinds), "level": place.level, **_place(place)} for place in found]


def _name(text: str, day: date | None, rules: Rules) -> list[Found]:
    people = reading_of(text, rules, day).mentions.persons
    return [
        {"name": one.name, "honorific": one.honorific, "rank": one.rank, "degree": one.degree}
        for one in people
        if one.rejected is None
    ]


def _segment(text: str, day: date | None, rules: Rules) -> list[Found]:
    document = f"{_OPENING}{text}\n\nTình hình chung ổn định.\n"
    segment = reading_of(document, rules, day).structure.segment_at(len(_OPENING))
    return [{"kind": segment.kind}] if segment.start == len(_OPENING) else []


def _directive(text: str, day: date | None, rules: Rules) -> list[Found]:
    document = f"{_OPENING}Kết luận phiên họp, Chủ tịch UBND tỉnh Lê Văn Mẫn {text}.\n"
    return [
        {
            "kind": order.kind,
            "action": order.action,
            "assignees": [f"{one.name} ({one.role})" for one in order.assignees],
            "deadline": order.deadline.text if order.deadline else None,
            "measurable": order.measurable,
        }
        for order in _minutes(document, day, rules).directives
    ]


def _finding(text: str, day: date | None, rules: Rules) -> list[Found]:
    return [{"code": one.code} for one in _minutes(text, day, rules).findings if one.code != "unclaimed_number"]


def _place(span: Span) -> Found:
    return {"start": span.start, "end": span.end}


_READERS: dict[str, Reader] = {
    "comparison": _comparison,
    "rank": _rank,
    "indicator": _indicator,
    "facts": _facts,
    "code": _code,
    "topic": _topic,
    "post": _post,
    "group": _group,
    "role": _role,
    "presence": _presence,
    "organization": _organization,
    "place": _place_name,
    "name": _name,
    "segment": _segment,
    "directive": _directive,
    "finding": _finding,
}


def kinds() -> Iterable[str]:
    """Return the kinds beside those of `minutes-nlp parse`."""
    return _READERS
