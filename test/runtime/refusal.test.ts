import { refusals } from '@homeward/domain/law/refusal';
import { describe, expect, test } from 'vitest';
import { refusalReply } from '../../packages/runtime/src/problem.ts';
import { loadRules } from '../../scripts/law/rules.ts';
import { written } from '../words/words-of.ts';

const rules = [...(await loadRules()).values()].flatMap((rule) => rule ?? []);
const broken = rules.map((rule) => ({ rule, breaches: [`${rule.name}:1`, `${rule.name}:2`] }));

describe('A refusal over HTTP', () => {
  test.each(['km', 'en', 'th', 'vi', 'ms'] as const)(
    'in %s says every broken rule in that language, with its articles and all its breaches',
    (language) => {
      const refused = refusals(...broken);
      if (refused === undefined) throw new Error('nothing was refused');
      const { statusCode, body } = refusalReply(refused, language);
      const said = JSON.parse(body) as { says: string; restsOn: string[]; breaches: string[]; rules: object[] };
      expect(statusCode).toBe(409);
      expect(said.rules).toEqual(
        rules.map(({ name, restsOn }) => ({
          code: name,
          says: written(language, 'refusals')[name],
          restsOn,
          breaches: [`${name}:1`, `${name}:2`],
        })),
      );
      expect(said.says).toBe(written(language, 'refusals')[rules[0]?.name ?? '']);
      expect(said.breaches).toHaveLength(2 * rules.length);
      expect(rules.length).toBeGreaterThan(90);
    },
  );
});
