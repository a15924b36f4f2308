"""The shape of rules/codes.toml: numbers that count nothing, as templates."""

from typing import Literal

from minutes_nlp.rules.schema.entry import Entry, RuleFile

CodeKind = Literal[
    "document_code",
    "legal_article",
    "road_code",
    "standard_code",
    "address",
    "phone",
    "list_marker",
    "time",
    "age",
    "ordinal",
    "event_number",
    "agenda_count",
    "duration",
    "name_part",
    "price_basis",
    "repetition",
    "year",
]


class Code(Entry):
    """A template with slots: {n} digits, {roman}, {hour}, {minute}, {symbol} a document's letters, {year}."""

    kind: CodeKind


class CodesFile(RuleFile):
    """The file as a whole."""

    code: tuple[Code, ...] = ()
