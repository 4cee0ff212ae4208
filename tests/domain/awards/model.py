"""A simpler model of awards: what stands, by whose vote, and until when."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain.awards.commands import DecideAward, ExtendStandstill, NotifyAward, ReverseAward
from domain.kernel.identifiers import AwardId, BidId, MotionId
from domain.rule_sets.days import is_working_day


@dataclass
class Story:
    """What became of one award."""

    made: DecideAward
    notices: list[tuple[datetime, date]] = field(default_factory=list[tuple[datetime, date]])
    until: date | None = None
    gone: ReverseAward | None = None
    signed: bool = False


@dataclass
class Model:
    """True: recorded; None: already so; False: refused."""

    votes: dict[MotionId, MotionId | None] = field(default_factory=dict[MotionId, MotionId | None])
    ranking: tuple[int, BidId] | None = None
    competing: set[BidId] = field(default_factory=set[BidId])
    prices: dict[BidId, int] = field(default_factory=dict[BidId, int])
    maximum: int = 0
    cancelled: bool = False
    recused: bool = False
    stories: dict[AwardId, Story] = field(default_factory=dict[AwardId, Story])

    def carries(self, motion: MotionId | None) -> bool:
        """Whether the group carried the motion and has not reversed it."""
        return motion in self.votes and motion not in self.votes.values()

    def decides(self, command: DecideAward) -> bool | None:
        """The award of a bid."""
        if self.recused:
            return False
        known = self.stories.get(command.award)
        if known is not None:
            return None if known.made == command else False
        free = not self.cancelled and all(one.gone for one in self.stories.values())
        first = self.ranking == (command.ranking, command.bid)
        alone = self.ranking is None and command.ranking is None and len(self.competing) < 2
        fresh = all(one.made.motion != command.motion for one in self.stories.values())
        priced = command.value == self.prices.get(command.bid) or command.value_reason is not None
        decided = (
            free
            and fresh
            and priced
            and command.value <= self.maximum
            and command.bid in self.competing
            and (first or alone)
            and self.carries(command.motion)
        )
        if decided:
            self.stories[command.award] = Story(command)
        return decided

    def reverses(self, command: ReverseAward) -> bool | None:
        """The reversal of an award."""
        story = self.stories.get(command.award)
        if self.recused or story is None:
            return False
        if story.gone is not None:
            return None if story.gone == command else False
        named = command.motion is not None and self.votes.get(command.motion) == story.made.motion
        if story.signed or not named or not self.carries(command.motion):
            return False
        story.gone = command
        return True

    def tells(self, command: NotifyAward) -> bool | None:
        """The notice of an award."""
        story = self._standing(command.award)
        if story is None:
            return False
        sent_at = command.recipients[0].sent_at
        shortest = _tenth_day_after(sent_at.date())
        notice = (sent_at, command.standstill_until or shortest)
        if notice in story.notices:
            return None
        if notice[1] < shortest or sent_at < story.made.at:
            return False
        story.notices.append(notice)
        story.until = notice[1]
        return True

    def extends(self, command: ExtendStandstill) -> bool | None:
        """The extension of a standstill."""
        story = self._standing(command.award)
        if story is None or story.until is None:
            return False
        if command.standstill_until == story.until:
            return None
        if command.standstill_until < story.until or command.at.date() > story.until:
            return False
        story.until = command.standstill_until
        return True

    def _standing(self, award: AwardId) -> Story | None:
        story = self.stories.get(award)
        return None if self.recused or story is None or story.gone or story.signed else story


def _tenth_day_after(day: date) -> date:
    last = day + timedelta(days=10)
    while not is_working_day(last):
        last += timedelta(days=1)
    return last
