"""Minutes made by hand for the tests of the output, with something in every field."""

from decimal import Decimal

from minutes_nlp.model import (
    SCHEMA_VERSION,
    Assignee,
    Attendee,
    Basis,
    Comparison,
    Coverage,
    Deadline,
    Directive,
    DocumentCode,
    DocumentInfo,
    Engine,
    ErrorDetail,
    ErrorRow,
    Evidence,
    Finding,
    Indicator,
    IndicatorCode,
    Issuer,
    Ledger,
    Meeting,
    Minutes,
    Organization,
    Period,
    Place,
    Post,
    Quantity,
    Rank,
    Rejected,
    Segment,
    SourceInfo,
    Successor,
    Unit,
    UnreadSource,
)

TEXT = (
    "Họp UBND tỉnh Sông Thao tháng 2/2025, ông Lê Văn Mẫn, Chủ tịch, chủ trì. Thu ngân sách đạt 412,2 tỷ đồng, "
    "tăng 35,02% so với cùng kỳ, xếp thứ 9/34. Giao Sở Tài chính báo cáo trước ngày 15/3/2025. Mã [345/TB-VPCP] 7."
)


def evidence(words: str) -> Evidence:
    """Return the evidence for the first place where `words` stand in TEXT."""
    start = TEXT.index(words)
    return Evidence(text=words, start=start, end=start + len(words))


def make_period(words: str | None = "tháng 2/2025") -> Period:
    """Return a period, written or derived."""
    place = evidence(words) if words else None
    return Period(
        text=words,
        start=place.start if place else None,
        end=place.end if place else None,
        first="2025-02-01",
        last="2025-02-28",
        kind="month",
        cumulative=False,
    )


def make_quantity(words: str, number: str, unit: Unit | None, unit_text: str | None, scale: str = "1") -> Quantity:
    """Return a quantity of TEXT."""
    place = evidence(words)
    return Quantity(
        text=words,
        number=Decimal(number),
        number_upper=None,
        unit_text=unit_text,
        scale=Decimal(scale),
        unit=unit,
        amount=Decimal(number) * Decimal(scale),
        amount_upper=None,
        operator="=",
        start=place.start,
        end=place.end,
    )


def make_minutes(*, hostile: str = "") -> Minutes:
    """Return minutes of TEXT; `hostile` is put into every string that is for reading."""
    percent = Unit(code="%", system="ratio", name="%")
    dong = Unit(code="VND", system="iso4217", name="đồng")
    place = Place(text="Sông Thao", name="Sông Thao", type="tỉnh", code="99", successor=Successor(name="B", code="98"))
    ledger = Ledger(
        total=3,
        claimed=1,
        claimed_by={"indicator": 1},
        rejected=(Rejected(**evidence("345").model_dump(), reason="document_code"),),
        unclaimed=(evidence("7"),),
    )
    nothing = Ledger(total=0, claimed=0, claimed_by={}, rejected=(), unclaimed=())
    return Minutes(
        schema_version=SCHEMA_VERSION,
        document_id="d1",
        engine=Engine(name="minutes-nlp", version="0", rules="r"),
        source=SourceInfo(name="mẫu.txt", media_type="text/plain", encoding="utf-8", sha256="s"),
        text=TEXT,
        document=DocumentInfo(
            genre="press_release",
            title=f"Họp{hostile}",
            code=DocumentCode(number="345", notation="TB-VPCP"),
            issuer=None,
            place=None,
            date="2025-03-01",
            published="2025-03",
            signer=None,
            recipients=("Như trên",),
            evidence=(),
            derived=(),
        ),
        meeting=Meeting(
            name=f"Họp UBND tỉnh Sông Thao tháng 2/2025{hostile}",
            classification="regular_session",
            organization="o1",
            start_date="2025-02-27",
            end_date="2025-02-28",
            location=f"Hội trường{hostile}",
            covers=make_period(),
            chairs=("a1",),
            evidence=(evidence("Họp UBND tỉnh"),),
            derived=("/covers",),
        ),
        segments=(Segment(id="s0", kind="other", title=None, topic=None, speaker=None, start=0, end=len(TEXT)),),
        organizations=(
            Organization(
                id="o1",
                name=f"UBND tỉnh Sông Thao{hostile}",
                full_name=None,
                type="people_committee",
                level="province",
                place=place,
                valid_from=None,
                valid_to=None,
                successor=None,
                mentions=(evidence("UBND tỉnh"),),
                derived=(),
            ),
        ),
        attendees=(
            Attendee(
                id="a1",
                type="person",
                name=f"Lê Văn Mẫn{hostile}",
                honorific="ông",
                rank=None,
                degree=None,
                posts=(
                    Post(
                        label="Chủ tịch",
                        organization=None,
                        organization_id="o1",
                        text=f"Chủ tịch UBND tỉnh{hostile}",
                        status="current",
                        evidence=(evidence("Chủ tịch"),),
                        derived=(),
                    ),
                ),
                roles=("chair", "speaker"),
                presence="present",
                reason=None,
                represents=None,
                count=None,
                count_of=None,
                mentions=(evidence("Lê Văn Mẫn"),),
                derived=(),
            ),
        ),
        indicators=(
            Indicator(
                id="i1",
                name=f"Thu ngân sách{hostile}",
                code=IndicatorCode(scheme="vn-nsi", code="0801", name="Thu"),
                topic="budget",
                place=place,
                segment="s0",
                period=make_period(None),
                value=make_quantity("412,2 tỷ đồng", "412.2", dong, "tỷ đồng", "1000000000"),
                status="estimate",
                comparisons=(
                    Comparison.model_validate(
                        {
                            "relation": "increase",
                            "amount": make_quantity("35,02%", "35.02", percent, "%"),
                            "from": None,
                            "basis": Basis(
                                kind="same_period_last_year",
                                text=f"so với cùng kỳ{hostile}",
                                period=None,
                                issuer=None,
                                start=evidence("so với cùng kỳ").start,
                                end=evidence("so với cùng kỳ").end,
                            ),
                            "evidence": (evidence("tăng 35,02%"),),
                        }
                    ),
                ),
                ranks=(Rank(position=9, of=34, scope=None, start=0, end=1),),
                part_of=None,
                evidence=(evidence("Thu ngân sách đạt 412,2 tỷ đồng"),),
                derived=("/period",),
                rule="r",
            ),
        ),
        directives=(
            Directive(
                id="d1",
                kind="order",
                issuer=Issuer(name="Lê Văn Mẫn", attendee="a1", organization_id=None),
                speech="indirect",
                assignees=(
                    Assignee(
                        name=f"Sở Tài chính{hostile}",
                        organization_id=None,
                        attendee=None,
                        role="lead",
                        evidence=(evidence("Sở Tài chính"),),
                    ),
                ),
                action=f"báo cáo{hostile}",
                topic=None,
                segment="s0",
                deadline=Deadline(
                    text=f"trước ngày 15/3/2025{hostile}",
                    date="2025-03-15",
                    bound="before",
                    precision="day",
                    kind="by",
                    recurrence=None,
                    start=0,
                    end=1,
                ),
                measurable=True,
                indicators=("i1",),
                legal_refs=(),
                status=None,
                evidence=(evidence("Giao Sở Tài chính báo cáo trước ngày 15/3/2025"),),
                derived=(),
                rule="r",
            ),
        ),
        findings=(
            Finding(
                code="c",
                severity="warning",
                message=f"xem lại{hostile}",
                pointer="/indicators/0",
                evidence=(evidence("7"),),
            ),
        ),
        coverage=Coverage(numbers=ledger, directive_cues=nothing, names=nothing),
    )


def make_error_row(message: str = "a.docx: là tệp Word (.docx)") -> ErrorRow:
    """Return the row of a document that could not be read."""
    return ErrorRow(
        schema_version=SCHEMA_VERSION,
        document_id="a.docx",
        source=UnreadSource(name="a.docx", media_type=None, encoding=None, sha256=None),
        error=ErrorDetail(code="binary", message=message),
    )
