import type { Running } from '../../cloud/running.ts';
import { consentTo } from '../../cloud/tale.ts';
import { reportedCase } from '../../functions/case-tale.ts';
import type { Journal } from '../../functions/journal.ts';

const no = { ...consentTo('embassy'), given: false };
const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000' };

/** What the person took back: their word to the embassy, as whoever must not be known to it from now on, or by saying no to it; or their word to everybody, and nothing follows. */
type TakenBack = 'from the embassy, and the person returns without it' | 'by a no alone' | 'from everybody';

/** A handover that the embassy knew of and that ended as withdrawn. */
export async function endedAsWithdrawn(running: Running, journal: Journal, taken: TakenBack): Promise<string> {
  const file = await reportedCase(journal, 'TH');
  const thing = `/cases/${file}`;
  const about = { type: 'case', case: file };
  const consents = journal.entries.filter(({ path }) => path === '/consents').map(({ key }) => key);
  const [embassy, counterpart] = consents.slice(-2);
  const offered = { direction: 'outbound', case: file, to: 'TH', sheet };
  const offer = async (tell: readonly string[]) => {
    const id = await journal.create('case-worker', '/handovers', { ...offered, tell });
    journal.moved(thing, journal.versionOf(thing) + 1);
    return id;
  };
  const id = await offer(['counterpart', 'embassy']);
  const say = async (body: object, at: string) => {
    await journal.command('case-worker', thing, '', { about, ...body }, at);
    // That the person’s handover is over is noted in their file by the platform: its version moves on.
    await running.cloud.streams.drained();
    journal.moved(thing, Number((await running.as('case-worker').read(thing)).version));
  };
  const takeBack = (consent: unknown) => say({ consent }, '/consent-withdrawals');
  const sayNo = () => say({ consent: no }, '/consents');
  if (taken !== 'by a no alone') await takeBack(embassy);
  if (taken === 'from everybody') await takeBack(counterpart);
  else await sayNo();
  if (taken === 'from the embassy, and the person returns without it') await offer(['counterpart']);
  return id;
}

const shared = { to: 'embassy', country: 'TH', organisation: 'demo-embassy-of-thailand', for: 'return' };
const because = { ground: 'she-is-missing', words: { because: 'Invented reason' } };

const gone = { from: 'shelter' };

/** How the person’s no comes, of a file that was never flagged: a plain no, or a yes that the person takes back. */
type SaysNo = 'the person says no' | 'the person takes the yes back';

/** Whatever could go to the person’s embassy without their consent, tried after the person has said no; the rules that refused, once each. */
export async function withoutThemAfter(journal: Journal, how: SaysNo): Promise<readonly string[]> {
  const file = await reportedCase(journal, 'TH');
  const thing = `/cases/${file}`;
  const about = { type: 'case', case: file };
  await journal.command('case-worker', thing, '/missing-reports', gone);
  const proposal = { ...shared, sections: ['identity'], ...because };
  const [embassy] = journal.entries.filter(({ path }) => path === '/consents').slice(-2);
  if (how === 'the person takes the yes back')
    await journal.command('case-worker', thing, '', { about, consent: embassy?.key }, '/consent-withdrawals');
  else await journal.command('case-worker', thing, '', { about, consent: no }, '/consents');
  const handover = { direction: 'outbound', case: file, to: 'TH', sheet, tell: ['counterpart', 'embassy'] };
  return [
    await journal.refused('case-worker', thing, '/disclosure-proposals', proposal),
    await journal.refused('case-worker', '/handovers', '', handover),
  ];
}

const changing =
  /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{64}|H-KH-\d\d-\d{4,5}-[A-Z]/g;

/** What the embassy sees of one handover, its number, ids, moments and hashes named alike: the file, the minutes, its line, its copy, its mails. */
export async function seenOf({ cloud, as }: Running, id: string): Promise<string> {
  await cloud.streams.drained();
  const { read } = as('embassy-th');
  const file = await read(`/handovers/${id}`);
  const copy = await read(`/disclosures/${file.body['disclosure']}`);
  const lines = await Promise.all(['/handovers', '/handovers?closed=true'].map((path) => read(path)));
  const own = lines.map(({ body }) =>
    (body['items'] as readonly { readonly id: string }[]).filter((one) => one.id === id),
  );
  const mails = cloud.mail
    .messages()
    .filter(({ to, text }) => to.includes('embassy-th@homeward.example') && text.includes(id));
  const told = mails.map(({ subject, text }) => ({ subject, text }));
  return JSON.stringify({ file, copy, minutes: await read(`/handovers/${id}/minutes`), own, told }).replace(
    changing,
    '…',
  );
}
