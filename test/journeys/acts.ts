import type { RecipientKind } from '@homeward/domain/consent/consent';
import { expect } from 'vitest';
import type { Acting, Reply } from '../../scripts/demo/acting.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { throughInterpreter, wantsToGoHome } from '../cloud/wish.ts';

export type As = (role: string) => Acting;
type Line = Record<string, unknown>;
type Item = {
  readonly code: string;
  readonly side: string;
  readonly guards: string;
  readonly required: boolean;
  readonly settled: boolean;
  readonly mine: boolean;
  readonly answers: Readonly<Record<string, unknown>>;
};
export type View = Line & {
  readonly version: number;
  readonly status: string;
  readonly minutes: string;
  readonly confirmations: Readonly<Record<string, unknown>>;
  readonly disclosures: Readonly<Record<string, string>>;
  readonly disclosure?: string;
  readonly checklist: readonly Item[];
  readonly deadlines: readonly { readonly step: string; readonly by: string }[];
  readonly notices: readonly { readonly country: string; readonly organisation: string; readonly outcome: string }[];
};

/** A day of the running platform's business time, some days on. */
export function dayFrom(now: string, days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A refusal by exactly this rule; gives everything that stood against it. */
export async function refusedBy(rule: string, answer: Promise<Reply>): Promise<readonly string[]> {
  const { status, body } = await answer;
  expect([status, body['code']]).toEqual([409, rule]);
  return body['breaches'] as readonly string[];
}

/** One handover as a role sees it. */
export async function seen(as: As, role: string, id: string): Promise<View> {
  return (await done<View>(as(role).read<View>(`/handovers/${id}`))).body;
}

/** An act on a handover at the version it has now. */
export async function act(as: As, role: string, id: string, path: string, body: object = {}): Promise<Reply> {
  const { version } = await seen(as, role, id);
  return as(role).post(`/handovers/${id}${path}`, body, { ifMatch: version });
}

/** A side's word on the minutes it reads. */
export async function confirm(as: As, role: string, id: string): Promise<Reply> {
  const { minutes } = await seen(as, role, id);
  return as(role).post(`/handovers/${id}/confirmations`, { minutes });
}

type Answerer = readonly [role: string, as: 'S' | 'V' | 'E'];
const sidesOf = { S: ['S', 'B', 'none', 'E/S'], V: ['V', 'B'], E: ['E', 'E/S'] } as const;

/** Every item that these people still owe, answered as done; `guards` narrows it to what guards one act. */
export async function answerAll(as: As, id: string, who: readonly Answerer[], guards?: string): Promise<void> {
  for (const [role, side] of who) {
    const { checklist, ...view } = await seen(as, role, id);
    const owed = checklist
      .filter((item) => item.required && item.mine && !item.settled && item.answers[side] === undefined)
      .filter((item) => (sidesOf[side] as readonly string[]).includes(item.side))
      .filter((item) => guards === undefined || item.guards === guards);
    let version: number | undefined = view.version;
    for (const { code } of owed) {
      const ticked: Reply = await done(
        as(role).post(`/handovers/${id}/checklist/${code}/ticks`, { answer: 'done' }, { ifMatch: version }),
      );
      version = ticked.version;
    }
  }
}

export const inboundPeople: readonly Answerer[] = [
  ['counterpart-th', 'S'],
  ['central-unit', 'V'],
  ['consul-kh', 'E'],
];

/** Thailand offers to give: an adult woman, nothing out of the ordinary. */
export async function proposeInbound(as: As, more: Line = {}): Promise<string> {
  const body = {
    direction: 'inbound',
    sex: 'female',
    age: 'adult',
    sheet: { name: { latin: 'Invented Homecomer' }, birthYear: '1999', document: 'X 0000', place: 'Svay Rieng' },
    ...more,
  };
  return String((await done(as('counterpart-th').post('/handovers', body))).body['id']);
}

/** An inbound handover with every item answered, scheduled, told of, acknowledged and on its way. */
export async function departedInbound(as: As, now: string): Promise<string> {
  const id = await proposeInbound(as);
  await answerAll(as, id, inboundPeople);
  await done(
    act(as, 'central-unit', id, '/schedules', {
      date: dayFrom(now, 3),
      gate: 'poipet',
      mode: 'land',
      hurry: 'her-wish',
    }),
  );
  await done(act(as, 'counterpart-th', id, '/notices'));
  await done(act(as, 'shift-lead', id, '/acknowledgements'));
  await done(act(as, 'counterpart-th', id, '/departures'));
  return id;
}

/** A Vietnamese woman's file, with the person’s consent to each of these being told. */
export async function vietnameseFile(as: As, tell: readonly RecipientKind[]): Promise<string> {
  const opened = await done(
    as('case-worker').post('/cases', {
      from: 'report',
      sex: 'female',
      citizenship: 'VN',
      language: 'vi',
      identity: { name: { latin: 'Invented Returner' }, age: { birth: '1998' } },
      consent: consentTo('case-file', true, 'vi'),
      exploitation: ['prostitution'],
    }),
  );
  const id = String(opened.body['id']);
  let version = await throughInterpreter(as, id, 'vi');
  for (const to of tell) {
    const said = { about: { type: 'case', case: id }, consent: consentTo(to, true, 'vi') };
    ({ version } = await done(as('case-worker').post('/consents', said, { ifMatch: version })));
  }
  for (const source of ['herself', 'commune']) {
    const said = { source, says: 'same' };
    ({ version } = await done(as('case-worker').post(`/cases/${id}/address-sources`, said, { ifMatch: version })));
  }
  await wantsToGoHome(as, id, 'vi');
  return id;
}

/** Every service the person is entitled to, offered and accepted. */
export async function serveAll(as: As, file: string): Promise<void> {
  type File = { readonly version: number; readonly unanswered: readonly string[] };
  const { body } = await done<File>(as('case-worker').read<File>(`/cases/${file}`));
  let version: number | undefined = body.version;
  for (const service of body.unanswered) {
    const worker = as('case-worker');
    ({ version } = await done(worker.post<Line>(`/cases/${file}/offers`, { service }, { ifMatch: version })));
    const answer = { service, outcome: 'accepted' };
    ({ version } = await done(worker.post<Line>(`/cases/${file}/answers`, answer, { ifMatch: version })));
  }
}

/** Cambodia offers to give a Vietnamese woman back. */
export function proposeOutbound(as: As, file: string, tell: readonly string[]): Promise<Reply> {
  return as('case-worker').post('/handovers', {
    direction: 'outbound',
    case: file,
    to: 'VN',
    circumstances: ['no-common-language'],
    tell,
    sheet: { name: { latin: 'Invented Returner' }, birthYear: '1998', document: 'X 0000', place: 'An Giang' },
  });
}

const returning: readonly Answerer[] = [
  ['case-worker', 'S'],
  ['counterpart-vn', 'V'],
  ['embassy-vn', 'E'],
];

/** A woman's return to Viet Nam with everything answered, told of, acknowledged and on its way; `more` of the person’s consents. */
export async function departedOutbound(
  as: As,
  now: string,
  more: readonly RecipientKind[] = [],
  tell: readonly ('counterpart' | 'embassy')[] = ['counterpart', 'embassy'],
) {
  // A quiet one is told to no embassy.
  const people = returning.filter(([, side]) => side !== 'E' || tell.includes('embassy'));
  const file = await vietnameseFile(as, [...tell, ...more]);
  const id = String((await done(proposeOutbound(as, file, tell))).body['id']);
  await serveAll(as, file);
  await done(act(as, 'case-worker', id, '/service-statements'));
  await answerAll(as, id, people);
  const plan = { date: dayFrom(now, 8), gate: 'bavet', mode: 'land' };
  await done(act(as, 'counterpart-vn', id, '/schedules', plan));
  await answerAll(as, id, people);
  await done(act(as, 'case-worker', id, '/notices'));
  await done(act(as, 'counterpart-vn', id, '/acknowledgements'));
  await done(act(as, 'case-worker', id, '/departures'));
  return { file, id };
}
