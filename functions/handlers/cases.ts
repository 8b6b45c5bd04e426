import { alreadyAnswered } from '@homeward/domain/case/assessment/already-answered';
import type { CaseState } from '@homeward/domain/case/case';
import { countingDeterminations, standingOf } from '@homeward/domain/case/case';
import { closedGates } from '@homeward/domain/case/closed-gates';
import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { contradictionsOf } from '@homeward/domain/case/contradictions';
import { decideCase } from '@homeward/domain/case/decide';
import { owedAt } from '@homeward/domain/case/due';
import { heldByWhatRuns } from '@homeward/domain/case/erasure/waits';
import type { CaseEvent } from '@homeward/domain/case/events';
import { openProposals } from '@homeward/domain/case/identification/proposals';
import { lackingIn } from '@homeward/domain/case/lacking';
import { addressStands } from '@homeward/domain/case/movement/address-source';
import { shownTo } from '@homeward/domain/case/movement/earlier-return';
import { entitlements } from '@homeward/domain/case/needs';
import { offeredOn } from '@homeward/domain/case/offered-acts';
import { withOthersNamed } from '@homeward/domain/case/one-person/joined';
import type { SectionName } from '@homeward/domain/case/sections';
import { needsOf, unansweredServices } from '@homeward/domain/case/services/answer';
import type { Decision } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import { ageGroupOn, ageOn } from '@homeward/domain/people/age';
import { mayAct, mayKnowCase } from '@homeward/domain/people/relations';
import { type Answer, answerOf, found, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { casesOfOrganisation, overdueCasesOf } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import type { Plan } from '@homeward/store/plan';
import { generalPartOf } from '@homeward/store/words';
import { besideWrites } from './beside-writes.ts';
import { caseId } from './case-id.ts';
import { listed } from './case-list.ts';
import { blockWrites } from './contact-blocks.ts';
import { copyWrites } from './copies.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { erasing, openHandoverOf } from './erasing.ts';
import { askedAbout } from './proposals.ts';
import { readingOfCase, type SeenCase } from './readings.ts';
import { openAll } from './sections.ts';
import { type WithItsOwnHandler, withTheirOwnHandler } from './with-their-own-handler.ts';
import { generalKey, openWords, sealedWords } from './words.ts';

/** The section into which a command seals the words that were sent with it. */
function sectionOf(operation: string, words: unknown): SectionName | undefined {
  if (words === undefined || !Object.hasOwn(caseCommands, operation)) return undefined;
  return caseCommands[operation as CaseCommandName].wordsIn;
}

type Beyond = Pick<Plan<string, CaseState, CaseEvent>, 'beside' | 'alsoIn' | 'with'>;

/** What an event does beyond the file itself: to its copies, to an erased file's parts, to its handover, and to the person's other file. */
async function followedBy(rooms: Rooms, file: CaseState, event: CaseEvent, request: AnyRequest, words: unknown) {
  return [
    ...(await copyWrites(rooms, file, event, { request, words })),
    ...(await erasing(rooms, file, event, request)),
    ...blockWrites(file, event),
    ...(await besideWrites(rooms, file, event, request)),
  ];
}

/** A command on a case the caller may know of, with words only where the caller may write their section. */
export async function onCase(
  rooms: Rooms,
  request: AnyRequest,
  id: string,
  decide: (state: CaseState) => Decision<CaseEvent> | Promise<Decision<CaseEvent>>,
  words?: unknown,
  rests: Parameters<typeof receiptOf>[3] = {},
  beyond: Beyond = {},
) {
  let judged: CaseState | undefined;
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [id],
    ...beyond,
    mayKnow: (state) =>
      mayAct(request.operation, request.actor, state, sectionOf(request.operation, words), request.recordedAt),
    decide: (state) => {
      judged = state as CaseState;
      return decide(judged);
    },
    with: async (event) => [
      ...(await sealedWords(rooms, id, event, words)),
      ...(judged === undefined ? [] : await followedBy(rooms, judged, event, request, words)),
      ...((await beyond.with?.(event)) ?? []),
    ],
    receipt: receiptOf(request, `case#${id}`, id, rests),
  });
  return answerOf(outcome);
}

async function openSections(rooms: Rooms, { id, sections: versions }: CaseState, allowed: readonly string[]) {
  const [key, { sections, words }] = await Promise.all([generalKey(rooms, id), generalPartOf(rooms.store, id)]);
  if (key === undefined) return { sealed: {}, words: {} };
  const [sealed, opened] = await Promise.all([
    openAll(key, `case:${id}`, { sealed: sections, versions }, allowed),
    openWords(key, id, words, allowed),
  ]);
  return { sealed, words: opened };
}

type OpenedCase = Pick<Extract<ReplyOf<'viewCase'>, { sealed: unknown }>, 'sealed' | 'words'>;

/** A case as it is answered: its clear state, what follows from it, and what of it was opened for this reader. */
export function fileOf(
  { actor, recordedAt }: Request<'viewCase'>,
  { state, version }: SeenCase,
  opened: OpenedCase,
  known: readonly string[] = [],
) {
  const gates = closedGates(state, recordedAt);
  return found(
    {
      ...withOthersNamed(shownTo(actor, state), (other, by) => by === actor.id || known.includes(other)),
      age: ageOn(state, recordedAt),
      ageGroup: ageGroupOn(state, recordedAt),
      version,
      standing: standingOf(countingDeterminations(state)),
      entitlements: [...entitlements(needsOf(state, recordedAt))],
      unanswered: [...unansweredServices(state, recordedAt)],
      due: owedAt(state, recordedAt),
      asks: openProposals(state),
      answered: alreadyAnswered(state),
      address: addressStands(state, recordedAt),
      lacking: lackingIn(state, recordedAt),
      closedGates: gates,
      next: offeredOn(state, actor, recordedAt, gates),
      contradictions: [...contradictionsOf(state, opened.sealed, recordedAt)],
      ...opened,
    },
    version,
  );
}

/** The files that a proposal says are of this person too, as far as the reader may know of them anyway. */
async function othersKnown({ store }: Rooms, actor: Actor, { merges }: CaseState): Promise<readonly string[]> {
  const named = [...new Set(merges.flatMap((one) => one.with ?? []))];
  const there = await Promise.all(named.map((id) => load(store, cases, id)));
  return there.flatMap((one) => (one !== undefined && mayKnowCase(actor, one.state) ? [one.state.id] : []));
}

async function viewCase(rooms: Rooms, request: Request<'viewCase'>): Promise<Answer<ReplyOf<'viewCase'>>> {
  const read = async (seen: SeenCase): Promise<Answer<ReplyOf<'viewCase'>>> =>
    seen.relation === 'asked'
      ? askedAbout(request, seen)
      : fileOf(
          request,
          seen,
          await openSections(rooms, seen.state, seen.sight),
          await othersKnown(rooms, request.actor, seen.state),
        );
  return readingOfCase(rooms, request, caseId(request), read, request.query.reason, { forWhoIsAsked: true });
}

async function listCases(rooms: Rooms, request: Request<'listCases'>): Promise<Answer<ReplyOf<'listCases'>>> {
  const { actor, query } = request;
  if (query.overdue === 'true')
    return listed(request, await overdueCasesOf(rooms.store, actor.organisation, query, request.recordedAt));
  return listed(request, await casesOfOrganisation(rooms.store, actor.organisation, query));
}

type Commands = {
  readonly [Name in Exclude<CaseCommandName, WithItsOwnHandler>]: (request: Request<Name>) => Promise<Answer<Receipt>>;
};

/** What may end a file waits for the handover beside it. */
const endsFiles: readonly string[] = ['requestErasure', 'approve'];

export function besideItsHandover(rooms: Rooms, judge: (file: CaseState) => Decision<CaseEvent>) {
  return async (file: CaseState) => heldByWhatRuns(judge(file), file, await openHandoverOf(rooms, file));
}

/** Every command on a case goes one way: known to the caller, judged by its rules, its words sealed beside its event. */
function commandHandlers(rooms: Rooms): Commands {
  const ours = (Object.keys(caseCommands) as CaseCommandName[]).filter(
    (name) => !withTheirOwnHandler.some((one) => one === name),
  );
  const handlers = ours.map((name) => [
    name,
    (request: Request<typeof name>) => {
      const { words } = request.body as { readonly words?: unknown };
      const judge = (file: CaseState) => decideCase(name, file, request.body as never, request.act, request.key);
      const decide = endsFiles.includes(name) ? besideItsHandover(rooms, judge) : judge;
      return onCase(rooms, request, caseId(request), decide, words);
    },
  ]);
  return Object.fromEntries(handlers) as Commands;
}

/** The case worker's acts on an open file. */
export function caseHandlers(rooms: Rooms) {
  return {
    listCases: (request: Request<'listCases'>) => listCases(rooms, request),
    viewCase: (request: Request<'viewCase'>) => viewCase(rooms, request),
    ...commandHandlers(rooms),
  };
}
