"""The people stage: from a reading to attendees, organisations, and the claims of the ledger of names."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from minutes_nlp.facts.document import find_issuer
from minutes_nlp.facts.home import find_home
from minutes_nlp.facts.host import find_host, find_owner, issuing_host
from minutes_nlp.facts.people.clauses import Appearance, Setting
from minutes_nlp.facts.people.completion import complete_places, inherit_bodies
from minutes_nlp.facts.people.entities import BodyEntity, Event, GroupEntity, HolderEntity, PersonEntity, PostMention
from minutes_nlp.facts.people.group_heads import GroupHeads
from minutes_nlp.facts.people.groups import GroupReader
from minutes_nlp.facts.people.lists import ListReader
from minutes_nlp.facts.people.lookup import People
from minutes_nlp.facts.people.occasions import Occasions
from minutes_nlp.facts.people.organizations import Bodies
from minutes_nlp.facts.people.posts import PostReader
from minutes_nlp.facts.people.records import Records
from minutes_nlp.facts.people.representation import with_represented
from minutes_nlp.facts.people.roles import RoleReader
from minutes_nlp.facts.people.tokens import Token, Tokenizer
from minutes_nlp.facts.people.words import people_words
from minutes_nlp.facts.reading import Reading
from minutes_nlp.mentions.capitals import capital_run
from minutes_nlp.mentions.organisation_parser import BodyParser
from minutes_nlp.mentions.organisation_words import organisation_words
from minutes_nlp.mentions.person_words import person_words
from minutes_nlp.mentions.places import PlaceMention
from minutes_nlp.mentions.types import OrganisationMention, Span
from minutes_nlp.model.document import SegmentKind
from minutes_nlp.rules.schema.titles import RoleWord
from minutes_nlp.structure.types import Paragraph, Sentence
from minutes_nlp.text import View
from minutes_nlp.text.fold import fold

_WORD = re.compile(r"\w+")
_ADDRESS = frozenset({"honorific", "rank", "degree", "number", "punctuation"})
_LENGTH_OF_A_ROW = 300
_LONGEST_LABEL = 6
_BEFORE_NAME = frozenset({"honorific", "rank", "degree", "title", "status", "organisation", "plural"})
_BEFORE_THE_SITTING = frozenset({"header", "opening", "attendance"})
_SIGNED_WITHOUT_UNIT = frozenset({"party", "people_committee", "people_council"})
_CALLED_BY_KIND = frozenset({"people_committee", "people_council"})
_THERE = frozenset({"chair", "attendee", "presenter", "speaker", "secretary"})
_REPORTING = frozenset({"press_release", "announcement", "minutes"})


def read_people(reading: Reading) -> People:
    """Return who was there and which bodies are named."""
    view, mentions = reading.view, reading.mentions
    bodies = Bodies(
        view,
        reading.rules,
        mentions.organisations,
        reading.time.anchor,
        find_home(reading),
        find_owner(reading),
        mentions.places,
    )
    host = find_host(reading) or issuing_host(reading)
    hosts = bodies.spots(host)
    appearances = list(_Reader(reading, hosts).appearances())
    entities = [item.entity for item in _first_of_each(appearances)]
    inherit_bodies(entities, bodies.in_full(bodies.whole(host)), bodies.only)
    complete_places(entities, reading)
    records = Records(view, bodies, people_words(reading.rules).plural, mentions.persons)
    for item in appearances:
        records.add(item)
    for item in appearances:
        records.link(item)
    records.link_names(reading.mentions.persons)
    ids = records.ids()
    return People(
        attendees=records.attendees(),
        organizations=bodies.records(),
        name_claims=(*_claims(reading, ids), *records.claims()),
        name_rejections=tuple(_rejections(reading)),
        number_claims=tuple(_counts(appearances)),
        attendee_ids=ids,
        organization_ids={item.start: bodies.id_of(item) or "" for item in mentions.organisations},
        grounds=records.grounds(),
    )


def _first_of_each(appearances: list[Appearance]) -> Iterator[Appearance]:
    seen: set[int] = set()
    for item in appearances:
        if id(item.entity) not in seen:
            seen.add(id(item.entity))
            yield item


def _claims(reading: Reading, ids: dict[int, str]) -> Iterator[tuple[Span, str]]:
    view = reading.view
    for person in reading.mentions.persons:
        if person.rejected is None and person.start in ids:
            yield Span(person.start, person.end), "person"
    for body in reading.mentions.organisations:
        yield Span(body.start, body.end), "organization"
    known: set[str] = set()
    for place in reading.mentions.places:
        yield Span(place.start, place.end), "place"
        if place.name:
            known.add(_written_name(view, place, place.name))
    yield from ((span, "place") for span in _places_of(known, view.text))
    for cited in person_words(reading.rules).cited.find(view.folded):
        run = capital_run(view.text, cited.end + 1) if view.text[cited.start].isupper() else ()
        yield Span(cited.start, run[-1].end if run else cited.end), "document"


def _written_name(view: View, place: PlaceMention, name: str) -> str:
    """Return the name of a place as it is written there, all of it for a short form ("TP. HCM")."""
    start = place.end - len(name)
    is_name = start >= place.start and view.folded[start : place.end] == fold(name)
    return view.text[start if is_name else place.start : place.end]


def _places_of(names: Collection[str], text: str) -> Iterator[Span]:
    """Yield where the `names` stand in `text` as whole words; the places of one name do not overlap."""
    by_word: dict[str, list[str]] = {}
    for name in names:
        by_word.setdefault(_WORD.findall(name)[0], []).append(name)
    done = dict.fromkeys(names, 0)
    for word in _WORD.finditer(text):
        for name in by_word.get(word.group(), ()):
            start, end = word.start(), word.start() + len(name)
            if start >= done[name] and text.startswith(name, start) and not _WORD.match(text, end):
                done[name] = end
                yield Span(start, end)


def _rejections(reading: Reading) -> Iterator[tuple[Span, str]]:
    for person in reading.mentions.persons:
        if person.rejected is not None:
            yield Span(person.start, person.end), person.rejected


def _counts(appearances: Iterable[Appearance]) -> Iterator[Span]:
    for item in appearances:
        if isinstance(item.entity, GroupEntity) and item.role is not None and item.entity.count_span is not None:
            yield item.entity.count_span


@dataclass(slots=True)
class _List:
    """The list that a heading has opened ("Thành phần tham dự gồm:"); `level` is that of the heading's own marker."""

    level: int = -1
    mode: RoleWord | None = None
    cue: Token | None = None


class _Reader:
    def __init__(self, reading: Reading, hosts: Collection[int]) -> None:
        view, rules, mentions = reading.view, reading.rules, reading.mentions
        words = people_words(rules)
        self._reading, self._words = reading, words
        self._reports = reading.structure.genre in _REPORTING
        self._occasions = Occasions(reading)
        self._present: set[str] = set()
        self._office: PostMention | None = None
        self._side: OrganisationMention | None = None
        self._signs_for: OrganisationMention | None = find_issuer(reading)
        self._tokenizer = Tokenizer(view, words, mentions.persons, mentions.organisations, mentions.periods)
        posts = PostReader(view, BodyParser(view, organisation_words(rules)), words)
        heads = GroupHeads(view, posts, GroupReader(view, words), words)
        self._lists = ListReader(view, posts, heads)
        self._roles = RoleReader(view, words, hosts)

    def appearances(self) -> Iterator[Appearance]:
        """Yield what each sentence says of each entity, in order of place."""
        open_list = _List()
        for sentence in self._reading.structure.sentences:
            paragraph = self._reading.structure.paragraphs[sentence.paragraph]
            level = paragraph.level if paragraph.level is not None else -1
            is_over = open_list.mode is not None and (level <= open_list.level or level < 0)
            if is_over and not self._is_row(paragraph) and not self._goes_on_with_people(sentence, paragraph):
                open_list.mode = None
            yield from self._sentence(sentence, paragraph, open_list)

    def _goes_on_with_people(self, sentence: Sentence, paragraph: Paragraph) -> bool:
        """Tell a line of minutes without a marker that names somebody first, under "Chủ trì:" or "Có mặt:"."""
        is_line = self._reading.structure.genre == "minutes" and sentence.start == paragraph.start
        kind = self._reading.structure.segment_at(sentence.start).kind
        if not is_line or kind not in _BEFORE_THE_SITTING:
            return False
        tokens = self._tokenizer.tokens(sentence.start, min(sentence.end, sentence.start + _LENGTH_OF_A_ROW))
        first = next((token for token in tokens if not self._is_address(token)), None)
        return first is not None and first.kind == "person"

    def _is_address(self, token: Token) -> bool:
        """Tell what may stand before the name in a list: words of address, also by one letter ("B. Tạ Thị Gấm")."""
        return token.kind in _ADDRESS or token.end - token.start == 1

    def _is_row(self, paragraph: Paragraph) -> bool:
        """Tell a row of a table of people: "| 1 | Nguyễn Văn A | Chủ tịch |"."""
        text = self._reading.view.text
        end = min(paragraph.end, paragraph.start + _LENGTH_OF_A_ROW)
        columns = max(text.count(mark, paragraph.start, end) for mark in (" | ", "\t"))
        return text.startswith("|", paragraph.start) or columns > 1

    def _signed(self, events: Sequence[Event]) -> Iterator[Appearance]:
        """Yield those who signed, with the last post on the lines above; the body is the one signed for."""
        signing = False
        for event in events:
            entity = event.entity
            signing = signing or (event.token.role is not None and event.token.role.role == "signs")
            if isinstance(entity, HolderEntity) and self._is_role(entity.post):
                continue
            if isinstance(entity, HolderEntity):
                said = entity.post.organisation is not None
                self._office = entity.post if said else self._with_body_signed_for(entity.post)
            elif isinstance(entity, BodyEntity) and signing and not self._is_board_of_issuer(entity.mention):
                self._signs_for = entity.mention
            elif isinstance(entity, PersonEntity):
                if self._office is not None and not entity.posts:
                    entity.posts = [self._office]
                self._office = None
                yield Appearance(entity, None)

    def _is_board_of_issuer(self, body: OrganisationMention) -> bool:
        """Tell a body that is the issuer or its board, named without its unit: "TM. ỦY BAN NHÂN DÂN"."""
        issuer = self._signs_for
        is_same = issuer is not None and issuer.type == body.type and body.type in _SIGNED_WITHOUT_UNIT
        return is_same and body.place is None and issuer is not body

    def _with_body_signed_for(self, post: PostMention) -> PostMention:
        """Return the post over a name with the body signed for, as its offices call it: "UBND tỉnh"."""
        body = self._signs_for
        post = post.with_body_of_mention(body)
        if body is None or body.place is None or body.type not in _CALLED_BY_KIND:
            return post
        short = body.short_name or body.name
        kind = self._words.kind_of_unit.at(fold(body.place), 0)
        if kind is None or not short.endswith(f" {body.place}"):
            return post
        return replace(post, organisation_name=short.removesuffix(body.place) + body.place[: kind.end].lower())

    def _is_role(self, post: PostMention) -> bool:
        """Tell a role at the meeting from a post: "Thư ký" over a name."""
        return post.organisation_name is None and self._words.person.role.get(post.label) is not None

    def _sentence(self, sentence: Sentence, paragraph: Paragraph, open_list: _List) -> Iterator[Appearance]:
        segment = self._reading.structure.segment_at(sentence.start)
        start = max(sentence.start, paragraph.marker_end)
        if start >= sentence.end:
            return
        events = self._lists.events(self._tokenizer.tokens(start, sentence.end))
        self._read_side(events, segment.kind, sentence)
        if segment.kind == "signature":
            yield from self._signed(events)
            return
        is_listed = open_list.mode is None and self._lists_people(sentence, paragraph, segment.kind, events)
        setting = Setting(
            mode="attendee" if is_listed else open_list.mode,
            cue=None if is_listed else open_list.cue,
            ordering=segment.kind in ("directives", "conclusion"),
            reports=self._reports,
        )
        found, mode, cue = self._roles.appearances(events, setting, Span(start, sentence.end))
        if self._ends_with_colon(sentence) and (paragraph.marker is None or mode is not None):
            level = paragraph.level if paragraph.level is not None else -1
            open_list.mode, open_list.cue, open_list.level = mode, cue, level
        found = list(_surely_there(found)) if is_listed else found
        if self._is_elsewhere(sentence, events):
            yield from (Appearance(item.entity, None) for item in found if isinstance(item.entity, PersonEntity))
            return
        found = list(_without_the_absent(found))
        self._present.update(_given_names_of_the_present(found))
        if self._is_row(paragraph) and segment.kind in _BEFORE_THE_SITTING:
            found += list(_also_there(found))
        yield from with_represented(found, self._reading.view, in_list=open_list.mode is not None)

    def _is_elsewhere(self, sentence: Sentence, events: Sequence[Event]) -> bool:
        """Tell whether a sentence tells of another occasion than the meeting."""
        people = (event.entity for event in events if isinstance(event.entity, PersonEntity))
        return self._occasions.is_elsewhere(sentence, [_given_name(person) for person in people], self._present)

    def _is_labelled(self, events: Sequence[Event]) -> bool:
        """Tell people behind a short label that is no role: "Tỉnh Hà Giang: Bí thư Tỉnh ủy …; …"."""
        colon = next((i for i, e in enumerate(events[:_LONGEST_LABEL]) if self._is_colon(e.token)), None)
        if colon is None or any(event.entity is not None or event.token.role for event in events[:colon]):
            return False
        behind = next((event for event in events[colon + 1 :] if event.token.kind not in _BEFORE_NAME), None)
        return behind is not None and isinstance(behind.entity, PersonEntity)

    def _is_colon(self, token: Token) -> bool:
        return self._reading.view.text[token.start : token.end] == ":"

    def _read_side(self, events: Sequence[Event], kind: SegmentKind, sentence: Sentence) -> None:
        """Take a line of minutes that only names a body as the side of those listed under it: "BÊN A: Công ty …"."""
        if self._reading.structure.genre != "minutes" or kind not in _BEFORE_THE_SITTING:
            self._side = None
            return
        entities = [event.entity for event in events if event.entity is not None]
        people = [entity for entity in entities if isinstance(entity, PersonEntity)]
        for person in people:
            person.side = person.side or self._side
        if len(entities) == 1 and isinstance(entities[0], BodyEntity):
            ends = self._reading.view.trim(sentence.start, sentence.end)[1] <= entities[0].mention.end + 1
            is_label = ":" in self._reading.view.text[sentence.start : entities[0].start]
            self._side = entities[0].mention if ends and is_label else None
        elif not people:
            self._side = None

    def _lists_people(
        self, sentence: Sentence, paragraph: Paragraph, kind: SegmentKind, events: Sequence[Event]
    ) -> bool:
        """Tell an item that lists who is there; in minutes also a line before the sitting that begins with a person."""
        if kind == "attendance" and (paragraph.marker is not None or self._is_labelled(events)):
            return True
        begins = self._reading.structure.genre == "minutes" and sentence.start == paragraph.start
        if not begins or kind not in _BEFORE_THE_SITTING:
            return False
        first = next((event for event in events if not self._is_address(event.token)), None)
        if first is None or not isinstance(first.entity, GroupEntity):
            return first is not None and isinstance(first.entity, PersonEntity)
        is_label = self._reading.view.text[first.entity.end : first.entity.end + 1] == ":"
        return first.entity.rule == "representatives" and is_label

    def _ends_with_colon(self, sentence: Sentence) -> bool:
        end = self._reading.view.trim(sentence.start, sentence.end)[1]
        return self._reading.view.text[end - 1 : end] == ":"


def _given_names_of_the_present(found: Sequence[Appearance]) -> Iterator[str]:
    for item in found:
        if item.role in _THERE and isinstance(item.entity, PersonEntity):
            yield _given_name(item.entity)


def _given_name(person: PersonEntity) -> str:
    return fold(person.mention.name).rsplit(maxsplit=1)[-1]


def _surely_there(found: Sequence[Appearance]) -> Iterator[Appearance]:
    """Yield what an item of an attendance list says: words give a role, and a person without one is there.

    A body may only be named, and who does something there ("… báo cáo") is not said to be listed.
    """
    acting = {id(item.entity) for item in found if item.cue is not None}
    for item in found:
        is_listed = item.cue is None and item.role == "attendee"
        if not is_listed or (isinstance(item.entity, PersonEntity) and id(item.entity) not in acting):
            yield item


def _without_the_absent(found: Sequence[Appearance]) -> Iterator[Appearance]:
    """Yield what a sentence says, without the place in a list of those of whom it then says that they did not come."""
    last = {id(item.entity): place for place, item in enumerate(found) if item.role == "absent"}
    for place, item in enumerate(found):
        if item.role != "attendee" or place > last.get(id(item.entity), -1):
            yield item


def _also_there(found: Sequence[Appearance]) -> Iterator[Appearance]:
    """Yield as attendees the people of a row that only tells what they did: "| B | Trưởng phòng | Báo cáo |"."""
    absent = {id(item.entity) for item in found if item.role == "absent"}
    for item in found:
        acts = isinstance(item.entity, PersonEntity) and item.role in ("presenter", "speaker")
        if acts and id(item.entity) not in absent:
            yield Appearance(item.entity, "attendee", None)
