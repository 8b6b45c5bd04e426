import { caseCommands } from '@homeward/domain/case/commands';
import { file, seat } from './audiences.ts';
import { command } from './kinds.ts';

/** The second person's act, one operation wherever a proposal waits: each desk has its own word for what it is about in the path. */
export const approvalRoutes = {
  approve: command({
    path: '/{records}/{record}/approvals',
    at: { casework: `${file}/approvals`, office: `${seat}/approvals` },
    desks: ['casework', 'office'],
    roles: ['second-approver', 'supervisor'],
    says: 'The second person’s answer to a proposal that waits on a case, or at the office on a seat; declining is kept too.',
    body: caseCommands.approve.body,
  }),
} as const;
