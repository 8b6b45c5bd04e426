import { effectRule } from '../law/effect-rule.ts';

export const everyFindingLeadsSomewhere = effectRule({
  name: 'every-finding-leads-somewhere',
  says: 'What an assessment finds leads to a service or a step of the plan, or says why it leads to none.',
  restsOn: ['Standards 7.6(h)', 'Policy III (assessment)'],
  basis: 'derived',
  before: ['examined.assessment'],
  breaches: ({ file, effect: { findings } }) => {
    // "The outcomes of assessments shall be used to determine the services and support for the victims".
    const nowhere = findings.filter(({ service, action, noAction }) => (service ?? action ?? noAction) === undefined);
    const unplanned = findings.some(
      ({ action }) => action !== undefined && !file.planActions.some(({ id }) => id === action),
    );
    return [
      ...new Set(nowhere.map(({ about }) => `finding-leads-nowhere:${about}`)),
      ...(unplanned ? ['step-not-in-the-plan'] : []),
    ];
  },
});
