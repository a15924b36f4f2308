"""Minutes for the eye: what a clerk wants to see first, on a terminal.

Words of the document are never markup and never steer the terminal.
"""

import io
import re
from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from minutes_nlp.model import (
    Attendee,
    Comparison,
    Directive,
    ErrorRow,
    Evidence,
    Finding,
    Indicator,
    Ledger,
    Minutes,
    Period,
)
from minutes_nlp.output import labels

_FILE_WIDTH = 120
_CONTEXT = 30
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_STYLES = {"error": "bold red", "warning": "yellow", "info": ""}


def open_console(stream: TextIO, *, width: int | None = None) -> Console:
    """Return a console that takes words as they are; as wide as the terminal unless `width` is given."""
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False)


def to_table(record: Minutes | ErrorRow) -> str:
    """Return what `print_record` prints, without colour, for a file."""
    text = io.StringIO()
    print_record(record, open_console(text, width=_FILE_WIDTH))
    return text.getvalue()


def print_record(record: Minutes | ErrorRow, console: Console) -> None:
    """Print one document, or why it could not be read."""
    if isinstance(record, ErrorRow):
        console.print(_shown(record.error.message, style="bold red"))
        return
    _print_meeting(record, console)
    _print_table(console, "Người dự", ("Họ tên", "Chức vụ", "Vai trò"), map(_attendee, record.attendees))
    _print_table(
        console,
        "Chỉ tiêu",
        ("Chỉ tiêu", "Thời gian", "Giá trị", "So sánh", ""),
        map(_indicator, record.indicators),
    )
    _print_table(
        console, "Chỉ đạo", ("Loại", "Ai giao", "Ai làm", "Việc", "Thời hạn"), map(_directive, record.directives)
    )
    _print_table(console, "Cần xem lại", ("Mức", "Vấn đề", "Trong văn bản"), map(_finding, record.findings))
    _print_unclaimed(record, console)


def _shown(words: str, style: str = "") -> Text:
    """Return words of the document as they are shown: on one line, no markup, no control characters."""
    return Text(" ".join(_UNSHOWN.sub(" ", words).split()), style=style)


def _print_meeting(minutes: Minutes, console: Console) -> None:
    meeting, document = minutes.meeting, minutes.document
    people = {attendee.id: attendee.name for attendee in minutes.attendees}
    bodies = {body.id: body.name for body in minutes.organizations}
    title = meeting.name or document.title or minutes.source.name or "(tài liệu không có tên)"
    console.print(_shown(title, style="bold"))
    code = document.code
    rows = (
        ("Số, ký hiệu", f"{code.number}/{code.notation}" if code else None),
        ("Cơ quan", bodies.get(meeting.organization or "") or document.issuer),
        ("Ngày họp", _days(meeting.start_date, meeting.end_date) or None),
        ("Nơi họp", meeting.location),
        ("Kỳ báo cáo", _period(meeting.covers) or None),
        ("Chủ trì", ", ".join(people.get(chair, chair) for chair in meeting.chairs) or None),
    )
    grid = Table.grid(padding=(0, 2))
    for label, value in rows:
        if value:
            grid.add_row(Text(label), _shown(value))
    if grid.row_count:
        console.print(grid)


def _print_table(console: Console, title: str, heads: tuple[str, ...], rows: Iterable[tuple[Text, ...]]) -> None:
    rows = list(rows)
    console.print()
    console.print(Text(f"{title} ({len(rows)})", style="bold"))
    if not rows:
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for head in heads:
        table.add_column(Text(head))
    for row in rows:
        table.add_row(*row)
    console.print(table)


def _attendee(attendee: Attendee) -> tuple[Text, ...]:
    roles = [labels.ROLES[role] for role in attendee.roles]
    if attendee.presence != "present":
        roles.append(labels.PRESENCE[attendee.presence])
    posts = "; ".join(post.text for post in attendee.posts)
    return _shown(attendee.name), _shown(posts), _shown(", ".join(roles))


def _indicator(indicator: Indicator) -> tuple[Text, ...]:
    return (
        _shown(indicator.name),
        _shown(_period(indicator.period)),
        _shown(indicator.value.text if indicator.value else ""),
        _shown("; ".join(map(_comparison, indicator.comparisons))),
        _shown("" if indicator.status == "actual" else labels.STATUS[indicator.status]),
    )


def _comparison(comparison: Comparison) -> str:
    parts = (
        labels.RELATIONS[comparison.relation],
        f"từ {comparison.from_.text}" if comparison.from_ else "",
        comparison.amount.text if comparison.amount else "",
        comparison.basis.text if comparison.basis else "",
    )
    return " ".join(filter(None, parts))


def _directive(directive: Directive) -> tuple[Text, ...]:
    assignees = (
        f"{assignee.name} ({labels.ASSIGNEES[assignee.role]})" if labels.ASSIGNEES[assignee.role] else assignee.name
        for assignee in directive.assignees
    )
    return (
        _shown(labels.DIRECTIVES[directive.kind]),
        _shown(directive.issuer.name if directive.issuer else ""),
        _shown("; ".join(assignees)),
        _shown(directive.action),
        _shown(directive.deadline.text if directive.deadline else ""),
    )


def _finding(finding: Finding) -> tuple[Text, ...]:
    quotes = " … ".join(evidence.text for evidence in finding.evidence)
    style = _STYLES[finding.severity]
    return _shown(labels.SEVERITIES[finding.severity], style=style), _shown(finding.message), _shown(quotes)


def _print_unclaimed(minutes: Minutes, console: Console) -> None:
    ledgers = {name: getattr(minutes.coverage, name) for name in labels.LEDGERS}
    rows = [row for name, ledger in ledgers.items() for row in _unclaimed(minutes.text, name, ledger)]
    _print_table(console, "Chưa hiểu", ("Loại", "Chỗ", "Trong văn bản"), rows)
    counts = (f"{labels.LEDGERS[name]} {ledger.claimed}/{ledger.total}" for name, ledger in ledgers.items())
    console.print()
    console.print(Text(f"Đã hiểu: {', '.join(counts)}"))


def _unclaimed(text: str | None, name: str, ledger: Ledger) -> Iterator[tuple[Text, ...]]:
    for evidence in ledger.unclaimed:
        yield Text(labels.LEDGERS[name]), _shown(evidence.text), _in_context(text, evidence)


def _in_context(text: str | None, evidence: Evidence) -> Text:
    if text is None:
        return Text(f"{evidence.start}–{evidence.end}")
    before = text[max(0, evidence.start - _CONTEXT) : evidence.start]
    after = text[evidence.end : evidence.end + _CONTEXT]
    return _shown(f"…{before}{evidence.text}{after}…")


def _period(period: Period | None) -> str:
    if period is None:
        return ""
    return period.text or _days(period.first, period.last)


def _days(first: str | None, last: str | None) -> str:
    """Return ISO days as they are written in Vietnamese, "1/2/2025 – 28/2/2025"."""
    days = dict.fromkeys(day for day in (first, last) if day)
    return " – ".join("/".join(str(int(part)) for part in reversed(day.split("-"))) for day in days)
