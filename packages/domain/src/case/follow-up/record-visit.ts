import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { visit } from './track.ts';

/** A visit to the person where they live now (Standards 7.9). */
export const recordVisit = caseCommand({
  event: 'VisitRecorded',
  as: 'record',
  effects: { 'met.visit': asSaid },
  path: 'visits',
  group: 'follow-up',
  settles: ['crisis-after-return-is-watched-for', 'first-visit-after-return'],
  said: visit,
  words: { section: 'whereabouts', shape: () => ({ seen: text(2000).optional(), discretion: text(500).optional() }) },
  into: 'visits',
});

/* @__PURE__ */ documented(recordVisit, {
  says: 'A visit to the person, told in advance unless it is a spot check.',
  example: {
    kind: 'agreed',
    visitedAt: '2026-03-01T03:00:00.000Z',
    toldAt: '2026-02-26T03:00:00.000Z',
    found: 'safe',
    lateReason: 'from-paper',
    words: { seen: 'Invented: the person is well and goes to the course.' },
  },
});
