import { describe, expect, test } from 'vitest';
import { answerHandoverBreach } from '../../packages/domain/src/handover/answer-breach.ts';
import { recordDeparture } from '../../packages/domain/src/handover/departure.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { lineOfHandover } from '../../packages/domain/src/handover/handover-line.ts';
import { noticeOf } from '../../packages/domain/src/handover/notice-of.ts';
import { awaitsOf, nextFor } from '../../packages/domain/src/handover/offered.ts';
import { handoverRemindersDue, nextLookAtHandover } from '../../packages/domain/src/handover/reminders.ts';
import { seenAtDesk } from '../../packages/domain/src/handover/seen-at-desk.ts';
import { stampOf } from '../../packages/domain/src/handover/stamp.ts';
import { mayKnowHandover } from '../../packages/domain/src/people/relations.ts';
import { cambodia } from '../../packages/domain/src/settings/cambodia.ts';
import { dayOf, daysAfter, hoursAfter, lateFrom } from '../../packages/domain/src/time.ts';
import { actOn, answered, proposed, standingIn } from './handovers.ts';
import { actBy, brokenBy, eventOf, now, people } from './made.ts';

const ready = standingIn('scheduled', answered(proposed({ wish: 'open' })));
/** Somebody left out of Cambodia without a yes and untold. */
const gone = evolveHandover(ready, eventOf(recordDeparture(ready, {}, 'open', actBy('case-worker'))));
const supervisor = people.supervisor;

function answer(state: HandoverState, breach = 0, by = supervisor) {
  return answerHandoverBreach(state, { breach, answer: 'made-good' }, actOn(by));
}

describe('Standards 10(c): what happened on the way against a rule', () => {
  test('is answered by a supervisor who did not write it down, once, and stays beside the answer', () => {
    const after = evolveHandover(gone, eventOf(answer(gone)));
    expect(after.breaches).toMatchObject([{ act: 'Departed', answered: { by: supervisor.id, answer: 'made-good' } }]);
    expect(after.breaches?.[0]?.broke).toEqual(gone.breaches?.[0]?.broke);
    expect(handoverState.parse(after)).toEqual(after);
    const rule = 'breach-is-answered-by-another';
    expect(brokenBy(answer(gone, 0, { ...supervisor, id: people['case-worker'].id }))).toEqual({
      [rule]: ['own-breach'],
    });
    expect(brokenBy(answer(gone, 1))).toEqual({ [rule]: ['no-open-breach'] });
    expect(brokenBy(answer(after))).toEqual({ [rule]: ['no-open-breach'] });
  });

  test('is offered to supervisors alone, is in their list until it is answered, and nobody else waits for it', () => {
    const offered = (state: HandoverState) => nextFor(lineOfHandover(state), supervisor, now).map(({ act }) => act);
    expect(offered(gone)).toEqual(['answerHandoverBreach']);
    expect(offered(ready)).toEqual([]);
    expect([mayKnowHandover(supervisor, gone), mayKnowHandover(supervisor, ready)]).toEqual([true, false]);
    const after = evolveHandover(gone, eventOf(answer(gone)));
    expect(offered(after)).toEqual([]);
    expect(mayKnowHandover(supervisor, after)).toBe(true);
    const told = Object.keys(gone.disclosures);
    const awaited = awaitsOf({ standing: lineOfHandover(gone), told }, now).map(({ act }) => act);
    expect(awaited).not.toContain('answerHandoverBreach');
  });

  test('has a clock from when the platform heard of it; nobody is written to', () => {
    const on = lateFrom(daysAfter(dayOf(now), cambodia.breachAnswer.value));
    const [due, ...others] = handoverRemindersDue(gone, on).filter(({ step }) => step === 'breach-answered');
    expect([due, others]).toEqual([{ step: 'breach-answered', owedBy: 'S', on, stage: 0 }, []]);
    expect(handoverRemindersDue(gone, hoursAfter(on, -1)).filter(({ step }) => step === 'breach-answered')).toEqual([]);
    const act = { by: supervisor, recordedAt: on, occurredAt: on };
    const event = { type: 'HandoverReminded', ...(due as NonNullable<typeof due>), ...stampOf(gone, act) } as const;
    expect(noticeOf(event, gone.status)).toBeUndefined();
    const reminded = evolveHandover(gone, event);
    expect(handoverRemindersDue(reminded, on).filter(({ step }) => step === 'breach-answered')).toEqual([]);
    expect(nextLookAtHandover(standingIn('received', gone))).toBeDefined();
    const dayLater = hoursAfter(now, 20);
    const late = recordDeparture(ready, {}, 'open', { ...actBy('case-worker'), recordedAt: dayLater });
    expect(evolveHandover(ready, eventOf(late)).breaches).toMatchObject([{ at: now, heardAt: dayLater }]);
  });

  test('is read by casework whole; another desk reads what its own organisation wrote down, and never of the wish', () => {
    const abroad = people['counterpart-vn'];
    const wrote = { ...gone.breaches?.[0], organisation: abroad.organisation } as never;
    const seen = (state: HandoverState) => seenAtDesk({ ...state, reminded: ['breach-answered/x/0', 'y'] }, abroad);
    expect(seenAtDesk(gone, people['case-worker'])).toEqual(gone);
    expect(seen(gone)).not.toHaveProperty('breaches');
    expect(JSON.stringify(seen({ ...gone, breaches: [wrote] }))).not.toMatch(/wish|no-yes|breach-answered/);
    expect(seen({ ...gone, breaches: [wrote] }).breaches).toMatchObject([
      { broke: [{ rule: 'departure-needs-its-notice' }, { rule: 'handover-needs-its-checklist' }] },
    ]);
    const after = evolveHandover({ ...gone, breaches: [wrote] }, eventOf(answer({ ...gone, breaches: [wrote] })));
    expect(seen(after).breaches?.[0]).not.toHaveProperty('answered');
  });
});
