from datetime import UTC, datetime

from bot.knowledge.library import Library
from bot.rsvp import results
from bot.rsvp.consent import NEWS, NEXT_EDITION, Consent, changes_of
from bot.rsvp.dialogue import Dialogue
from bot.rsvp.draft import SUMMARY, Kind, number_of
from bot.rsvp.rsvp import Delegation, Interest, Rsvp, State, Way

AT = datetime(2024, 2, 10, 12, tzinfo=UTC)
VERSION = "v1"
RSVP = Rsvp(
    edition=2024,
    stakeholder="governments",
    way=Way.REMOTE,
    organisation="Ministry",
    state=State.COMING,
    at=AT,
)
CONSENTS = (
    Consent(purpose=changes_of(2024), given=True, text_version="v1", at=AT),
    Consent(purpose=NEWS, given=False, text_version="v1", at=AT),
)


def test_a_kept_rsvp_becomes_a_finished_draft_and_the_same_again(dialogue: Dialogue) -> None:
    draft = results.of_rsvp(RSVP, CONSENTS, "tok123")
    assert (draft.kept, dialogue.step(draft)) == (True, SUMMARY)
    assert dialogue.fitting(draft) == draft
    assert results.rsvp(draft, AT) == RSVP
    assert results.consents(draft, VERSION, AT) == CONSENTS


def test_a_consent_that_nobody_gave_is_asked(dialogue: Dialogue) -> None:
    assert dialogue.step(results.of_rsvp(RSVP, CONSENTS[1:], "tok123")) == "changes"


def test_a_delegation_keeps_the_types_with_people(dialogue: Dialogue, library: Library) -> None:
    kept = Delegation(
        edition=2024, numbers={"governments": 2}, organisation=None, state=State.COMING, at=AT
    )
    draft = results.of_delegation(kept, CONSENTS, library.stakeholders, "tok123")
    assert dialogue.step(draft) == SUMMARY
    assert draft.answers[number_of("civil_society")] == 0
    assert results.delegation(draft, AT) == kept


def test_an_interest_comes_with_its_consent(dialogue: Dialogue) -> None:
    draft = dialogue.begin(Kind.INTEREST, "tok123", {"type": "governments", "next": True})
    assert results.interest(draft, AT) == Interest(stakeholder="governments", at=AT)
    assert results.consents(draft, VERSION, AT) == (
        Consent(purpose=NEXT_EDITION, given=True, text_version="v1", at=AT),
    )
