import type { CaseState } from '@homeward/domain/case/case';
import type { SectionName } from '@homeward/domain/case/sections';
import { type HtcdsRow, rowOf } from '@homeward/domain/interchange/import-rows';
import { openFromRow, takeInRow } from '@homeward/domain/interchange/open-from-row';
import { numbered, numberIn } from '@homeward/domain/numbers/draw-number';
import { penOfCase } from '@homeward/domain/people/relations';
import { soughtIn } from '@homeward/domain/people/sought';
import { interchange } from '@homeward/domain/settings/interchange';
import { id as idSchema } from '@homeward/domain/text';
import { partsOf } from '@homeward/interchange/record';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { countedWrite } from '@homeward/store/counted';
import { wasErased } from '@homeward/store/erasure';
import { load } from '@homeward/store/load';
import { caseNumberAt, numberWrites } from '@homeward/store/numbers';
import { type Outcome, perform } from '@homeward/store/perform';
import { casePlace, sealedIn, sealedWrite } from '@homeward/store/sealed';
import { keyOf } from './act-on-case.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { flagDuplicates, statesOf } from './duplicates.ts';
import { indexed } from './name-tags.ts';
import { numbersFor } from './numbers.ts';
import { type Became, type Import, type Planned, planned } from './plan-row.ts';
import { sealFile } from './seal-file.ts';
import { sealAll } from './sections.ts';
import { generalKey } from './words.ts';

/** The part of a row that is read like a section lies sealed under this name. */
export function beside(section: string): string {
  return `htcds.${section}`;
}

function cameFrom({ body }: Import, { row, hash }: Planned, before?: CaseState) {
  const { external, record } = row;
  const known = (before?.externals ?? []).filter((one) => one.system !== external?.system);
  const externals = external === undefined ? known : [...known, external];
  const sections = Object.keys(partsOf(record)) as SectionName[];
  const version = (before?.imported?.version ?? 0) + 1;
  return {
    ...(externals.length === 0 ? {} : { externals }),
    imported: { system: body.system, row: hash, version, sections },
  };
}

function parts(record: HtcdsRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(partsOf(record)).map(([section, part]) => [beside(section), part]));
}

type Opened = { readonly outcome: Outcome<unknown>; readonly number: string | undefined };

async function opens(rooms: Rooms, request: Import, plan: Planned): Promise<Opened> {
  const { id, said, opened, hash, row } = plan;
  const { identity, whereabouts } = opened;
  const file = { identity: said.identity, ...(whereabouts === undefined ? {} : { whereabouts }) };
  const sections = Object.fromEntries(Object.keys(file).map((section) => [section, 1]));
  const person = soughtIn(identity);
  const draw = numbersFor(rooms, request, 'case');
  let number: string | undefined;
  const outcome = await perform(
    rooms.store,
    { ...commandOf(request), key: id, bodyHash: hash },
    {
      of: cases as never,
      ids: [id],
      creates: true,
      wasErased: () => wasErased(rooms.store, id),
      decide: () => {
        number = draw();
        return numbered(openFromRow(id, said, { ...cameFrom(request, plan), sections }, request.act), number);
      },
      with: async (event) => [
        ...(await sealFile(rooms, id, { ...file, ...parts(row.record) })),
        countedWrite(id),
        ...numberWrites(numberIn(event), caseNumberAt, id),
        ...(await indexed(rooms, { id, organisation: request.actor.organisation }, person)),
      ],
      receipt: receiptOf(request, `case#${id}`, id),
    },
  );
  if (outcome.type === 'done' && !outcome.repeated) await flagDuplicates(rooms, id, person);
  return { outcome, number };
}

/** The row as it came last, sealed under the case's key beside what stands there. */
async function sealedAnew(rooms: Rooms, { id, row }: Planned, version: number) {
  const [key, sealed] = await Promise.all([generalKey(rooms, id), sealedIn(rooms.store, casePlace(id))]);
  if (key === undefined) throw new Error('a case without a key takes no row');
  const kept = Object.fromEntries(Object.entries(sealed).filter(([name]) => !name.startsWith(beside(''))));
  const written = await sealAll(key, `case:${id}`, parts(row.record), version);
  return [sealedWrite(casePlace(id), { ...kept, ...written })];
}

/** A file as the answer names it: by its id to a system, by its number to people. */
function calledBy(id: string, number: string | undefined) {
  return { case: id, ...(number === undefined ? {} : { number }) };
}

/** Another wording of a row that is there. Nothing that was written here changes. */
async function updates(rooms: Rooms, request: Import, plan: Planned): Promise<Became> {
  const { id, row, hash } = plan;
  const seen = await load(rooms.store, cases, id);
  const there = { place: row.place, ...calledBy(id, seen?.state.number) } as const;
  if (seen === undefined || seen.state.erased !== undefined || seen.state.imported?.row === hash)
    return { place: row.place, outcome: 'already-there', ...(seen?.state.imported?.row === hash ? there : {}) };
  const came = cameFrom(request, plan, seen.state);
  const outcome = await perform(
    rooms.store,
    { ...commandOf(request), key: keyOf(`${id} ${came.imported.version} ${hash}`), bodyHash: hash },
    {
      of: cases,
      ids: [id],
      mayKnow: (state) => penOfCase(request.actor, state).length > 0,
      decide: () => takeInRow(id, came, request.act) as never,
      with: () => sealedAnew(rooms, plan, came.imported.version),
      receipt: receiptOf(request, `case#${id}`, id),
    },
  );
  if (outcome.type === 'done') return { ...there, outcome: 'updated' };
  return { place: row.place, outcome: 'refused', code: outcome.type === 'absent' ? 'not-found' : outcome.type };
}

async function takeIn(rooms: Rooms, request: Import, plan: Planned, seen: CaseState | undefined): Promise<Became> {
  const { place } = plan.row;
  if (seen?.imported?.row === plan.hash && seen.erased === undefined)
    return { place, ...calledBy(plan.id, seen.number), outcome: 'already-there' };
  if (seen !== undefined) return updates(rooms, request, plan);
  const { outcome, number } = await opens(rooms, request, plan);
  if (outcome.type === 'done' && !outcome.repeated) return { place, ...calledBy(plan.id, number), outcome: 'imported' };
  if (outcome.type === 'refused') {
    const { code, says, restsOn } = outcome;
    return { place, outcome: 'refused', code, says, restsOn: [...restsOn] };
  }
  return outcome.type === 'busy' ? { place, outcome: 'refused', code: 'busy' } : updates(rooms, request, plan);
}

/** The case that a row of an export of ours says it is of. */
function namedIn({ row }: Planned): readonly string[] {
  const said = idSchema.safeParse(row.record.extra['x_kh_Case']);
  return said.success ? [said.data] : [];
}

/** A row that was exported here comes back to its case, where the caller may write that; any other is as if it named none. */
function home(request: Import, plan: Planned, there: ReadonlyMap<string, CaseState>): Planned {
  const [named] = there.has(plan.id) ? [] : namedIn(plan);
  const state = named === undefined ? undefined : there.get(named);
  const isHers = state !== undefined && state.erased === undefined && penOfCase(request.actor, state).length > 0;
  return isHers ? { ...plan, id: state.id } : plan;
}

const atOnce = interchange.rowsAtOnce.value;

/** Each row becomes a file by the rules of a report, or says why it does not. What is there already costs one reading for all. */
export async function importRows(rooms: Rooms, request: Import): Promise<Answer<ReplyOf<'importRows'>>> {
  const rows = request.body.rows.map(({ cells, ...row }) => ({ ...row, record: rowOf(cells) }));
  const plans = await Promise.all(rows.map((row) => planned(rooms, request, row)));
  const ids = new Set(plans.flatMap((plan) => ('id' in plan ? [plan.id, ...namedIn(plan)] : [])));
  const states = (await statesOf(rooms, [...ids])).filter((state) => state !== undefined);
  const there = new Map(states.map((state) => [state.id, state]));
  const takenIn = (plan: Planned) => takeIn(rooms, request, plan, there.get(plan.id));
  const became: Became[] = [];
  for (let from = 0; from < plans.length; from += atOnce) {
    const group = plans.slice(from, from + atOnce);
    const taken = group.map((plan) => ('id' in plan ? takenIn(home(request, plan, there)) : plan));
    became.push(...(await Promise.all(taken)));
  }
  return { type: 'ok', body: { rows: became } };
}
