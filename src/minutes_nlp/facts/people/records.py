"""People as records: every place that names a person merged into one attendee, with posts, roles and presence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from minutes_nlp.facts.grounds import Grounds, joined_grounds
from minutes_nlp.facts.people.clauses import Appearance
from minutes_nlp.facts.people.entities import (
    BodyEntity,
    GroupEntity,
    HolderEntity,
    OfficerEntity,
    PersonEntity,
    PostMention,
)
from minutes_nlp.facts.people.organizations import Bodies
from minutes_nlp.facts.people.tokens import Token
from minutes_nlp.mentions.types import PersonMention, Span
from minutes_nlp.model.people import Attendee, AttendeeType, Post, Presence, Role
from minutes_nlp.rules.schema.titles import PhraseEntry, RoleWord
from minutes_nlp.text import PhraseIndex, View
from minutes_nlp.text.fold import fold, fold_name

_ROLES: dict[RoleWord, Role] = {
    "chair": "chair",
    "attendee": "attendee",
    "presenter": "presenter",
    "speaker": "speaker",
    "secretary": "secretary",
}
_ORDER: tuple[Role, ...] = ("chair", "secretary", "attendee", "presenter", "speaker")


_SHORT = 2
"""How many syllables the longer kind of given names has ("đồng chí Thu Trang")."""


@dataclass(slots=True)
class _Record:
    type: AttendeeType
    name: str
    spans: list[Span] = field(default_factory=list)
    honorific: str | None = None
    rank: str | None = None
    degree: str | None = None
    posts: list[PostMention] = field(default_factory=list)
    roles: dict[Role, Token | None] = field(default_factory=dict)
    group_rule: str = ""
    absent: bool = False
    reason: str | None = None
    represents: str | None = None
    count: int | None = None
    count_of: int | None = None


class Records:
    """Collects what is said of people and makes attendees of it."""

    def __init__(
        self, view: View, bodies: Bodies, plural: PhraseIndex[PhraseEntry], persons: Sequence[PersonMention] = ()
    ) -> None:
        """`persons` are the names in the text, by which given names of two syllables are told from full ones."""
        self._view, self._bodies, self._plural = view, bodies, plural
        names = {fold(item.name) for item in persons}
        self._shorts = Counter(short for name in names for short in set(_short_forms(name)))
        self._records: dict[str, _Record] = {}
        self._by_span: dict[int, _Record] = {}
        self._by_given_name: dict[str, list[_Record]] = {}
        self._by_first_name: dict[str, list[_Record]] = {}
        self._by_post: dict[str, dict[int, _Record]] = {}

    def add(self, appearance: Appearance) -> None:
        """Take in what one place says; posts without a holder's name and given names come later, by `link`."""
        entity, role = appearance.entity, appearance.role
        if isinstance(entity, PersonEntity):
            if not self._is_short(entity.mention.name):
                self._with_role(self._person(entity), appearance)
        elif isinstance(entity, GroupEntity) and role is not None:
            self._with_role(self._group(entity), appearance, entity.reason)
        elif isinstance(entity, BodyEntity) and role is not None:
            self._with_role(self._body(entity), appearance, entity.reason)

    def link(self, appearance: Appearance) -> None:
        """Give what is said of "ông Phiên" or of a post without a name to the one person whom it can mean."""
        entity, role = appearance.entity, appearance.role
        if isinstance(entity, PersonEntity) and self._is_short(entity.mention.name):
            record = self._called(entity)
            if record is not None:
                self._mention(record, entity.mention.start, entity.mention.end)
                record.represents = record.represents or entity.represents
                self._with_role(record, appearance, entity.reason)
        elif isinstance(entity, OfficerEntity) and role in _ROLES:
            officer = self._officer(entity)
            if officer is not None:
                self._with_role(officer, appearance)
        elif isinstance(entity, HolderEntity) and role in _ROLES:
            holder = self.holder(entity.post)
            if holder is not None and holder.roles:
                self._with_role(holder, appearance)

    def link_names(self, persons: Iterable[PersonMention]) -> None:
        """Take in the names that no sentence was read for: those inside quotations."""
        for person in persons:
            if person.rejected is not None or person.start in self._by_span:
                continue
            if not self._is_short(person.name):
                self._person(PersonEntity(person, person.honorific))
            elif (record := self._called(PersonEntity(person, person.honorific))) is not None:
                self._mention(record, person.start, person.end)

    def by_given_name(self, given: str) -> "_Record | None":
        """Return the only person whose name ends with `given`, or begins with it where it is marked as a name."""
        found = self._by_given_name.get(fold(given), [])
        return found[0] if len(found) == 1 else None

    def _called(self, entity: PersonEntity) -> "_Record | None":
        """Return whom a word of address with one syllable means: the one whose given name it is.

        Where it is nobody's, the only one whose name begins with it, as people from abroad are called ("ông Tập"); and
        where no name does, it is all that is told of somebody.
        """
        mention = entity.mention
        is_announced = mention.honorific or mention.rank or mention.degree or entity.posts
        if fold(mention.name) in self._by_given_name or not is_announced:
            return self.by_given_name(mention.name)
        called = self._by_first_name.get(fold(mention.name))
        return self._person(entity) if called is None else called[0] if len(called) == 1 else None

    def _is_short(self, name: str) -> bool:
        """Tell a given name: one plain syllable, or the end of one full name of the text ("bà Nga Mi")."""
        return (" " not in name and name.isalpha()) or self._shorts.get(fold(name), 0) == 1

    def _officer(self, entity: OfficerEntity) -> "_Record | None":
        """Return the only one who chairs, or who keeps the minutes."""
        found = [record for record in self._records.values() if entity.role in record.roles]
        return found[0] if len(found) == 1 else None

    def holder(self, post: PostMention) -> "_Record | None":
        """Return the only person who holds `post`, of several the one who chairs."""
        found = [
            record
            for record in self._by_post.get(fold(post.label), {}).values()
            if any(self._is_held(held, post) for held in record.posts)
        ]
        if len(found) > 1:
            found = [record for record in found if "chair" in record.roles]
        return found[0] if len(found) == 1 else None

    def attendees(self) -> tuple[Attendee, ...]:
        """Return the records, in order of first mention."""
        records = sorted(self._records.values(), key=lambda record: min(span.start for span in record.spans))
        taken: set[str] = set()
        return tuple(self._attendee(record, taken) for record in records)

    def ids(self) -> dict[int, str]:
        """Return the id of the attendee for each start of a mention in the view."""
        names = {id(record): self._id(record) for record in self._records.values()}
        return {start: names[id(record)] for start, record in self._by_span.items()}

    def _is_held(self, held: PostMention, asked: PostMention) -> bool:
        """Tell whether `held` is the post asked for, and still held."""
        is_same = fold(held.label) == fold(asked.label) and self._same_body(held, asked)
        return is_same and (held.status == asked.status or held.status != "former")

    def _same_body(self, held: PostMention, asked: PostMention) -> bool:
        if held.organisation is None or asked.organisation is None:
            return True
        return self._bodies.id_of(held.organisation) == self._bodies.id_of(asked.organisation)

    def _person(self, entity: PersonEntity) -> _Record:
        mention = entity.mention
        record = self._records.get("person " + fold_name(mention.name))
        if record is None:
            record = self._records["person " + fold_name(mention.name)] = _Record("person", mention.name)
            for short in {fold(mention.name).split()[-1], *_short_forms(mention.name)}:
                self._by_given_name.setdefault(short, []).append(record)
            syllables = fold_name(mention.name).split()
            for size in range(1, min(len(syllables), _SHORT + 1)):
                self._by_first_name.setdefault(" ".join(syllables[:size]), []).append(record)
        self._mention(record, mention.start, mention.end)
        record.honorific = record.honorific or entity.honorific
        record.rank = record.rank or mention.rank
        record.degree = record.degree or mention.degree
        record.reason = record.reason or entity.reason
        record.represents = record.represents or entity.represents
        for post in entity.posts:
            if not any(self._says_the_same(held, post) for held in record.posts):
                record.posts = [held for held in record.posts if not _says_less(held, post)] + [post]
                self._by_post.setdefault(fold(post.label), {})[id(record)] = record
        return record

    def _says_the_same(self, held: PostMention, post: PostMention) -> bool:
        """Tell whether `post` adds nothing: the same label with the same body, or one that is not written there.

        Who is "Thứ trưởng Thường trực" is called "Thứ trưởng", too.
        """
        if not f"{fold(held.label)} ".startswith(f"{fold(post.label)} "):
            return False
        held_name, name = _body_in_full(held), _body_in_full(post)
        return not post.said_body or held_name == name or held_name.startswith(f"{name} ")

    def _group(self, entity: GroupEntity) -> _Record:
        words = [word for word in fold(entity.name).split() if word not in self._plural]
        record = self._records.setdefault(f"group {' '.join(words)}", _Record("group", entity.name))
        if entity.count is not None and record.count is None:
            record.name = entity.name
        record.count, record.count_of = record.count or entity.count, record.count_of or entity.count_of
        record.group_rule = record.group_rule or entity.rule
        self._mention(record, entity.start, entity.end)
        return record

    def _body(self, entity: BodyEntity) -> _Record:
        key = f"organization {self._bodies.id_of(entity.mention)}"
        record = self._records.setdefault(key, _Record("organization", entity.mention.name))
        self._mention(record, entity.mention.start, entity.mention.end)
        return record

    def _mention(self, record: _Record, start: int, end: int) -> None:
        if start not in self._by_span:
            record.spans.append(Span(start, end))
        self._by_span[start] = record

    def _with_role(self, record: _Record, appearance: Appearance, reason: str | None = None) -> None:
        role = appearance.role
        if role == "absent":
            record.absent = True
            record.reason = record.reason or reason
        elif role in _ROLES:
            record.roles.setdefault(_ROLES[role], appearance.cue)

    def _id(self, record: _Record) -> str:
        first = min(record.spans, key=lambda span: span.start)
        return f"a{self._view.locate(first.start, first.end)[0]}"

    def _attendee(self, record: _Record, taken: set[str]) -> Attendee:
        spans = sorted(record.spans, key=lambda span: span.start)
        presence: Presence = "present" if record.roles else "absent" if record.absent else "mentioned"
        return Attendee(
            id=self._id(record),
            type=record.type,
            name=record.name,
            honorific=record.honorific,
            rank=record.rank,
            degree=record.degree,
            posts=tuple(self._post(record, post) for post in record.posts),
            roles=self._roles(record),
            presence=presence,
            reason=record.reason if presence == "absent" else None,
            represents=record.represents,
            count=record.count,
            count_of=record.count_of,
            mentions=tuple(self._view.evidence(span.start, span.end) for span in spans),
            derived=(),
        )

    def _roles(self, record: _Record) -> tuple[Role, ...]:
        """Return the roles in order; who chairs or keeps the minutes is no mere attendee."""
        roles = set(record.roles)
        if roles & {"chair", "secretary"}:
            roles.discard("attendee")
        return tuple(role for role in _ORDER if role in roles)

    def claims(self) -> Iterator[tuple[Span, str]]:
        """Yield where posts and groups stand, for the ledger of names: "Giám đốc Khối Sản xuất" names a division."""
        for record in self._records.values():
            yield from ((Span(post.start, post.end), "post") for post in record.posts)
            if record.type == "group":
                yield from ((span, "group") for span in record.spans)

    def grounds(self) -> Grounds:
        """Return the words that give the roles, and the entries behind roles, posts and groups."""
        parts = [self._grounds(record) for record in self._records.values()]
        return joined_grounds(parts)

    def _grounds(self, record: _Record) -> Grounds:
        result = self._id(record)
        cues = [(f"/roles/{n}", record.roles[role]) for n, role in enumerate(self._roles(record))]
        entries = [(result, f"/posts/{n}/label", f"titles.title.{p.entry.id}") for n, p in enumerate(record.posts)]
        entries += [
            (result, pointer, f"titles.role.{cue.role.id}")
            for pointer, cue in cues
            if cue is not None and cue.role is not None
        ]
        if record.group_rule:
            entries.append((result, "/type", f"titles.group.{record.group_rule}"))
        origins = tuple((result, pointer, Span(cue.start, cue.end)) for pointer, cue in cues if cue is not None)
        return Grounds(origins, tuple(entries))

    def _post(self, record: _Record, post: PostMention) -> Post:
        organisation_id = self._bodies.id_of(post.organisation) if post.organisation else None
        if organisation_id is None and post.organisation_name:
            organisation_id = self._bodies.named(post.organisation_name)
        text = f"{post.label} {post.organisation_name}" if post.organisation_name else post.label
        written = self._view.reading(post.start, post.end)
        derived = ("/organization", "/text") if post.organisation_name and not post.said_body else ()
        return Post(
            label=post.label,
            organization=post.organisation_name,
            organization_id=organisation_id,
            text=written if post.said_body and fold(text) not in fold(written) else text,
            status=post.status,
            evidence=(self._view.evidence(post.start, post.end),),
            derived=derived,
        )


def _short_forms(name: str) -> Iterator[str]:
    """Yield what else a full name is called by: its last two syllables of three or more, a first one like "H'Lim"."""
    syllables = fold(name).split()
    if len(syllables) > _SHORT:
        yield " ".join(syllables[-_SHORT:])
    if len(syllables) > 1 and not syllables[0].isalpha():
        yield syllables[0]


def _says_less(held: PostMention, post: PostMention) -> bool:
    """Tell whether `held` is `post` without the place of its body: "Chủ tịch UBND tỉnh", then "… tỉnh Bạc Liêu"."""
    held_name, name = _body_in_full(held), _body_in_full(post)
    return fold(held.label) == fold(post.label) and bool(held_name) and name.startswith(f"{held_name} ")


def _body_in_full(post: PostMention) -> str:
    """Return the folded name of a post's body without abbreviations: "Sở KH&ĐT" is "Sở Kế hoạch và Đầu tư"."""
    body, name = post.organisation, post.organisation_name
    spelled = body.full_name if body is not None and name == body.name else None
    return fold(spelled or name or "")
