import { filled, typed, typedDay, typedFigures, typedNumber } from '../../parts/form-data.ts';
import type { Field, Part } from './fields.ts';

/** The number of lines of a list, and the way that was chosen, stand in hidden fields beside it. */
export const linesOf = (pointer: string) => `${pointer}#lines`;
export const wayOf = (pointer: string) => `${pointer}#way`;

/** What was filled in of a field, as the server takes it; `undefined` where nothing was. */
function saidOf(field: Field, data: FormData, pointer: string, given?: unknown): unknown {
  switch (field.type) {
    case 'number':
      return typedNumber(data, pointer);
    case 'yes-no':
      return { yes: true, no: false }[typed(data, pointer) ?? ''];
    case 'mark':
      return data.has(pointer) ? true : undefined;
    case 'day':
    case 'date':
      return typedDay(data, pointer);
    case 'moment':
      return momentIn(data, pointer);
    case 'fixed':
      return field.value;
    case 'some':
      return someOf(data.getAll(pointer).map(String));
    case 'many':
      return field.of.type === 'entry'
        ? someOf(data.getAll(pointer).map(String))
        : someOf(linesIn(field.of, data, pointer));
    case 'parts':
      return partsIn(field.parts, data, pointer, given as Given);
    case 'either':
      return eitherOf(field.ways, data, pointer);
    case 'text':
    case 'one':
    case 'entry':
    case 'code':
    case 'language':
    case 'hash':
    case 'file':
    case 'citizenship':
      return typed(data, pointer);
  }
}

function someOf(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** What stood in the form before anybody filled it in, by the names of the parts. */
type Given = Readonly<Record<string, unknown>>;

/** A whole body: an object is there even when nothing was filled in, so that what is missing is named. */
export function bodyOf(
  parts: readonly Part[],
  data: FormData,
  pointer = '',
  given: Given = {},
): Record<string, unknown> {
  return filled(
    Object.fromEntries(
      parts.map(({ name, field, optional, usual }) => {
        const value = saidOf(field, data, `${pointer}/${name}`, given[name]);
        return [name, value ?? (optional ? usual : emptyOf(field, data, `${pointer}/${name}`))];
      }),
    ),
  );
}

// Asked for and not filled in: an empty list or object, so that each thing that is missing in it is named.
function emptyOf(field: Field, data: FormData, pointer: string): unknown {
  if (field.type === 'parts') return bodyOf(field.parts, data, pointer);
  return field.type === 'some' || field.type === 'many' ? [] : undefined;
}

// A language is always chosen and what was given stood there already: whoever left it at that has said nothing.
function partsIn(parts: readonly Part[], data: FormData, pointer: string, given: Given = {}): unknown {
  const body = bodyOf(parts, data, pointer, given);
  const asked = parts.filter(({ field }) => field.type !== 'fixed' && field.type !== 'language');
  const anything = asked.some(({ name, field }) => {
    const said = saidOf(field, data, `${pointer}/${name}`, given[name]);
    return said !== undefined && said !== given[name];
  });
  return anything ? body : undefined;
}

function linesIn(of: Field, data: FormData, pointer: string): readonly unknown[] {
  const count = Number(data.get(linesOf(pointer)) ?? 0);
  return Array.from({ length: count }, (_, line) => saidOf(of, data, `${pointer}/${line}`)).filter(
    (value) => value !== undefined,
  );
}

function eitherOf(ways: readonly Field[], data: FormData, pointer: string): unknown {
  const way = ways[Number(data.get(wayOf(pointer)) ?? -1)];
  if (way === undefined) return undefined;
  return way.type === 'parts' ? bodyOf(way.parts, data, pointer) : saidOf(way, data, pointer);
}

/** A moment by the clock of Cambodia, seven hours ahead of UTC all year. Without a time it is noon of that day. */
function momentIn(data: FormData, pointer: string): string | undefined {
  const day = typedDay(data, pointer);
  if (day === undefined) return undefined;
  const [hour = '12', minute = '00'] = (typedFigures(data, `${pointer}#t`) ?? '12:00').split(/[:.]/);
  const at = new Date(`${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00+07:00`);
  return Number.isNaN(at.getTime()) ? day : at.toISOString();
}
