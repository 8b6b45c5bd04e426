import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { proceeding } from './track.ts';

/** A legal proceeding that concerns the person (Standards 6.7). */
export const openProceeding = caseCommand({
  event: 'ProceedingOpened',
  as: 'record',
  effects: {},
  path: 'proceedings',
  group: 'justice',
  said: proceeding,
  words: { section: 'legal', shape: () => ({ reference: text(200).optional(), court: text(500).optional() }) },
  into: 'proceedings',
  leaves: () => ({ hasProceeding: true }),
});

/* @__PURE__ */ documented(openProceeding, {
  says: 'A legal proceeding that concerns the person.',
  example: { kind: 'criminal', words: { reference: 'Invented 12/2026' } },
});
