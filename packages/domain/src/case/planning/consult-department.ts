import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { departmentConsultation } from './track.ts';

/** The municipal or provincial department was consulted on her reintegration: by which official, sealed. */
export const consultDepartment = caseCommand({
  event: 'DepartmentConsulted',
  said: departmentConsultation,
  words: { section: 'whereabouts', shape: () => ({ official: text(120), view: text(1000).optional() }) },
  leaves: ({ departmentConsultations }, said, stamp) => ({
    departmentConsultations: [...departmentConsultations, { ...stamp, ...said }],
  }),
});
