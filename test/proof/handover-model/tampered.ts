import type { CaseState } from '@homeward/domain/case/case';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { copyOf, exceptionOf } from '../../domain/disclosed.ts';
import { answered, confirmedBy, moved, proposed, standingIn } from '../../domain/handovers.ts';
import { answerOf, fileOf, idOf, now, people } from '../../domain/made.ts';
import { disclosed } from './disclosures.ts';
import { ofItsGrowth, ofTheChain, ofTheHolder, ofTwoWords } from './invariants.ts';
import { hashOf } from './seen.ts';

const { 'counterpart-vn': unit, 'case-worker': worker } = people;
const away = standingIn('departed', answered(proposed()));
const minutes = hashOf({ state: away });
const saidBy = (side: 'S' | 'V', { id: by, organisation, desk }: typeof worker | typeof unit) =>
  confirmedBy(side, { by, organisation, desk, minutes });

/** A handover as it has to be: both sides said yes to its minutes. */
export const good: HandoverState = moved(away, saidBy('S', worker), saidBy('V', unit));
const { S, V } = good.confirmations;
const [care, road, taken] = good.custody as [Link, Link, Link];
type Link = HandoverState['custody'][number];
const early = '2026-03-01T00:00:00.000Z';
const late = '2026-03-03T00:00:00.000Z';

/** Everything that is wrong with one state of a handover. */
export function wrongWith(state: HandoverState): readonly string[] {
  const words = ofTwoWords(state, hashOf({ state }), Object.values(people));
  return [...words, ...ofTheChain(state.custody), ...ofTheHolder(state), ...ofItsGrowth([care, road], state.custody)];
}

const words = (one: Partial<HandoverState['confirmations']>) => ({ confirmations: { ...good.confirmations, ...one } });
const chain = (...custody: Link[]) => ({ custody });

/** What could be wrong with it, and what is said of it then. */
export const tampered: readonly (readonly [Partial<HandoverState>, string])[] = [
  [{ confirmations: { S } }, 'handed over without two confirmations'],
  [words({ V: { ...(V as Word), minutes: 'f'.repeat(64) } }), 'two sides, two minutes'],
  [{ sheet: 'f'.repeat(64) }, 'confirmed minutes are not those of the handover'],
  [words({ V: { ...(V as Word), by: worker.id } }), 'one person on both sides'],
  [words({ V: { ...(V as Word), organisation: worker.organisation } }), 'one organisation on both sides'],
  [words({ S: V, V: S }), 'a side said yes by somebody of another one'],
  [{ status: 'pending' }, 'both sides said yes and nobody was handed over'],
  [chain(), 'nobody ever had the person'],
  [chain(care, { ...road, from: late }, { ...taken, from: now }), 'a moment at which two had the person'],
  [chain(care, road, { ...taken, from: early }), 'somebody had the person before they were offered'],
  [chain({ ...care, from: early }, road, taken), 'the chain of custody was written anew'],
  [chain(care, road), 'handed-over, and the person is on-the-way of S'],
];
type Word = NonNullable<HandoverState['confirmations']['S']>;

const agreed = fileOf({ consents: [answerOf('ngo', true, { for: 'referral' })], copies: [copyOf()] });
const without = copyOf({ restsOn: { exception: idOf(80) } });
const yes = { id: idOf(81), at: now, by: 'second-approver-1', proposal: idOf(80), answer: 'approved' } as const;
const exception = { exceptions: [exceptionOf()], approvals: [yes], copies: [without], status: 'open' } as const;
const centre = { to: 'centre', for: 'care', restsOn: { article: 'Standards 6.3(e)' } } as const;

const copiesIn = (change: object): CaseState => ({ ...agreed, ...change });
const no = answerOf('ngo', false, { for: 'referral', id: 'consent-2', sections: [] });

/** Files whose copies rest on something. */
export const founded: readonly CaseState[] = [
  agreed,
  copiesIn(exception),
  copiesIn({ copies: [copyOf(centre)], centre: { id: idOf(82), at: now, by: 'x', centre: 'centre-1', toldAt: now } }),
];

/** Files with one copy that rests on nothing. */
export const unfounded: readonly CaseState[] = [
  copiesIn({ consents: [] }),
  copiesIn({ consents: [...agreed.consents, no] }),
  copiesIn({ consents: agreed.consents.map((one) => ({ ...one, withdrawn: { at: now, entry: idOf(83) } })) }),
  copiesIn({ consents: agreed.consents.map((one) => ({ ...one, until: '2026-03-01' })) }),
  copiesIn({ copies: [copyOf({ sections: ['identity', 'needs'] })] }),
  copiesIn({ ...exception, approvals: [] }),
  copiesIn({ ...exception, approvals: [{ ...yes, by: exceptionOf().by }] }),
  copiesIn({ copies: [copyOf(centre)] }),
];

export const bareIn = (file: CaseState): number => disclosed(file, now).wrong.length;
