import type { Answered } from '../../functions/asking.ts';
import { goodHeaders } from '../../functions/asking.ts';
import { absentBody, type Place, places } from '../../functions/places.ts';
import { cast } from './cast.ts';
import { type Cell, isAbsent, isAsked } from './differences.ts';
import { expectedIn, write } from './sections-expected.ts';
import { wordsInto } from './words-expected.ts';
import type { World } from './world.ts';

/** A body with words: those of the example, or none of the optional ones, which is an entry as well. */
function bodyOf(place: Place): string {
  return JSON.stringify({ words: {}, ...(absentBody(place) as object) });
}

function cellOf(place: Place, who: string, { name, id, may }: { name: string; id: string; may: boolean }): Cell {
  const wrong = (answer: Answered, absent: Answered) => {
    if (may) return answer.status === 412 ? [] : ['may not write'];
    return isAbsent(answer, absent) ? [] : ['not like what is not there'];
  };
  const path = `/v1/casework${place.route.path.replace('{caseId}', id)}`;
  const headers = goodHeaders(place.route, 999);
  return { name, who, method: 'POST', path, headers, body: bodyOf(place), count: 1, wrong };
}

/** Every act on a case with words, by everybody, at a version that nobody has: whoever writes that section is told so, the others nothing. */
export function wordsCells({ cases }: World): readonly Cell[] {
  const table = expectedIn(write);
  return places
    .filter(({ desk, route }) => desk === 'casework' && wordsInto.has(route.operationId))
    .flatMap((place) => {
      const section = wordsInto.get(place.route.operationId) ?? '';
      return Object.entries(cases).flatMap(([whose, id]) =>
        cast
          .filter((who) => isAsked(who, 'casework'))
          .map((who) => {
            const may = table.get(`casework ${whose} | ${who}`)?.includes(section) === true;
            return cellOf(place, who, { name: `words of ${place.route.operationId}, ${whose}`, id, may });
          }),
      );
    });
}
