import type { Answered } from '../../functions/asking.ts';
import { places } from '../../functions/places.ts';
import { cast } from './cast.ts';
import { copied } from './copies.ts';
import { type Cell, isAsked } from './differences.ts';
import { mark, marksIn, nine, type Section } from './marks.ts';
import { operationCells } from './operation-cells.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { World } from './world.ts';

/** What opens at each desk by its keys alone, whoever asks: desks.md 4 and what was copied to it; nothing where no line stands. */
const opens: Readonly<Record<string, string>> = {
  transit: 'open: identity needs; closed: identity needs; elsewhere: identity needs; transit: identity',
  casework:
    'own: identity whereabouts family needs testimony legal travel; third: identity whereabouts family needs testimony legal travel; waiting: identity needs',
  health: 'own: identity needs medical hiv; third: identity needs medical hiv',
  'own-record': 'own: identity whereabouts family needs medical hiv testimony legal travel',
};

function marksOpenAt(desk: string): readonly string[] {
  const given = (copied as Readonly<Record<string, readonly string[]>>)[desk]?.[3];
  const lines = [opens[desk], given === undefined ? undefined : `${desk}: ${given}`].filter((one) => one !== undefined);
  return lines
    .flatMap((line) => line.split(';'))
    .flatMap((line) => {
      const [thing = '', sections = ''] = line.split(':');
      return sections
        .trim()
        .split(' ')
        .map((section) => mark(thing.trim(), section as Section));
    });
}

function leaks(desk: string) {
  const mine = marksOpenAt(desk);
  return (answer: Answered) =>
    marksIn(answer.text)
      .filter((one) => !mine.includes(one))
      .map((one) => `shows ${one}`);
}

/** Every copy and every section asked for at every desk, also where it was never given. */
function everywhere({ copies, cases }: World): readonly Reading[] {
  const at = places.filter(({ route }) => ['readDisclosure', 'readSection'].includes(route.operationId));
  return at.flatMap(({ desk, route }) =>
    route.operationId === 'readDisclosure'
      ? Object.entries(copies).map(([of, id]) => ({
          name: `copy of ${of} at ${desk}`,
          path: `/v1/${desk}/disclosures/${id}`,
        }))
      : Object.entries(cases).flatMap(([whose, id]) =>
          nine.map((section) => ({
            name: `${section} ${whose} at ${desk}`,
            path: `/v1/${desk}/cases/${id}/sections/${section}?reason=safety`,
          })),
        ),
  );
}

/** The readings once more where every clearance says yes: what a reply may hold is what the desk's own keys open, and nothing else. */
export function leakCells(world: World): readonly Cell[] {
  return [...readingsOf(world), ...everywhere(world)].flatMap(({ name, path }) => {
    const desk = path.split('/')[2] ?? '';
    const asking = cast.filter((who) => isAsked(who, desk));
    return asking.map((who) => ({ name, who, method: 'GET' as const, path, count: nine.length, wrong: leaks(desk) }));
  });
}

/** What the acts answer where every clearance says yes. */
export function actLeakCells(world: World): readonly Cell[] {
  const acts = operationCells(world).filter(({ method }) => method === 'POST');
  return acts.map((cell) => ({ ...cell, wrong: leaks(cell.path.split('/')[2] ?? '') }));
}
