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
  recordNeeds: onCase('recordNeeds', 'needs', 'What she needs now.'),
  offerService: onCase('offerService', 'offers', 'A service of the catalogue is offered.'),
  answerService: onCase('answerService', 'answers', 'Her answer to an offer, or why it could not be had.'),
  openPhase: onCase('openPhase', 'phase-openings', 'A phase begins, beside those that run.'),
  closePhase: onCase('closePhase', 'phase-closings', 'A phase ends.'),
  referCase: onCase('referCase', 'referrals', 'To a partner organisation, by her decision and with her consent.'),
  placePerson: onCase('placePerson', 'placements', 'Where she lives now.'),
  recordVisit: onCase('recordVisit', 'visits', 'A visit to her, told in advance unless it is a spot check.'),
  startReintegration: onCase(
    'startReintegration',
    'reintegrations',
    'She goes to live in a family and community, on trial.',
  ),
  closeCase: onCase('closeCase', 'closures', 'The case ends, by what was reached or by her decision, never by time.'),
  reopenCase: onCase('reopenCase', 'reopenings', 'The case is opened again; every earlier closure stays.'),
} as const;
