import { code } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import type { CaseState } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { wordsThatCarryNow } from '../consents/small-child.ts';
import { newCopy } from '../disclosures/new-copy.ts';
import { consentFor } from '../disclosures/rests-on.ts';
import { documented } from '../documented.ts';
import type { Stamp } from '../entry.ts';
import { afterWord } from '../media/publication-approvals.ts';
import { afterAgreement, withoutNames } from '../one-person/joined.ts';
import { type Protection, protection } from '../one-person/protection.ts';
import { livingWith } from '../placement/goes-to-family.ts';
import { placed } from '../placement/placed.ts';
import { agreedTo } from './agreed-to.ts';
import { approval } from './track.ts';

/** The second person's act: only now a proposal counts, or it is declined and stays a proposal. */
export const approve = caseCommand({
  event: 'ProposalAnswered',
  as: 'permit',
  effects: {
    'approved.proposal': asSaid,
    'approved.release': ({ file, said }) => file.releases.find(({ id }) => id === said.proposal),
    'disclosed.agreed': ({ file, said }) => agreedTo(file.exceptions, said) ?? agreedTo(file.revealings, said),
    'lives-with.now': (facts) => {
      const agreed = agreedTo(facts.file.releases, facts.said);
      return agreed && { ...livingWith(facts, agreed.with ?? 'family'), agreed };
    },
    'determined.agreed': ({ file, said }) => agreedTo(file.proposals, said),
    'published.agreed': ({ file, said }) => agreedTo(file.publications, said),
    'erased.agreed': ({ file, said }) => agreedTo(file.erasures, said),
    'joined.agreed': ({ file, said }) => agreedTo(file.merges, said) ?? agreedTo(file.unmerges, said),
  },
  path: 'approvals',
  roles: ['second-approver', 'supervisor'],
  group: 'sharing',
  said: approval,
  // A publication needs the yes of two organisations, so the event keeps whose word it was. `other`: what the other of two files says at that moment.
  kept: () => ({ ...approval(), organisation: code.optional(), other: protection.optional() }),
  keep: (said, { publications }, _at, { organisation }) =>
    publications.some(({ id }) => id === said.proposal) ? { ...said, organisation } : said,
  leaves: (file, { other, ...said }, stamp) => {
    const after =
      said.answer === 'approved' ? counting(file, { ...said, other }, stamp) : withoutNames(file, said.proposal);
    return { ...after, approvals: [...file.approvals, { ...stamp, ...said }], ...afterWord(file, said) };
  },
});

/* @__PURE__ */ documented(approve, {
  says: 'The second person’s answer to a proposal that waits on a case, or at the office on a seat or a contact; a refusal is kept too.',
  example: { proposal: '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60', answer: 'approved' },
  walked: { refusedBy: 'not-a-victim-needs-a-second-person' },
});

type Answered = { readonly proposal: string; readonly other?: Protection | undefined };

function counting(file: CaseState, answered: Answered, stamp: Stamp): Partial<CaseState> {
  const { id, at } = stamp;
  const name = answered.proposal;
  const shared = file.exceptions.find((one) => one.id === name);
  if (shared !== undefined) return { copies: [...file.copies, copyOf(shared, stamp)] };
  const revealed = file.revealings.find((one) => one.id === name);
  if (revealed !== undefined) return { copies: [...file.copies, ...revealedCopy(file, revealed, stamp)] };
  const agreed = afterAgreement(file, answered, at);
  if (agreed !== undefined) return agreed;
  if (file.erasures.some((one) => one.id === name)) return { erased: { ...stamp, erasure: name } };
  const released = file.releases.find((one) => one.id === name);
  if (released !== undefined) return placed(file, released.with ?? 'family', stamp);
  const found = file.proposals.find((one) => one.id === name);
  if (found === undefined) return {};
  const { by: _writer, organisation: _hers, decider: by, ...one } = found;
  return { determinations: [...file.determinations, { ...one, status: 'not-a-victim' as const, by, id, at }] };
}

/** What two people share without the person's consent: the copy is made in the act of the second one. */
function copyOf(
  { id: exception, at: _at, by: _by, from: _from, ground: _why, ...asked }: CaseState['exceptions'][number],
  stamp: Stamp,
) {
  return newCopy(asked, { exception }, stamp);
}

/**
 * The whereabouts, for a recipient to whom the person agreed; by then the rules have seen that the consent still lives.
 */
function revealedCopy(
  file: CaseState,
  { id: _name, at: _at, by: _by, from: _from, ...asked }: CaseState['revealings'][number],
  stamp: Stamp,
) {
  const consent = consentFor(wordsThatCarryNow(file, stamp.heardAt ?? stamp.at), asked, stamp.at);
  return consent === undefined ? [] : [newCopy(asked, { consent: consent.id }, stamp, consent.until)];
}
