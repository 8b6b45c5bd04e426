import { expect, test } from 'vitest';
import { groups } from '../../packages/web/src/demo/switcher.tsx';
import { people } from '../../scripts/demo/people.ts';
import { signIns, withoutAPage } from '../../scripts/start/farewell.ts';

const chosen: readonly string[] = Object.values(groups).flat();

test('whom the terminal says to choose on the first page can be chosen there, each once', () => {
  const promised = people.map(({ role }) => role).filter((role) => !withoutAPage.includes(role));
  expect(chosen.toSorted()).toEqual(promised.toSorted());
});

test('who has no page is told apart in the terminal', () => {
  for (const role of withoutAPage)
    expect(signIns(people).filter((line) => line.includes(role))).toEqual([expect.stringMatching(/token .* alone$/)]);
});
