import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conditions } from './conditions.ts';
import { sendsWrites } from './sends-writes.ts';

const source = resolve(import.meta.dirname, '../../packages/store/src');

function sources(): readonly (readonly [file: string, text: string])[] {
  return globSync('**/*.ts', { cwd: source }).map((file) => [file, readFileSync(join(source, file), 'utf8')]);
}

/** Functions for others that say by their type that they make writes. */
function makersIn(text: string): readonly string[] {
  const declared = text.split(/^(?=export (?:async )?function )/m).map((whole) => whole.split(/ \{$/m)[0] ?? '');
  return declared.flatMap((one) =>
    /\): (Promise<)?(readonly )?(Put|Write|Removal|Presence)\b[^)]*$/.test(one)
      ? (/^export (?:async )?function (\w+)/.exec(one)?.slice(1) ?? [])
      : [],
  );
}

describe('what has to hold for each item that is written', () => {
  test('stands in the list for every function of the store that makes writes', () => {
    const makers = sources().flatMap(([, text]) => makersIn(text));
    expect(makers.length).toBeGreaterThan(30);
    const listed = new Set(Object.keys(conditions).map((name) => name.split(' ')[0]));
    expect(makers.filter((name) => !listed.has(name))).toEqual([]);
  });

  test('is sent from these places of the store and from no other', () => {
    const sending = sources().flatMap(([file, text]) => {
      const times = text.match(/new (?:Put|Update|Delete|TransactWrite|BatchWrite)Command\(/g)?.length ?? 0;
      return times === 0 ? [] : [`${file}: ${times}`];
    });
    expect(sending.toSorted()).toEqual(sendsWrites);
  });
});
