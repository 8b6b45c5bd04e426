import { caseStaff } from '@homeward/domain/people/case-staff';
import * as replies from '../replies/forms.ts';
import { casework, file, supervisors } from './audiences.ts';
import { read, why } from './kinds.ts';

/** The forms of Directive 009 (Standards 11(9)): blank, and as a case has them. Filling one in is an act on the case. */
export const formsRoutes = {
  listForms: read({
    path: '/forms',
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    reply: replies.formList,
  }),
  viewForm: read({
    path: `${file}/filled-forms/{form}`,
    desks: casework,
    roles: [...caseStaff, ...supervisors],
    query: why,
    reply: replies.formView,
  }),
} as const;
