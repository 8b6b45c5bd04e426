import type { CaseState } from '@homeward/domain/case/case';
import { countingDeterminations, standingOf } from '@homeward/domain/case/case';
import { wordsThatCarryNow } from '@homeward/domain/case/consents/small-child';
import type { Identity, SectionName } from '@homeward/domain/case/sections';
import { consents, coveredSections, livingConsents } from '@homeward/domain/consent/ledger';
import { neededFields } from '@homeward/domain/consent/projection';
import { answerExport, proposeExport } from '@homeward/domain/interchange/export';
import type { ExportState } from '@homeward/domain/interchange/export-state';
import { ageOn } from '@homeward/domain/people/age';
import { isAskedOf, relationTo, sightOfCase } from '@homeward/domain/people/relations';
import { type CaseSide, fromCase } from '@homeward/interchange/from-case';
import { type Permit, permitted } from '@homeward/interchange/permitted';
import { type HtcdsRecord, joined } from '@homeward/interchange/record';
import { type Opened, toCase } from '@homeward/interchange/to-case';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { isOrganisation } from '@homeward/store/directory';
import { caseExports } from '@homeward/store/exports';
import { openLoadsOf } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { casePlace, sealedIn } from '@homeward/store/sealed';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { beside } from './import-rows.ts';
import { reading } from './readings.ts';
import { openAll } from './sections.ts';
import { generalKey } from './words.ts';

const reads = ['assigned', 'corridor'];

/** The cases that the caller works on: of their organisation those assigned to them, or in their corridor. */
async function casesOfTheCaller(
  { store }: Rooms,
  { actor, recordedAt }: Request<'exportCase'>,
): Promise<readonly string[]> {
  const { organisation } = actor;
  const open = await openLoadsOf(store, organisation);
  return open
    .filter((load) => reads.includes(relationTo(actor, { ...load, organisation }, recordedAt)))
    .map(({ id }) => id);
}

/** A counted list is proposed; nothing is opened by it. */
export async function exportCase(rooms: Rooms, request: Request<'exportCase'>): Promise<Answer<Receipt>> {
  const { key: id, body, act } = request;
  const known = await casesOfTheCaller(rooms, request);
  const { to } = body;
  if (to.type === 'recipient' && !(await isOrganisation(rooms.store, to.organisation)))
    return { type: 'invalid', pointer: '/to/organisation', code: 'unknown-organisation' };
  const asked = [...new Set(body.cases ?? known)];
  const outcome = await perform(rooms.store, commandOf(request), {
    of: caseExports as never,
    ids: [id],
    creates: true,
    decide: () => proposeExport({ id, to: body.to, cases: asked.slice(0, 2000) }, known, act),
    receipt: receiptOf(request, `export#${id}`),
  });
  return answerOf(outcome);
}

/** The second person's word on an export: its path names the export where another names a case. */
export async function approveExport(rooms: Rooms, request: Request<'approve'>, id: string): Promise<Answer<Receipt>> {
  const outcome = await perform(rooms.store, commandOf(request), {
    of: caseExports,
    ids: [id],
    mayKnow: ({ by, organisation }) => isAskedOf(request.actor, { by, notOf: [organisation] }),
    decide: (state) => answerExport(state as ExportState, request.body, request.act),
    receipt: receiptOf(request, `export#${id}`),
  });
  return answerOf(outcome);
}

function permitOf({ to }: ExportState, sight: readonly SectionName[], file: CaseState, at: string): Permit {
  if (to.type === 'own-organisation') return { sight };
  const { kind, organisation, for: use } = to;
  const agreed = Object.keys(
    coveredSections(wordsThatCarryNow(file, at), { to: kind, organisation, use }, at),
  ) as SectionName[];
  return { sight, others: { agreed, needed: neededFields({ to: kind, use }) } };
}

function sideOf(file: CaseState, opened: Readonly<Record<string, unknown>>, at: string): CaseSide {
  const { sex, citizenship, language, exploitation, sector, status } = file;
  return {
    sex,
    citizenship,
    language,
    exploitation,
    status,
    sector,
    standing: standingOf(countingDeterminations(file)),
    agrees: consents(file.consents, 'case-file', at),
    identity: opened['identity'] as Identity | undefined,
    whereabouts: opened['whereabouts'] as Opened['whereabouts'],
  };
}

function consentScope(file: CaseState, at: string): string {
  return livingConsents(file.consents, at)
    .map((one) => `${one.to}:${one.for}:${one.sections.join('+')}`)
    .join(' ');
}

/** What HTCDS has no field for: our own columns, as the file stands. */
function extrasOf(file: CaseState, at: string): Readonly<Record<string, string>> {
  const [external] = file.externals ?? [];
  const scope = consentScope(file, at);
  return {
    x_kh_AgeClass: ageOn(file, at),
    x_kh_DirectionOfTravel: file.corridor,
    x_kh_SignLanguage: file.signLanguage ? 'TRUE' : 'FALSE',
    ...(scope === '' ? {} : { x_kh_ConsentScope: scope }),
    ...(file.handover === undefined ? {} : { x_kh_Handover: file.handover }),
    ...(external === undefined ? {} : { x_kh_ExternalSystem: external.system, x_kh_ExternalId: external.id }),
  };
}

/** The sections a reader may see, and the parts of the row that are read like them. */
async function opened(rooms: Rooms, file: CaseState, sight: readonly SectionName[]) {
  const { id, sections, imported } = file;
  const [key, sealed] = await Promise.all([generalKey(rooms, id), sealedIn(rooms.store, casePlace(id))]);
  if (key === undefined) return {};
  const came = (imported?.sections ?? []).map((section) => [beside(section), imported?.version ?? 1] as const);
  const allowed = sight.flatMap((section) => [section, beside(section)]);
  return openAll(key, `case:${id}`, { sealed, versions: { ...sections, ...Object.fromEntries(came) } }, allowed);
}

function recordOf(file: CaseState, sections: Readonly<Record<string, unknown>>, at: string): HtcdsRecord {
  const parts = Object.entries(sections).filter(([name]) => name.startsWith(beside('')));
  const row = joined(parts.map(([, part]) => part as HtcdsRecord));
  const came = file.imported === undefined ? undefined : { record: row, opened: toCase(row) };
  const { fields, other, extra } = fromCase(sideOf(file, sections, at), came);
  return { fields, other, extra: { ...extra, ...extrasOf(file, at) } };
}

type Item = ReplyOf<'readExport'>['items'][number];
const nothing = { fields: {}, other: {}, extra: {} };

/** One case of an approved export, its receipt first. What the caller may not read any more has no record. */
async function itemOf(rooms: Rooms, request: Request<'readExport'>, state: ExportState, id: string): Promise<Item> {
  const { actor, recordedAt: at } = request;
  const seen = await load(rooms.store, cases, id);
  const mine = seen !== undefined && reads.includes(relationTo(actor, seen.state, at));
  const notHers: Item = { case: id, record: nothing, leftOut: [{ field: '*', why: 'not-yours' }] };
  if (!mine) return notHers;
  const { to } = state;
  const rests = { restsOn: state.id, ...(to.type === 'recipient' ? { purpose: to.for } : {}) };
  const told = await reading(
    rooms,
    request,
    { seen: seen.state, thing: `case#${id}`, caseId: id, ...rests },
    async (file) => {
      const sight = sightOfCase(actor, file, at);
      const record = recordOf(file, await opened(rooms, file, sight), at);
      const { record: given, leftOut } = permitted(record, permitOf(state, sight, file, at));
      return found({ case: id, record: given as Item['record'], leftOut });
    },
  );
  return told.type === 'ok' ? told.body : notHers;
}

function pageAfter(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0;
  return /^\d{1,6}$/.test(cursor) ? Number(cursor) : undefined;
}

/** An export as whoever proposed it reads it, page by page; before it is approved, how many cases wait. */
export async function readExport(rooms: Rooms, request: Request<'readExport'>): Promise<Answer<ReplyOf<'readExport'>>> {
  const { actor, query } = request;
  const id = request.params['exportId'] ?? '';
  const from = pageAfter(query.cursor);
  if (from === undefined) return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const there = await load(rooms.store, caseExports, id);
  const seen = there?.state.by === actor.id ? there : undefined;
  return reading(rooms, request, { seen, thing: `export#${id}` }, async ({ state, version }) => {
    const { status, to, by, at, answered, cases: all } = state;
    const ids = status === 'approved' ? all.slice(from, from + query.limit) : [];
    const items: Item[] = [];
    for (const one of ids) items.push(await itemOf(rooms, request, state, one));
    const end = from + query.limit;
    const next = status === 'approved' && end < all.length ? String(end) : null;
    const approved = status === 'approved' && answered !== undefined ? { approvedBy: answered.organisation } : {};
    return found({ id, status, version, to, by, at, ...approved, count: all.length, items, next }, version);
  });
}
