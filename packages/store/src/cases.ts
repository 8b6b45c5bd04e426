import { type CaseState, caseState } from '@homeward/domain/case/case';
import { caseLine, lineOfCase } from '@homeward/domain/case/case-line';
import { loadOfCase } from '@homeward/domain/case/case-load';
import { nextLook } from '@homeward/domain/case/due';
import { caseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import { openGlass } from '@homeward/domain/case/glass/open-glass';
import { openProposals } from '@homeward/domain/case/identification/proposals';
import { owedThings, placeAmongOverdue } from '@homeward/domain/case/overdue';
import { aggregate } from './aggregate.ts';
import type { Looks } from './looks-due.ts';
import { shardOf, shardsOf } from './shards.ts';

const due = 'state#due';

/** Cases at which the clocks have to look. */
export const casesDue: Looks = {
  table: 'cases',
  index: 'byDue',
  partitions: shardsOf('casesDue', due),
  aside: 'state#aside#due',
};

/** The clocks find a case under the next moment at which it owes something; one that owes nothing leaves the index. */
function lookAt(id: string, moment: string | undefined): Readonly<Record<string, string>> {
  return moment === undefined ? {} : { byDuePk: shardOf('casesDue', due, id), byDueSk: `${moment}#${id}` };
}

/** Whoever is asked for a second opinion, or has an emergency to look at, finds a case by what waits longest; without anything it leaves the index. */
function asksFor(id: string, since: string | undefined): Readonly<Record<string, string>> {
  return since === undefined ? {} : { byAskedPk: 'state#asked', byAskedSk: `${since}#${id}` };
}

/** A health worker finds an open case under their own id; one that nobody has at health leaves the index. */
function atHealth({ id, status, openedAt, healthWorker }: CaseState): Readonly<Record<string, string>> {
  if (healthWorker === undefined || status !== 'open') return {};
  return { byHealthPk: `state#health#${healthWorker.worker}`, byHealthSk: `${openedAt}#${id}` };
}

/**
 * What is late is found by the organisation and the moment from which it is, in closed cases too; with what is owed
 * beside it. A case that owes nothing leaves the index.
 */
function lateAt(state: CaseState): Readonly<Record<string, unknown>> {
  const owes = owedThings(state);
  const place = placeAmongOverdue(owes);
  if (place === undefined) return {};
  return { byOverduePk: `state#overdue#${state.organisation}`, byOverdueSk: `${place}#${state.id}`, owes };
}

/** All open cases of an organisation lie in one place with what they weigh, and no more of them. */
function weighsAt(state: CaseState): Readonly<Record<string, unknown>> {
  const load = loadOfCase(state);
  return load === undefined ? {} : { byLoadPk: `state#load#${state.organisation}`, byLoadSk: state.id, load };
}

/** Other systems of the organisation ask what changed since they asked last. */
function changedAt({ id, organisation }: CaseState, at: string | undefined): Readonly<Record<string, string>> {
  return at === undefined ? {} : { byChangedPk: changesOf(organisation), byChangedSk: `${at}#${id}` };
}

/** The partition of what changed in an organisation's cases, and of those that are gone. */
export function changesOf(organisation: string): string {
  return `state#changed#${organisation}`;
}

/** Files of persons; a case is found by its organisation, its health worker, its handover, the moment at which it next owes something, what is late of it, and the proposal that waits longest. */
export const cases = aggregate({
  name: 'case',
  table: 'cases',
  stateKey: (id: string) => ({ pk: `state#${id}`, sk: 'state' }),
  eventPk: (id) => `state#${id}`,
  nameOf: (id) => id,
  state: caseState,
  event: caseEvent,
  evolve: evolveCase,
  line: caseLine,
  lineOf: lineOfCase,
  // Who was erased is found by nothing.
  indexes: (id, state, at) => (state.erased === undefined ? { ...foundBy(id, state), ...changedAt(state, at) } : {}),
});

function foundBy(id: string, state: CaseState): Readonly<Record<string, unknown>> {
  return {
    ...lookAt(id, nextLook(state)),
    ...atHealth(state),
    ...lateAt(state),
    ...weighsAt(state),
    ...asksFor(
      id,
      [openProposals(state)[0]?.at, openGlass(state)[0]?.at].filter((at) => at !== undefined).toSorted()[0],
    ),
    byOrganisationPk: `state#org#${state.organisation}#${state.status}`,
    byOrganisationSk: `${state.openedAt}#${id}`,
    ...(state.handover === undefined ? {} : { byHandoverPk: `state#handover#${state.handover}`, byHandoverSk: id }),
  };
}
