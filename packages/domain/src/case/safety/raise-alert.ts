import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { reopened, reopening } from '../closing/reopened.ts';
import { documented } from '../documented.ts';
import { alert } from './track.ts';

/** The police is told of a danger to the person, in a closed case too, which opens again (Standards 6.1(b)). */
export const raiseAlert = caseCommand({
  event: 'AlertRaised',
  as: 'record',
  effects: { 'case-reopens': ({ file }) => reopening(file, 'unsafe') },
  path: 'alerts',
  group: 'safety',
  said: alert,
  words: { section: 'whereabouts', shape: () => ({ danger: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'alerts',
  leaves: (file, _said, stamp) => reopened(file, 'unsafe', stamp),
});

/* @__PURE__ */ documented(raiseAlert, {
  says: 'The police is told of a danger to the person.',
  example: { danger: 'trafficker-near', told: 'local-police' },
});
