import type { CaseState } from '@homeward/domain/case/case';
import { lineOfSheet } from '@homeward/domain/case/disclosures/sheet';
import type { HandoverSheet } from '@homeward/domain/case/sections';
import { actOf } from '@homeward/domain/command';
import { itemsOf } from '@homeward/domain/handover/checklist';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { proposeHandover } from '@homeward/domain/handover/propose';
import { numberFrom } from '@homeward/domain/numbers/record-number';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { handoverNumberWrites } from '@homeward/store/numbers';
import type { Json } from '@homeward/vault/canonical-json';
import { newSalt, sheetHash } from '@homeward/vault/sheet';
import { uuidv7 } from 'uuidv7';
import { answerOf, eventOf, fileOf } from '../../domain/made.ts';
import { usualSpeakers } from '../../domain/usual-speakers.ts';
import { type Item, lying } from '../../functions/desks-in-process.ts';
import { actorOf } from '../people.ts';
import { layCopy } from './copies.ts';
import { layFile } from './files.ts';
import type { RealStage } from './stage.ts';

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000', place: 'An Giang' };
const at = (id: string) => ({ country: 'VN', quiet: false, handover: id }) as const;

/** A handover to Viet Nam as its table holds it. */
export async function handoverOf(stage: RealStage, id: string): Promise<HandoverState> {
  const found = await load(stage.store, handovers, at(id));
  if (found === undefined) throw new Error('no such handover');
  return found.state;
}

/** It lies there as it stands now, at a version. */
export function layHandover(stage: RealStage, state: HandoverState, version = 1): Promise<void> {
  const { table, item } = lying(handovers, at(state.id), state);
  return stage.plant({ table, item: { ...item, v: version } });
}

/** One of its desks has its sheet; the file says so. */
const desks = [
  { to: 'embassy', named: 'embassy-vn', country: 'VN' },
  { to: 'counterpart', named: 'counterpart-vn', country: 'VN' },
] as const;

let laid = 3000;

/** A handover of one Vietnamese woman, all its items answered, on its way: both sides may confirm, and both desks abroad have the sheet. */
export async function readyHandover(
  stage: RealStage,
  more: Partial<HandoverState> = {},
  said: HandoverSheet = sheet,
): Promise<string> {
  const [id, salt, now] = [uuidv7(), newSalt(), new Date().toISOString()];
  const sealed = { sheet: { salt, sheet: said as Json } };
  const disclosures: Record<string, string> = { casework: uuidv7() };
  for (const { to, named, country } of desks) {
    const given = { id: uuidv7(), to, country, sections: ['identity' as const], consent: 'consent-1' };
    const line = lineOfSheet(given, { handover: id, at: now });
    if (line === undefined) throw new Error('a sheet without a line');
    await layCopy(stage, { desk: to, country }, sealed, line);
    disclosures[named] = given.id;
  }
  await layCopy(stage, { desk: 'casework', country: 'KH' }, sealed, disclosures['casework'] ?? '');
  const proposal = {
    id,
    country: 'VN',
    direction: 'outbound',
    quiet: false,
    sex: 'female',
    age: 'adult',
    citizenship: 'VN',
    circumstances: [],
    sheetHash: sheetHash(salt, said as Json),
    said,
    disclosures,
    servicesAnswered: true,
    homeConfirmed: true,
    wish: 'yes',
    shown: { riskWeighed: true, wayTold: true },
    speakers: usualSpeakers('VN', 'outbound'),
  } as const;
  const act = actOf(actorOf('case-worker'), now, {});
  const proposed = evolveHandover(undefined, eventOf(proposeHandover(proposal, { tells: [], consented: [] }, act)));
  const done = { answer: 'done', by: 'x', organisation: 'x', at: now } as const;
  const ticks = Object.fromEntries(itemsOf(proposed).map(({ code }) => [code, { S: done, V: done, E: done }]));
  const way = { date: now.slice(0, 10), gate: 'bavet', mode: 'land' as const, departedAt: now };
  const before = { sentAt: now, acknowledgedAt: now };
  const number = numberFrom({ kind: 'handover', country: 'KH', year: '26' }, String(laid++).padStart(4, '0'));
  await stage.plant(...(handoverNumberWrites(number, at(id)) as readonly Item[]));
  await layHandover(stage, { ...proposed, number, status: 'departed', ticks, ...way, before, ...more });
  await layFile(stage, fileOfThePerson(id));
  return id;
}

function fileOfThePerson(handover: string): CaseState {
  const consents = (['case-file', 'embassy', 'counterpart', 'receiving-authority'] as const).map((to) =>
    answerOf(to, true, { id: `consent-${to}` }),
  );
  return fileOf({ id: uuidv7(), organisation: 'bmc-shelter', citizenship: 'VN', handover, consents });
}
