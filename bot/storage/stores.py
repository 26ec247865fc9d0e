"""All stores over one database, to be passed on together."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Self

from bot.storage.answers import AnswerStore
from bot.storage.audiences import AudienceStore
from bot.storage.audit import AuditStore
from bot.storage.broadcasts import BroadcastStore
from bot.storage.consents import ConsentStore
from bot.storage.counts import CountStore
from bot.storage.database import Database
from bot.storage.delegations import DelegationStore
from bot.storage.deliveries import DeliveryStore
from bot.storage.desks import DeskStore
from bot.storage.dialogues import DialogueStore
from bot.storage.inbox import InboxStore
from bot.storage.interests import InterestStore
from bot.storage.leaving import LeavingStore
from bot.storage.listing import ListingStore
from bot.storage.outbox import OutboxStore
from bot.storage.participants import ParticipantStore
from bot.storage.personal import PersonalRecord
from bot.storage.privacy_read import PrivacyReadStore
from bot.storage.record_seen import RecordSeenStore
from bot.storage.retention import RetentionStore
from bot.storage.roles import RoleStore
from bot.storage.rsvps import RsvpStore
from bot.storage.sealing import Seal
from bot.storage.sending import SendingStore
from bot.storage.watching import WatchingStore


@dataclass(frozen=True, kw_only=True)
class Stores:
    """One store per subject; what they do within ``database.unit()`` is one transaction."""

    database: Database
    participants: ParticipantStore
    answers: AnswerStore
    inbox: InboxStore
    outbox: OutboxStore
    consents: ConsentStore
    leaving: LeavingStore
    privacy_read: PrivacyReadStore
    personal: PersonalRecord
    roles: RoleStore
    audit: AuditStore
    rsvps: RsvpStore
    delegations: DelegationStore
    interests: InterestStore
    dialogues: DialogueStore
    counts: CountStore
    listing: ListingStore
    retention: RetentionStore
    audiences: AudienceStore
    broadcasts: BroadcastStore
    deliveries: DeliveryStore
    desks: DeskStore
    sending: SendingStore
    watching: WatchingStore
    record_seen: RecordSeenStore

    @classmethod
    def over(cls, database: Database, seal: Seal, admins: Collection[int] = ()) -> Self:
        """Return the stores that keep their rows in ``database``, typed texts under ``seal``.

        ``admins`` have that role whatever is stored.
        """
        return cls(
            database=database,
            participants=ParticipantStore(database, seal),
            answers=AnswerStore(database),
            inbox=InboxStore(database, seal),
            outbox=OutboxStore(database, seal),
            consents=ConsentStore(database),
            leaving=LeavingStore(database),
            privacy_read=PrivacyReadStore(database),
            personal=PersonalRecord(database, seal),
            roles=RoleStore(database, admins),
            audit=AuditStore(database),
            rsvps=RsvpStore(database, seal),
            delegations=DelegationStore(database, seal),
            interests=InterestStore(database),
            dialogues=DialogueStore(database, seal),
            counts=CountStore(database),
            listing=ListingStore(database, seal),
            retention=RetentionStore(database),
            audiences=AudienceStore(database, admins),
            broadcasts=BroadcastStore(database, seal),
            deliveries=DeliveryStore(database),
            desks=DeskStore(database, seal),
            sending=SendingStore(database),
            watching=WatchingStore(database),
            record_seen=RecordSeenStore(database),
        )
