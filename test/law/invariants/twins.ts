import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';

/** A file and who acts on it. */
type Meeting = { readonly file: CaseState; readonly by: Actor };

/**
 * A pair of histories that differ in one thing and must be answered alike: refused for the same, or kept with the same. It is asked of the
 * acts that it names, or of all but those that are about the very thing.
 */
export type Twin = {
  readonly row: string;
  /** *In no history …*: one sentence. */
  readonly says: string;
  readonly asks: (act: string) => boolean;
  /** The same but for one thing; nothing where there is nothing to change. */
  readonly swapped: (one: Meeting) => Meeting | undefined;
};

/** Services, where the person lives, referral, recovery, homecoming, the end. */
const care = [
  'offerService',
  'answerService',
  'placePerson',
  'admitToShelter',
  'beginStay',
  'referCase',
  'startReintegration',
  'confirmReintegration',
  'recordActivity',
  'recordSchooling',
  'recordReception',
  'arrangeCarer',
  'recordPlan',
  'planAction',
  'openCrisis',
  'arrangeLegalAid',
  'startFamilyTracing',
  'openPhase',
  'closeCase',
  'reopenCase',
];
const isCare = (act: string) => care.includes(act);

function but({ file, by }: Meeting, change: Partial<CaseState>): Meeting {
  return { file: { ...file, ...change }, by };
}

const otherSex = { female: 'male', male: 'female', other: 'female', unknown: 'female' } as const;
const otherStatus = { presumed: 'confirmed', confirmed: 'presumed', 'not-a-victim': 'not-a-victim' } as const;
const kinds: Readonly<Record<string, string>> = { 'social-affairs': 'org-one', 'org-one': 'social-affairs' };

/** What is about the country itself, or about a mission of it. */
const ofCountries = ['correctCountry', 'recordJourneyHome'];

export const twins: readonly Twin[] = [
  {
    row: 'R011',
    says: 'In no history is a step of a case refused because another phase is not begun, or is over.',
    asks: (act) => isCare(act) && act !== 'openPhase',
    swapped: (one) => but(one, { phases: {} }),
  },
  {
    row: 'R013',
    says: 'In no history has somebody who is presumed a victim less than somebody who is confirmed as one.',
    asks: isCare,
    swapped: (one) => {
      const determinations = one.file.determinations.map((said) => ({ ...said, status: otherStatus[said.status] }));
      return but(one, { determinations });
    },
  },
  {
    row: 'R022',
    says: 'In no history is one kind of organisation refused what another in the same place may do.',
    asks: isCare,
    swapped: ({ file, by: actor }) => {
      const other = kinds[actor.organisation];
      if (other === undefined) return undefined;
      const organisation = kinds[file.organisation] ?? file.organisation;
      return { file: { ...file, organisation }, by: { ...actor, organisation: other } };
    },
  },
  {
    row: 'R023',
    says: 'In no history does it change what somebody receives whether they help the police and the courts.',
    asks: isCare,
    swapped: (one) => {
      const { takingPart } = one.file;
      const last = takingPart.at(-1);
      if (last === undefined) return undefined;
      const choice = last.choice === 'yes' ? 'no' : 'yes';
      return but(one, { takingPart: takingPart.with(-1, { ...last, choice }), questionings: [] });
    },
  },
  {
    row: 'R047',
    says: 'In no history does it change what somebody receives of which country or sex they are.',
    asks: isCare,
    swapped: (one) => {
      const { citizenship, sex } = one.file;
      const other = { citizenship: citizenship === 'KH' ? 'VN' : 'KH', sex: otherSex[sex] } as const;
      return but(one, other);
    },
  },
  {
    row: 'R053',
    says: 'In no history is a service not to be had because of the stage of the case.',
    asks: (act) => ['offerService', 'answerService', 'giveConsent', 'openCrisis', 'referCase'].includes(act),
    swapped: (one) => but(one, { phases: {}, receptions: [], intakes: [], interviews: [] }),
  },
  {
    row: 'R088',
    says: 'In no history is a person referred, or a referral answered, otherwise for their country, their sex or what was done to them.',
    asks: (act) => ['referCase', 'answerReferral'].includes(act),
    swapped: (one) => {
      const { citizenship, sex } = one.file;
      const other = { citizenship: citizenship === 'KH' ? 'VN' : 'KH', sex: otherSex[sex] } as const;
      return but(one, { ...other, exploitation: ['begging-dangerous-labour'], determinations: [] });
    },
  },
  {
    row: 'R105',
    says: 'In no history does it change what somebody receives, or how their case ends, that they declined something.',
    asks: (act) => isCare(act) && act !== 'answerService' && act !== 'offerService',
    swapped: (one) => {
      const { services, activities, paces } = one.file;
      const taken = Object.entries(services).map(([name, answer]) => [
        name,
        answer?.outcome === 'declined' ? { ...answer, outcome: 'accepted' } : answer,
      ]);
      return but(one, {
        services: Object.fromEntries(taken) as CaseState['services'],
        activities: activities.map((did) => ({ ...did, answer: 'took-part' })),
        paces: paces.map((wish) => ({ ...wish, wish: 'now' })),
      });
    },
  },
  {
    row: 'R153',
    says: 'In no history is anything let happen or refused, from the first day to the last, for the country that the person is of.',
    asks: (act) => !ofCountries.includes(act),
    swapped: (one) => but(one, { citizenship: one.file.citizenship === 'KH' ? 'VN' : 'KH' }),
  },
];
