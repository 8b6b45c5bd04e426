import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivalEvent, arrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { lineOfArrival, mayOpenLine } from '../../packages/domain/src/arrival/arrival-line.ts';
import { batchEvent, batchState } from '../../packages/domain/src/arrival/batch.ts';
import { mayOpenFile } from '../../packages/domain/src/arrival/deportation-checklist.ts';
import { evolveArrival } from '../../packages/domain/src/arrival/evolve-arrival.ts';
import { evolveBatch } from '../../packages/domain/src/arrival/evolve-batch.ts';
import { logArrival, logArrivalBody } from '../../packages/domain/src/arrival/log-arrival.ts';
import { logBatch, logBatchBody } from '../../packages/domain/src/arrival/log-batch.ts';
import { caseState } from '../../packages/domain/src/case/case.ts';
import { caseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import type { Decision } from '../../packages/domain/src/command.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import {
  type HandoverEvent,
  type HandoverState,
  handoverEvent,
  handoverState,
} from '../../packages/domain/src/handover/handover.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { type Act, officer, onArrival, onBatch, onCase, onHandover, worker, yes } from './every-act.ts';
import { answered, proposalOf } from './handovers.ts';
import { answerOf, eventOf, fileOf, idOf, now } from './made.ts';

const stray = { occurredAt: now, by: 'x', organisation: 'y', direction: 'outbound' as const, told: [] };

type Schema<Value> = { readonly parse: (value: unknown) => Value };

/** Acts one after another, refused ones left out; then the events, as they lie in a table, are replayed over nothing. */
function replayed<State, Event>(
  first: Decision<Event>,
  acts: readonly Act<State, Event>[],
  evolve: (state: State | undefined, event: Event) => State,
  schemas: { readonly state: Schema<State>; readonly event: Schema<Event> },
): number {
  const events: Event[] = [eventOf(first)];
  let state = evolve(undefined, eventOf(first));
  for (const act of acts) {
    const decision = act(state);
    if (decision.type === 'refused') continue;
    events.push(decision.event);
    state = evolve(state, decision.event);
  }
  const stored = events.map((event) => schemas.event.parse(JSON.parse(JSON.stringify(event))));
  const again = stored.reduce<State | undefined>((before, event) => evolve(before, event), undefined);
  expect(again).toEqual(state);
  expect(schemas.state.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  return events.length;
}

/** Random traces of acts: most go where nobody planned. */
function traces<State, Event>(acts: readonly Act<State, Event>[]) {
  return fc.array(fc.constantFrom(...acts), { maxLength: 40 });
}

describe('Replaying the events gives the stored state', () => {
  test('of a truck', async () => {
    const first = logBatch(idOf(1), logBatchBody.parse({ from: 'TH', gate: 'poipet', vehicle: 'truck' }), officer);
    await fc.assert(
      fc.property(
        traces(onBatch),
        (acts) => void replayed(first, acts, evolveBatch, { state: batchState, event: batchEvent }),
      ),
    );
  });

  test('of a person off it', async () => {
    const body = logArrivalBody.parse({ sex: 'female', sections: { identity: { name: {}, age: { unknown: true } } } });
    const first = logArrival(idOf(10), { id: idOf(1), centre: 'poipet', from: 'TH' }, body, officer);
    await fc.assert(
      fc.property(
        traces(onArrival),
        (acts) => void replayed(first, acts, evolveArrival, { state: arrivalState, event: arrivalEvent }),
      ),
    );
  });

  test('of a case', async () => {
    const body = openCaseBody.parse({
      from: 'report',
      sex: 'male',
      citizenship: 'KH',
      identity: { name: {}, age: { birth: '1990' } },
      consent: yes,
    });
    const first = body.from === 'report' ? openFromReport(idOf(50), body, worker) : undefined;
    if (first === undefined) throw new Error('not a report');
    await fc.assert(
      fc.property(
        traces(onCase),
        (acts) => void replayed(first, acts, evolveCase, { state: caseState, event: caseEvent }),
      ),
    );
  });

  test('of a handover, whichever way it goes', async () => {
    const first = proposeHandover(proposalOf(), { tells: [], consented: [] }, worker);
    const ticked: Act<HandoverState, HandoverEvent>[] = [];
    const full = answered(evolveHandover(undefined, eventOf(first)));
    for (const [code, ticks] of Object.entries(full.ticks))
      for (const as of ['S', 'V', 'E'] as const) {
        const tick = ticks[as];
        if (tick === undefined) continue;
        const event = { type: 'ItemTicked', code, as, tick, ...stray } as const;
        ticked.push(() => ({ type: 'decided', event }));
      }
    const reached = new Set<number>();
    await fc.assert(
      fc.property(
        traces(onHandover),
        (acts) =>
          void reached.add(
            replayed(first, [...ticked, ...acts], evolveHandover, { state: handoverState, event: handoverEvent }),
          ),
      ),
      { numRuns: 200 },
    );
    expect(reached.size).toBeGreaterThan(5);
  });

  test('an event before its beginning is a fault', () => {
    expect(() => evolveBatch(undefined, { type: 'AnnouncedBatchArrived', as: idOf(1), occurredAt: now })).toThrow(
      'never opened',
    );
    const phaseOpened = { type: 'PhaseOpened', id: idOf(60), said: { phase: 'closure' }, ...stray } as const;
    expect(() => evolveCase(undefined, phaseOpened)).toThrow('never opened');
    expect(() => evolveCase(fileOf(), { ...phaseOpened, type: 'NeverHeardOf' } as never)).toThrow('no command leaves');
    expect(() => evolveHandover(undefined, { type: 'NoticeSent', ...stray })).toThrow('never proposed');
  });
});

describe('A line of a list says of a file what the whole record says', () => {
  test('whether it may be opened, on any day', async () => {
    const body = (age: object) => logArrivalBody.parse({ sex: 'female', sections: { identity: { name: {}, age } } });
    const days = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', undefined);
    const moments = fc.constantFrom('2026-03-02T16:59:00.000Z', '2026-03-02T17:00:00.000Z', now);
    const ages = fc.constantFrom({ unknown: true }, { birth: '1990' }, { birth: '2015' });
    await fc.assert(
      fc.property(ages, fc.option(fc.boolean()), days, moments, (age, given, until, at) => {
        const event = eventOf(logArrival(idOf(10), { id: idOf(1), centre: 'poipet', from: 'TH' }, body(age), officer));
        const consents = given === null ? [] : [answerOf('case-file', given, until === undefined ? {} : { until })];
        const state = { ...evolveArrival(undefined, event), consents };
        expect(mayOpenLine(lineOfArrival(state), at)).toBe(mayOpenFile(state, at));
      }),
    );
  });
});
