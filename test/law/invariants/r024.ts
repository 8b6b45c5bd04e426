import { withoutAgreement } from './organisations.ts';
import type { Invariant, Told } from './story.ts';
import { lastOf } from './told.ts';

/** Which organisation takes the person or the file on for care by an event. */
function takenOnBy({ type, said }: Told): unknown {
  // Whoever is in the care of a house whose programme is put off stays there, and it goes on reading.
  if (type === 'CaseReferred') return ['shelter', 'ngo'].includes(String(said['kind'])) ? said['to'] : undefined;
  if (type === 'CopyMade') return ['shelter', 'ngo'].includes(String(said['to'])) ? said['organisation'] : undefined;
  return undefined;
}

export const noAgreementNoReferral: Invariant = {
  row: 'R024',
  says: 'In no history is somebody newly handed to an organisation whose agreement with the Ministry is not in force.',
  after: ['CaseReferred', 'CopyMade'],
  near: ['ConsentGiven', 'DecisionTaken', 'InformedForDecision'],
  broken: (story) => {
    const last = lastOf(story);
    const stands = withoutAgreement[String(takenOnBy(last))];
    return stands === undefined || (stands === 'postponed' && last.type === 'CopyMade')
      ? []
      : [`the agreement is ${stands}`];
  },
};
