import { describe, expect, test } from 'vitest';
import type { Timing } from '../../packages/domain/src/command.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { handoverState } from '../../packages/domain/src/handover/handover.ts';
import { markReturnProposed } from '../../packages/domain/src/handover/mark-return.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { circumstance } from '../../packages/domain/src/handover/templates/circumstance.ts';
import { proposalOf, proposed } from './handovers.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf } from './made.ts';

const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const longAgo: Timing = { occurredAt: '2026-02-01T00:00:00.000Z' };

describe('A proposal', () => {
  const agreed = { tells: ['counterpart', 'embassy'], consented: ['counterpart', 'embassy'] };
  const propose = (consent: Parameters<typeof proposeHandover>[1], change = {}, act = actBy('case-worker')) =>
    proposeHandover(proposalOf(change), consent, act);

  test('begins a handover with the newest list of its corridor, awaiting the other side', () => {
    const state = evolveHandover(undefined, eventOf(propose(agreed)));
    expect(handoverState.parse(state)).toEqual(state);
    expect(state).toMatchObject({
      status: 'proposed',
      template: 'KH-VN',
      templateVersion: 1,
      awaits: 'V',
      proposedBy: { side: 'S', organisation: 'social-affairs' },
    });
  });

  test('adds what follows from the person themselves, whatever the form said', () => {
    const of = (change: object) => proposed(change).circumstances;
    expect(of({ age: 'presumed-child' })).toEqual(['child', 'foreign-victim-in-cambodia']);
    expect(of({ age: 'child', circumstances: ['child', 'escorted'] })).toEqual([
      'child',
      'escorted',
      'foreign-victim-in-cambodia',
    ]);
    expect(of({ country: 'TH', direction: 'inbound', age: 'child' })).toEqual(['child']);
    expect(of({ citizenship: 'KH' })).toEqual([]);
    expect(of({ circumstances: circumstance.options })).toEqual(circumstance.options);
  });

  test('Policy VI.b: is refused over an empty sheet, with all that it lacks, and over one that contradicts', () => {
    expect(brokenBy(propose(agreed, { said: { name: {} } }))).toEqual({
      'sheet-says-what-is-required': [
        'sheet-lacks:name',
        'sheet-lacks:birthYear',
        'sheet-lacks:document',
        'sheet-lacks:place',
      ],
    });
    const said = { ...proposalOf().said, birthYear: '2015', unknown: {} };
    expect(brokenBy(propose(agreed, { said }))).toEqual({ 'sheet-does-not-contradict': ['adult-born-a-child'] });
  });

  test('keeps in the clear which facts its sheet says, never their words', () => {
    const state = evolveHandover(undefined, eventOf(propose(agreed)));
    expect(state.sheetSays).toEqual(['name', 'birthYear', 'document', 'place']);
    expect(JSON.stringify(state)).not.toMatch(/Invented Person|X 0000|An Giang/);
  });

  test('Standards 6.3(b): names everybody who would be told without their consent', () => {
    expect(brokenBy(propose({ ...agreed, consented: [] }))).toEqual({
      'sharing-needs-consent': ['no-consent:counterpart', 'no-consent:embassy'],
    });
    expect(
      brokenBy(
        propose({ ...agreed, consented: ['counterpart'], openHandover: idOf(69) }, {}, actBy('case-worker', longAgo)),
      ),
    ).toEqual({
      ...dated,
      'one-open-handover-a-case': ['handover-open'],
      'sharing-needs-consent': ['no-consent:embassy'],
    });
  });

  test('is refused when another one came between its judgement and the person’s file', () => {
    const mark = (named: string | undefined, judged: string | undefined) =>
      markReturnProposed(
        fileOf({ handover: named }),
        { handover: idOf(70), judged, wish: 'open', sheets: [] },
        actBy('case-worker'),
      );
    for (const last of [undefined, idOf(69)])
      expect(eventOf(mark(last, last))).toMatchObject({ type: 'ReturnProposed', handover: idOf(70) });
    for (const judged of [undefined, idOf(68)])
      expect(brokenBy(mark(idOf(69), judged))).toEqual({ 'one-open-handover-a-case': ['handover-open'] });
  });
});
