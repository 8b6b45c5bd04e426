import type { ArrivalEvent } from '../arrival/arrival.ts';
import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { HandoverEvent } from '../handover/handover.ts';
import { brokenCounter } from './broken-names.ts';

type Known = Pick<CaseState, 'breaches'>;

/**
 * What an event of a case adds to the figures of what was done against a rule: each rule once for an entry, and once for its answer.
 * Correcting the entry takes nothing away.
 */
export function brokenInCase(file: Known, event: CaseEvent): readonly string[] {
  if (event.type === 'BreachAnswered') {
    const breach = file.breaches.find(({ id }) => id === event.said.breach);
    return (breach?.broke ?? []).flatMap(({ rule }) => brokenCounter(rule, 'answered'));
  }
  if (!('broke' in event) || event.broke === undefined) return [];
  return event.broke.flatMap(({ rule }) => brokenCounter(rule, 'recorded'));
}

/** The same of an event of a handover. */
export function brokenInHandover(event: HandoverEvent): readonly string[] {
  if (event.type === 'HandoverBreachAnswered') return event.rules.flatMap((rule) => brokenCounter(rule, 'answered'));
  const broke = 'broke' in event ? event.broke : undefined;
  return (broke ?? []).flatMap(({ rule }) => brokenCounter(rule, 'recorded'));
}

/** The same of an event of somebody off a truck: what goes along into their file unanswered is answered for there. */
export function brokenAtTheBorder(event: ArrivalEvent): readonly string[] {
  if (event.type === 'ArrivalBreachAnswered') return event.rules.flatMap((rule) => brokenCounter(rule, 'answered'));
  return (event.broke ?? []).flatMap(({ rule }) => brokenCounter(rule, 'recorded'));
}
