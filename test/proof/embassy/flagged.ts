import type { Running } from '../../cloud/running.ts';
import { consentTo } from '../../cloud/tale.ts';
import { type Border, borderTale } from '../../functions/border-tale.ts';
import { caseTale, reportedCase } from '../../functions/case-tale.ts';
import {
  addressOfTwo,
  complete,
  depart,
  dispute,
  turnBack,
  wantsToGoHome,
  ways,
} from '../../functions/handover-tale.ts';
import { type Journal, routeAt } from '../../functions/journal.ts';
import { lawTale } from '../../functions/law-tale.ts';
import { officeTale } from '../../functions/office-tale.ts';
import { onePersonTale } from '../../functions/one-person-tale.ts';
import { oversightTale } from '../../functions/oversight-tale.ts';
import { ownRecordTale } from '../../functions/own-record-tale.ts';
import { publicTale } from '../../functions/public-tale.ts';
import { referralTale } from '../../functions/referrals-in-tale.ts';
import { reportsTale } from '../../functions/reports-tale.ts';

type Line = Readonly<Record<string, unknown>>;

/** Of whom a file is opened whose citizenship was said before. */
const saidBefore: readonly string[] = ['arrival', 'referral'];

/** A body as it would be of a Thai person whose embassy must not be contacted from the start: flagged, and the person’s answer to the embassy no. */
function flagged(path: string, body: unknown): unknown {
  const said = body as Line & { readonly consent?: Line | string };
  const opens = path === '/cases' ? { doNotContactEmbassy: true } : {};
  const saysIt = /^\/(cases|referrals)$|\/arrivals$/.test(path) && !saidBefore.includes(String(said['from']));
  const theirs = saysIt ? { citizenship: 'TH' } : {};
  const { consent } = said;
  const asked = typeof consent === 'object' && consent['to'] === 'embassy';
  // At the border the person takes one back later: there another recipient stands for it.
  const about = (said['about'] as Line | undefined)?.['type'];
  const answer = about === 'arrival' ? consentTo('ngo') : { ...(consent as Line), given: false };
  return { ...said, ...opens, ...theirs, ...(asked ? { consent: answer } : {}) };
}

/** `after` hears which operation was answered, done or refused; `tells` that something goes to the person’s country's central unit, on their yes. */
type Hearing = { readonly after: (operation: string) => Promise<void>; readonly tells: () => void };

/** The same journal for a flagged person. */
export function flaggedJournal(journal: Journal, { after, tells }: Hearing): Journal {
  const told = async <Made>(made: Promise<Made>, path?: string): Promise<Made> => {
    const answered = await made;
    const route = path === undefined ? journal.entries.at(-1)?.route : routeAt('POST', path);
    await after(route?.operationId ?? '');
    return answered;
  };
  return {
    ...journal,
    read: (role, path) => told(journal.read(role, path)),
    search: (role, path, body) => told(journal.search(role, path, body)),
    create: (role, path, body) => told(journal.create(role, path, flagged(path, body))),
    refused: (role, thing, sub, body) => told(journal.refused(role, thing, sub, body), thing + sub),
    command: (role, thing, sub, body = {}, at = `${thing}${sub}`) => {
      if ((body as Line)['to'] === 'counterpart') tells();
      return told(journal.command(role, thing, sub, flagged(at, body), at));
    },
  };
}

const embassy = { to: 'embassy', country: 'TH', organisation: 'demo-embassy-of-thailand', for: 'return' };
const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000' };

/** Every way in which something could be told to the embassy, tried on a flagged file, also after the person was talked into a yes; the rules that refused. */
export async function everyWayToTell(journal: Journal, plain: Journal): Promise<readonly string[]> {
  const file = await reportedCase(journal, 'TH');
  const thing = `/cases/${file}`;
  const yes = { about: { type: 'case', case: file }, consent: consentTo('embassy') };
  const asked = { ...embassy, sections: ['identity', 'travel'] };
  const because = { ground: 'police-must-act', words: { because: 'Invented reason' } };
  const handover = { direction: 'outbound', case: file, to: 'TH', sheet };
  const rules: string[] = [];
  for (const said of ['no', 'yes'] as const) {
    if (said === 'yes') await plain.command('case-worker', thing, '', yes, '/consents');
    rules.push(await journal.refused('case-worker', thing, '/disclosures', asked));
    rules.push(
      await journal.refused('case-worker', thing, '/disclosure-proposals', { ...asked, for: 'protection', ...because }),
    );
    for (const tell of [['counterpart', 'embassy'], ['embassy']])
      rules.push(await journal.refused('case-worker', '/handovers', '', { ...handover, tell }));
  }
  return rules;
}

/** Every act on the person’s arrival and their file, and what is kept and reported beside them, by all desks of Cambodia. */
export async function lifeOfThePerson(journal: Journal, running: Running): Promise<Border & { readonly file: string }> {
  await lawTale(journal);
  await whatOthersSendBack(journal);
  await referralTale(journal);
  await officeTale(journal);
  await oversightTale(journal, running.cloud.clock.now());
  const border = await borderTale(journal);
  const file = await caseTale(journal, border);
  await onePersonTale(journal, file);
  await ownRecordTale(journal, file);
  for (const role of ['central-unit', 'consul-kh']) await journal.read(role, '/handovers?country=TH');
  for (const path of ['/gates', '/agreements', '/names']) await journal.read('case-worker', path);
  await journal.read('task-force', '/reports/bilateral/TH/2026');
  await reportsTale(journal, running.cloud.clock.now());
  await publicTale(journal, running);
  return { ...border, file };
}

/** A provider is given a copy and answers; the answer is taken into their file, and health asks for its own. */
async function whatOthersSendBack(journal: Journal): Promise<void> {
  const file = await reportedCase(journal, 'TH');
  const thing = `/cases/${file}`;
  const consent = { about: { type: 'case', case: file }, consent: consentTo('ngo') };
  await journal.command('case-worker', thing, '', consent, '/consents');
  const copy = { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'referral', sections: ['identity'] };
  await journal.command('case-worker', thing, '/disclosures', copy);
  const { key } = journal.entries.at(-1) ?? {};
  const said = { sections: { needs: { services: 'Invented: three lessons.' } } };
  const answer = await journal.create('provider', `/disclosures/${key}/answers`, said);
  const { version } = await journal.read('case-worker', thing);
  journal.moved(thing, Number(version));
  await journal.read('case-worker', `${thing}/answers/${answer}`);
  await journal.command('case-worker', thing, '/answers-taken-in', { answer, outcome: 'taken-in' });
  const told = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  await journal.command('case-worker', thing, '/health-workers', { worker: 'demo-health-worker', ...told });
  await journal.read('health-worker', `${thing}/answers`);
}

const cast = {
  sender: 'case-worker',
  receiver: 'counterpart-th',
  accepts: 'counterpart-th',
  mission: 'counterpart-th',
  way: ways.TH,
};

/** How a return ends that is told to the central unit alone. */
type End = 'is offered' | 'arrives' | 'turns back';

/**
 * The person goes home without their embassy: one return for each end, the one to their arrival with a dispute. `atTheGate` does what somebody
 * without an account does there, before both sides confirm.
 */
export async function quietReturns(
  journal: Journal,
  now: number,
  ends: readonly End[],
  atTheGate: (handover: string) => Promise<void>,
): Promise<void> {
  for (const end of ends) {
    const file = await reportedCase(journal, 'TH');
    await addressOfTwo(journal, file);
    await wantsToGoHome(journal, file);
    const body = { direction: 'outbound', case: file, to: 'TH', tell: ['counterpart'], sheet };
    const id = await journal.create('case-worker', '/handovers', body);
    const thing = `/handovers/${id}`;
    if (end === 'is offered') continue;
    await depart(journal, thing, cast, now);
    if (end === 'turns back') {
      await turnBack(journal, thing, cast, now);
      continue;
    }
    await dispute(journal, thing, cast.sender, ['central-unit', 'counterpart-th']);
    await atTheGate(id);
    await complete(journal, thing, cast);
  }
}
