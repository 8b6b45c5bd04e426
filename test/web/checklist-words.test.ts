import { monitoringChecklist } from '@homeward/domain/oversight/checklist';
import { expect, test } from 'vitest';
import en from '../../packages/words/src/en/oversight.json' with { type: 'json' };

const said: Readonly<Record<string, string>> = en;

test('a row of the checklist says in English what the register says', () => {
  for (const { id, says } of monitoringChecklist) expect(said[`row.${id}`]).toBe(says);
});
