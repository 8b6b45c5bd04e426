import { yearlyCheck } from '../case/assessment/yearly-checks.ts';
import { hereSince, shelterNow } from '../case/stay/stays-now.ts';
import { clock } from '../law/clock.ts';
import { quoted } from '../law/quoted.ts';
import { cambodia } from '../settings/cambodia.ts';

export const premisesAreAssessedEveryYear = clock({
  name: 'premises-are-assessed-every-year',
  says: 'The premises of the shelter where the person stays have had a risk assessment within a year.',
  restsOn: ['Standards 6.1(i)'],
  basis: 'text',
  owner: 'supervisor',
  due: (file) => {
    const here = shelterNow(file);
    if (here === undefined) return [];
    return [yearlyCheck(file, 'premises-risk', here.place, hereSince(file) ?? here.at, cambodia.premisesRisk.value)];
  },
});

/* @__PURE__ */ quoted(
  premisesAreAssessedEveryYear,
  'A general risk assessment of shelter premises shall be conducted on an annual basis',
);
