import { expect } from 'vitest';
import { toldOfTheWay, weighedReturn } from '../../scripts/replay/weighed-return.ts';
import { toldOfReturn, yesToReturn } from '../cloud/wish.ts';
import type { Journal } from './journal.ts';

/** There is one version of each checklist so far. */
export const noNewerChecklist = 'checklist-moves-forward';

/** Who speaks for each side of one handover, and who sees to the mission's items. */
export type Cast = {
  readonly sender: string;
  readonly receiver: string;
  readonly mission: string;
  /** Who accepts the plan for the receiving side. */
  readonly accepts: string;
  /** How one goes between Cambodia and the other country. */
  readonly way: { readonly gate: string; readonly mode: 'land' | 'air' };
};

export const ways = {
  TH: { gate: 'poipet', mode: 'land' },
  VN: { gate: 'bavet', mode: 'land' },
  MY: { gate: 'phnom-penh-airport', mode: 'air' },
} as const satisfies Record<string, Cast['way']>;

const day = 24 * 3_600_000;

/** The day of a plan made now, in business time. */
function planned({ way }: Cast, now: number): object {
  return { date: new Date(now + 10 * day).toISOString().slice(0, 10), ...way };
}

type Item = { readonly code: string; readonly required: boolean; readonly settled: boolean; readonly mine: boolean };

/** Everybody answers what is theirs. */
async function answerAll({ read, command }: Journal, thing: string, roles: readonly string[]): Promise<void> {
  for (const role of roles) {
    const { checklist } = await read(role, thing);
    const mine = (checklist as readonly Item[]).filter(
      ({ required, settled, mine: own }) => required && !settled && own,
    );
    for (const { code } of mine) await command(role, thing, `/checklist/${code}/ticks`, { answer: 'done' });
  }
}

const later = (now: number) => new Date(now + 11 * day).toISOString().slice(0, 10);
const atTheGate = ({ mode }: Cast['way']) => (mode === 'land' ? ['shift-lead'] : []);

/** What is said of the gate, and for how many there is room behind it. */
export async function keepTheGate(journal: Journal, way: Cast['way'], foreign: readonly string[], now: number) {
  const at = `/gates/${way.gate}`;
  const { items } = await journal.read('central-unit', '/gates');
  const { version = 1 } = (items as readonly { id: string; version: number }[]).find(({ id }) => id === way.gate) ?? {};
  journal.moved(at, version);
  await journal.command('central-unit', at, '/statuses', { status: 'open', how: 'call' });
  for (const role of [...foreign, ...atTheGate(way)])
    await journal.create(role, `${at}/days/${later(now)}/rooms`, { room: 40 });
}

/** Another day for one of those who go through a gate, by who sees them all. */
async function anotherDay(journal: Journal, thing: string, { way }: Cast, now: number): Promise<void> {
  const at = `/gates/${way.gate}`;
  const moves = [{ handover: thing.split('/')[2], goes: { gate: way.gate, date: later(now) } }];
  await journal.create('central-unit', `${at}/reroutes`, { moves });
  journal.moved(thing, journal.versionOf(thing) + 1);
  for (const role of ['case-worker', 'central-unit', ...atTheGate(way)]) await journal.read(role, `${at}/handovers`);
}

/** Two sources in the person’s file say the same of their address. */
export async function addressOfTwo({ command }: Journal, file: string): Promise<void> {
  for (const source of ['herself', 'commune'])
    await command('case-worker', `/cases/${file}`, '/address-sources', { source, says: 'same' });
}

/** The person’s own yes to going home stands in their file. */
export async function wantsToGoHome({ command, entries }: Journal, file: string): Promise<void> {
  await command('case-worker', `/cases/${file}`, '/decision-informations', toldOfReturn());
  await command('case-worker', `/cases/${file}`, '/decisions', yesToReturn(entries.at(-1)?.key));
  await command('case-worker', `/cases/${file}`, '/assessments', weighedReturn);
  await command('case-worker', `/cases/${file}`, '/explanations', toldOfTheWay('km'));
}

/** From a plan to *departed*: accepted, every item answered, told, acknowledged, on the way. */
export async function depart(journal: Journal, thing: string, cast: Cast, now: number): Promise<void> {
  const { command } = journal;
  const outbound = cast.sender === 'case-worker';
  if (outbound) for (const one of ['service', 'address']) await command(cast.sender, thing, `/${one}-statements`);
  await answerAll(journal, thing, [cast.sender, cast.receiver, cast.accepts, cast.mission]);
  await command(cast.accepts, thing, '/questions', { asks: ['which-commune'] });
  const { questions } = await journal.read(cast.sender, thing);
  const { id } = (questions as readonly { readonly id: string }[])[0] ?? {};
  await command(cast.sender, thing, `/questions/${id}/answers`, { answer: 'sent-anew' });
  await command(cast.accepts, thing, '/schedules', planned(cast, now));
  if (outbound) await anotherDay(journal, thing, cast, now);
  expect(await journal.refused(cast.sender, thing, '/checklist-versions', { version: 2 })).toBe(noNewerChecklist);
  await command(cast.sender, thing, '/notices');
  await command(cast.receiver, thing, '/acknowledgements');
  await command(cast.sender, thing, '/departures');
}

async function confirm({ read, command }: Journal, thing: string, role: string): Promise<void> {
  const { hash } = await read(role, `${thing}/minutes`);
  await command(role, thing, '/confirmations', { minutes: hash });
}

/** Both sides confirm the same minutes, and the person arrives. */
export async function complete(journal: Journal, thing: string, cast: Cast): Promise<void> {
  await confirm(journal, thing, cast.sender);
  await confirm(journal, thing, cast.receiver);
  await journal.command(cast.receiver, thing, '/destination-arrivals', { placement: 'shelter' });
  await journal.command(cast.receiver, thing, '/feedback', { says: 'safe' });
}

/** Disputed, and settled by the units of both countries; the way to confirm is open again. */
export async function dispute({ command }: Journal, thing: string, by: string, settle: readonly [string, string]) {
  await command(by, thing, '/disputes', { reason: 'belongings' });
  for (const one of settle) await command(one, thing, '/resolutions', { outcome: 'confirm-again' });
}

/**
 * Postponed by one side, accepted anew by the other, left for with nobody told of the new day, refused by the receiver, and back with the
 * sender. A supervisor reads in their own list who left untold, and answers for it.
 */
export async function turnBack({ command, read }: Journal, thing: string, cast: Cast, now: number): Promise<void> {
  const handover = thing.slice('/handovers/'.length);
  await command(cast.receiver, thing, '/postponements', { reason: 'gate-closed' });
  await command(cast.sender, thing, '/schedules', planned(cast, now));
  await command(cast.sender, thing, '/departures');
  const waits = async () => JSON.stringify((await read('supervisor', '/handovers'))['items']).includes(handover);
  expect(await waits()).toBe(true);
  await command('supervisor', thing, '/breach-answers', { breach: 0, answer: 'made-good' });
  expect(await waits()).toBe(false);
  await command(cast.receiver, thing, '/refusals', { reason: 'no-room' });
  await command(cast.sender, thing, '/returns');
}
