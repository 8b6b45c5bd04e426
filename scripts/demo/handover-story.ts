import type { Acting } from './acting.ts';
import { answerServices, foreignVictim } from './case-story.ts';
import { cambodianName } from './names.ts';
import { dayIn, done, happened, type Receipt, type Stage, type Thread, threadOf } from './stage.ts';

type Item = {
  readonly code: string;
  readonly side: string;
  readonly guards: string;
  readonly required: boolean;
  readonly settled: boolean;
  readonly mine: boolean;
  readonly answers: Readonly<Record<string, unknown>>;
};
type View = { readonly side: 'S' | 'V'; readonly checklist: readonly Item[]; readonly minutes: string };

/** Who acts for the two sides, and for the mission of the person's own country. */
type Sides = { readonly sender: Acting; readonly receiver: Acting; readonly gate: Acting; readonly mission: Acting };

/** An embassy may be receiver and mission in one. */
function everybody({ mission, sender, receiver }: Sides): readonly Acting[] {
  return [...new Set([mission, sender, receiver])];
}

/** The story's times: before the journey, on the day, or all of it just now. */
type Times = { readonly before: object; readonly onTheDay: object };
const now: Times = { before: {}, onTheDay: {} };

function owed({ side, checklist }: View): readonly Item[] {
  return checklist.filter(
    (item) => item.mine && item.required && !item.settled && (item.side !== 'B' || item.answers[side] === undefined),
  );
}

/** Answers what an actor owes before an act, one item after another. */
async function tick(handover: Thread, by: Acting, guards: readonly string[], at: object): Promise<void> {
  const view = await done<View>(by.read<View>(handover.path));
  for (const { code } of owed(view).filter((item) => guards.includes(item.guards)))
    await handover.act(by, `/checklist/${code}/ticks`, { answer: 'done', ...at });
}

/** Both sides and the mission do what a date needs; the receiving side fixes it. */
async function schedule(handover: Thread, sides: Sides, plan: object, at: object): Promise<void> {
  for (const by of everybody(sides)) await tick(handover, by, ['schedule'], at);
  await handover.act(sides.receiver, '/schedules', { ...plan, ...at });
}

/** Notice, acknowledgement, departure, the items at the gate, and the first of the two confirmations. */
async function untilFirstConfirmation(
  handover: Thread,
  sides: Sides,
  first: Acting,
  { before, onTheDay }: Times,
): Promise<void> {
  await handover.act(sides.sender, '/notices', before);
  await handover.act(sides.receiver, '/acknowledgements', before);
  for (const by of everybody(sides)) await tick(handover, by, ['depart'], before);
  await handover.act(sides.sender, '/departures', onTheDay);
  for (const by of everybody(sides)) await tick(handover, by, ['confirm'], onTheDay);
  await confirm(handover, first, onTheDay);
}

async function confirm(handover: Thread, by: Acting, at: object): Promise<void> {
  const { minutes } = await done<View>(by.read<View>(handover.path));
  // What both sides confirm is the hash of the words, so no version goes with it; the thread's own is ignored there.
  await handover.act(by, '/confirmations', { minutes, ...at });
}

async function outbound(stage: Stage, country: 'VN' | 'TH' | 'MY', which: 0 | 1, at: object): Promise<Thread> {
  const { file, sheet } = await foreignVictim(stage, country, which);
  if (country === 'VN') await answerServices(stage, file);
  const body = { direction: 'outbound', case: file.id, to: country, tell: ['embassy'], sheet, ...at };
  return proposed(stage, stage.as('case-worker'), body);
}

function inbound(stage: Stage, by: string): Promise<Thread> {
  const name = cambodianName(stage.random, 'female');
  const sheet = { name, birthYear: '1996', document: 'X 0000', place: 'an invented village' };
  const body = { direction: 'inbound', sex: 'female', age: 'adult', sheet };
  return proposed(stage, stage.as(by), body);
}

async function proposed(stage: Stage, by: Acting, body: object): Promise<Thread> {
  const handover = threadOf('/handovers', await done<Receipt>(by.post<Receipt>('/handovers', body)));
  stage.told();
  return handover;
}

function home(stage: Stage, country: 'VN' | 'TH' | 'MY'): Sides {
  const embassy = stage.as(`embassy-${country.toLowerCase()}`);
  return { sender: stage.as('case-worker'), receiver: embassy, gate: embassy, mission: embassy };
}

function fromAbroad(stage: Stage, country: 'VN' | 'TH' | 'MY'): Sides {
  return {
    sender: stage.as(`embassy-${country.toLowerCase()}`),
    receiver: stage.as('central-unit'),
    gate: stage.as('shift-lead'),
    mission: stage.as('consul-kh'),
  };
}

/** Home to Viet Nam, last week: confirmed by both sides, arrived. Written down afterwards, from paper. */
async function completed(stage: Stage): Promise<void> {
  const sides = home(stage, 'VN');
  const before = happened(stage, 5, 9);
  const onTheDay = happened(stage, 3, 10);
  const handover = await outbound(stage, 'VN', 0, before);
  await schedule(handover, sides, { date: dayIn(stage, -3), gate: 'bavet', mode: 'land' }, before);
  await untilFirstConfirmation(handover, sides, sides.sender, { before, onTheDay });
  await confirm(handover, sides.gate, onTheDay);
  await handover.act(sides.gate, '/destination-arrivals', { placement: 'family', family: 'safe', ...onTheDay });
}

/** At Bavet today: Cambodia has confirmed, the Vietnamese liaison has not yet. */
async function waitsForVietNam(stage: Stage): Promise<void> {
  const sides = home(stage, 'VN');
  const handover = await outbound(stage, 'VN', 1, {});
  await schedule(handover, sides, { date: dayIn(stage, 0), gate: 'bavet', mode: 'land', hurry: 'her-wish' }, {});
  await untilFirstConfirmation(handover, sides, sides.sender, now);
}

/** At Poipet today: the shift lead has confirmed, the Thai liaison has not yet. */
async function waitsForThailand(stage: Stage, thread: Promise<Thread>): Promise<void> {
  const sides = fromAbroad(stage, 'TH');
  const handover = await thread;
  await schedule(handover, sides, { date: dayIn(stage, 0), gate: 'poipet', mode: 'land', hurry: 'her-wish' }, {});
  await untilFirstConfirmation(handover, sides, sides.gate, now);
}

/** To come over Poipet in three days; the items of the journey are still open. */
async function planned(stage: Stage, thread: Promise<Thread>): Promise<void> {
  const plan = { date: dayIn(stage, 3), gate: 'poipet', mode: 'land', hurry: 'her-wish' };
  await schedule(await thread, fromAbroad(stage, 'TH'), plan, {});
}

/** From Viet Nam: put off by the receiving side, to be looked at again. */
async function putOff(stage: Stage, thread: Promise<Thread>): Promise<void> {
  const said = { reason: 'document', review: dayIn(stage, 10) };
  await (await thread).act(stage.as('central-unit'), '/postponements', said);
}

/** Handovers in several states: complete, waiting for either embassy at the gate, planned, proposed both ways, put off. */
export async function handoversOfTheStory(stage: Stage): Promise<void> {
  // Drawn in this order before anything waits, so that the lots fall the same each time.
  const fromThailand = () => inbound(stage, 'embassy-th');
  const [atTheGate, toCome, offered, delayed] = [
    fromThailand(),
    fromThailand(),
    fromThailand(),
    inbound(stage, 'embassy-vn'),
  ];
  await Promise.all([
    completed(stage),
    waitsForVietNam(stage),
    waitsForThailand(stage, atTheGate),
    planned(stage, toCome),
    offered,
    putOff(stage, delayed),
    outbound(stage, 'MY', 0, {}),
    outbound(stage, 'TH', 0, {}),
  ]);
}

/** How many handovers the story tells. */
export const handoverCount = 8;
