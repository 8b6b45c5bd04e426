import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { intake } from './track.ts';

/** The intake interview, after reception and time to adapt (Standards 7.4(e)). */
export const recordIntake = caseCommand({
  event: 'IntakeRecorded',
  as: 'record',
  effects: { 'questioned.intake': asSaid },
  path: 'intakes',
  group: 'reception',
  said: intake,
  words: { section: 'needs', shape: () => ({ account: text(4000).optional() }) },
  into: 'intakes',
});

/* @__PURE__ */ documented(recordIntake, {
  says: 'The intake interview, after reception and time to adapt.',
  example: { language: 'km', supportPerson: true, asked: ['family', 'wishes'] },
});
