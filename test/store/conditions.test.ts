import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conditions, sendsWrites } from './conditions.ts';
import { madeWrites, recording } from './recording.ts';
import { writesMade } from './writes-made.ts';
import { writesSent } from './writes-sent.ts';

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

async function sentBy({ before, act }: (typeof writesSent)[string]): Promise<readonly string[]> {
  const { store, lines } = recording();
  await before?.(store);
  const there = lines.length;
  await act(store);
  return lines.slice(there);
}

describe('what has to hold for each item that is written', () => {
  test.each(Object.entries(writesMade))('%s: as the list says', async (name, make) => {
    expect(madeWrites(...(await make()))).toEqual(conditions[name]);
  });

  test.each(Object.entries(writesSent))('%s: as the list says', async (name, act) => {
    expect(await sentBy(act)).toEqual(conditions[name]);
  });

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

  test('is listed for nothing that is not tried, and tried for all that is listed', () => {
    expect(Object.keys(conditions).toSorted()).toEqual(
      [...Object.keys(writesMade), ...Object.keys(writesSent)].toSorted(),
    );
  });
});
