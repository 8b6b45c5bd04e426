import type { ChecklistItem } from './template.ts';

/** From a Thai shelter to a Cambodian family, over Aranyaprathet and Poipet. */
export const thKhFormal: readonly ChecklistItem[] = [
  // TH2 is read in this letter, so the letter comes as early.
  {
    code: 'TH1',
    says: "The Thai unit's or shelter's letter with its case list is there.",
    side: 'S',
    requirement: 'R',
    when: 'always',
    guards: 'schedule',
    restsOn: [],
    source: 'DATIP-JICA repatriation handbook, 2019',
  },
  {
    code: 'TH2',
    says: 'The result of tracing and assessment is referred to in the letter.',
    side: 'V',
    requirement: 'R',
    when: 'always',
    guards: 'schedule',
    restsOn: ['Standards 7.6(d)'],
    source: 'Lao-Thai return flow',
  },
  // The court may need a day before any day of return is fixed.
  {
    code: 'TH3',
    says: 'Early testimony is taken, or the prosecutor does not object to the person leaving.',
    side: 'S',
    requirement: 'C',
    when: 'any-proceeding',
    guards: 'schedule',
    restsOn: ['Standards 6.7(c)'],
    source: 'Thailand, Anti-Trafficking Act s. 31; judgement',
  },
  {
    code: 'TH4',
    says: 'Aid from the Anti-Trafficking Fund and compensation stand with their status.',
    side: 'S',
    requirement: 'R',
    when: 'always',
    guards: 'confirm',
    restsOn: [],
    source: 'Thailand, Anti-Trafficking Act s. 33-35',
  },
  // The stamp is made at the gate itself, minutes before the handover.
  {
    code: 'TH5',
    says: 'Immigration exit is processed, with no blacklist stamp for a victim.',
    side: 'S',
    requirement: 'C',
    when: 'irregular-stay-or-exit',
    guards: 'confirm',
    restsOn: [],
    source: 'judgement',
  },
  {
    code: 'TH6',
    says: 'The transit centre has a reception slot, and the gate stands as open.',
    side: 'V',
    requirement: 'R',
    when: 'always',
    guards: 'schedule',
    restsOn: [],
    source: 'The Nation, 11-14 Dec 2025',
  },
  // Nobody leaves before somebody is named who waits for them.
  {
    code: 'TH7',
    says: 'The receiving case manager is named, and the provincial department is informed.',
    side: 'V',
    requirement: 'R',
    when: 'always',
    guards: 'depart',
    restsOn: ['Policy III (consultation)'],
    source: 'Policy II and VII',
  },
];
