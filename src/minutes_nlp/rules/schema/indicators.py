"""The shape of rules/indicators.toml: known indicators, and the file as a whole."""

from typing import Literal

from minutes_nlp.model.evidence import UnitSystem
from minutes_nlp.rules.schema.entry import Entry, RuleFile
from minutes_nlp.rules.schema.indicator_facts import (
    AllOf,
    Approval,
    Aside,
    Attending,
    AverageWord,
    ByWord,
    ConditionWord,
    Consent,
    DoneWord,
    Elaboration,
    LossWord,
    Member,
    Negation,
    Norm,
    OfKnown,
    Outcome,
    Parameter,
    PlannedBehind,
    Pointing,
    Present,
    RankedBy,
    Reference,
    Remainder,
    Respect,
    ScoreNoun,
    Standing,
    StateVerb,
    StockWord,
    Threshold,
    VoteWord,
)
from minutes_nlp.rules.schema.indicator_names import (
    Action,
    AgentWord,
    AreaNoun,
    Aspect,
    Auxiliary,
    Branch,
    Causative,
    Classifier,
    Column,
    Completion,
    Compound,
    ContributedTo,
    Contribution,
    Establishment,
    EventNoun,
    FollowingWord,
    Grade,
    HasWord,
    Joint,
    LightDeed,
    Located,
    MeasureNoun,
    NameBreak,
    NameCloser,
    NameOpener,
    NameStart,
    NumberNoun,
    Pair,
    Particle,
    PassiveWord,
    Predicate,
    PredicateStart,
    PurposeLead,
    RateWord,
    RecipientWord,
    Scope,
    StandIn,
    WorkEnd,
    WorkNoun,
)


class Topic(Entry):
    """A known indicator; the id is its slug, `measure` says what "đến ngày" means for it.

    flow: from the start of the year to that day; stock: on that day; index: the month or its cumulative average.
    `closes_late`: the year's figure is closed on 31 January of the next (Law on the State Budget, Article 64).
    `nsi` is its code in the national statistical indicator system (Law on Statistics, list in force 2022) where sure.
    `units` are the systems of the units it is told in (a share of it may always be told), any where there are none;
    `otherwise` is the topic that its forms name in other units: "GRDP tăng 9%", but "GRDP đạt 45.000 tỷ đồng".
    """

    measure: Literal["flow", "stock", "index"]
    units: tuple[UnitSystem, ...] = ()
    otherwise: str | None = None
    closes_late: bool = False
    nsi: str | None = None
    nsi_name: str | None = None


class IndicatorsFile(RuleFile):
    """The file as a whole."""

    topic: tuple[Topic, ...] = ()
    scope: tuple[Scope, ...] = ()
    opener: tuple[NameOpener, ...] = ()
    closer: tuple[NameCloser, ...] = ()
    start: tuple[NameStart, ...] = ()
    stop: tuple[NameBreak, ...] = ()
    action: tuple[Action, ...] = ()
    stock: tuple[StockWord, ...] = ()
    standing: tuple[Standing, ...] = ()
    state: tuple[StateVerb, ...] = ()
    present: tuple[Present, ...] = ()
    member: tuple[Member, ...] = ()
    number_noun: tuple[NumberNoun, ...] = ()
    column: tuple[Column, ...] = ()
    auxiliary: tuple[Auxiliary, ...] = ()
    aspect: tuple[Aspect, ...] = ()
    stand_in: tuple[StandIn, ...] = ()
    joint: tuple[Joint, ...] = ()
    establishment: tuple[Establishment, ...] = ()
    compound: tuple[Compound, ...] = ()
    average: tuple[AverageWord, ...] = ()
    reference: tuple[Reference, ...] = ()
    of_known: tuple[OfKnown, ...] = ()
    located: tuple[Located, ...] = ()
    particle: tuple[Particle, ...] = ()
    attending: tuple[Attending, ...] = ()
    elaboration: tuple[Elaboration, ...] = ()
    passive: tuple[PassiveWord, ...] = ()
    following: tuple[FollowingWord, ...] = ()
    all_of: tuple[AllOf, ...] = ()
    planned_behind: tuple[PlannedBehind, ...] = ()
    aside: tuple[Aside, ...] = ()
    predicate_start: tuple[PredicateStart, ...] = ()
    pair: tuple[Pair, ...] = ()
    respect: tuple[Respect, ...] = ()
    branch: tuple[Branch, ...] = ()
    light_deed: tuple[LightDeed, ...] = ()
    agent: tuple[AgentWord, ...] = ()
    has: tuple[HasWord, ...] = ()
    pointing: tuple[Pointing, ...] = ()
    negation: tuple[Negation, ...] = ()
    ranked_by: tuple[RankedBy, ...] = ()
    score: tuple[ScoreNoun, ...] = ()
    event: tuple[EventNoun, ...] = ()
    contribution: tuple[Contribution, ...] = ()
    contributed_to: tuple[ContributedTo, ...] = ()
    grade: tuple[Grade, ...] = ()
    predicate: tuple[Predicate, ...] = ()
    condition: tuple[ConditionWord, ...] = ()
    consent: tuple[Consent, ...] = ()
    purpose: tuple[PurposeLead, ...] = ()
    recipient: tuple[RecipientWord, ...] = ()
    done: tuple[DoneWord, ...] = ()
    threshold: tuple[Threshold, ...] = ()
    causative: tuple[Causative, ...] = ()
    loss: tuple[LossWord, ...] = ()
    remainder: tuple[Remainder, ...] = ()
    completion: tuple[Completion, ...] = ()
    classifier: tuple[Classifier, ...] = ()
    vote: tuple[VoteWord, ...] = ()
    measure: tuple[MeasureNoun, ...] = ()
    area: tuple[AreaNoun, ...] = ()
    rate: tuple[RateWord, ...] = ()
    by: tuple[ByWord, ...] = ()
    approval: tuple[Approval, ...] = ()
    norm: tuple[Norm, ...] = ()
    outcome: tuple[Outcome, ...] = ()
    work: tuple[WorkNoun, ...] = ()
    work_end: tuple[WorkEnd, ...] = ()
    parameter: tuple[Parameter, ...] = ()
