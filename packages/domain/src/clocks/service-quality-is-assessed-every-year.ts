import { yearlyCheck } from '../case/assessment/yearly-checks.ts';
import { providersOf } from '../case/planning/providers-of.ts';
import { clock } from '../law/clock.ts';
import { quoted } from '../law/quoted.ts';
import { cambodia } from '../settings/cambodia.ts';

export const serviceQualityIsAssessedEveryYear = clock({
  name: 'service-quality-is-assessed-every-year',
  says: 'Whoever cares for the person has assessed the quality of the services within a year.',
  restsOn: ['Standards 7.6(e)'],
  basis: 'text',
  owner: 'supervisor',
  due: (file) =>
    providersOf(file).map((provider) =>
      yearlyCheck(file, 'service-quality', provider, file.openedAt, cambodia.serviceQuality.value),
    ),
});

/* @__PURE__ */ quoted(
  serviceQualityIsAssessedEveryYear,
  'service providers shall conduct an annual assessment of the quality of services offered',
);
