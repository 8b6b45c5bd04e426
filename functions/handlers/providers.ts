import type { Act, Decision } from '@homeward/domain/command';
import { capabilitiesRecorded, memorandumRecorded } from '@homeward/domain/directory/keep-directory';
import {
  type MemorandumStanding,
  memorandumOn,
  type ProviderEvent,
  type ReceiverStanding,
} from '@homeward/domain/directory/provider';
import { memorandaStanding } from '@homeward/domain/report/figures/memoranda';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { isOrganisation, organisationById } from '@homeward/store/directory';
import { monitoringRecordById } from '@homeward/store/monitoring-records';
import { numberWrites, providerNumberAt } from '@homeward/store/numbers';
import { perform } from '@homeward/store/perform';
import { allProviders, providerById, providers } from '@homeward/store/providers';
import { usedKey } from '@homeward/store/used-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { numbersFor } from './numbers.ts';

type Store = Pick<Rooms, 'store'>;

async function listProviders(
  { store }: Store,
  { recordedAt }: Request<'listProviders'>,
): Promise<Answer<ReplyOf<'listProviders'>>> {
  const today = dayOf(recordedAt);
  const all = await allProviders(store);
  const items = all.map(({ version, state }) => {
    const { id, number, memorandum, capabilities } = state;
    return { id, number, memorandum, capabilities, standing: memorandumOn(state, today), version };
  });
  const standings = memorandaStanding(
    all.map(({ state }) => state),
    today,
  );
  return { type: 'ok', body: { items, standings } };
}

/** Writes something down of an organisation that stands in the directory; it has a number from the first time on. */
async function keep(
  { store }: Store,
  request: AnyRequest,
  provider: string,
  decide: (called: Pick<ProviderEvent, 'called'>) => Decision<ProviderEvent>,
): Promise<Answer<Receipt>> {
  if (!(await isOrganisation(store, provider)))
    return { type: 'invalid', pointer: '/organisation', code: 'unknown-organisation' };
  const command = commandOf(request);
  const draw = numbersFor({ country: 'KH' }, request, 'provider');
  const outcome = await perform(store, command, {
    of: providers,
    ids: [provider],
    makes: true,
    beside: [usedKey('directory', command)],
    decide: (state) => decide(state?.number === undefined ? { called: draw() } : {}),
    with: ({ called }) => numberWrites(called, providerNumberAt, provider),
    receipt: receiptOf(request, `organisation#${provider}`),
  });
  return answerOf(outcome);
}

/** Reading who may work with victims and what they can do. */
export function providerReadings(rooms: Store) {
  return { listProviders: (request: Request<'listProviders'>) => listProviders(rooms, request) };
}

/** What the office keeps of organisations that work with victims. */
export function providerKeeping(rooms: Store) {
  return {
    recordMemorandum: (request: Request<'recordMemorandum'>) =>
      keep(rooms, request, request.body.organisation, (called) =>
        memorandumRecorded(request.body, called, request.act),
      ),
    recordCapabilities: (request: Request<'recordCapabilities'>) =>
      keep(rooms, request, request.body.organisation, (called) =>
        capabilitiesRecorded(request.body, called, request.act),
      ),
  };
}

type Receiver = { readonly organisation: string; readonly kind: string };

/**
 * How whoever is to receive somebody stands with the Ministry (Standards 5): non-governmental organisations in Cambodia alone need a memorandum, one
 * that is not in the directory by what it is said to be; of shelters those that have ever signed one. It counts how they stand when it is let happen,
 * whatever day it is dated to.
 */
export async function standingOf(rooms: Store, receiver: Receiver, act: Act): Promise<MemorandumStanding> {
  return (await knownAs(rooms, receiver, act)).standing;
}

/** The same, beside the organisation of the directory. */
async function knownAs({ store }: Store, { organisation, kind }: Receiver, { recordedAt }: Act) {
  const [known, kept] = await Promise.all([organisationById(store, organisation), providerById(store, organisation)]);
  const { kind: is, country } = known ?? { kind, country: 'KH' };
  const needed = is === 'ngo' || (is === 'shelter' && kept?.memorandum !== undefined);
  const standing: MemorandumStanding =
    needed && country === 'KH' ? memorandumOn(kept, dayOf(recordedAt)) : 'not-needed';
  return { known, standing };
}

/**
 * How whoever a person is to be handed to stands: the Minister's postponement comes before any paper; what may go on with whoever is there
 * already, goes on only by a paper that holds.
 */
export async function receiverStandingOf(
  rooms: Store,
  receiver: Receiver,
  act: Act,
  goesOn = false,
): Promise<ReceiverStanding> {
  return (await receiverOf(rooms, receiver, act, goesOn)).standing;
}

/** The same, beside the organisation of the directory. */
export async function receiverOf(rooms: Store, receiver: Receiver, act: Act, goesOn = false) {
  const [watch, { known, standing: signed }] = await Promise.all([
    monitoringRecordById(rooms.store, receiver.organisation),
    knownAs(rooms, receiver, act),
  ]);
  const holds = signed === 'valid' || signed === 'ends-soon' || signed === 'not-needed';
  const standing: ReceiverStanding = watch?.state.status === 'postponed' && (holds || !goesOn) ? 'postponed' : signed;
  return { known, standing };
}
