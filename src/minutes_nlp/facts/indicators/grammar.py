"""The grammar of a sentence with figures: items in, drafts of facts out.

Items are read from left to right. A number is a value, the amount of a comparison, or the first of "từ … lên …",
by the verb before it and the basis behind it (DOMAIN 5.4, 5.5). Brackets speak of the fact before them; "trong đó"
opens parts of it; a clause without a name goes on with the name before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from minutes_nlp.facts.indicators.clauses import Clause, read_clause, role_of, status_cue
from minutes_nlp.facts.indicators.completing import complete_name
from minutes_nlp.facts.indicators.drafts import ComparisonDraft, Draft, RankDraft
from minutes_nlp.facts.indicators.items import BasisMention, Item, phrase_index
from minutes_nlp.facts.indicators.names import WordsBehind, is_measure, value_words, words_behind
from minutes_nlp.facts.indicators.trimming import is_transparent, number_nouns
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.indexes import index_of
from minutes_nlp.mentions.types import PeriodMention, QuantityMention, Span, UnitMeaning
from minutes_nlp.mentions.units import read_unit
from minutes_nlp.model.indicators import Relation, Status
from minutes_nlp.rules import Rules
from minutes_nlp.rules.schema.comparisons import RankScope, RelationVerb, StatusCue
from minutes_nlp.text import PhraseIndex
from minutes_nlp.text.fold import fold

_SHARES = frozenset({"%", "‰", "lần"})
_LONGEST_ANNOUNCING = 12
_AHEAD = frozenset({"plan", "forecast"})
_SET_LEVELS = frozenset({"plan", "budget_estimate", "target"})


@dataclass(slots=True)
class _Frame:
    """What a bracket interrupts: the clause, the fact, the whole."""

    clause: list[Item]
    current: Draft | None
    parent: Draft | None
    status: Status
    whole_status: Status | None


@dataclass(frozen=True, slots=True)
class _Counted:
    """The fact of a change in counted things, and the item to go on with."""

    draft: Draft
    position: int


@dataclass(slots=True)
class SentenceGrammar:
    """Reads one sentence; `root` is the fact of the sentence before that an unnamed clause goes on with."""

    reading: Reading
    items: Sequence[Item]
    sentence: int
    usual: Status
    root: Draft | None
    drafts: list[Draft] = field(default_factory=list)
    clause: list[Item] = field(default_factory=list)
    current: Draft | None = None
    parent: Draft | None = None
    fronted: BasisMention | None = None
    origin: QuantityMention | None = None
    origin_time: BasisMention | None = None
    period: PeriodMention | None = None
    frames: list[_Frame] = field(default_factory=list)
    is_listing: bool = False
    status: Status = "actual"
    is_status_named: bool = False
    whole_status: Status | None = None

    def __post_init__(self) -> None:
        self.status = self.usual

    def read(self) -> list[Draft]:
        """Return the drafts of the sentence, in order."""
        position = 0
        while position < len(self.items):
            position = self._step(position)
        return self.drafts

    def _step(self, position: int) -> int:
        item = self.items[position]
        if item.kind == "quantity":
            return self._number(position)
        if item.kind == "rank":
            return self._rank(position)
        if item.kind == "mark":
            self._mark(position)
        elif item.kind == "basis" and item.basis is not None:
            self._basis(position, item, item.basis)
        else:
            self._other(position, item)
        return position + 1

    def _other(self, position: int, item: Item) -> None:
        if item.period is not None and self.origin is not None:
            self.origin_time = BasisMention(item.start, item.end, None, item.period, led=False)
            return
        if item.period is not None and self._is_compared(position):
            basis = BasisMention(item.start, item.end, None, item.period, led=False)
            self.clause.append(Item(item.start, item.end, "basis", basis=basis))
            return
        if item.period is not None:
            self._take_period(item.period)
        if role_of(item) in ("part", "rest", "alone") and not self._is_of_another_time(position):
            self.whole_status = next((d.status for d in reversed(self.drafts) if not d.counterpart), None)
            self._announce_status()
            self.is_listing = self.is_listing or (role_of(item) == "part" and not self.drafts)
            self.parent = self._whole()
            self.clause = [] if self.parent else self.clause
        relation = item.entry(RelationVerb)
        if relation is not None and relation.relation == "unchanged":
            self._unchanged(position, item, relation)
            return
        self.clause.append(item)

    def _is_of_another_time(self, position: int) -> bool:
        """Tell "Riêng năm 2019, …", which goes on with another year and no part."""
        following = self.items[position + 1] if position + 1 < len(self.items) else None
        return role_of(self.items[position]) == "alone" and following is not None and following.kind == "period"

    def _is_compared(self, position: int) -> bool:
        """Tell a time that a verb compares against: "cao hơn đầu năm 0,3%"."""
        verb = self.clause[-1].entry(RelationVerb) if self.clause else None
        following = self.items[position + 1] if position + 1 < len(self.items) else None
        return verb is not None and verb.than and following is not None and following.kind == "quantity"

    def _take_period(self, period: PeriodMention) -> None:
        """Take a period for what follows, and for the fact right before it: "1.000 người trong 2 tháng đầu năm"."""
        self.period = period
        current = self.current
        is_right_behind = all(
            item.kind == "words" and is_transparent(self.reading, item.start, item.end) for item in self.clause
        )
        if current is not None and not current.has_own_period and is_right_behind and not self.frames:
            current.period, current.has_own_period = period, True

    def _whole(self) -> Draft | None:
        """Return the fact that parts belong to: the last that is no part itself, else that of the sentence before."""
        for draft in reversed(self.drafts):
            if draft.value is not None and not draft.counterpart and (draft.parent is None or self.frames):
                return draft
        is_first = not self.drafts and self.root is not None and self.root.parent is None
        return self.root if is_first and self.root is not None and self.root.value is not None else None

    def _mark(self, position: int) -> None:
        mark = self.items[position].mark
        if mark == "(":
            self.frames.append(_Frame(self.clause, self.current, self.parent, self.status, self.whole_status))
            self.clause = []
        elif mark == ")":
            if self.frames:
                frame = self.frames.pop()
                self.clause, self.current, self.parent = frame.clause, frame.current, frame.parent
                self.status, self.whole_status = frame.status, frame.whole_status
        elif mark == ";":
            self.clause = []
            self.status = self.usual
            self.parent = self.parent if self.is_listing else None
        elif mark == ":":
            self.is_listing = self.parent is not None
            self._announce_status()
            following = self.items[position + 1] if position + 1 < len(self.items) else None
            self.clause = self.clause if following is not None and following.kind == "quantity" else []
        elif mark in ("“", "”", '"'):
            self.clause = []
        elif self.clause:
            self.clause.append(self.items[position])

    def _announce_status(self) -> None:
        """Take the status and time of what stands before ":" for all of the list: "Chỉ tiêu năm 2022: …"."""
        cue = status_cue(self.clause)
        if cue is None or cue.status not in _AHEAD:
            return
        self.status = self.usual = self.whole_status = cue.status
        periods = (item.period or (item.basis.period if item.basis else None) for item in self.clause)
        self.period = next((period for period in periods if period is not None), self.period)

    def _basis(self, position: int, item: Item, basis: BasisMention) -> None:
        """Take a basis that no number claimed: at the start it covers what follows, at the end what came before."""
        open_comparisons = [
            comparison for draft in self.drafts for comparison in draft.comparisons if comparison.basis is None
        ]
        if open_comparisons and not self.clause and not self.frames:
            for comparison in open_comparisons:
                if comparison.relation in ("increase", "decrease", "ratio") and comparison.amount is not None:
                    comparison.basis, comparison.inherited = basis, True
            return
        if basis.led and (not self.clause or self._announces(position + 1)):
            self.fronted = basis
            self.clause = [] if self.clause and self._announces(position + 1) else self.clause
            return
        self.clause.append(item)

    def _announces(self, position: int) -> bool:
        """Tell whether a list follows: "… tăng khá so với cùng kỳ như: A tăng 9,2%; B …"."""
        for item in self.items[position : position + 2]:
            if item.kind == "mark":
                return item.mark == ":"
            if item.kind != "words" or item.end - item.start > _LONGEST_ANNOUNCING:
                return False
        return False

    def _rank(self, position: int) -> int:
        """Take a rank for the current fact (a clause with a name begins its own), with the words of its scope."""
        item = self.items[position]
        assert item.rank is not None
        clause = read_clause(self.reading, self.clause, item.start)
        draft = (
            self.current if not clause.words and self.current is not None else self._start(clause, list(clause.words))
        )
        scope, after = self._scope_behind(position + 1)
        if draft is not None:
            draft.ranks.append(RankDraft(item.rank, scope))
            draft.spans.append(Span(item.start, scope.end if scope else item.end))
        self.clause = []
        return after

    def _scope_behind(self, position: int) -> tuple[Span | None, int]:
        """Return the words behind a rank that say among whom, up to "và"."""
        if position >= len(self.items) or self.items[position].kind in ("mark", "quantity", "rank", "period"):
            return None, position
        item = self.items[position]
        listed = _rank_scopes(self.reading.rules).at(self.reading.view.folded, item.start)
        if listed is not None:
            behind = position
            while behind < len(self.items) and self.items[behind].start < listed.end:
                behind += 1
            return Span(listed.start, listed.end), behind
        joint = self.reading.view.folded.find(" và", item.start, item.end + 3)
        end = joint if joint >= 0 else item.end
        start, end = self.reading.view.trim(item.start, end)
        while end > start and self.reading.view.text[end - 1] == ".":
            end -= 1
        return (Span(start, end) if start < end else None), position + 1

    def _unchanged(self, position: int, item: Item, relation: RelationVerb) -> None:
        clause = read_clause(self.reading, self.clause, item.start)
        draft = self.current if not clause.words and self.current else self._start(clause, list(clause.words))
        basis, _ = self._basis_behind(position + 1)
        inherited = basis is None and self.fronted is not None
        basis = basis or self.fronted
        if draft is not None and basis is not None:
            self._add(
                draft,
                ComparisonDraft("unchanged", None, item.start, item.end, _rule(relation), basis, inherited=inherited),
            )
        self.clause = []

    def _number(self, position: int) -> int:
        quantity = self.items[position].quantity
        assert quantity is not None
        quantity = self._with_shared_unit(position, quantity)
        clause = read_clause(self.reading, self.clause, quantity.start)
        if "list" in clause.roles:
            used = self._listed(position, clause)
            if used:
                return used
        if self._is_inside_rate(position, quantity, clause):
            self.clause.append(Item(quantity.start, quantity.end, "words"))
            return position + 1
        if clause.from_number and self._leads_to_level(position):
            self.origin = quantity
            return position + 1
        counted = quantity.unit is not None and quantity.unit.system == "count"
        behind = words_behind(self.reading, self.items, position + 1, counted=counted)
        basis, end = self._basis_behind(behind.position)
        if basis is None:
            basis, end = self._basis_behind(position + 1)
        relation = self._relation_of(quantity, clause, basis)
        if relation is not None and basis is None and _is_multiple(quantity):
            basis, end = self._time_behind(position + 1)
        if relation is not None:
            return self._compare(position, quantity, clause, relation, basis, end)
        if self._is_share_reached(quantity, clause, behind):
            assert clause.relation is not None
            return self._compare(
                position, quantity, clause, clause.relation, self._whole_behind(behind), behind.position
            )
        return self._value(position, quantity, clause, behind)

    def _is_share_reached(self, quantity: QuantityMention, clause: Clause, behind: WordsBehind) -> bool:
        """Tell "đạt 77% chiều dài tuyến", or "đạt 99,5%" of the count just said, from a percentage that is a value."""
        relation, unit = clause.relation, quantity.unit
        if relation is None or not relation.needs_basis or unit is None or unit.code != "%" or self._is_rate(clause):
            return False
        if behind.span is not None and is_measure(self.reading, behind.span):
            return True
        value = self.current.value if self.current is not None else None
        return not clause.words and value is not None and value.unit is not None and value.unit.system != "ratio"

    def _whole_behind(self, behind: WordsBehind) -> BasisMention | None:
        """Return what a share is of: the measure behind it, else the total of "A/B"."""
        if behind.span is not None and is_measure(self.reading, behind.span):
            return BasisMention(behind.span.start, behind.span.end, None, None, led=False, named="total")
        value = self.current.value if self.current is not None else None
        total = value.total if value is not None else None
        if value is None or total is None or total.unit is None or total.unit.system != "count":
            return None
        return BasisMention(value.start, value.end, None, None, led=False, named="total")

    def _is_inside_rate(self, position: int, quantity: QuantityMention, clause: Clause) -> bool:
        """Tell a number in the name of a rate: "tỷ lệ người … được tiêm ít nhất 01 mũi đạt 46,2%"."""
        if quantity.unit is None or quantity.unit.system != "count":
            return False
        verb, value = (self.items[at] if at < len(self.items) else None for at in (position + 1, position + 2))
        if verb is None or value is None or value.quantity is None or verb.kind != "phrase":
            return False
        elliptic = not clause.words and self.current is not None and _is_percent(self.current.value)
        return _is_percent(value.quantity) and (self._is_rate(clause) or elliptic)

    def _with_shared_unit(self, position: int, quantity: QuantityMention) -> QuantityMention:
        """Give a bare number the unit of the next one in its list: "820 và 905 tỷ đồng", or of the one before."""
        if quantity.unit is not None:
            return quantity
        for item in self.items[position + 1 : position + 3]:
            if item.quantity is not None:
                other = item.quantity
                return replace(quantity, unit=other.unit, unit_text=other.unit_text)
            if item.kind == "words" and self.reading.view.text[item.start : item.end] != "và":
                break
            if item.kind not in ("words", "mark"):
                break
        noun = self._noun_of_number()
        if noun is not None:
            return replace(quantity, unit=noun, unit_text=noun.name)
        value = self.current.value if self.current is not None else None
        if value is not None and value.unit is not None and value.unit.system == "count" and self.clause:
            return replace(quantity, unit=value.unit, unit_text=value.unit_text)
        return quantity

    def _noun_of_number(self) -> UnitMeaning | None:
        """Return the unit that "số phiếu phát ra 71" names: the noun behind "số"."""
        words = next((item for item in self.clause if item.kind == "words"), None)
        if words is None:
            return None
        for match in number_nouns(self.reading.rules).find(self.reading.view.folded, words.start, words.end):
            found = read_unit(self.reading.view, self.reading.rules, self.reading.view.trim(match.end, words.end)[0])
            return found.unit if found is not None and found.unit.system == "count" else None
        return None

    def _leads_to_level(self, position: int) -> bool:
        """Tell whether a verb like "lên" or "xuống còn" and another number follow."""
        for item in self.items[position + 1 : position + 5]:
            relation = item.entry(RelationVerb)
            if relation is not None:
                return relation.level
            if item.kind in ("quantity", "mark"):
                return False
        return False

    def _basis_behind(self, position: int) -> tuple[BasisMention | None, int]:
        """Return the basis right behind a number, and the position behind it."""
        if position < len(self.items) and self.items[position].basis is not None:
            return self.items[position].basis, position + 1
        return None, position

    def _time_behind(self, position: int) -> tuple[BasisMention | None, int]:
        """Return the time right behind a multiple as its basis: "gấp 1,4 lần năm 2015"."""
        item = self.items[position] if position < len(self.items) else None
        if item is None or item.period is None:
            return None, position
        return BasisMention(item.start, item.end, None, item.period, led=False), position + 1

    def _relation_of(
        self, quantity: QuantityMention, clause: Clause, basis: BasisMention | None
    ) -> RelationVerb | None:
        """Return the verb that makes the number the amount of a comparison, None when it is a value."""
        relation = clause.relation
        is_share = quantity.unit is not None and quantity.unit.code in _SHARES
        if relation is None:
            if basis is None or basis.led or not is_share:
                return None
            return self._continued_relation(clause, is_share) or self._reached(basis, clause)
        if relation.level:
            return None
        if relation.needs_basis:
            is_set = basis is not None and basis.phrase is not None and basis.phrase.kind in _SET_LEVELS
            is_held = basis is not None and (is_set or not self._is_rate(clause))
            return relation if is_share and is_held else None
        if relation.relation == "ratio":
            return relation if is_share else None
        return relation

    def _continued_relation(self, clause: Clause, is_share: bool) -> RelationVerb | None:
        """Return the relation of the comparison before for "bằng 14,2% dự toán …, 12,9% dự toán …"."""
        if not is_share or clause.words or self.current is None or not self.current.comparisons:
            return None
        rule = self.current.comparisons[-1].rule
        return next((v for v in self.reading.rules.comparisons.relation if _rule(v) == rule), None)

    def _reached(self, basis: BasisMention, clause: Clause) -> RelationVerb | None:
        """Return the plain verb of reaching for "giải ngân trên 50% kế hoạch vốn", where none is written."""
        if basis.phrase is None or basis.phrase.kind not in _SET_LEVELS or self._is_rate(clause):
            return None
        return next((verb for verb in self.reading.rules.comparisons.relation if verb.needs_basis), None)

    def _is_rate(self, clause: Clause) -> bool:
        """Tell whether the clause names a rate, whose percentage is its value."""
        words = clause.words[0] if clause.words else None
        if words is None:
            return False
        folded = self.reading.view.folded[words.start : words.end]
        return any(folded.startswith(form) for entry in self.reading.rules.indicators.rate for form in entry.forms)

    def _compare(
        self,
        position: int,
        quantity: QuantityMention,
        clause: Clause,
        verb: RelationVerb,
        basis: BasisMention | None,
        end: int,
    ) -> int:
        between = clause.basis.basis if clause.basis is not None and not clause.shift_years else None
        own = basis or between
        in_brackets = bool(self.frames)
        inherits_plan = own is None and clause.shift_years and verb.relation == "ratio" and self.current is not None
        plan = self._plan_of(self.current) if inherits_plan and self.current is not None else None
        relation = _against(verb.relation, own)
        comparison = ComparisonDraft(
            relation=relation,
            amount=quantity,
            start=clause.start,
            end=own.end if own is not None and own.end > quantity.end else quantity.end,
            rule=_rule(verb),
            basis=own or plan,
            inherited=plan is not None,
            in_brackets=in_brackets,
            direct=own is None and verb.of_total and _is_percent(quantity),
        )
        if (
            comparison.basis is None
            and self.fronted is not None
            and not clause.shift_years
            and relation in ("increase", "decrease", "ratio")
        ):
            comparison.basis, comparison.inherited = self.fronted, True
        counted = self._counted_draft(position, quantity, clause)
        draft = counted.draft if counted is not None else self._compared_draft(clause, in_brackets)
        if draft is not None:
            self._add(draft, comparison)
        self.clause = []
        return max(end, counted.position if counted is not None else position + 1)

    def _plan_of(self, draft: Draft) -> BasisMention | None:
        """Return the plan that a fact was last held against."""
        levels = (c.basis for c in reversed(draft.comparisons) if c.basis is not None and c.basis.is_level)
        return next(levels, None)

    def _counted_draft(self, position: int, quantity: QuantityMention, clause: Clause) -> _Counted | None:
        """Return the fact that a change in counted things belongs to, and where reading goes on.

        "giảm 04 vụ, tăng 01 người chết": that in the unit of the change, told apart by the words behind; where there is
        none, a change of other things is a fact of its own.
        """
        if clause.words or clause.shift_years or quantity.unit is None or quantity.unit.system != "count":
            return None
        behind = words_behind(self.reading, self.items, position + 1, counted=True)
        after = behind.position if behind.span is not None else position + 1
        alike = [d for d in self.drafts if d.value and d.value.unit and d.value.unit.code == quantity.unit.code]
        if alike:
            said = self._folded_words(behind.span)
            draft = max(alike, key=lambda d: (len(said & set(fold(d.name).split())), -d.place))
            self.current = draft if not self.frames else self.current
            return _Counted(draft, after)
        if behind.span is None or not self._counts_others():
            return None
        started = self._start(clause, value_words(self.reading, quantity, clause, behind.span))
        return _Counted(started, after) if started is not None else None

    def _folded_words(self, span: Span | None) -> set[str]:
        return set(self.reading.view.folded[span.start : span.end].split()) if span is not None else set()

    def _counts_others(self) -> bool:
        """Tell whether the fact in hand is itself a change of counted things, without a value."""
        current = self.current
        if current is None or current.value is not None or self.frames:
            return False
        amounts = [comparison.amount for comparison in current.comparisons if comparison.amount is not None]
        return any(amount.unit is not None and amount.unit.system == "count" for amount in amounts)

    def _compared_draft(self, clause: Clause, in_brackets: bool) -> Draft | None:
        """Return the fact a comparison belongs to: the current one, or a new one when the clause names its own."""
        if in_brackets and self.current is not None and not clause.words and not clause.shift_years:
            return self.current
        own_period = clause.period is not None and self.current is not None and clause.period != self.current.period
        if self.current is not None and not clause.words and not own_period and not clause.shift_years:
            return self.current
        return self._start(clause, list(clause.words) or ([clause.action] if clause.action else []))

    def _value(self, position: int, quantity: QuantityMention, clause: Clause, behind: WordsBehind) -> int:
        if self._restates(quantity, clause) or self._is_plan_in_brackets(quantity, clause):
            return position + 1
        takes_words = quantity.unit is not None and quantity.unit.system in ("count", "ucum", "ratio")
        words = value_words(self.reading, quantity, clause, behind.span if takes_words else None)
        if self._completes_change(quantity, clause, words):
            return position + 1
        level = clause.relation if clause.relation is not None and clause.relation.level else None
        before = self.current if "base" in clause.roles else None
        draft = self._start(clause, words)
        if draft is None:
            self.clause = []
            return position + 1
        draft.value = quantity
        took = behind.span is not None and any(word.end == behind.span.end for word in words)
        draft.thing = behind.span if took else None
        draft.parent = self._whole_of(draft)
        draft.status = self._hedged_status(quantity) or draft.status
        if "whole" in clause.roles:
            self.parent = draft
        self._name(draft)
        draft.spans.append(Span(clause.start, quantity.end))
        if took and behind.span is not None:
            draft.spans.append(behind.span)
        if before is not None:
            draft.parent = None
            before.parent, self.current = draft, before
        if level is not None and (self.origin is not None or not level.needs_origin):
            self._add(draft, self._level_change(level, quantity, clause))
        self.origin = self.origin_time = None
        self.clause = [Item(behind.rest.start, behind.rest.end, "words")] if took and behind.rest else []
        return behind.position if took else position + 1

    def _completes_change(self, quantity: QuantityMention, clause: Clause, words: Sequence[Span]) -> bool:
        """Take the value of the fact whose change was said first: "xi măng tăng 9,2%, đạt 2,46 triệu tấn"."""
        current, unit = self.current, quantity.unit
        if current is None or current.value is not None or self.frames or words or clause.roles or clause.shift_years:
            return False
        is_changed = any(one.relation in ("increase", "decrease") for one in current.comparisons)
        reaches = clause.relation is not None and clause.relation.needs_basis
        if not is_changed or not reaches or unit is None or unit.code in _SHARES:
            return False
        current.value = quantity
        current.status = self._hedged_status(quantity) or clause.status or current.status
        current.spans.append(Span(clause.start, quantity.end))
        self.clause = []
        return True

    def _level_change(self, level: RelationVerb, quantity: QuantityMention, clause: Clause) -> ComparisonDraft:
        """Return the comparison of a new level: "giảm còn 15,8%", with the level before it where it is said."""
        own = self.origin_time or (clause.basis.basis if clause.basis is not None else None)
        return ComparisonDraft(
            level.relation,
            None,
            clause.start,
            quantity.end,
            _rule(level),
            basis=own or self.fronted,
            origin=self.origin,
            inherited=own is None and self.fronted is not None,
        )

    def _whole_of(self, draft: Draft) -> Draft | None:
        """Return the whole of a part: of two that could be, the one in the unit of the part."""
        parent, value = draft.parent, draft.value
        if parent is None or value is None or value.unit is None or self.frames:
            return parent
        wholes = [d for d in self.drafts if d.parent is None and d is not draft and d.value and d.value.unit]
        alike = [d for d in wholes if d.value and d.value.unit and d.value.unit.code == value.unit.code]
        return alike[-1] if alike else parent

    def _hedged_status(self, quantity: QuantityMention) -> Status | None:
        """Return the status that the hedge of a number says: "ước khoảng 950 tỷ đồng" is an estimate."""
        for match in phrase_index(self.reading.rules).find(
            self.reading.view.folded, quantity.start, quantity.number_start
        ):
            cue = next((entry for entry in match.payload if isinstance(entry, StatusCue)), None)
            if cue is not None:
                return cue.status
        return None

    def _restates(self, quantity: QuantityMention, clause: Clause) -> bool:
        """Take a bare figure in brackets as the same fact in another form: "(-673 ha)", "(81,4%)"."""
        current = self.current
        if not self.frames or current is None or clause.words or clause.relation or clause.action or clause.shift_years:
            return False
        if clause.roles:
            return False
        last = current.comparisons[-1] if current.comparisons else None
        sign = self.reading.view.text[quantity.start]
        is_signed = sign in "-–−+"
        is_share = _is_percent(quantity)
        changed = last is not None and last.relation in ("increase", "decrease") and not _is_percent(last.amount)
        if last is not None and last.amount is not None and (is_signed or (is_share and changed)):
            again = replace_amount(last, quantity)
            self._add(current, again)
            return True
        if is_share and is_signed and last is None and current.value is not None:
            self._add(current, _signed_change(quantity, sign))
            return True
        if is_share and current.value is not None and current.value.unit is not None and current.value.unit.code != "%":
            share = ComparisonDraft("ratio", quantity, quantity.start, quantity.end, "brackets.share", direct=True)
            self._add(current, share)
            return True
        return False

    def _is_plan_in_brackets(self, quantity: QuantityMention, clause: Clause) -> bool:
        """Take a figure in brackets behind a share of a plan as that plan: "đạt 23,7% kế hoạch (700 triệu USD)"."""
        current = self.current
        if not self.frames or current is None or clause.words or clause.relation or clause.roles or clause.shift_years:
            return False
        basis = current.comparisons[-1].basis if current.comparisons else None
        if basis is None or basis.phrase is None or basis.phrase.kind not in _SET_LEVELS:
            return False
        if quantity.unit is None or quantity.unit.code in _SHARES:
            return False
        plan = Draft(
            sentence=self.sentence,
            value=quantity,
            words=[],
            status="plan",
            spans=[Span(quantity.start, quantity.end)],
            rule="brackets.plan",
            name=current.name,
            name_derived=True,
            name_root=current,
            has_own_period=True,
            counterpart="plan",
            origin=current,
        )
        self.drafts.append(plan)
        return True

    def _listed(self, position: int, clause: Clause) -> int:
        """Read "A và B lần lượt X và Y": as many facts as numbers, paired in order. 0 when the counts differ."""
        numbers, end = self._numbers_of_list(position)
        if not clause.words and clause.relation is not None and len(numbers) > 1:
            return self._distributed(clause, clause.relation, numbers, end)
        periods = [item.period for item in self.clause if item.period is not None]
        names = _split_names(self.reading, clause.words)
        if len(numbers) < 2 or (len(names) != len(numbers) and len(periods) != len(numbers)):
            return 0
        basis, end = self._basis_behind(end)
        common = list(clause.words)
        is_change = clause.relation is not None and not clause.relation.needs_basis and not clause.relation.level
        for order, number in enumerate(numbers):
            words = [names[order]] if len(names) == len(numbers) else common
            draft = self._start(clause, words)
            if draft is None:
                return 0
            if len(periods) == len(numbers):
                draft.period = periods[order]
            if is_change:
                assert clause.relation is not None
                self._add(
                    draft,
                    ComparisonDraft(
                        clause.relation.relation, number, number.start, number.end, _rule(clause.relation), basis
                    ),
                )
            else:
                draft.value = number
            draft.spans.append(Span(number.start, number.end))
        self.clause = []
        return end

    def _distributed(self, clause: Clause, relation: RelationVerb, numbers: list[QuantityMention], end: int) -> int:
        """Give "giảm lần lượt 4,8% và 9,2%" to the facts right before, one each. 0 when there are not as many."""
        facts = [draft for draft in self.drafts if draft.value is not None and not draft.counterpart][-len(numbers) :]
        if len(facts) < len(numbers):
            return 0
        basis, behind = self._basis_behind(end)
        between = clause.basis.basis if clause.basis is not None else None
        for draft, number in zip(facts, numbers, strict=True):
            own = basis or between
            self._add(
                draft,
                ComparisonDraft(
                    _against(relation.relation, own), number, number.start, number.end, _rule(relation), basis=own
                ),
            )
        self.clause = []
        return behind

    def _numbers_of_list(self, position: int) -> tuple[list[QuantityMention], int]:
        numbers: list[QuantityMention] = []
        while position < len(self.items):
            item = self.items[position]
            if item.quantity is not None:
                numbers.append(item.quantity)
            elif not (item.kind == "mark" and item.mark == ",") and not (
                item.kind == "words" and self.reading.view.text[item.start : item.end] == "và"
            ):
                break
            position += 1
        last = numbers[-1] if numbers else None
        if last is not None and last.unit is not None:
            numbers = [n if n.unit else replace(n, unit=last.unit, unit_text=last.unit_text) for n in numbers]
        return numbers, position

    def _start(self, clause: Clause, words: list[Span]) -> Draft | None:
        """Begin a fact; None when it has no name and there is none to go on with."""
        self._settle_status(clause)
        parent = (self.frames[-1].current or self.parent) if self.frames else self.parent
        draft = Draft(
            sentence=self.sentence,
            value=None,
            words=words,
            status=clause.status or self._usual_status(clause, parent),
            spans=[Span(span.start, span.end) for span in words],
            rule=_rule(clause.relation) if clause.relation else "indicators.value",
            period=clause.period or self.period,
            has_own_period=clause.period is not None,
            parent=None if clause.shift_years else parent,
            shift_years=clause.shift_years,
        )
        self._name(draft)
        if not draft.name:
            return None
        self.drafts.append(draft)
        self.current = draft
        return draft

    def _settle_status(self, clause: Clause) -> None:
        """Take a plan or forecast for what follows; one told by a noun ends where a result is told ("đạt")."""
        if clause.status in _AHEAD:
            self.status, self.is_status_named = clause.status, clause.is_status_named
        elif self.is_status_named and (clause.action or (clause.relation is not None and clause.relation.needs_basis)):
            self.status, self.is_status_named = self.usual, False

    def _usual_status(self, clause: Clause, parent: Draft | None) -> Status:
        """Return the status of a fact that says none: that of its whole unless it has reached its own ("đạt")."""
        is_silent = not clause.has_verb or (clause.relation is not None and not clause.relation.needs_basis)
        whole = self.whole_status or (parent.status if parent is not None else None)
        if whole is not None and is_silent:
            return whole
        if not clause.has_verb and not clause.action and self.current is not None and self.current.status == "estimate":
            return "estimate"
        return self.status

    def _name(self, draft: Draft) -> None:
        """Name the fact: by its own words, completed from another fact where they are unfinished."""
        root = self._name_root(draft)
        earlier = [known for known in self.drafts if known is not draft]
        draft.name = complete_name(self.reading, draft, root, earlier)
        draft.name_derived = draft.name.lower() != _own(self.reading, draft.words).lower()
        draft.name_root = root if draft.name_derived else None

    def _name_root(self, draft: Draft) -> Draft | None:
        """Return the fact whose name an unfinished name goes on with."""
        if draft.parent is not None:
            return draft.parent
        earlier = [known for known in self.drafts if known is not draft]
        return earlier[-1] if earlier else self.root

    def _add(self, draft: Draft, comparison: ComparisonDraft) -> None:
        draft.comparisons.append(comparison)
        draft.spans.append(Span(comparison.start, comparison.end))


@lru_cache(maxsize=4)
def _rank_scopes(rules: Rules) -> PhraseIndex[RankScope]:
    return index_of(rules.comparisons.rank_scope)


def _is_multiple(value: QuantityMention) -> bool:
    return value.unit is not None and value.unit.code == "lần"


def _is_percent(value: QuantityMention | None) -> bool:
    return value is not None and value.unit is not None and value.unit.code == "%"


def replace_amount(comparison: ComparisonDraft, amount: QuantityMention) -> ComparisonDraft:
    """Return the same comparison with the change in another unit; its direction is said once."""
    return ComparisonDraft(
        comparison.relation,
        replace(amount, number=abs(amount.number)),
        amount.start,
        amount.end,
        comparison.rule,
        comparison.basis,
        inherited=True,
        in_brackets=True,
    )


def _signed_change(amount: QuantityMention, sign: str) -> ComparisonDraft:
    """Return the change that a bare sign in brackets says: "(+8%)"."""
    return ComparisonDraft(
        "increase" if sign == "+" else "decrease",
        replace(amount, number=abs(amount.number)),
        amount.start,
        amount.end,
        "brackets.sign",
        in_brackets=True,
    )


def _against(relation: Relation, basis: BasisMention | None) -> Relation:
    """Return the relation as the contract has it: "cao hơn" a plan or an average exceeds it."""
    if (
        basis is None
        or basis.phrase is None
        or basis.phrase.kind not in ("plan", "budget_estimate", "target", "average", "peer")
    ):
        return relation
    return {"increase": "exceed", "decrease": "shortfall"}.get(relation, relation)  # type: ignore[return-value]


def _split_names(reading: Reading, words: Sequence[Span]) -> list[Span]:
    """Return the names of a list, split at its commas and its last "và"."""
    if len(words) != 1:
        return list(words)
    start, end = words[0].start, words[0].end
    text = reading.view.text
    cuts = [(i, i + 1) for i in range(start, end) if text[i] == ","]
    last = text.rfind(" và ", start, end)
    if last >= 0:
        cuts.append((last, last + 4))
    edges = [start, *(edge for cut in sorted(cuts) for edge in cut), end]
    pieces = [reading.view.trim(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [Span(a, b) for a, b in pieces if a < b]


def _own(reading: Reading, words: Sequence[Span]) -> str:
    return " ".join(reading.view.reading(span.start, span.end) for span in words)


def _rule(verb: RelationVerb) -> str:
    return f"comparisons.relation.{verb.id}"
