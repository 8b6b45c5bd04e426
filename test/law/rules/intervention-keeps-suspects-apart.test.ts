import { expect, test } from 'vitest';
import { interventionKeepsSuspectsApart } from '../../../packages/domain/src/rules/intervention-keeps-suspects-apart.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { keep } from '../../domain/keep.ts';
import { eventOf, fileOf, idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (apartFromSuspects: string) =>
  breachesOf(interventionKeepsSuspectsApart, { said: { apartFromSuspects } });

test('Standards 7.2(g) allows: an intervention in which the person was apart from suspects', () => {
  expect(judge('yes')).toEqual([]);
});

test('Standards 7.2(g) refuses: contact with suspects, for all of it or a part', () => {
  for (const apart of ['partly', 'no']) expect(judge(apart)).toEqual(['intervention-keeps-suspects-apart']);
});

test('Standards 7.2(g): that suspects came near is written down, and stays with what it broke', () => {
  const crises = [entryOf({ kind: 'cannot-leave' }, undefined, 40)];
  const interventionStarts = [entryOf({ crisis: idOf(40) }, undefined, 41)];
  const file = fileOf({ crises, interventionStarts } as never);
  const said = {
    crisis: idOf(40),
    safely: 'yes',
    apartFromSuspects: 'no',
    possessionsKept: 'yes',
    outcome: 'safe-place',
  };
  const decision = keep('recordIntervention', said as never, { file });
  expect(eventOf(decision)).toMatchObject({
    broke: [{ rule: 'intervention-keeps-suspects-apart', found: ['intervention-keeps-suspects-apart'] }],
  });
});
