import { rule, technical } from '../law/rule.ts';

export const ministerAnswersAReportThatStands = rule({
  name: 'minister-answers-a-report-that-stands',
  says: 'A decision of the Minister is written down beside the report that it answers.',
  ...technical,
  breaches: (report: object | undefined) => (report === undefined ? ['no-such-report'] : []),
});
