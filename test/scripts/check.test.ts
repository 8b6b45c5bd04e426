import { describe, expect, test } from 'vitest';
import { steps } from '../../scripts/check/steps.ts';
import { atOnce } from '../../scripts/run/at-once.ts';

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
  const paced = () => {
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const work = (name: string, fault?: Error) => async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      if (fault !== undefined) throw fault;
      return name;
    };
    const end = async (name: string) => {
      ends.get(name)?.();
      await new Promise(setImmediate);
    };
    return { begun, work, end };
  };

  test('begin in their order, two at a time, and each answers for itself', async () => {
    const { begun, work, end } = paced();
    const answers = atOnce(
      2,
      ['a', 'b', 'c', 'd'].map((name) => work(name)),
    );
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect([begun, await answers[1]]).toEqual([['a', 'b', 'c'], 'b']);
    await end('a');
    await end('c');
    await end('d');
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('begin no more once one was stopped; what runs then answers still', async () => {
    const { begun, work, end } = paced();
    const answers = atOnce(2, [work('a'), work('b', new Error('Stopped.')), work('c'), work('d')]);
    const stopped = expect(answers[1]).rejects.toThrow('Stopped.');
    await end('b');
    await stopped;
    await end('a');
    expect([begun, await answers[0]]).toEqual([['a', 'b'], 'a']);
  });
});
