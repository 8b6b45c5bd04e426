import { lateEntries } from '@homeward/domain/case/breaches/late-entries';
import { caseCommands } from '@homeward/domain/case/commands';
import { type Entry, entriesIn, listsOf } from '../entries.ts';
import type { CaseView } from '../keeping.ts';
import { type Field, fieldOf } from './fields.ts';
import type { ActName } from './groups.ts';

type Source = { readonly list: string; readonly act?: ActName };

const acts = Object.keys(caseCommands) as readonly ActName[];

/** The lists that a field's parts name entries of, each with the name of its part. */
function namedIn(field: Field, name = ''): readonly (readonly [name: string, list: string])[] {
  if (field.type === 'entry') return field.list === undefined ? [] : [[name, field.list]];
  if (field.type === 'many') return namedIn(field.of, name);
  if (field.type === 'parts') return field.parts.flatMap((part) => namedIn(part.field, part.name));
  return field.type === 'either' ? field.ways.flatMap((way) => namedIn(way, name)) : [];
}

const namedBy = (act: ActName) => namedIn(fieldOf(caseCommands[act].body));
const makerOf = (list: string) => acts.find((act) => caseCommands[act].list === list);

/** Where a field that names an entry finds it, and the act that writes such; nothing where it is of another file and is typed. */
export function sourceOf(act: string, name: string): Source | undefined {
  const [, list] = (act in caseCommands ? namedBy(act as ActName) : []).find(([field]) => field === name) ?? [];
  if (list === undefined) return undefined;
  const maker = makerOf(list);
  return maker === undefined ? { list } : { list, act: maker };
}

// A correction is of any entry, whatever list it stands in.
const anyEntry = 'corrects';

// A second person vouches for an entry that was written down late, whatever list it stands in.
const lateEntry = 'entry';

function everyEntry(file: CaseView): readonly Entry[] {
  return listsOf(file)
    .flatMap((list) => entriesIn(file, list))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** The entries that a field may name, the newest first; nothing where it is typed. */
export function entriesFor(file: CaseView, act: string, name: string): readonly Entry[] | undefined {
  if (name === anyEntry) return everyEntry(file);
  if (name === lateEntry) {
    const late = new Set(lateEntries(file).map(({ id }) => id));
    return everyEntry(file).filter(({ id }) => late.has(id));
  }
  const source = sourceOf(act, name);
  return source && entriesIn(file, source.list);
}

/** Lists whose entries no other act names, and which are read before another is written. */
const read: readonly string[] = ['visits'];

/** The list that an act writes into, where it is read again. */
export function listOf(act: ActName): string | undefined {
  const { list } = caseCommands[act];
  if (list === undefined || makerOf(list) !== act) return undefined;
  const again = read.includes(list) || acts.some((one) => namedBy(one).some(([, named]) => named === list));
  return again ? list : undefined;
}
