import type { CaseState } from '@homeward/domain/case/case';
import { wordsThatCarryNow } from '@homeward/domain/case/consents/small-child';
import { missionMustNotKnow } from '@homeward/domain/case/disclosures/mission-must-not-know';
import { lineOfSheet, type Sheet } from '@homeward/domain/case/disclosures/sheet';
import { sheetFor } from '@homeward/domain/case/disclosures/sheet-for';
import type { HandoverSheet } from '@homeward/domain/case/sections';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { copiedAt } from '@homeward/domain/handover/notice-step';
import type { MissionKnown } from '@homeward/domain/handover/propose';
import type { Mission } from '@homeward/domain/handover/speakers';
import { elsewhere } from '@homeward/domain/people/actor';
import { contactsOfOrganisation } from '@homeward/store/contacts';
import { organisationById } from '@homeward/store/directory';
import type { Json } from '@homeward/vault/canonical-json';
import { uuidv7 } from 'uuidv7';
import type { Rooms } from './desk.ts';
import { type Copy, copyFor } from './disclosures.ts';

type Asked = { readonly mission?: string | undefined; readonly sheet: HandoverSheet };
type Laid = { readonly handover: string; readonly at: string };

/** What somebody without an account is shown of the person behind a link: what the corridor lets be copied at the gate. */
export function manifestIn(way: Pick<HandoverState, 'country' | 'direction'>, sheet: HandoverSheet): Json {
  return copiedAt(way, 'at-the-gate', sheet) as Json;
}

/** Whether the person agrees that a mission is told who they are for the return, and on which consent. */
function sheetOf(file: CaseState, { organisation, to }: Mission, at: string): Sheet | undefined {
  if (to === 'embassy' && missionMustNotKnow(file, to, at)) return undefined;
  const wanted = { id: uuidv7(), country: elsewhere, sections: ['identity' as const], byLink: organisation };
  return sheetFor(wordsThatCarryNow(file, at), [to], wanted, at);
}

/** Kinds of organisation that may speak for a country: its own mission, or an international organisation. */
const kinds: Readonly<Record<string, Mission['to']>> = {
  embassy: 'embassy',
  consulate: 'embassy',
  international: 'receiving-authority',
};

/** For whom an organisation speaks, its contacts in the directory say: two people have to agree to each. */
async function standing({ store }: Rooms, id: string, of: string) {
  const [there, contacts] = await Promise.all([organisationById(store, id), contactsOfOrganisation(store, id)]);
  const to = kinds[there?.kind ?? ''];
  const speaks = to !== undefined && contacts.some(({ speaksFor }) => speaksFor?.includes(of) === true);
  return { known: there !== undefined, speaks, to: to ?? ('embassy' as const) };
}

/**
 * The organisation that a proposal names for a country without a desk here: who it is, and the person’s manifest for
 * it, where they agree.
 */
export async function missionFor(
  rooms: Rooms,
  { mission: organisation, sheet: said }: Asked,
  file: CaseState,
  laid: Laid,
  proposer: string,
) {
  if (organisation === undefined) return undefined;
  const { to, ...there } = await standing(rooms, organisation, file.citizenship);
  const known: MissionKnown = { ...there, own: organisation === proposer };
  const speaks: Mission = { organisation, to };
  const sheet = sheetOf(file, speaks, laid.at);
  if (sheet === undefined) return { known, speaks };
  const place = { desk: 'border', country: 'KH' } as const;
  const copy: Copy = await copyFor(
    rooms,
    place,
    { manifest: manifestIn({ country: elsewhere, direction: 'outbound' }, said) },
    lineOfSheet(sheet, laid),
  );
  return { known, speaks, sheet, copy };
}
