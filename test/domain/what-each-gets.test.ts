import { describe, expect, test } from 'vitest';
import type { SectionName } from '../../packages/domain/src/case/sections.ts';
import { usualBundle } from '../../packages/domain/src/consent/bundle.ts';
import { recipientKind, use } from '../../packages/domain/src/consent/consent.ts';
import { type Fields, sectionFields } from '../../packages/domain/src/consent/fields.ts';
import { careTeam, minimum } from '../../packages/domain/src/consent/minimum.ts';
import { asked, gets } from './what-each-gets.ts';

function saidOf(fields: Fields): string {
  const all = Object.entries(fields) as readonly (readonly [SectionName, readonly string[]])[];
  const said = all.map(([section, names]) =>
    names.length === sectionFields[section].length ? section : `${section} (${names.join(', ')})`,
  );
  return said.join('; ');
}

/** Each recipient and use, also those for which nothing is given. */
const pairs = recipientKind.options.flatMap((to) => use.options.map((one) => [to, one] as const));

describe('Standards 6.3(c): of a file', () => {
  test('each recipient gets for each use what the list says, and for no other use anything', () => {
    const given = pairs.flatMap(([to, one]) => {
      const fields = minimum[to][one];
      return fields === undefined ? [] : [`${to}, ${one}: ${saidOf(fields)}`];
    });
    const team = Object.entries(careTeam).map(([member, fields]) => `care team, ${member}: ${saidOf(fields)}`);
    expect([...given, ...team].toSorted()).toEqual([...gets].toSorted());
    expect(pairs.length).toBeGreaterThan(100);
  });

  test('no recipient gets a field twice, or one that its section does not have', () => {
    for (const fields of [...Object.values(minimum).flatMap((of) => Object.values(of)), ...Object.values(careTeam)])
      for (const [section, names] of Object.entries(fields)) {
        expect(new Set(names).size, section).toBe(names.length);
        expect(sectionFields[section as SectionName]).toEqual(expect.arrayContaining([...names]));
      }
  });

  test('each recipient is asked for by the use and the sections that the list says', () => {
    const usual = Object.entries(usualBundle).map(
      ([to, { for: one, sections }]) => `${to} is asked for ${one}: ${sections.join(', ')}`,
    );
    expect(usual).toEqual(asked);
  });
});
