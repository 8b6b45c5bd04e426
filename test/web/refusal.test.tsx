import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lateEntryGivesItsReason } from '../../packages/domain/src/rules/late-entry-gives-its-reason.ts';
import { isRefusal, type Problem } from '../../packages/web/src/api/problem.ts';
import { Article } from '../../packages/web/src/casework/top/due.tsx';
import { Refusal } from '../../packages/web/src/parts/refusal.tsx';
import { currentLanguage } from '../../packages/web/src/words/language.ts';
import { lawIn } from '../../packages/web/src/words/law-sentences.ts';
import { learn } from '../../packages/web/src/words/spoken.ts';
import { loadLaw } from '../../packages/web/src/words/use-law-words.ts';
import { root } from '../../scripts/run/root.ts';

const { breachSays, ruleSays } = await lawIn('en');

const { written } = JSON.parse(readFileSync(join(root, `packages/words/src/${currentLanguage()}/said.json`), 'utf8'));
learn(currentLanguage(), { 'written.standards': written.standards });
await loadLaw(currentLanguage());
const own = await lawIn(currentLanguage());
const ruleOf = (code: string) => own.ruleSays(code, '');
const says = ruleOf('visit-is-announced');
const refused = (...breaches: readonly string[]) =>
  renderToStaticMarkup(
    <Refusal
      problem={
        {
          status: 409,
          code: 'visit-is-announced',
          says: 'of the server',
          restsOn: ['Standards 7.9(d)'],
          breaches,
        } as Problem
      }
    />,
  );

test('Standards 7.9(d): a refusal has the sentence of its rule, the article, and what stands open', () => {
  const shown = refused('visit-not-announced');
  expect(shown).toContain(says);
  expect(shown).toContain('(បទដ្ឋាន 7.9(d))');
  expect(shown.match(/<li>/g)).toHaveLength(1);
});

test('a limit of the software has its sentence and no article, in a refusal and beside what is lacking', () => {
  const { name, restsOn, says: english } = lateEntryGivesItsReason;
  const problem = { status: 409, code: name, says: english, restsOn, breaches: ['late-without-reason'] } as Problem;
  const shown = renderToStaticMarkup(<Refusal problem={problem} />);
  expect(shown).toContain(ruleOf(name));
  expect(shown).not.toContain('(');
  expect(isRefusal(problem)).toBe(true);
  expect(renderToStaticMarkup(<Article restsOn={restsOn} />)).toBe('');
});

test('a rule that answers with its name alone is not said twice', () => {
  expect(refused('visit-is-announced')).not.toContain('<ul');
  expect(refused('visit-is-announced').split(says)).toHaveLength(2);
  expect(refused('visit-is-announced', 'visit-not-announced').match(/<li>/g)).toHaveLength(1);
});

test('where a rule’s name stands for what is open, its sentence is said, and an unknown code by itself', () => {
  expect(breachSays('visit-is-announced')).toBe(ruleSays('visit-is-announced', ''));
  expect(breachSays('visit-is-announced')).toMatch(/ .* /);
  expect(breachSays('never-heard-of:it')).toBe('never-heard-of:it');
});
