import { lineOfOwnSheet } from '@homeward/domain/case/disclosures/sheet';
import { handoverSheet } from '@homeward/domain/case/sections';
import { answeredFrom } from '@homeward/domain/handover/desks-with-sheet';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { copiedAt } from '@homeward/domain/handover/notice-step';
import { copyWrite } from '@homeward/store/copies';
import { keyRemoval } from '@homeward/store/key-rows';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { uuidv7 } from 'uuidv7';
import type { Rooms } from './desk.ts';
import { copyFor, openAt } from './disclosures.ts';

/**
 * What the centre that meets the person is given, the writes that give it and close what another one had, and the
 * sealed answer opened for it.
 */
export type CentreCopy = {
  readonly disclosures: Readonly<Record<string, string>>;
  readonly writes: readonly Write[];
  readonly restsOn?: string;
};

const atCentre = { country: 'KH', desk: 'transit' } as const;

/**
 * What an earlier date had laid at a centre goes with its key: perhaps another one meets the person now, and the handover no longer
 * names it, so that no erasure would find it.
 */
function closedBefore(id: string | undefined): readonly Write[] {
  if (id === undefined) return [];
  return [keyRemoval({ ...atCentre, thing: `disclosure#${id}` }), copyWrite(atCentre, id, {}, undefined)];
}

/** Casework speaks for Cambodia: the sheet, sealed for casework, goes on to the one centre that meets whoever comes through this gate. */
export async function copyForCentre(
  rooms: Rooms,
  state: HandoverState,
  at: string,
  centre: string | undefined,
): Promise<CentreCopy> {
  const answer = answeredFrom(state.disclosures);
  if (rooms.desk !== 'casework' || answer === undefined) return { disclosures: {}, writes: [] };
  const gone = closedBefore(state.disclosures['transit']);
  const sections = centre && (await openAt(rooms, answer.place, answer.id));
  if (!sections) return { disclosures: {}, writes: gone };
  const { sheet: said, ...rest } = sections['sheet'] as { readonly sheet?: unknown };
  const sheet = copiedAt(state, 'plan', handoverSheet.parse(said));
  const line = lineOfOwnSheet({ id: uuidv7(), organisation: centre, sheet }, { handover: state.id, at });
  const copy = await copyFor(rooms, atCentre, { sheet: { ...rest, sheet } as Json }, line);
  return { disclosures: { transit: copy.id }, writes: [...copy.writes, ...gone], restsOn: answer.id };
}
