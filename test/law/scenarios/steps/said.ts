import type * as z from 'zod';
import { type CaseCommandName, caseCommands } from '../../../../packages/domain/src/case/commands.ts';
import { paperOf } from '../../../../packages/domain/src/case/documented.ts';
import { dayOf } from '../../../../packages/domain/src/time.ts';
import type { Step } from '../../../../scripts/law/scenarios.ts';
import { idOf, now } from '../../../domain/made.ts';
import { besideIn, codesOf, elementOf, fieldsOf, kindOf, metaOf } from './schema.ts';
import { codeCalled, fieldCalled } from './words.ts';
import { moved, type World } from './world.ts';

/** The languages as a scenario calls them. */
export const languages: Readonly<Record<string, string>> = {
  Khmer: 'km',
  Thai: 'th',
  Vietnamese: 'vi',
  Malay: 'ms',
  English: 'en',
};

type Body = Record<string, unknown>;

/** The latest entry of a list of the file; of what is no list of it, the latest entry of all. */
function latestIn({ file, last }: World, list: string | undefined): string | undefined {
  const entries =
    list === undefined ? undefined : (file as unknown as Record<string, readonly { readonly id: string }[]>)[list];
  return entries === undefined ? last : entries.at(-1)?.id;
}

/**
 * What is said in an act: the example that stands beside it, told today, of the latest entries of this file; then what the table of the
 * scenario says otherwise.
 */
export function saidIn(world: World, act: CaseCommandName, table: Step['table']): Body {
  const { body } = caseCommands[act];
  const { lateReason: _late, occurredAt: _at, ...example } = (paperOf(caseCommands[act])?.example ?? {}) as Body;
  const usual = asOfNow(world, body as unknown as z.ZodType, example) as Body;
  return table.reduce<Body>((said, [path = '', value = '']) => {
    const labels = path.split(' / ');
    return set(world, { act, inside: '', schema: body as unknown as z.ZodType }, said, labels, value) as Body;
  }, usual);
}

const isTime = /^\d{4}-\d{2}-\d{2}(T.*)?$/;

// What the example tells of the day on which it was written happens on the day of the scenario; what it names is of this file.
function asOfNow(world: World, schema: z.ZodType, value: unknown): unknown {
  const { is, list } = metaOf(schema);
  if (is === 'entry') return latestIn(world, list) ?? idOf(999);
  if (typeof value === 'string')
    return (is === 'day' || is === 'moment') && isTime.test(value) ? shifted(world, value) : value;
  const element = elementOf(schema);
  if (Array.isArray(value)) {
    const { list: ofList } = element === undefined ? {} : metaOf(element);
    return ofList === undefined ? value.map((one) => asOfNow(world, element as z.ZodType, one)) : [];
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = fieldsOf(schema);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const field = fields[name];
      if (field === undefined) return [[name, one]];
      const made = asOfNow(world, field, one);
      return made === idOf(999) && metaOf(field).list !== undefined && isOptional(field) ? [] : [[name, made]];
    }),
  );
}

const isOptional = (schema: z.ZodType) => schema.safeParse(undefined).success;

function shifted({ now: at }: World, value: string): string {
  const days = Math.round((Date.parse(at) - Date.parse(now)) / 86_400_000);
  return value.length === 10 ? moved(`${value}T00:00:00Z`, days, 'days').slice(0, 10) : moved(value, days, 'days');
}

type Place = { readonly act: string; readonly inside: string; readonly schema: z.ZodType };

/** One row of the table, said into a body. */
function set(
  world: World,
  { act, inside, schema }: Place,
  before: unknown,
  labels: readonly string[],
  value: string,
): unknown {
  const [label, ...more] = labels;
  if (label === undefined) return toldAs(world, inside, schema, value);
  const element = elementOf(schema);
  if (element !== undefined) {
    const lines = Array.isArray(before) && before.length > 0 ? before : [{}];
    return lines.map((one) => set(world, { act, inside, schema: element }, one, labels, value));
  }
  const fields = fieldsOf(schema);
  const name = fieldCalled(act, inside, label, Object.keys(fields));
  const field = fields[name] as z.ZodType;
  const beside = besideIn(schema, name);
  const others = Object.entries((before ?? {}) as Body).filter(([one]) => one !== name && beside.includes(one));
  if (more.length === 0 && value === 'not said') return Object.fromEntries(others);
  const own = (before as Body | undefined)?.[name];
  return { ...Object.fromEntries(others), [name]: set(world, { act, inside: name, schema: field }, own, more, value) };
}

const when = /^(?:(\d+) (minute|hour|day|month|year)s? (ago|ahead)|now|today|tomorrow)$/;

function toldAs(world: World, field: string, schema: z.ZodType, said: string): unknown {
  const { is } = metaOf(schema);
  const kind = kindOf(schema);
  const element = elementOf(schema);
  if (element !== undefined)
    return said === 'nothing' ? [] : said.split(';').map((one) => toldAs(world, field, element, one.trim()));
  if (is === 'entry') return world.called[said] ?? entryNotThere(said);
  if (is === 'language') return languages[said] ?? said;
  if (is === 'day' || is === 'moment') return timeOf(world, said, is);
  if (kind === 'boolean') return codeCalled(field, said, ['yes', 'no']) === 'yes';
  if (kind === 'number' || kind === 'int') return Number(said);
  const codes = codesOf(schema);
  return codes.length === 0 ? said : codeCalled(field, said, codes);
}

function entryNotThere(said: string): string {
  if (said === 'an entry of another file') return idOf(998);
  throw new Error(`No step has called an entry “${said}”.`);
}

/** A moment as it is said beside the moment of the step. */
export function timeOf({ now: at }: World, said: string, is: 'day' | 'moment'): string {
  const found = when.exec(said);
  if (found === null) return said;
  const [, count = said === 'tomorrow' ? '1' : '0', unit = 'day', way] = found;
  const days = unit === 'month' ? 30.5 : unit === 'year' ? 365.25 : 1;
  const moment = moved(at, (way === 'ago' ? -1 : 1) * Number(count) * days, unit);
  return is === 'day' ? dayOf(moment) : moment;
}
