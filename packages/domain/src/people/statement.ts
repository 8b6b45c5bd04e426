import { type SectionName, sectionName } from '../case/sections.ts';
import type { Consent } from '../consent/consent.ts';

/** What a receipt says, as far as the person is told of it. */
export type TellingReceipt = {
  readonly at: string;
  readonly role: string;
  readonly organisation: string;
  readonly operation: string;
  readonly thing: string;
  readonly purpose: string;
  readonly restsOn: string;
  readonly exception: string;
};

/** A copy that somebody else holds: of which sections, on which consent, or why without one. @internal for tests */
export type ToldCopy = {
  readonly id: string;
  readonly sections: readonly SectionName[];
  readonly consent?: string | undefined;
  readonly exception?: string | undefined;
  /** What it is for, where it rests on the care itself. */
  readonly purpose?: string | undefined;
};

type Known = {
  readonly consents: readonly Pick<Consent, 'id' | 'at' | 'given'>[];
  readonly copies: readonly ToldCopy[];
  /** Whether an operation only reads. */
  readonly reads: (operation: string) => boolean;
};

type Deed = 'opened' | 'shared' | 'wrote';
type Ground = 'plain' | 'agreed' | 'purpose' | 'exception';
type StatementKey =
  | `${Deed}.${Ground}`
  | 'yourself.looked'
  | 'yourself.wrote'
  | 'asked.plain'
  | `${'one-person' | 'two-people'}.${'asked' | 'agreed'}`
  | 'platform.wrote'
  | 'platform.noted';

/** One sentence of the statement, in keys: words make it one. */
export type Telling = {
  readonly key: StatementKey;
  readonly at: string;
  readonly role: string;
  readonly organisation: string;
  /** What of the file; without a section it is the whole file, or a copy of nobody knows which part. */
  readonly sections: readonly SectionName[];
  readonly part: 'file' | 'copy';
  /** When the person agreed to it. */
  readonly agreedAt?: string;
  /** What for, or why the usual rule was set aside. */
  readonly reason?: string;
};

/** The acts by which something of a file reaches somebody else. */
const sharing: readonly string[] = [
  'shareDisclosure',
  'shareWithoutConsent',
  'proposeHandover',
  'referCase',
  'assignHealthWorker',
  'assignCentre',
];
/** Whether two files are of one person: what was said, and what a second person agreed to. Its receipt stands in both. */
const ofTwoFiles: Readonly<Record<string, 'one-person' | 'two-people'>> = {
  mergeCases: 'one-person',
  unmergeCases: 'two-people',
};
const agreedTo = { one: 'one-person', two: 'two-people' } as const;

const platform: readonly string[] = ['clocks', 'trail', 'notices'];

/**
 * The statement for the person: who has seen, shared or changed their file, one sentence for each receipt, in the order
 * of time (Standards 6.3, 11(9)). No receipt is left out and none is told of twice.
 */
export function statementOf(receipts: readonly TellingReceipt[], known: Known): readonly Telling[] {
  return receipts.map((receipt) => told(receipt, known)).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function told(receipt: TellingReceipt, known: Known): Telling {
  const { at, role, organisation } = receipt;
  const copy = copyIn(receipt, known.copies);
  const part = copy !== undefined || receipt.thing.startsWith('disclosure#') ? 'copy' : 'file';
  const { named, reason } = purposeOf(receipt);
  const sections = named.length > 0 ? named : (copy?.sections ?? ofATruck(receipt));
  const who = { at, role, organisation, sections, part } as const;
  if (role === 'person') return { ...who, key: known.reads(receipt.operation) ? 'yourself.looked' : 'yourself.wrote' };
  // That something came for the case is noted by the function that counts.
  if (role === 'facts') return { ...who, key: 'platform.noted' };
  if (platform.includes(role)) return { ...who, key: 'platform.wrote' };
  const two = aboutTwoFiles(receipt);
  if (two !== undefined) return { ...who, ...two, sections: [] };
  // A second person has yet to agree: nothing was given by this act.
  if (receipt.operation === 'revealWhereabouts') return { ...who, key: 'asked.plain', sections: ['whereabouts'] };
  const deed = deedOf(receipt, known.reads);
  return { ...who, ...groundOf(deed, { ...receipt, purpose: reason }, copy, known) };
}

/** Whether an act is about two files of one person, and stands in the receipts of both. */
export function isAboutTwo(receipt: Pick<TellingReceipt, 'operation' | 'purpose'>): boolean {
  return aboutTwoFiles(receipt) !== undefined;
}

type TwoFiles = Pick<Telling, 'key' | 'reason'>;

function aboutTwoFiles({ operation, purpose }: Pick<TellingReceipt, 'operation' | 'purpose'>): TwoFiles | undefined {
  const asked = ofTwoFiles[operation];
  if (asked !== undefined) return { key: `${asked}.asked`, reason: purpose };
  const [kind = '', reason = ''] = operation === 'approve' ? purpose.split(' ') : [];
  if (kind !== 'one' && kind !== 'two') return undefined;
  return { key: `${agreedTo[kind]}.agreed`, reason };
}

/** Whoever opens a truck sees of each of its people what was said at the border; whoever compares names, the names. */
function ofATruck({ thing, operation }: TellingReceipt): readonly SectionName[] {
  if (!thing.startsWith('batch#')) return [];
  return operation === 'listTwins' ? ['identity'] : ['identity', 'needs'];
}

// Sections that were opened or written alone stand first in the purpose, perhaps with the reason after them: `identity complaint`.
function purposeOf({ purpose }: TellingReceipt): { readonly named: readonly SectionName[]; readonly reason: string } {
  const words = purpose.split(/:? /);
  const first = words.findIndex((word) => !sectionName.safeParse(word).success);
  const named = first === -1 ? words : words.slice(0, first);
  return { named: named as SectionName[], reason: words.slice(named.length).join(' ') };
}

/** On what it rests: the graver ground is the one the person is told. */
function groundOf(
  deed: Deed,
  { purpose, restsOn, exception }: TellingReceipt,
  copy: ToldCopy | undefined,
  { consents }: Known,
): Pick<Telling, 'key' | 'agreedAt' | 'reason'> {
  const setAside = exception || copy?.exception;
  if (setAside) return { key: `${deed}.exception`, reason: setAside };
  const agreedAt = agreementOf([restsOn, copy?.consent], consents);
  if (agreedAt !== undefined) return { key: `${deed}.agreed`, agreedAt };
  const reason = purpose || copy?.purpose;
  return reason ? { key: `${deed}.purpose`, reason } : { key: `${deed}.plain` };
}

function deedOf({ operation, purpose }: TellingReceipt, reads: Known['reads']): Deed {
  // Taken out for somebody else, and for a use; for the caller’s own organisation it is opened.
  if (operation === 'readExport' && purpose !== '') return 'shared';
  if (sharing.includes(operation)) return 'shared';
  return reads(operation) ? 'opened' : 'wrote';
}

// A recipient's receipt names the copy by its thing or by what it rests on; the sharing one by what it rests on.
function copyIn({ thing, restsOn }: TellingReceipt, copies: readonly ToldCopy[]): ToldCopy | undefined {
  return copies.find(({ id }) => thing === `disclosure#${id}` || restsOn === id);
}

function agreementOf(ids: readonly (string | undefined)[], consents: Known['consents']): string | undefined {
  return consents.find(({ id, given }) => given && ids.includes(id))?.at;
}
