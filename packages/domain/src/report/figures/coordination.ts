import type { CaseState } from '../../case/case.ts';

/** What Policy V.4 finds lacking, counted: who works together, and whether people trust the offices that ask them. */
export type Coordination = {
  /** Determinations and interviews at a police or immigration post. */
  readonly atPosts: number;
  /** Of these, those without an official of social affairs (Policy II.A). */
  readonly withoutSocialAffairs: number;
  readonly referrals: number;
  /** The person’s answers to being asked whether somebody may be told, and the refusals among them. */
  readonly asked: number;
  readonly refused: number;
};

type Gathered = Pick<CaseState['determinations'][number], 'place' | 'participants'>;

export function coordinationOf(files: readonly CaseState[]): Coordination {
  const gathered = files.flatMap(({ determinations, interviews }): Gathered[] => [...determinations, ...interviews]);
  const atPosts = gathered.filter(({ place }) => place === 'police' || place === 'immigration');
  // What somebody refused in one of their two files stands in both, and a yes that they took back in one as a no in the other.
  const said = files
    .flatMap(({ consents }) => consents)
    .toSorted((one, other) => Number(one.given) - Number(other.given));
  const answers = [...new Map(said.map((one) => [one.id, one])).values()];
  return {
    atPosts: atPosts.length,
    withoutSocialAffairs: atPosts.filter(({ participants = [] }) => !participants.includes('social-affairs')).length,
    referrals: files.flatMap(({ referrals }) => referrals).length,
    asked: answers.length,
    refused: answers.filter(({ given }) => !given).length,
  };
}
