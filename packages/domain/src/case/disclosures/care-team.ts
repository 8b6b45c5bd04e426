import { isRefusedByName } from '../../consent/ledger.ts';
import { neededSections } from '../../consent/projection.ts';
import { type CareTeamMember, careTeamMember } from '../care-team/member.ts';
import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';
import type { SectionName } from '../sections.ts';
import { lastHeard } from './rests-on.ts';

type Copies = CaseState['copies'];
type Copy = Copies[number];
type Team = Pick<CaseState, 'healthWorker' | 'centre'>;
type Asked = Team & Pick<CaseState, 'consents'>;

function inTeam({ healthWorker, centre }: Team, member: CareTeamMember): { readonly id: string } | undefined {
  return member === 'centre' ? centre : healthWorker;
}

/** The copy that somebody of the care team reads, while the person is cared for there. */
export function standingCopy({ copies }: { readonly copies: Copies }, member: CareTeamMember): Copy | undefined {
  return copies.find(({ to, status }) => to === member && status === 'alive');
}

/** What it takes to have somebody under one's roof: who they are, and what they need. */
const takingIn: readonly SectionName[] = ['identity', 'needs'];

/**
 * What somebody of the care team reads. Of whoever refused the centre by its name it reads what taking them in takes, while they are or
 * are expected there, and nothing else (Standards 6.3(b), (e)).
 */
export function sectionsFor({ consents, centre }: Asked, member: CareTeamMember, at: string): readonly SectionName[] {
  const needed = neededSections({ to: member, use: 'care' });
  if (member !== 'centre' || centre === undefined) return needed;
  const isRefused = isRefusedByName(consents, centre.centre, ['care', 'referral'], at);
  return isRefused ? needed.filter((one) => takingIn.includes(one)) : needed;
}

// Standards 6.3(e): "authorised personnel who require the information to carry out their roles in supporting the
// victim".
function standing(file: Asked, member: CareTeamMember, stamp: Stamp): Copy {
  const { centre } = file;
  const at =
    member === 'centre' ? { desk: 'transit' as const, organisation: centre?.centre } : { desk: 'health' as const };
  const sections = [...sectionsFor(file, member, lastHeard(file.consents, stamp.at))];
  const restsOn = { article: 'Standards 6.3(e)' as const };
  return { ...stamp, ...at, to: member, country: 'KH', for: 'care', sections, restsOn, status: 'alive' };
}

/** A new member of the care team gets a standing copy under the entry's id; the predecessor's copy ends. */
export function withCareTeam(before: CaseState, after: CaseState, stamp: Stamp): Copies {
  const changed = careTeamMember.options.filter((one) => inTeam(before, one)?.id !== inTeam(after, one)?.id);
  if (changed.length === 0) return after.copies;
  const left = changed.map((one) => standingCopy(after, one)?.id);
  const joined = changed.filter((one) => inTeam(after, one) !== undefined);
  return [
    ...after.copies.map((one) => (left.includes(one.id) ? { ...one, status: 'ended' as const } : one)),
    ...joined.map((one) => standing(after, one, stamp)),
  ];
}
