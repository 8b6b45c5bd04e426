import { caseGate } from '../law/case-rule.ts';

export const departmentIsConsultedFirst = caseGate({
  name: 'department-is-consulted-first',
  says: 'Nobody is reintegrated before the municipal or provincial department of social affairs was consulted.',
  restsOn: ['Policy III (consultation)'],
  basis: 'text',
  guards: ['startReintegration'],
  // "shall consult with municipal/provincial social affair officials to reintegrate victims"
  standing: ({ departmentConsultations }) => (departmentConsultations.length > 0 ? [] : ['department-not-consulted']),
});
