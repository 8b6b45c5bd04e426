import { withoutAgreement } from './organisations.ts';
import type { Invariant, Story, Told } from './story.ts';
import { earlier, lastOf } from './told.ts';

/** Which organisation takes the person or the file on for care by an event. */
function takenOnBy({ type, said }: Told): unknown {
  if (type === 'AdmittedToShelter') return said['shelter'];
  if (type === 'CaseReferred') return ['shelter', 'ngo'].includes(String(said['kind'])) ? said['to'] : undefined;
  if (type === 'CopyMade') return ['shelter', 'ngo'].includes(String(said['to'])) ? said['organisation'] : undefined;
  return undefined;
}

/** Whoever is in the care of a house whose programme is put off stays there, and it goes on reading. */
function isThereAlready(story: Story, organisation: unknown): boolean {
  return earlier(story, 'CaseReferred', 'AdmittedToShelter', 'CopyMade').some(({ said }) =>
    [said['to'], said['shelter'], said['organisation']].includes(organisation),
  );
}

export const noAgreementNoReferral: Invariant = {
  row: 'R024',
  says: 'In no history is somebody newly handed to an organisation whose agreement with the Ministry is not in force.',
  after: ['CaseReferred', 'CopyMade', 'AdmittedToShelter'],
  near: ['ConsentGiven', 'DecisionTaken', 'InformedForDecision'],
  broken: (story) => {
    const last = lastOf(story);
    const to = takenOnBy(last);
    const stands = withoutAgreement[String(to)];
    const goesOn = stands === 'postponed' && last.type !== 'CaseReferred' && isThereAlready(story, to);
    return stands === undefined || goesOn ? [] : [`the agreement is ${stands}`];
  },
};
