import { describe, expect, test } from 'vitest';
import { whoeverCopiesMayOpenIt } from '../../../packages/domain/src/rules/whoever-copies-may-open-it.ts';
import { asking } from '../../domain/disclosed.ts';
import { answerOf, idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

/** A file of the central unit's own organisation that is handed over; without that the unit opens nothing of it. */
const judged = (by: keyof typeof people, handover: string | undefined, ...sections: string[]) =>
  breachesOf(whoeverCopiesMayOpenIt, {
    said: asking({ sections }),
    by: people[by],
    file: { organisation: people['central-unit'].organisation, handover },
  });
const judge = (by: keyof typeof people, ...sections: string[]) => judged(by, idOf(70), ...sections);

describe('whoever-copies-may-open-it', () => {
  test('Standards 6.3(e) allows: what the case worker or the central unit reads themselves', () => {
    expect(judge('case-worker', 'identity', 'testimony', 'legal')).toEqual([]);
    expect(judge('central-unit', 'identity', 'travel')).toEqual([]);
  });

  const health = people['health-worker'];
  const assigned = { id: idOf(1), at: now, by: 'case-worker-1', worker: health.id, toldAt: now };
  const atHealth = (sections: string[], consents: ReturnType<typeof answerOf>[] = []) =>
    breachesOf(whoeverCopiesMayOpenIt, {
      said: asking({ sections }),
      by: health,
      file: { healthWorker: assigned, consents },
    });

  test('Standards 6.3(e) allows: health to copy its own part, HIV where the person agreed that it is read there', () => {
    expect(atHealth(['medical'])).toEqual([]);
    expect(atHealth(['hiv'], [answerOf('hospital', true, { for: 'health', sections: ['hiv'] })])).toEqual([]);
  });

  test('Standards 11(7) refuses: HIV that the person did not agree to, and at health whatever was only copied to it', () => {
    expect(atHealth(['hiv'])).toEqual(['not-open-to-you:hiv']);
    expect(atHealth(['identity', 'needs'])).toEqual(['not-open-to-you:identity', 'not-open-to-you:needs']);
  });

  test('Standards 6.3(e) refuses: the medical part to both, the person’s account to the central unit', () => {
    expect(judge('case-worker', 'medical', 'hiv')).toEqual(['not-open-to-you:medical', 'not-open-to-you:hiv']);
    expect(judge('central-unit', 'testimony')).toEqual(['not-open-to-you:testimony']);
  });

  test('Standards 6.3(e) refuses: what the central unit neither works on nor hands over', () => {
    expect(judged('central-unit', undefined, 'identity')).toEqual(['not-open-to-you:identity']);
  });
});
