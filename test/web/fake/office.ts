import type { Decision } from '@homeward/domain/command';
import { actOf } from '@homeward/domain/command';
import { freshnessOf } from '@homeward/domain/directory/channel';
import type { ContactEvent, ContactState } from '@homeward/domain/directory/contact';
import { evolveContact } from '@homeward/domain/directory/evolve-contact';
import { answerContactChange, proposeContactChange, verifyContact } from '@homeward/domain/directory/keep-contact';
import { evolveProvider, memorandumOn, type ProviderState } from '@homeward/domain/directory/provider';
import { channelsToVerify, verifiedLast } from '@homeward/domain/directory/verified-last';
import { answerRole, proposeRole } from '@homeward/domain/people/grant-role';
import { recordStaffCheck, registerDevice, revokeDevice, revokeStaff } from '@homeward/domain/people/keep-seat';
import { rechecksOf } from '@homeward/domain/people/recheck-clock';
import { evolveSeat, type SeatEvent } from '@homeward/domain/people/seat-events';
import { seatName } from '@homeward/domain/people/seat-name';
import { type SeatState, stateOf } from '@homeward/domain/people/staff';
import { dayOf } from '@homeward/domain/time';
import { languages } from '@homeward/words/language';
import { sayFromFile } from '@homeward/words/say-from-file';
import { demoContacts, demoProviders } from '../../../scripts/demo/directory.ts';
import { staff } from '../../../scripts/demo/people.ts';
import { type Asked, current, found, type Kept, keep } from './world.ts';

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

const kept = <State>(state: State): Kept<State> => ({ state, version: 1, sealed: {} });

/** The seats, contacts and memoranda that the demo begins with. */
export const officeBegins = () => ({
  seats: new Map<string, Kept<SeatState>>(staff.map((row) => [seatName(row), kept(stateOf(row))])),
  contacts: new Map<string, Kept<ContactState>>(
    demoContacts(new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10)).map(([id, listed]) => [
      id,
      kept<ContactState>({ id, status: 'listed', listed }),
    ]),
  ),
  providers: new Map<string, Kept<ProviderState>>(
    demoProviders(new Date().toISOString().slice(0, 10)).map((state) => [state.id, kept(state)]),
  ),
});

function onSeat(decide: (state: SeatState, asked: Asked) => Decision<SeatEvent>) {
  return (asked: Asked) => {
    const id = asked.ids['seat'] ?? asked.ids['record'] ?? '';
    const { state } = current(asked.world.seats, id, asked);
    return keep(asked.world.seats, id, decide(state, asked), evolveSeat);
  };
}

function onContact(decide: (state: ContactState, asked: Asked) => Decision<ContactEvent>) {
  return (asked: Asked) => {
    const id = asked.ids['contact'] ?? asked.ids['record'] ?? '';
    const { state } = current(asked.world.contacts, id, asked);
    return keep(asked.world.contacts, id, decide(state, asked), evolveContact);
  };
}

/** A contact as a desk sees it: who verified a channel, and what waits, the office alone. */
function seen({ actor, now }: Asked, { state, version }: Kept<ContactState>) {
  const { listed, proposal, ...rest } = state;
  const atOffice = actor.desk === 'office';
  const own = actor.country === 'KH' || actor.country === listed?.country;
  const channels = (listed?.channels ?? [])
    .filter((one) => own || one.public)
    .map(({ verified, ...one }) => ({
      ...one,
      ...(verified ? { verified: atOffice ? verified : { on: verified.on, how: verified.how } } : {}),
      freshness: freshnessOf({ ...one, ...(verified ? { verified } : {}) }, now),
    }));
  return {
    ...rest,
    version,
    ...(listed ? { listed: { ...listed, channels } } : {}),
    ...(atOffice && proposal ? { proposal } : {}),
  };
}

const answerSeat = onSeat((state, asked) => answerRole(state, asked.body, act(asked)));
const answerContact = onContact((state, asked) => answerContactChange(state, asked.body, act(asked)));

function keepProvider(asked: Asked, type: 'MemorandumRecorded' | 'CapabilitiesRecorded') {
  const { organisation: provider, ...said } = asked.body;
  const event = { type, at: asked.now, by: asked.actor.id, organisation: asked.actor.organisation, provider, ...said };
  return keep(asked.world.providers, provider, { type: 'decided', event }, evolveProvider);
}

/** The office, with the real decisions behind it. */
export const office = {
  listStaff: ({ world, now }: Asked) => ({
    items: [...world.seats].map(([id, { state, version }]) => ({
      id,
      version,
      ...state,
      rechecks: rechecksOf(state, dayOf(now)),
    })),
    next: null,
  }),
  proposeRole(asked: Asked) {
    const id = seatName(asked.body);
    return keep(asked.world.seats, id, proposeRole(asked.body, act(asked), asked.key), evolveSeat);
  },
  recordStaffCheck: onSeat((state, asked) => recordStaffCheck(state, asked.body, act(asked))),
  revokeStaff: onSeat((state, asked) => revokeStaff(state, act(asked))),
  registerDevice: onSeat((state, asked) => registerDevice(state, asked.body, act(asked))),
  revokeDevice: onSeat((state, asked) => revokeDevice(state, asked.body, act(asked))),
  listContacts(asked: Asked) {
    const { world, query, now, actor } = asked;
    const due = query.get('due') === 'true';
    const known = [...world.contacts.values()]
      .filter(({ state }) => state.listed !== undefined || actor.desk === 'office')
      .filter(({ state }) => query.get('country') === null || state.listed?.country === query.get('country'))
      .filter(({ state }) => !due || channelsToVerify(state, now).length > 0);
    const items = (
      due ? known.toSorted((a, b) => verifiedLast(a.state).localeCompare(verifiedLast(b.state))) : known
    ).map((one) => seen(asked, one));
    const counts: Record<string, number> = {};
    for (const one of items.flatMap(({ listed }) => listed?.channels ?? []))
      counts[one.freshness] = (counts[one.freshness] ?? 0) + 1;
    return { items, freshness: counts };
  },
  viewContact(asked: Asked) {
    const script = Object.fromEntries(
      languages.map((one) => [one, sayFromFile(one, 'notices', 'contact-call-script')]),
    );
    const view = seen(asked, found(asked.world.contacts, asked.ids['contact']));
    return asked.actor.desk === 'office' ? { ...view, script } : view;
  },
  proposeContactChange(asked: Asked) {
    const id = asked.body.contact;
    return keep(asked.world.contacts, id, proposeContactChange(asked.body, act(asked), asked.key), evolveContact);
  },
  verifyContact: onContact((state, asked) => verifyContact(state, asked.body, act(asked))),
  approve: (asked: Asked) => (asked.ids['records'] === 'contacts' ? answerContact(asked) : answerSeat(asked)),
  listProviders: ({ world, now }: Asked) => ({
    items: [...world.providers.values()].map(({ state: { id, memorandum, capabilities }, version }) => ({
      id,
      memorandum,
      capabilities,
      version,
      standing: memorandumOn({ memorandum }, now.slice(0, 10)),
    })),
    standings: {},
  }),
  recordMemorandum: (asked: Asked) => keepProvider(asked, 'MemorandumRecorded'),
  recordCapabilities: (asked: Asked) => keepProvider(asked, 'CapabilitiesRecorded'),
};
