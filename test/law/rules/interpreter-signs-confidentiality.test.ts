import { describe, expect, test } from 'vitest';
import { interpreterSignsConfidentiality } from '../../../packages/domain/src/rules/interpreter-signs-confidentiality.ts';
import { breachesOf } from '../judged.ts';

const judge = (confidentialitySignedOn?: string) =>
  breachesOf(interpreterSignsConfidentiality, {
    said: { kind: 'spoken', ...(confidentialitySignedOn === undefined ? {} : { confidentialitySignedOn }) },
    at: '2026-03-01T17:00:00.000Z',
  });

describe('interpreter-signs-confidentiality', () => {
  test('Standards 6.5(e) allows: who signed before, or on the day itself in Cambodia', () => {
    expect(judge('2026-01-10')).toEqual([]);
    expect(judge('2026-03-02')).toEqual([]);
  });

  test('Standards 6.3(a) refuses: who never signed, or is to sign later', () => {
    expect(judge()).toEqual(['confidentiality-not-signed']);
    expect(judge('2026-03-03')).toEqual(['confidentiality-not-signed']);
  });
});
