import { type CaseCommandName, type CaseCommands, caseCommands } from '@homeward/domain/case/commands';
import { caseStaff, casework, file } from './audiences.ts';
import { command } from './kinds.ts';

function onCase<Name extends CaseCommandName>(name: Name, path: string, says: string) {
  const body = caseCommands[name].body as CaseCommands[Name]['body'];
  return command({ path: `${file}/${path}`, desks: casework, roles: caseStaff, says, body });
}

/** Commands on a case: each is a path below it. */
export const caseCommandRoutes = {
  recordDetermination: onCase(
    'recordDetermination',
    'determinations',
    'What one organisation decided; earlier ones stay.',
  ),
  recordAge: onCase('recordAge', 'ages', 'An age as it is now known; an adult needs evidence.'),
  approve: command({
    path: `${file}/approvals`,
    desks: casework,
    roles: ['second-approver', 'supervisor'],
    says: 'The second person’s answer to a proposal that waits on a case; declining is kept too.',
    body: caseCommands.approve.body,
  }),
  recordInterview: onCase('recordInterview', 'interviews', 'An interview of identification: safe, brief, after care.'),
  recordInterpreter: onCase('recordInterpreter', 'interpreters', 'Who interprets for her, bound to confidentiality.'),
  recordDeath: onCase('recordDeath', 'deaths', 'That she died; nothing ends by it.'),
  correctRecord: onCase('correctRecord', 'corrections', 'An entry is not as it should be; it stays, corrected.'),
  recordNeeds: onCase('recordNeeds', 'needs', 'What she needs now.'),
  offerService: onCase('offerService', 'offers', 'A service of the catalogue is offered.'),
  answerService: onCase('answerService', 'answers', 'Her answer to an offer, or why it could not be had.'),
  openPhase: onCase('openPhase', 'phase-openings', 'A phase begins, beside those that run.'),
  closePhase: onCase('closePhase', 'phase-closings', 'A phase ends.'),
  referCase: onCase('referCase', 'referrals', 'To a partner organisation, by her decision and with her consent.'),
  placePerson: onCase('placePerson', 'placements', 'Where she lives now.'),
  recordVisit: onCase('recordVisit', 'visits', 'A visit to her, told in advance unless it is a spot check.'),
} as const;
