import { dayOf } from '@homeward/domain/time';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo } from '../cloud/tale.ts';
import { type Opened, openWith } from './attacker.ts';
import { openSearch } from './canaries/search.ts';
import { type Sink, sinksOf } from './canaries/sinks.ts';
import { openMint, type Token } from './canaries/tokens.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';
import { type File, minutesLater, reported, writeAll } from './thick-file.ts';

const foreign = ['TH', 'VN', 'MY'] as const;
type Foreign = (typeof foreign)[number];
const patience = 600_000;

/** What the tale gives to each of the three countries: files, each copied in two sections to one desk and in one to the other. */
const files = runsOf(2, 20);
/** One copy of each country is taken back: two sections less. */
const sectionsLeft = files * 3 - 2;

const named: Readonly<Record<Foreign, string>> = { TH: 'thailand', VN: 'viet-nam', MY: 'malaysia' };
const mint = openMint();
const mine = new Map<string, Token>();
/** Written down by the tale as it goes, from the answers of the platform: copy by copy, whose word stands in it. */
const given: { readonly country: Foreign; readonly id: string; readonly word: string; readonly sections: number }[] =
  [];
const takenBack: string[] = [];
/** Copies whose last day is over by the time of the seizure. */
const spent: { readonly country: Foreign; readonly id: string }[] = [];
/** Words of the sections that were copied to nobody. */
const keptHere: string[] = [];
let running: Running;
let sinks: readonly Sink[];
let findings = 0;

async function copy(
  file: File,
  country: Foreign,
  to: 'embassy' | 'counterpart',
  sections: readonly string[],
  days: { readonly until?: string } = {},
) {
  const about = { type: 'case', case: file.id };
  const consent = await file.act('', { about, consent: { ...consentTo(to), sections, ...days } }, '/consents');
  const organisation = `demo-${to === 'embassy' ? 'embassy-of' : 'central-unit'}-${named[country]}`;
  const id = await file.act('/disclosures', { to, country, organisation, for: consentTo(to).for, sections });
  return { id, takeBack: () => file.act('', { about, consent }, '/consent-withdrawals') };
}

async function tell(country: Foreign, n: number): Promise<void> {
  const word = mint.mint(`${country} ${n}`);
  mine.set(word, mint.tokens.at(-1) as Token);
  const file = await reported(running, word, country);
  await writeAll(running, file, (section) => {
    const hidden = mint.mint(`${country} ${n} ${section}`);
    if (section !== 'needs') keptHere.push(hidden);
    return hidden;
  });
  const embassy = await copy(file, country, 'embassy', ['identity', 'needs']);
  const unit = await copy(file, country, 'counterpart', ['identity']);
  given.push({ country, id: unit.id, word, sections: 1 });
  if (n > 0) given.push({ country, id: embassy.id, word, sections: 2 });
  else {
    takenBack.push(await embassy.takeBack().then(() => embassy.id));
    const until = dayOf(new Date(running.cloud.clock.now()).toISOString());
    spent.push({ country, id: (await copy(file, country, 'counterpart', ['needs'], { until })).id });
  }
}

function none(found: readonly unknown[]): void {
  findings += found.length;
  expect(found.slice(0, 10)).toEqual([]);
}

const idOf = ({ thing }: Opened): string => thing.split(':')[1] ?? '';

beforeAll(async () => {
  running = await startRunning();
  for (let n = 0; n < files; n += 1) for (const country of foreign) await tell(country, n);
  expect((await openWith(running.cloud, await sinksOf(running.cloud, running.printed), ['TH'])).map(idOf)).toContain(
    spent[0]?.id,
  );
  await minutesLater(running, 2 * 24 * 60);
  sinks = await sinksOf(running.cloud, running.printed);
}, patience);
afterAll(async () => {
  report('seizure', mint.tokens.length, 0, findings);
  await running?.cloud.stop();
});

describe('somebody who takes everything that lies anywhere', () => {
  test('without a key finds no word of anybody', { timeout: patience }, async () => {
    const search = openSearch(mint.tokens);
    none(sinks.flatMap(({ name, content }) => search(name, content)));
    expect(await openWith(running.cloud, sinks, [])).toEqual([]);
  });

  test.each(foreign)(
    'with the key of %s alone opens what was shared with it, section by section, and no more',
    { timeout: patience },
    async (country) => {
      const opened = await openWith(running.cloud, sinks, [country]);
      const theirs = given.filter((one) => one.country === country);
      expect(theirs.reduce((sum, one) => sum + one.sections, 0)).toBe(sectionsLeft);
      none(opened.filter((one) => !theirs.some(({ id }) => id === idOf(one))));
      expect(opened).toHaveLength(sectionsLeft);
      for (const { id, word } of theirs)
        expect(
          opened.filter((one) => idOf(one) === id && one.section === 'identity' && one.text.includes(word)),
        ).toHaveLength(1);
      none(opened.filter((one) => takenBack.includes(idOf(one))));
      const texts = opened.map(({ text }) => text).join('\n');
      none(keptHere.filter((word) => texts.includes(word)));
    },
  );

  test('with the key of Cambodia opens what is Cambodia’s and no copy of another country', {
    timeout: patience,
  }, async () => {
    const opened = await openWith(running.cloud, sinks, ['KH']);
    const abroad = new Set([...given.map(({ id }) => id), ...takenBack]);
    none(opened.filter((one) => abroad.has(idOf(one))));
    const texts = opened.map(({ text }) => text).join('\n');
    none([...mine.keys(), ...keptHere].filter((word) => !texts.includes(word)));
  });

  test('[ASVS-14.2.7] finds no key of a copy whose last day is over, and with every key nothing of it opens', async () => {
    expect(spent).toHaveLength(foreign.length);
    const keys = sinks.filter(({ name }) => /^table .*keys/i.test(name)).map(({ content }) => String(content));
    expect(keys).not.toEqual([]);
    none(spent.filter(({ id }) => keys.some((one) => one.includes(id))));
    expect(given.filter(({ id }) => !keys.some((one) => one.includes(id)))).toEqual([]);
    const opened = await openWith(running.cloud, sinks, ['KH', ...foreign]);
    none(opened.filter((one) => spent.some(({ id }) => id === idOf(one))));
  });

  test('with every key opens nothing that was taken back', { timeout: patience }, async () => {
    expect(takenBack).toHaveLength(foreign.length);
    const opened = await openWith(running.cloud, sinks, ['KH', ...foreign]);
    none(opened.filter((one) => takenBack.includes(idOf(one))));
  });
});
