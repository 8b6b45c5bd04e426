import { expect, test } from 'vitest';
import { twins } from '../law/invariants/twins.ts';
import { answeredOtherwise } from './answered-alike.ts';
import { beginnings } from './beginnings.ts';
import { seats } from './cast.ts';
import type { Move, Step, World } from './world.ts';

/** An act that looks at what nobody may look at. */
const planted = (refuses: (world: World, step: Step) => boolean): Move => ({
  name: 'placePerson',
  isRecord: false,
  writes: ['PersonPlaced'],
  draw: () => undefined,
  play: (world, step) => (refuses(world, step) ? { refusals: 1, rules: ['planted'] } : world),
});

const looksAt: Readonly<Record<string, (world: World, step: Step) => boolean>> = {
  R011: ({ file }) => file.phases.identification === undefined,
  R013: ({ file }) => file.determinations.at(-1)?.status === 'presumed',
  R022: (_, { by }) => by.organisation === 'org-one',
  R023: ({ file }) => file.takingPart.at(-1)?.choice === 'no',
  R047: ({ file }) => file.citizenship === 'VN',
  R053: ({ file }) => Object.keys(file.phases).length === 0,
  R088: ({ file }) => file.exploitation.length === 0,
  R105: ({ file }) => file.services.spiritual?.outcome === 'declined',
  R153: ({ file }) => file.citizenship === 'VN',
};

test.each(twins)('$row: an act that weighs what it may not is answered otherwise', (twin) => {
  const [begun] = beginnings();
  const [by] = seats;
  const refuses = looksAt[twin.row];
  if (begun === undefined || by === undefined || refuses === undefined) throw new Error('nothing is planted');
  const chosen = { id: 'e1', at: begun.now, by: by.id, choice: 'yes', as: [] } as const;
  const services = { spiritual: { outcome: 'declined', at: begun.now } } as const;
  const world = { ...begun, file: { ...begun.file, services, takingPart: [{ ...chosen, as: [] }] } };
  const step = { act: 'placePerson', by, at: begun.now, body: {}, id: 'e2' };
  const move = planted(refuses);
  expect(answeredOtherwise(twin, world, move, step, move.play(world, step))?.invariant.row).toBe(twin.row);
  const blind = planted(() => false);
  expect(answeredOtherwise(twin, world, blind, step, blind.play(world, step))).toBeUndefined();
});
