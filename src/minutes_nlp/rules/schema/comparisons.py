"""The shape of rules/comparisons.toml: verbs of change and level, bases, ranks, and words that tie clauses together."""

from typing import Literal

from minutes_nlp.model.indicators import BasisKind, Relation
from minutes_nlp.model.indicators import Status as IndicatorStatus
from minutes_nlp.rules.schema.entry import Entry, RuleFile


class RelationVerb(Entry):
    """A verb that relates a value to a basis. `level` marks one whose number is the new level, not the change.

    `needs_basis` marks a verb that states a plain value when no basis follows ("đạt 5 tỷ"), `needs_origin` a level
    that is a change only with the level before it ("từ 5% lên 7%"), `of_total` a share of a whole that goes unsaid,
    `of_shares` one that changes by a share only ("cắt giảm 10%", but "cắt giảm 5 thủ tục" counts them).
    """

    relation: Relation
    level: bool = False
    needs_basis: bool = False
    needs_origin: bool = False
    of_total: bool = False
    of_shares: bool = False
    than: bool = False


class ValueVerb(Entry):
    """A verb or particle that gives a value: đạt, là, có, còn.

    One that `carries` leaves the number to the verb of change right before it: "tăng nhẹ với mức 1,9%".
    """

    carries: bool = False


class StatusCue(Entry):
    """Words that say a figure is an estimate, a plan or a forecast.

    A `noun` counts only where it begins the clause, and stays in the name: "Kế hoạch vốn năm 2025 là …". An `aim` that
    opens a sentence holds for all of it; one of `amounts` holds for the amount behind it, and for no count or share.
    """

    status: IndicatorStatus
    noun: bool = False
    aim: bool = False
    amounts: bool = False


class OriginLead(Entry):
    """Words between a new level and the one it was left from: "nhích lên 79,2% từ mức 77,4%"."""


class BasisPhrase(Entry):
    """What is compared against. `against` a time is shifted from the fact's own period.

    A plan has no period, unless it is `of_year`, by its name the plan of the fact's year. One that must be `led` is a
    basis only behind "so với": "cùng thời điểm" alone is the same moment.
    """

    kind: BasisKind
    against: Literal["time", "level"]
    shift_years: int = 0
    shift_months: int = 0
    shift_days: int = 0
    issuer: bool = False
    of_year: bool = False
    led: bool = False


class BasisLead(Entry):
    """Words that introduce a basis: so với, so."""


class IssueVerb(Entry):
    """The verb that says who set a plan or budget: "kế hoạch Thủ tướng Chính phủ giao"."""


class IssuerLead(Entry):
    """A word before who set a plan: "kế hoạch do Thủ tướng Chính phủ giao"."""


class Connective(Entry):
    """A word between clauses.

    `whole` stands before a number whose parts follow, `base` before the total of the number before, `part` opens
    parts of the whole before, `list` pairs values in order, `each` gives one value to all, `contrast` begins a subject
    of its own, `alone` one part of the whole before. One that may stand `behind` the number that it is about says the
    same as before it: "202 trường trong số đó đạt chuẩn".
    """

    role: Literal["whole", "base", "part", "rest", "list", "each", "contrast", "alone"]
    behind: bool = False


class RankExpression(Entry):
    """A place in an order, as templates with {n} and {n2}; `position` for one said in words ("thứ nhất")."""

    position: int | None = None


class ComparisonsFile(RuleFile):
    """The file as a whole."""

    relation: tuple[RelationVerb, ...] = ()
    value: tuple[ValueVerb, ...] = ()
    status: tuple[StatusCue, ...] = ()
    basis: tuple[BasisPhrase, ...] = ()
    lead: tuple[BasisLead, ...] = ()
    origin_lead: tuple[OriginLead, ...] = ()
    issue: tuple[IssueVerb, ...] = ()
    issuer_lead: tuple[IssuerLead, ...] = ()
    connective: tuple[Connective, ...] = ()
    rank: tuple[RankExpression, ...] = ()
