import { linesOf, wayOf } from '../../packages/web/src/casework/acts/body.ts';
import type { Field, Part } from '../../packages/web/src/casework/acts/fields.ts';

const id = '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f';

/** Answers typed into the fields of an act, as a browser would send them; `all`, or only what must be. */
export function typedInto(parts: readonly Part[], all: boolean, way = 0): FormData {
  const data = new FormData();
  for (const part of parts) fillPart(data, part, '', all, way);
  return data;
}

function fillPart(data: FormData, { name, field, optional }: Part, at: string, all: boolean, way: number): unknown {
  // Its pattern is of this field alone: the number of an edition.
  if (name === 'textVersion') return data.set(`${at}/${name}`, '1');
  // The code of a place, which is chosen.
  if (name.endsWith('Code')) return data.set(`${at}/${name}`, '0110');
  return all || !optional ? fill(data, field, `${at}/${name}`, all, way) : undefined;
}

function day(data: FormData, at: string): void {
  // A day of this year before today: what was done cannot lie ahead. Typed in Khmer digits.
  data.set(`${at}#d`, '២');
  data.set(`${at}#m`, '1');
  data.set(`${at}#y`, '2026');
}

function fill(data: FormData, field: Field, at: string, all: boolean, way: number): unknown {
  switch (field.type) {
    case 'text':
      return data.set(at, field.max <= 4 ? '1999' : 'words that are long enough'.slice(0, field.max));
    case 'number':
      return data.set(at, '3');
    case 'yes-no':
    case 'mark':
      return data.set(at, 'yes');
    case 'day':
    case 'date':
    case 'moment':
      return day(data, at);
    case 'one':
      return data.set(at, field.values[0] ?? '');
    case 'some':
      return data.append(at, field.values[0] ?? '');
    case 'entry':
      return data.set(at, id);
    case 'code':
      return data.set(at, 'bmc-shelter');
    case 'language':
      return data.set(at, 'vi');
    case 'citizenship':
      return data.set(at, 'VN');
    case 'file':
      return data.set(at, 'f kh 26 0143 h');
    case 'hash':
      return data.set(at, 'a'.repeat(64));
    case 'many':
      if (field.of.type === 'entry') return data.append(at, id);
      data.set(linesOf(at), '1');
      return fill(data, field.of, `${at}/0`, all, way);
    case 'parts':
      return field.parts.map((part) => fillPart(data, part, at, all, way));
    case 'either':
      data.set(wayOf(at), String(way % field.ways.length));
      return fill(data, field.ways[way % field.ways.length] as Field, at, all, way);
    case 'fixed':
      return undefined;
  }
}
