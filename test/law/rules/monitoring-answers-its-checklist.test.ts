import { describe, expect, test } from 'vitest';
import { monitoringAnswersItsChecklist } from '../../../packages/domain/src/rules/monitoring-answers-its-checklist.ts';
import { breachesOf } from '../judged.ts';

const judge = (answered: readonly string[], among: readonly string[]) =>
  breachesOf(monitoringAnswersItsChecklist, { said: { answered, rows: among } });
const rows = ['R030', 'R031'];
describe('monitoring-answers-its-checklist', () => {
  test('Standards 13(d) allows: a monitoring that answers every row once', () => {
    expect(judge(['R031', 'R030'], rows)).toEqual([]);
  });

  test('Standards 13(d) refuses: one that leaves a row out, answers one twice, or answers what is no row', () => {
    expect(judge(['R030'], rows)).toEqual(['rows-unanswered']);
    expect(judge(['R030', 'R031', 'R031'], rows)).toEqual(['row-twice']);
    expect(judge(['R030', 'R031', 'R001'], rows)).toEqual(['no-such-row']);
  });
});
