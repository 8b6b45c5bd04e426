import { expect, test } from 'vitest';
import { sayAwaitedFor } from '../../packages/web/src/handover/awaited.tsx';

const say = (key: string, values?: Readonly<Record<string, string | number>>) =>
  key === 'awaits.line' ? `${values?.['who']}: ${values?.['what']}` : key;

test('an embassy that also receives reads what it owes once, whoever else owes it too', () => {
  const owed = { act: 'tickChecklistItem', country: 'TH' } as const;
  const lines = sayAwaitedFor(
    [
      { ...owed, side: 'V', seats: ['embassy'] },
      { ...owed, side: 'E', seats: ['embassy'] },
      { ...owed, side: 'V', seats: ['counterpart'] },
    ],
    say,
  );
  expect(lines).toEqual([
    'role.embassy-th: awaits.act.tickChecklistItem',
    'role.counterpart-th: awaits.act.tickChecklistItem',
  ]);
});
