import { cases } from '@homeward/store/cases';
import { caseExports, isExport } from '@homeward/store/exports';
import { expect, test } from 'vitest';
import { idOf } from '../domain/made.ts';

test('what counts the events of cases passes over those of exports, which lie among them', () => {
  expect(isExport(caseExports.eventPk(idOf(1)))).toBe(true);
  expect(isExport(cases.eventPk(idOf(1)))).toBe(false);
});
