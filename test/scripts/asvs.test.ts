import { expect, test } from 'vitest';
import { countOf, idsIn, passedTitles, requirements } from '../../scripts/asvs/count.ts';

/** A number in brackets, so written that it does not count for this file. */
const id = (number: string): string => `[ASVS-${number}]`;

test('the wanted requirements are numbers of the standard, each once', () => {
  const [all, wanted] = [requirements('all'), requirements('wanted')];
  expect(all).toHaveLength(345);
  expect(new Set(wanted).size).toBe(wanted.length);
  expect(wanted.filter((id) => !all.includes(id))).toEqual([]);
});

test('a number is counted once however often it stands, and what is none is named', () => {
  const count = countOf([
    `${id('8.2.2')} one ${id('9.1.1')}`,
    `${id('8.2.2')} again`,
    `${id('99.1.1')} none`,
    'ASVS-8.2.1 bare',
  ]);
  expect([count.shown, count.unknown]).toEqual([['8.2.2', '9.1.1'], ['99.1.1']]);
  expect(count.missing).toContain('8.2.1');
  expect(idsIn(`${id('8.2')}`)).toEqual([]);
});

test('of a report only tests that passed count', () => {
  const one = (fullName: string, status: string) => ({ fullName, status });
  const assertionResults = [
    one(`${id('8.2.2')} a`, 'passed'),
    one(`${id('8.2.1')} b`, 'failed'),
    one(`${id('9.1.1')} c`, 'skipped'),
  ];
  expect(passedTitles(JSON.stringify({ testResults: [{ assertionResults }] }))).toEqual([`${id('8.2.2')} a`]);
});
