import { describe, expect, test } from 'vitest';
import { conditions } from './conditions.ts';
import { madeWrites, recording } from './recording.ts';
import { writesMade } from './writes-made.ts';
import { writesSent } from './writes-sent.ts';

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

  test('is listed for nothing that is not tried, and tried for all that is listed', () => {
    expect(Object.keys(conditions).toSorted()).toEqual(
      [...Object.keys(writesMade), ...Object.keys(writesSent)].toSorted(),
    );
  });
});
