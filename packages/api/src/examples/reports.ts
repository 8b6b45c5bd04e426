import { learningOf } from '@homeward/domain/report/learning';
import { livePictureOf } from '@homeward/domain/report/live-picture';

const hash = '0'.repeat(64);

/** Bodies of what an overseer does with months. */
export const reportExamples: Readonly<Record<string, unknown>> = {
  sealMonth: { hash },
  restateMonth: { hash, because: 'late-entry' },
};

/** Answers of reports. */
export const reportReplies: Readonly<Record<string, () => object>> = {
  viewLivePicture: () => livePictureOf('2026-03-15T02:00:00.000Z', undefined, undefined),
  viewLearningRegister: () => learningOf(2025, []),
  viewParityReport: () => ({ quarter: '2026-Q1', rows: [], incidents: [], referrals: [], lookedAt: 0, verdicts: [] }),
  listMonths: () => ({ country: 'TH', year: 2026, items: [{ month: '2026-01', hash, facts: 'under-50' }] }),
};
