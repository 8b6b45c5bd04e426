import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { acknowledgement } from './track.ts';

/** Whoever works on the case has read the rules by which it is kept (Standards 10(a), (c)). */
export const acknowledgeInstruments = caseCommand({
  event: 'InstrumentsAcknowledged',
  as: 'record',
  effects: {},
  path: 'acknowledgements',
  group: 'file',
  settles: ['knowledge-is-refreshed', 'instruments-are-read'],
  said: acknowledgement,
  into: 'acknowledgements',
});

/* @__PURE__ */ documented(acknowledgeInstruments, {
  says: 'Whoever works on the case has read by what it is kept.',
  example: { instruments: ['policy-062', 'standards-857'] },
});
