import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { residence } from './track.ts';

/** Where the person lived, and when (Standards 11(2)). */
export const recordResidence = caseCommand({
  event: 'ResidenceRecorded',
  as: 'record',
  effects: {},
  path: 'residences',
  group: 'file',
  said: residence,
  words: { section: 'whereabouts', shape: () => ({ address: text(500) }) },
  into: 'residences',
});

/* @__PURE__ */ documented(recordResidence, {
  says: 'Where the person lived, and when.',
  example: { period: 'before', until: '2025-06-01', words: { address: 'Invented Village, Svay Rieng' } },
});
