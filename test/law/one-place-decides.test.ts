import { describe, expect, test } from 'vitest';
import { type Comparison, comparisonsIn, presencesIn } from './comparisons.ts';
import { type Source, sourcesIn } from './syntax.ts';

/**
 * What counts as deciding the same thing twice: a rule holds a field against a written code (`chosenBy` against `herself`), and
 * another file of the domain, the functions, the runtime or the web app holds a field of that name against that code; or a function asks whether a field is
 * there that a rule asks for. What a rule shares with others it asks of one named function. Not meant: reports, which count; a field
 * whose name was changed on the way, which only a reader finds.
 */
const rules = sourcesIn('packages/domain/src/rules/*.ts');
const others = sourcesIn(
  'packages/domain/src/**/*.ts',
  'functions/**/*.ts',
  'packages/runtime/src/**/*.ts',
  'packages/store/src/**/*.ts',
  'packages/web/src/**/*.ts',
  'packages/web/src/**/*.tsx',
).filter(
  ({ file }) => !file.startsWith('packages/domain/src/rules/') && !file.startsWith('packages/domain/src/report/'),
);

/** The same words for another question, each with the question. */
const anotherQuestion: Readonly<Record<string, readonly string[]>> = {
  // Whether an item is settled; the rule asks whether such an answer may be given.
  'packages/domain/src/handover/checklist.ts': ['answer done', 'answer not-applicable'],
  // The kind of a place; the rule asks for the kind of an assessment.
  'packages/domain/src/clocks/premises-are-looked-at.ts': ['kind shelter'],
  // Whether the person still lives where they were taken in; the rule asks for the kind of an assessment.
  'packages/domain/src/case/placement/placed.ts': ['kind shelter'],
  // With whom a child lives; the rule asks for the kind of an assessment.
  'packages/domain/src/clocks/custody-is-papered.ts': ['kind shelter'],
  // Whether there is a yes to a file; the rule asks for whom a yes by others may be.
  'packages/domain/src/case/opening.ts': ['to case-file'],
  // Which organisations serve victims; the rule asks for the kind of an assessment.
  'functions/handlers/view-monitoring.ts': ['kind shelter'],
  // Whether a handover waits for that item; the rule asks on which sources it may be ticked.
  'packages/domain/src/handover/what-stands.ts': ['code KV2'],
  // Which part of the page it is; whether it opens is `agreesToHiv`'s word.
  'packages/web/src/health/health-case.tsx': ['one hiv'],
  // Whose yes counts although the person is not free; the rules ask for whom a yes by others or through a stranger may be, and whether
  // something may be published.
  'packages/domain/src/consent/ledger.ts': ['to case-file', 'to hospital', 'quality free'],
  // For whom a best-interest decision is a yes, and what the other side hears of it; the rule asks whether there is a yes at all.
  'packages/domain/src/case/movement/wish-to-return.ts': ['decidedBy best-interest'],
  // In whose place it may be for a child; the rules ask on what a referral rests, and what is asked of such a decision.
  'packages/domain/src/case/referral/decision-on-referral.ts': ['decidedBy best-interest'],
  'packages/domain/src/case/decisions/said-no-to-placement.ts': ['decidedBy best-interest'],
  'packages/domain/src/handover/hear-wish.ts': ['wish no'],
  'packages/domain/src/handover/propose.ts': ['wish no'],
  // What holds however it was heard: a wish to go on, a danger, a home that is not safe; the rules ask what a closing, a return or the end of
  // a trial rests on.
  'packages/domain/src/case/breaches/carrying.ts': ['place safe', 'wellbeing poor', 'wish close'],
  'packages/domain/src/case/assessment/latest-assessments.ts': ['risk not-acceptable'],
  // What the receiving side has said so far of the family; the rule asks whether that is enough.
  'packages/domain/src/handover/arriving.ts': ['family safe', 'answer done'],
  // Which kinds of interpreter are owed; the rule asks of the one who is named.
  'packages/domain/src/case/identification/interpreters-owed.ts': ['kind sign'],
  // Where the person is; the rule asks whether they were admitted there.
  'packages/domain/src/case/stay/stays-now.ts': ['setting long-term-shelter'],
  // Which ends may be a success; the rules ask what each end rests on.
  'packages/domain/src/case/closing/reached.ts': ['reason recovered', 'reason her-decision', 'reason taken-over'],
  // How a tick looks.
  'packages/web/src/handover/checklist.tsx': ['answer done'],
};

const decided = new Set(rules.flatMap(comparisonsIn).map(({ pair }) => pair));
const asked = new Set(rules.flatMap(presencesIn).map(({ pair }) => pair));

function decidedTwice(all: readonly Source[]): readonly Comparison[] {
  return all.flatMap((source) => [
    ...comparisonsIn(source).filter(({ pair }) => decided.has(pair)),
    ...(source.file.startsWith('functions/') ? presencesIn(source).filter(({ pair }) => asked.has(pair)) : []),
  ]);
}

const asItIs = decidedTwice(others);

function unexplained(twice: readonly Comparison[]): readonly string[] {
  return twice
    .filter(({ file, pair }) => !anotherQuestion[file]?.includes(pair))
    .map(({ file, pair, line }) => `${file}:${line} ${pair}`);
}

const planted = (line: string) =>
  decidedTwice([
    { file: 'functions/handlers/planted.ts', text: `export function act(file: any, body: any) {\n${line}\n}` },
  ]);

describe('Policy III, Standards 14: no second place decides what a rule decides', () => {
  test('the rules hold fields against codes, and nobody else holds the same against the same', () => {
    expect(decided.size).toBeGreaterThan(10);
    expect(unexplained(asItIs)).toEqual([]);
  });

  test('every explained exception is still there', () => {
    const found = new Set(asItIs.map(({ file, pair }) => `${file} ${pair}`));
    const explained = Object.entries(anotherQuestion).flatMap(([file, pairs]) =>
      pairs.map((pair) => `${file} ${pair}`),
    );
    expect(explained.filter((one) => !found.has(one))).toEqual([]);
  });

  test.each([
    ["if (body.chosenBy === 'herself') return true;", 'chosenBy herself'],
    ["if ('herself' !== body['chosenBy']) return false;", 'chosenBy herself'],
    ["const { chosenBy } = body; return chosenBy == 'herself';", 'chosenBy herself'],
    ["switch (body.chosenBy) { case 'herself': return 1; }", 'chosenBy herself'],
    ["return ['herself', 'nobody'].includes(body.chosenBy);", 'chosenBy herself'],
    ["return body.outcome === 'judgment';", 'outcome judgment'],
    ['if (body.evidence === undefined) return false;', 'evidence nothing'],
    ['if (!body.evidence) return false;', 'evidence nothing'],
  ])('a second place in a handler is found: %s', (line, pair) => {
    expect(unexplained(planted(line))).toEqual([`functions/handlers/planted.ts:2 ${pair}`]);
  });

  test.each(['packages/runtime/src/planted.ts', 'packages/web/src/planted.tsx', 'packages/domain/src/case/planted.ts'])(
    'so is one in %s, a component too, and by a list of the file',
    (file) => {
      const element = file.endsWith('x') ? "<p hidden={body.chosenBy === 'herself'} />" : "body.chosenBy === 'herself'";
      const text = `const own = ['herself'] as const;\nconst shown = (body) => ${element};\nexport const is = own.includes(body.chosenBy);\n`;
      expect(unexplained(decidedTwice([{ file, text }]))).toEqual([
        `${file}:2 chosenBy herself`,
        `${file}:3 chosenBy herself`,
      ]);
    },
  );

  test('every room that decides is looked through', () => {
    for (const room of ['packages/domain/src/case/', 'functions/handlers/', 'packages/runtime/', 'packages/web/'])
      expect(others.filter(({ file }) => file.startsWith(room)).length, room).toBeGreaterThan(5);
  });

  test.each([
    "return body.chosenBy === 'guardian';",
    "return body.word === 'herself';",
    "return { chosenBy: 'herself' };",
  ])('what decides nothing of it is left alone: %s', (line) => {
    expect(unexplained(planted(line))).toEqual([]);
  });
});
