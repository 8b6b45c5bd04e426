import { sayTelling } from '@homeward/words/say-statement';
import { expect, test } from 'vitest';
import { statementOf } from '../../packages/domain/src/people/statement.ts';
import { randomFrom } from '../../scripts/demo/random.ts';
import { type History, historyOf, isReading } from '../domain/statements.ts';
import { report } from './report.ts';

const languages = ['en', 'km', 'th', 'vi', 'ms'] as const;
const histories = process.env['PROOF'] ? 1_000 : 60;
const seed = 20_110_903;
const { next } = randomFrom(seed);

type Receipt = History['receipts'][number];
type Language = (typeof languages)[number];

type DayParts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

/** The long form of a day in each language, apart from the platform’s own words. */
const longForm: Readonly<Record<Language, (parts: DayParts) => string>> = {
  en: ({ day, month, year }) => `${day} ${month} ${year}`,
  km: ({ day, month, year }) => `ថ្ងៃទី ${day} ខែ${month} ឆ្នាំ ${year}`,
  th: ({ day, month, year }) => `${day} ${month} พ.ศ. ${Number(year) + 543}`,
  vi: ({ day, month, year }) => `${day} ${month} năm ${year}`,
  ms: ({ day, month, year }) => `${day} ${month} ${year}`,
};

function dayIn(language: Language, at: string): string {
  const long = { day: 'numeric', month: 'long', year: 'numeric', calendar: 'gregory' } as const;
  const format = new Intl.DateTimeFormat(language, { ...long, timeZone: 'Asia/Phnom_Penh' });
  const parts = format.formatToParts(new Date(at)).map(({ type, value }) => [type, value] as const);
  return longForm[language](Object.fromEntries(parts));
}

/** When the person agreed to what a receipt names: itself by its consent, or through the copy it is of. Written apart from the statement. */
function agreedTo({ thing, restsOn }: Receipt, { consents, copies }: History): readonly string[] {
  const copy = copies.find(({ id }) => id === restsOn || `disclosure#${id}` === thing);
  return consents.filter(({ id, given }) => given && (id === restsOn || id === copy?.consent)).map(({ at }) => at);
}

/** What a sentence has to say of its receipt; what is missing from it, or too much. */
function lacking(language: Language, receipt: Receipt, history: History, says: string): readonly string[] {
  const byOthers = !['person', 'clocks'].includes(receipt.role);
  const copy = history.copies.find(({ id }) => id === receipt.restsOn || `disclosure#${id}` === receipt.thing);
  const setAside = receipt.exception !== '' || copy?.exception !== undefined;
  const agreed = agreedTo(receipt, history).map((at) => dayIn(language, at));
  return [
    ...(says.includes(dayIn(language, receipt.at)) ? [] : ['day']),
    ...(says.includes(receipt.organisation) || receipt.role === 'clocks' ? [] : ['organisation']),
    ...(byOthers && !setAside && agreed.length > 0 && !agreed.some((day) => says.includes(day)) ? ['consent'] : []),
    ...(/\{\{|\}\}|undefined|(role|reason|section|what|opened|shared|wrote)\.[a-z]/.test(says) ? ['words'] : []),
  ];
}

function findingsIn(history: History, language: Language): readonly string[] {
  const { receipts, consents, copies } = history;
  const told = statementOf(receipts, { consents, copies, reads: isReading });
  const sentences = told.map((one) => sayTelling(language, one, one.organisation));
  // In the order of time, equals in the order they were written: then each stands beside its own receipt.
  const ordered = receipts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (sentences.length !== ordered.length) return [`${sentences.length} sentences of ${ordered.length} receipts`];
  return ordered.flatMap((receipt, index) => lacking(language, receipt, history, sentences[index] ?? ''));
}

test('Standards 11(9), 6.3: the person’s statement equals the receipts, one sentence each, whatever the history and the language', () => {
  let findings = 0;
  for (let count = 0; count < histories; count += 1) {
    const history = historyOf(next);
    for (const language of languages) {
      const found = findingsIn(history, language);
      findings += found.length;
      expect(found, JSON.stringify(history)).toEqual([]);
    }
  }
  report('statement', histories, seed, findings);
});

const embassy = {
  at: '2026-05-03T03:00:00.000Z',
  role: 'embassy-th',
  organisation: 'x',
  operation: 'readDisclosure',
  thing: 'disclosure#1',
  purpose: '',
  restsOn: '1',
  exception: '',
};
const known = {
  consents: [{ id: 'c', at: '2026-05-01T03:00:00.000Z', given: true }],
  copies: [{ id: '1', sections: ['identity', 'travel'], consent: 'c' }] as const,
  reads: isReading,
};

test('a copy opened by an embassy is told with what it holds, and since when the person agreed', () => {
  const [told] = statementOf([embassy], known);
  expect(told && sayTelling('en', told, 'Embassy of Thailand')).toBe(
    'On 3 May 2026 a liaison of Embassy of Thailand opened your name and who you are and your travel papers, because you agreed on 1 May 2026.',
  );
  expect(told && sayTelling('km', told, 'ស្ថានទូតថៃ')).toMatch(
    /^នៅថ្ងៃទី 3 ខែឧសភា ឆ្នាំ 2026 .*ស្ថានទូតថៃ.*នៅថ្ងៃទី 1 ខែឧសភា ឆ្នាំ 2026។$/,
  );
});

test('a broken glass and a decision without the person are said with their reason, whatever the person agreed to', () => {
  const [glass] = statementOf([{ ...embassy, exception: 'broken-glass' }], known);
  expect(glass && sayTelling('en', glass, 'X')).toMatch(/without asking you\. The reason: an emergency\.$/);
  const copies = [{ id: '1', sections: [], exception: 'without-consent' }];
  const [decided] = statementOf([embassy], { ...known, copies });
  expect(decided && sayTelling('en', decided, 'X')).toMatch(
    /without asking you\. The reason: two people decided it\.$/,
  );
});
