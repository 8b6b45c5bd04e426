import type { BatchView } from './fold.ts';
import type { Queued } from './item.ts';

type Values = Readonly<Record<string, unknown>>;

type Plain = string | number | boolean | null | undefined | Values;
export type Difference = {
  readonly pointer: string;
  readonly theirs: Plain | readonly Plain[];
  readonly mine: Plain | readonly Plain[];
};

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record's own words for what the act would say, field for field; nothing where the act only adds to it. */
function theirsOf({ item }: Queued, batch: BatchView): Values | undefined {
  if (item.operation === 'countBatch') return batch as Values;
  const person = batch.arrivals.find(({ id }) => id === item.record);
  if (item.operation === 'correctArrival') return person && { ...person, ...(person.sealed['identity'] as Values) };
  return item.operation === 'screenPerson' ? (person?.screening as Values | undefined) : undefined;
}

/** A name and an age are chosen whole: nobody’s name is put together out of two. */
const whole: readonly string[] = ['/name', '/age'];
/** What only the act itself says. */
const own: readonly string[] = ['/reason', '/words', '/anotherPerson'];

function compare(theirs: unknown, mine: unknown, pointer: string): readonly Difference[] {
  if (own.includes(pointer)) return [];
  if (isValues(mine) && !whole.includes(pointer)) {
    return Object.entries(mine).flatMap(([name, value]) =>
      compare(isValues(theirs) ? theirs[name] : undefined, value, `${pointer}/${name}`),
    );
  }
  if (JSON.stringify(theirs) === JSON.stringify(mine)) return [];
  return [{ pointer, theirs: theirs as Difference['theirs'], mine: mine as Difference['mine'] }];
}

/** The fields in which what was written here differs from what stands on the server now. */
export function differencesOf(queued: Queued, batch: BatchView): readonly Difference[] {
  const theirs = theirsOf(queued, batch);
  return theirs === undefined ? [] : compare(theirs, queued.content.body, '');
}

function put(into: Values, [name = '', ...rest]: readonly string[], value: unknown): Values {
  const inner = into[name];
  return { ...into, [name]: rest.length === 0 ? value : put(isValues(inner) ? inner : {}, rest, value) };
}

/** The act with, field for field, what the person chose. */
export function chosenBody(body: Values, chosen: readonly (readonly [pointer: string, value: unknown])[]): Values {
  return chosen.reduce((so, [pointer, value]) => put(so, pointer.slice(1).split('/'), value), body);
}
