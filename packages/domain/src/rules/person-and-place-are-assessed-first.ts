import { isAssessed, lastAssessed } from '../case/assessment/latest-assessments.ts';
import { aspect } from '../case/assessment/track.ts';
import { caseGate } from '../law/case-rule.ts';

export const personAndPlaceAreAssessedFirst = caseGate({
  name: 'person-and-place-are-assessed-first',
  says: 'Reintegration begins after she herself and the family or community she goes to were assessed.',
  restsOn: ['Standards 7.8(d)'],
  basis: 'text',
  guards: ['startReintegration'],
  standing: (file) => {
    // "proper assessments of the particular nature of each victim and their reintegration location"
    const herself = aspect.options.some((one) => lastAssessed(file, one) !== undefined);
    const place = isAssessed(file, 'family') || isAssessed(file, 'community');
    return [...(herself ? [] : ['person-not-assessed']), ...(place ? [] : ['place-not-assessed'])];
  },
});
