import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Problem } from '../../packages/web/src/api/problem.ts';
import { Refusal } from '../../packages/web/src/parts/refusal.tsx';
import { lawIn } from '../../packages/web/src/words/law-sentences.ts';

const { breachSays, ruleSays } = await lawIn('en');

const says = 'The person is told of a visit before it is made.';
const refused = (...breaches: readonly string[]) =>
  renderToStaticMarkup(
    <Refusal
      problem={{ status: 409, code: 'visit-is-announced', says, restsOn: ['Standards 7.9(d)'], breaches } as Problem}
    />,
  );

test('Standards 7.9(d): a refusal has the sentence of its rule, the article, and what stands open', () => {
  const shown = refused('visit-not-announced');
  expect(shown).toContain(says);
  expect(shown).toContain('Standards 7.9(d)');
  expect(shown.match(/<li>/g)).toHaveLength(1);
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
