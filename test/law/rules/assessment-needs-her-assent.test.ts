import { describe, expect, test } from 'vitest';
import { assessmentNeedsHerAssent } from '../../../packages/domain/src/rules/assessment-needs-her-assent.ts';
import { breachesOf } from '../judged.ts';

const nothingAsked = { asked: [], aspects: [] };
const assess = (said: object, file: object = {}) =>
  breachesOf(assessmentNeedsHerAssent, {
    file,
    said: { ...nothingAsked, kind: 'initial', aimsTold: true, assent: 'agreed', ...said },
  });

const unconscious = {
  kind: 'physical-and-psychological-health',
  aspects: ['physical'],
  aimsTold: false,
  assent: 'could-not-wait',
};

describe('assessment-needs-her-assent', () => {
  test('Standards 7.6(g) allows: an assessment whose aims the person knows and whose method the person agreed to', () => {
    expect(assess({})).toEqual([]);
  });

  test('Standards 7.6(g) allows: one in the best interest of a child, certain or presumed, who was told the aims', () => {
    for (const age of ['child', 'presumed-child']) expect(assess({ assent: 'best-interest' }, { age })).toEqual([]);
  });

  test('Standards 7.6(g) allows: a house or its staff looked at without the person, and the risk of reaching somebody out of reach', () => {
    const unasked = { aimsTold: false, assent: 'not-about-her' };
    expect(assess({ ...unasked, kind: 'shelter' })).toEqual([]);
    expect(assess({ ...unasked, kind: 'staff' })).toEqual([]);
    const away = { aimsTold: false, assent: 'not-reachable' };
    expect(assess({ ...away, kind: 'risk', riskOf: 'intervention' })).toEqual([]);
  });

  test('Standards 6.10(f) allows: the body of an unconscious person, adult or child, is examined at once', () => {
    for (const age of ['adult', 'child']) expect(assess(unconscious, { age }), age).toEqual([]);
  });

  test('Standards 6.10(f) refuses: what could wait, although it is said that it could not', () => {
    const neither = ['aims-not-told', 'method-not-agreed'];
    expect(assess({ ...unconscious, assent: 'not-reachable' })).toEqual(neither);
    expect(assess({ ...unconscious, kind: 'initial' })).toEqual(neither);
    expect(assess({ ...unconscious, asked: ['health'] })).toEqual(neither);
    expect(assess({ ...unconscious, aspects: [] })).toEqual(neither);
    expect(assess({ ...unconscious, aspects: ['physical', 'mental'] })).toEqual(neither);
    expect(assess({ ...unconscious, aspects: ['emotional'], aimsTold: true })).toEqual(['method-not-agreed']);
  });

  test('Standards 7.6(g) refuses: an assessment whose aims the person was not told, or whose method the person refused', () => {
    expect(assess({ aimsTold: false })).toEqual(['aims-not-told']);
    expect(assess({ assent: 'refused' })).toEqual(['method-not-agreed']);
    expect(assess({ aimsTold: false, assent: 'refused' })).toEqual(['aims-not-told', 'method-not-agreed']);
    expect(assess({ aimsTold: false, assent: 'best-interest' }, { age: 'child' })).toEqual(['aims-not-told']);
  });

  test('Standards 7.6(g) refuses: to ask the person, or to look at their own state, in an assessment that is said to be without them', () => {
    const unasked = { aimsTold: false, assent: 'not-about-her' };
    for (const kind of ['shelter', 'staff']) {
      expect(assess({ ...unasked, kind, asked: ['violence'] }), kind).toEqual(['asked-without-assent']);
      expect(assess({ ...unasked, kind, aspects: ['mental'] }), kind).toEqual(['asked-without-assent']);
    }
    const away = { aimsTold: false, assent: 'not-reachable', kind: 'risk', riskOf: 'intervention' };
    expect(assess({ ...away, asked: ['fears'] })).toEqual(['asked-without-assent']);
  });

  test('Standards 7.6(g) refuses: to call an adult’s assessment best interest, theirs not theirs, or them out of reach without a crisis', () => {
    expect(assess({ assent: 'best-interest' })).toEqual(['method-not-agreed']);
    expect(assess({ kind: 'family', assent: 'not-about-her' })).toEqual(['method-not-agreed']);
    expect(assess({ kind: 'risk', riskOf: 'return', assent: 'not-reachable' })).toEqual(['method-not-agreed']);
    expect(assess({ kind: 'initial', riskOf: 'intervention', assent: 'not-reachable' })).toEqual(['method-not-agreed']);
    expect(assess({ kind: 'risk', riskOf: 'intervention', assent: 'refused' })).toEqual(['method-not-agreed']);
    expect(assess({ kind: 'shelter', assent: 'refused' })).toEqual(['method-not-agreed']);
  });
});
