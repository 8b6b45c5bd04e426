import { ageIsDeterminedFirst } from '../../clocks/age-is-determined-first.ts';
import { documentsDetermineAge } from '../../rules/documents-determine-age.ts';
import { everyChildIsRecordedAlone } from '../../rules/every-child-is-recorded-alone.ts';
import { scheduleNeedsAnOpenGate } from '../../rules/schedule-needs-an-open-gate.ts';
import { uncertainAgeIsAChild } from '../../rules/uncertain-age-is-a-child.ts';
import { enforced, notYet, type Obligation, owed, reminded, reportedIn } from '../obligation.ts';

/** Normality, participation, decisions and movement: Standards 6.8 to 6.11. */
export const voiceAndFreedom: readonly Obligation[] = [
  owed(
    'R059',
    'R',
    ['Standards 6.8(a)', 'Standards 6.8(b)', 'Standards 6.8(c)', 'Standards 6.8(d)', 'Policy IV (normality)'],
    'She is helped into the community of her choice, and stigma is worked against.',
    notYet('R'),
  ),
  owed('R060', 'ER', ['Standards 6.8(e)'], 'She can have contact with her family when it is safe.', notYet('ER')),
  owed(
    'R061',
    'RM',
    ['Standards 6.9(a)', 'Standards 6.9(b)', 'Standards 6.9(c)', 'Standards 6.9(d)', 'Policy IV (participation)'],
    'She takes part in all planning, informed in advance, and a child’s opinion counts.',
    notYet('RM'),
  ),
  owed(
    'R062',
    'ER',
    ['Standards 6.10(a)', 'Standards 6.10(b)', 'Policy IV (decision-making)'],
    'She has time to reflect before a decision, and nobody hurries her.',
    notYet('ER'),
  ),
  owed(
    'R063',
    'R',
    ['Standards 6.10(c)'],
    'When what she prefers is not possible, she is helped to an alternative.',
    notYet('R'),
  ),
  owed(
    'R064',
    'ER',
    ['Standards 6.10(d)'],
    'Decisions are made for an adult only when she is unable to make them.',
    notYet('ER'),
  ),
  owed('R065', 'R', ['Standards 6.10(e)'], 'A child decides as far as her safety allows.', notYet('R')),
  owed('R066', 'RM', ['Standards 6.10(f)'], 'What was decided without her is explained to her.', notYet('RM')),
  owed(
    'R067',
    'MP',
    ['Standards 6.11(a)'],
    'A foreign victim goes home promptly and humanely.',
    notYet('MP', scheduleNeedsAnOpenGate),
  ),
  owed(
    'R068',
    'R',
    ['Standards 6.11(b)'],
    'In her own country she lives in the community she chooses, and may move.',
    notYet('R'),
  ),
  owed(
    'R069',
    'E',
    ['Standards 6.11(c)'],
    'An adult without criminal charges may leave, and is never held against her will.',
    notYet('E'),
  ),
  owed(
    'R070',
    'ERM',
    ['Standards 6.11(d)'],
    'A child may be kept for her safety only, while her family is sought quickly.',
    notYet('ERM'),
  ),
  owed(
    'R071',
    'E',
    ['Standards 6.11(e)', 'Standards 7.1(d)'],
    'Whoever may be a child is treated as a child.',
    enforced(uncertainAgeIsAChild, documentsDetermineAge, everyChildIsRecordedAlone),
  ),
  owed(
    'R072',
    'MP',
    ['Standards 6.11 (in brief)', 'Standards 7.1(d)'],
    'Finding out an uncertain age comes first.',
    reminded(ageIsDeterminedFirst),
    reportedIn('packages/domain/src/report/figures/ages-in-doubt.ts'),
  ),
];
