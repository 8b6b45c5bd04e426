import { dayOf } from '@homeward/domain/time';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ofAllSuites } from '../cloud/database.ts';
import { hearForms, type Sent } from '../cloud/in-memory/forms.ts';
import { itemsOf } from '../cloud/items.ts';
import type { Running } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { layBouncingContact } from '../functions/bouncing-contact.ts';
import { linksIn } from '../functions/link-tale.ts';
import { monthsTale } from '../functions/months-tale.ts';
import { startTold, type ToldWorld } from '../functions/told-world.ts';
import type { World } from '../functions/whole-tale.ts';
import * as acts from '../journeys/acts.ts';
import { answeredOtherwise } from './answered-otherwise.ts';
import { countriesOf } from './any-country.ts';
import { ofTheTableOfKeys, ofUntoldStories } from './granted-ahead.ts';
import { covers, type Grant, grantsOf, type Use, usesOf } from './grants.ts';
import { report } from './report.ts';
import { copiedToAll, erase, fileAt, offATruck, recipients, reported, windowOn, withHealth } from './thick-file.ts';
import { dueAlone, endingMemorandum, plannedAnew, publishedAbroad, sentAgain } from './told-after.ts';

/** Lambda asks for it when the mapping of a stream is made, at deployment (developer guide, DynamoDB streams). */
const atDeployment = (grant: Grant) => grant.action === 'dynamodb:ListStreams';

/** The tale walks with one of the three countries: what it used is used for each. `npm run proof` walks, and asks, with each. */
const ofAny = process.env['PROOF'] === undefined;

let running: Running;
let grants: readonly Grant[];
let uses: readonly Use[];
let asked: ToldWorld['asked'];
let forms: readonly Sent[];
/** Files that were told after the tale. */
const toldAfter = new Set<string>();
let countries: ReturnType<typeof countriesOf>;

/** The whole tale on a machine that does other things too. */
const patience = 600_000;

beforeAll(async () => {
  const told = await startTold();
  running = told.running;
  asked = told.asked;
  const { cloud } = running;
  const heard = hearForms();
  countries = countriesOf(cloud.template);
  grants = grantsOf(cloud.template).filter((grant) => !atDeployment(grant));
  await erased(told.world);
  await forOneDay();
  // A mail comes back.
  await layBouncingContact(running, 'VN', 'demo-central-unit-viet-nam');
  await byLinks();
  await endingMemorandum(running);
  await sentAgain(running);
  await plannedAnew(running);
  await publishedAbroad(running);
  await monthsTale(running);
  await cloud.streams.drained();
  if (ofAny) await dueAlone(running, toldAfter);
  const later = new Date(cloud.clock.now() + 70 * 24 * 3_600_000).toISOString();
  await cloud.clock.moveTo(later, ofAny ? 2 : undefined);
  await cloud.streams.drained();
  forms = [...asked.forms, ...heard()];
  const whole = [...asked.uses, ...cloud.ledger.calls().flatMap(usesOf)];
  const all = ofAny ? whole.map(countries.useOfAny) : whole;
  uses = [...new Map(all.map((use) => [JSON.stringify(use), use])).values()];
}, patience);
afterAll(() => running?.cloud.stop());

/**
 * Erased: a file off a truck with everything that can lie anywhere of a person, one that was copied abroad, one that another country
 * handed over, and one whose handover came back.
 */
async function erased({ journal, handovers }: World): Promise<void> {
  const theirs = await offATruck(running);
  await withHealth(running, theirs);
  await copiedToAll(running, theirs, recipients.KH);
  const foreign = await reported(running);
  await copiedToAll(running, foreign, recipients.abroad);
  const entryOf = (is: (body: Record<string, unknown>, id: unknown) => boolean) =>
    journal.entries.find(({ body, reply }) => is((body ?? {}) as Record<string, unknown>, reply.body['id'])) ??
    expect.fail('the tale did not tell it');
  const handedOver = String(entryOf(({ handover }) => handover === handovers.TH.inbound).reply.body['id']);
  const cameBack = String((entryOf((_, id) => id === handovers.TH.quiet).body as { readonly case: string }).case);
  for (const file of [theirs, foreign, fileAt(running, handedOver), fileAt(running, cameBack)]) {
    await windowOn(running, file);
    await erase(running, file);
  }
}

/** Two handovers that somebody without an account confirms, a quiet one among them, and their sender confirms, too; a code is wrong, a newer link takes the place of an older. */
async function byLinks(): Promise<void> {
  const links = linksIn(running);
  for (const tell of [['counterpart', 'embassy'], ['counterpart']] as const) {
    const { id } = await acts.departedOutbound(running.as, running.cloud.clock.iso(), ['receiving-authority'], tell);
    await links.sent(id);
    const { link, code } = await links.sent(id);
    await links.open(link, '0000-0000');
    const { body } = await done(links.open(link, code));
    await done(links.confirm(link, code, String(body['minutes'])));
    // That the person arrived is said by nobody: both sides are reminded of it.
    await done(acts.confirm(running.as, 'case-worker', id));
  }
}

/** Copies whose last day is over when the clocks look next: for each kind of recipient, the person’s case worker's of the medical part too. */
async function forOneDay(): Promise<void> {
  const days = { until: dayOf(running.cloud.clock.iso()) };
  const own = await reported(running, 'Invented Person', 'KH');
  await copiedToAll(running, own, recipients.KH, days);
  const file = await reported(running);
  await copiedToAll(running, file, recipients.abroad, days);
  for (const { id } of [own, file]) toldAfter.add(id);
  await withHealth(running, file);
  const about = { type: 'case', case: file.id };
  const atHome = { to: 'case-file', organisation: 'demo-banteay-meanchey-shelter', for: 'care', sections: ['medical'] };
  await file.act('', { about, consent: { ...consentTo('case-file'), ...atHome, ...days } }, '/consents');
  const { version } = await done(running.as('case-worker').read(file.path));
  const said = { ...atHome, country: 'KH' };
  await done(running.as('health-worker').post(`${file.path}/disclosures`, said, { ifMatch: version, key: uuidv7() }));
}

/** `transit dynamodb:GetItem table/Homeward-Data-TableDirectoryA5C4C35C-BCD03BB9C6F8 org#*` without what the template made of the name. */
function short(line: string): string {
  return line.replace(/dynamodb:(\w+) table\/\S*Table([A-Z][a-z]+)[0-9A-F]{8}\S*/, '$1 $2');
}

function unused(of: readonly Grant[]): readonly string[] {
  const isUsed = (grant: Grant) => uses.some((use) => covers(grant, use));
  return of.filter((grant) => !isUsed(ofAny ? countries.grantOfAny(grant) : grant)).map(countries.readable);
}

test('every role is granted what it used in a whole tale, and nothing more', () => {
  const over = unused(grants).filter((line) => ![...ofTheTableOfKeys, ...ofUntoldStories].includes(short(line)));
  console.log(
    `over-grants: ${over.length} of ${grants.length} grants; ${uses.length} different uses; ${ofTheTableOfKeys.length} lines of the table of keys wait for their act`,
  );
  report('over-grants', grants.length, 0, over.length);
  expect(over).toEqual([]);
});

test('what waits for its story is granted, unused, and not a line longer', () => {
  const lines = unused(grants.filter(({ action }) => !action.startsWith('kms:'))).map(short);
  expect([...lines].sort()).toEqual([...ofUntoldStories].sort());
});

test('what the table of keys gives ahead of its use is granted, unused, and not a line longer', () => {
  const lines = unused(grants.filter(({ action }) => action.startsWith('kms:')));
  expect([...lines].sort()).toEqual([...ofTheTableOfKeys].sort());
});

test('what is granted for one of the three countries is granted for each, by its name', () => {
  expect(countries.ofOneAlone(grants)).toEqual([]);
  expect(grants.filter(({ name }) => name.endsWith('-vn')).length).toBeGreaterThan(50);
});

test('a grant too many would be found: one more action, one more prefix, one more desk, one country alone', () => {
  const [first] = grants.filter(({ name, action }) => name === 'transit' && action === 'dynamodb:GetItem');
  if (first === undefined) return expect.fail('transit reads nothing');
  const planted: readonly Grant[] = [
    { ...first, action: 'dynamodb:Scan' },
    { ...first, within: { by: 'prefix', value: 'KH#health#*' } },
    { ...first, name: 'task-force', action: 'kms:Decrypt', within: { by: 'desk', value: 'transit' } },
  ];
  expect(unused(planted)).toHaveLength(3);
  const alone = { ...first, name: 'embassy-vn', within: { by: 'prefix', value: 'VN#batch#*' } } as const;
  expect(countries.ofOneAlone([...grants, alone])).toHaveLength(1);
  expect(countries.ofOneAlone(grants.filter(({ name }) => name !== 'counterpart-my')).length).toBeGreaterThan(50);
});

test('everything a function did was allowed', () => {
  const refused = running.cloud.ledger.calls().filter(({ permissions }) => permissions.some(({ allowed }) => !allowed));
  expect([...asked.refused, ...refused.map(({ caller, action }) => `${caller} ${action}`)]).toEqual([]);
});

// Where `npm run proof` asks, the whole of it lies on DynamoDB Local.
test.runIf(ofAny)('DynamoDB Local answers each form of call that was made as the stand-in does', async () => {
  const items = await itemsOf(running.cloud);
  const emulator = ofAllSuites ?? expect.fail('no database of all suites');
  expect(forms.length).toBeGreaterThan(500);
  expect(await answeredOtherwise(forms, { emulator, tables: running.cloud.tables, items })).toEqual([]);
});
