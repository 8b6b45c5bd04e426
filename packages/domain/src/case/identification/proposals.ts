import * as z from 'zod';
import { secondPerson } from '../../people/clearance.ts';
import { code } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { ground } from '../disclosures/track.ts';
import { entry } from '../entry.ts';
import { erasing } from '../erasure/track.ts';
import { waitingPublications, wordsOn } from '../media/publication-approvals.ts';
import { publication } from '../media/track.ts';
import { merging, parting } from '../one-person/track.ts';
import { isCorrected } from './corrected.ts';
import { determinationEvidence } from './determination.ts';

/**
 * What waits for a second person: the act, who proposed it, why, who would receive something by it, and whose staff may
 * not answer it.
 */
export const asked = z.lazy(() =>
  entry({
    act: z.enum([
      'not-a-victim',
      'child-to-family',
      'share-without-consent',
      'reveal-whereabouts',
      'erase-a-case',
      'publish-of-her',
      'one-person',
      'two-people',
    ]),
    reason: z
      .enum([
        ...determinationEvidence.options,
        ...ground.options,
        ...erasing().reason.options,
        ...publication().benefit.unwrap().options,
        ...merging().reason.options,
        ...parting().reason.options,
      ])
      .optional(),
    to: code.optional(),
    notOf: z.array(code),
  }),
);
export type Asked = z.infer<typeof asked>;

export type Proposed = Pick<
  CaseState,
  | 'proposals'
  | 'releases'
  | 'exceptions'
  | 'revealings'
  | 'erasures'
  | 'merges'
  | 'unmerges'
  | 'publications'
  | 'approvals'
  | 'corrections'
>;

/** Of a file of which nobody was asked anything. */
export const nothingAsked = {
  proposals: [],
  releases: [],
  exceptions: [],
  revealings: [],
  erasures: [],
  merges: [],
  unmerges: [],
  publications: [],
  approvals: [],
  corrections: [],
};

/** Proposals that nobody has answered yet, the earliest first. */
export function openProposals(file: Proposed): readonly Asked[] {
  const answered = new Set(file.approvals.map(({ proposal }) => proposal));
  return (
    [
      ...file.proposals.map(determination),
      ...file.releases.map(release),
      ...file.exceptions.map(sharing),
      ...file.revealings.map(revealing),
      ...file.erasures.map(erasure),
      ...file.merges.filter(isNamed).map(merge),
      ...file.unmerges.filter(isNamed).map(unmerge),
    ]
      .filter(({ id }) => !answered.has(id))
      // A publication waits for two approvals: the first does not end the wait.
      .concat(waitingPublications(file).map((one) => publishing(file, one)))
      .filter(({ id }) => !isCorrected(file, id))
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  );
}

function othersThan(act: keyof typeof secondPerson, ...organisations: readonly string[]): string[] {
  return secondPerson[act] === 'of-another-organisation' ? [...organisations] : [];
}

function determination({ id, at, by, organisation, decider, evidence: reason }: CaseState['proposals'][number]): Asked {
  return { act: 'not-a-victim', id, at, by, reason, notOf: othersThan('not-a-victim', organisation, decider) };
}

function release({ id, at, by }: CaseState['releases'][number]): Asked {
  return { act: 'child-to-family', id, at, by, notOf: othersThan('child-to-family') };
}

function sharing({ id, at, by, from, ground: reason, organisation: to }: CaseState['exceptions'][number]): Asked {
  return { act: 'share-without-consent', id, at, by, reason, to, notOf: othersThan('share-without-consent', from) };
}

function revealing({ id, at, by, from, organisation: to }: CaseState['revealings'][number]): Asked {
  return { act: 'reveal-whereabouts', id, at, by, to, notOf: othersThan('reveal-whereabouts', from) };
}

function erasure({ id, at, by, organisation, reason }: CaseState['erasures'][number]): Asked {
  return { act: 'erase-a-case', id, at, by, reason, notOf: othersThan('erase-a-case', organisation) };
}

// Of files that were parted, or not made one, no proposal waits: it no longer says which the other file is.
function isNamed({ with: other }: { readonly with?: string | undefined }): boolean {
  return other !== undefined;
}

function merge({ id, at, by, reason }: CaseState['merges'][number]): Asked {
  return { act: 'one-person', id, at, by, reason, notOf: othersThan('one-person') };
}

function unmerge({ id, at, by, reason }: CaseState['unmerges'][number]): Asked {
  return { act: 'two-people', id, at, by, reason, notOf: othersThan('two-people') };
}

// An organisation that has given one of the two approvals may not give the other.
function publishing(file: Proposed, { id, at, by, benefit: reason }: CaseState['publications'][number]): Asked {
  const notOf = wordsOn(file, id).flatMap(({ organisation }) => organisation ?? []);
  return { act: 'publish-of-her', id, at, by, reason, notOf };
}
