import type { Answered } from '../../functions/asking.ts';
import { goodHeaders } from '../../functions/asking.ts';
import { places } from '../../functions/places.ts';
import { cast } from './cast.ts';
import { type Cell, isAbsent, isAsked } from './differences.ts';
import { contentOf, mark, marksIn, nine, type Section } from './marks.ts';
import { readingsOf } from './readings.ts';
import { expectedIn, read, write, written } from './sections-expected.ts';
import type { World } from './world.ts';

const deskOf = (path: string) => path.split('/')[2] ?? '';

/** The thing whose marks a reading may hold: its second word; at the person’s window it is their own case. */
function thingOf(reading: string): string {
  return reading === 'viewOwnRecord' ? 'own' : (reading.split(/[ ,]/)[1] ?? '');
}

function judged(expected: readonly string[] | undefined, thing: string) {
  return (answer: Answered, absent: Answered): readonly string[] => {
    if (expected === undefined) return isAbsent(answer, absent) ? [] : ['not like what is not there'];
    if (answer.status !== 200) return ['not answered'];
    const should = expected.map((section) => mark(thing, section as Section)).sort();
    const are = marksIn(answer.text);
    return [
      ...should.filter((one) => !are.includes(one)).map((one) => `lacks ${one}`),
      ...are.filter((one) => !should.includes(one)).map((one) => `shows ${one}`),
    ];
  };
}

/** Every reading by everybody: which of the nine sections come back, by their bytes. */
export function readingCells(world: World): readonly Cell[] {
  const table = expectedIn(written);
  return readingsOf(world).flatMap(({ name, path }) =>
    cast
      .filter((who) => isAsked(who, deskOf(path)))
      .map((who) => {
        const wrong = judged(table.get(`${name} | ${who}`), thingOf(name));
        return { name, who, method: 'GET' as const, path, count: nine.length, wrong };
      }),
  );
}

/** Each section asked for alone, with and without a reason, at both desks where a file opens. */
export function oneSectionCells({ cases }: World): readonly Cell[] {
  const table = expectedIn(read);
  return ['casework', 'health'].flatMap((desk) =>
    Object.entries(cases).flatMap(([whose, id]) =>
      ['', ', with a reason'].flatMap((reason) =>
        nine.flatMap((section) =>
          cast
            .filter((who) => isAsked(who, desk))
            .map((who) => {
              const may = table.get(`${desk} ${whose}${reason} | ${who}`)?.includes(section) === true;
              const path = `/v1/${desk}/cases/${id}/sections/${section}${reason === '' ? '' : '?reason=safety'}`;
              const name = `readSection ${section} ${desk} ${whose}${reason}`;
              return {
                name,
                who,
                method: 'GET' as const,
                path,
                count: 1,
                wrong: judged(may ? [section] : undefined, whose),
              };
            }),
        ),
      ),
    ),
  );
}

/** Each section written by everybody, at a version that nobody has: whoever may write it is told so, the others nothing. */
export function writeCells({ cases }: World): readonly Cell[] {
  const table = expectedIn(write);
  const route = places.find((place) => place.title === 'writeSection at casework')?.route;
  if (route === undefined) throw new Error('no section is written anywhere');
  return ['casework', 'health'].flatMap((desk) =>
    Object.entries(cases).flatMap(([whose, id]) =>
      nine.flatMap((section) =>
        cast
          .filter((who) => isAsked(who, desk))
          .map((who) => {
            const may = table.get(`${desk} ${whose} | ${who}`)?.includes(section) === true;
            const said = (answer: Answered, absent: Answered) => {
              if (may) return answer.status === 412 ? [] : ['may not write'];
              return isAbsent(answer, absent) ? [] : ['not like what is not there'];
            };
            return {
              name: `writeSection ${section} ${desk} ${whose}`,
              who,
              method: 'POST' as const,
              count: 1,
              wrong: said,
              path: `/v1/${desk}/cases/${id}/sections`,
              headers: goodHeaders(route, 999),
              body: JSON.stringify({ section, content: contentOf('never', section) }),
            };
          }),
      ),
    ),
  );
}
