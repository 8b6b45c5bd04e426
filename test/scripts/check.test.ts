import { describe, expect, test } from 'vitest';
import { atOnce } from '../../scripts/check/at-once.ts';
import { steps } from '../../scripts/check/steps.ts';

function figure(name: string, output: string): string | undefined {
  return steps.find((step) => step.name === name)?.figure(output);
}

describe('npm run check', () => {
  test('goes from the cheapest look to the dearest', () => {
    const names = [
      'law',
      'format and lint',
      'one list of countries',
      'neutral words',
      'small parts',
      'types',
      'doors',
      'dependencies by room',
      'unused without tests',
      'unused at all',
      'stacks',
    ];
    expect(steps.map((step) => step.name)).toEqual(names);
  });

  test('a tool that looked at something gives its figure', () => {
    expect(figure('format and lint', 'Checked 188 files in 2s. No fixes applied.')).toBe('188 files');
    expect(figure('doors', '✔ no dependency violations found (99 modules, 228 dependencies cruised)')).toMatch(
      /^99 modules, \d\d rules$/,
    );
    expect(figure('unused at all', 'files looked at: 166\n')).toBe('166 files, nothing unused or unlisted');
    expect(figure('stacks', 'warning\nfindings: 0; suppressions: 3\n')).toBe('findings: 0; suppressions: 3');
  });

  test.each([
    ['format and lint', 'Checked 0 files in 1ms. No fixes applied.'],
    ['types', '/elsewhere/node_modules/typescript/lib/lib.d.ts\n'],
    ['doors', '✔ no dependency violations found (0 modules, 0 dependencies cruised)'],
    ['unused at all', 'files looked at: 0\n'],
    ['law', ''],
    ['stacks', ''],
  ])('%s that looked at nothing has none, which fails the step', (name, output) => {
    expect(figure(name, output)).toBeUndefined();
  });
});

describe('Steps at once', () => {
  test('begin in their order, two at a time, and each answers for itself: one that fails stops no other', async () => {
    const begun: string[] = [];
    const work = (name: string, wait: Promise<unknown>) => async () => {
      begun.push(name);
      await wait;
      return name;
    };
    const refused = async () => {
      begun.push('c');
      throw new Error('no');
    };
    const [first, second] = [Promise.withResolvers(), Promise.withResolvers()];
    const works = [work('a', first.promise), work('b', second.promise), refused, work('d', first.promise)];
    const answers = Promise.allSettled(atOnce(2, works));
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b']);
    second.resolve(undefined);
    await new Promise(setImmediate);
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    first.resolve(undefined);
    expect((await answers).map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
      'a',
      'b',
      'no',
      'd',
    ]);
  });
});
