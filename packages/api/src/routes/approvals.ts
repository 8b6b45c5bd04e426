import { caseCommands } from '@homeward/domain/case/commands';
import { file } from './audiences.ts';
import { command } from './kinds.ts';

/** The second person's act, one operation wherever a proposal waits: the path says what it is about. */
export const approvalRoutes = {
  approve: command({
    path: '/{records}/{record}/approvals',
    at: { casework: `${file}/approvals` },
    desks: ['casework', 'office'],
    roles: ['second-approver', 'supervisor'],
    body: caseCommands.approve.body,
  }),
} as const;
