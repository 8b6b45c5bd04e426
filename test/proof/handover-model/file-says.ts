import type { CaseState } from '@homeward/domain/case/case';
import type { CaseCommandName } from '@homeward/domain/case/commands';
import { dayIn } from './act.ts';

export type FileDrawn = {
  readonly nth: number;
  readonly pick: number;
  readonly yes: boolean;
  readonly minutes: number;
};

export type FileDoes =
  | (CaseCommandName &
      (
        | 'giveConsent'
        | 'withdrawConsent'
        | 'shareDisclosure'
        | 'shareWithoutConsent'
        | 'revealWhereabouts'
        | 'approve'
        | 'tellOfCopy'
        | 'assignCentre'
        | 'assignHealthWorker'
        | 'endHealthCare'
        | 'endDisclosure'
        | 'writeSection'
        | 'recordDecision'
      ))
  | 'background';

/** The organisations that stand in the directory. */
export const known = ['ngo-1', 'ngo-2', 'centre-1', 'centre-2', ...['th', 'vn', 'my'].flatMap(foreign)];

function foreign(code: string): readonly string[] {
  return [`unit-of-${code}`, `embassy-of-${code}`];
}

const nthOf = <One>(from: readonly [One, ...One[]], nth: number): One => from[nth % from.length] ?? from[0];

type Named = { readonly to: string; readonly organisation: string; readonly country: string; readonly for: string };

/** Somebody who may be told, and what for. */
function recipient(nth: number, { citizenship }: CaseState): Named {
  const country = ['TH', 'VN', 'MY'].includes(citizenship) ? citizenship : 'VN';
  const code = country.toLowerCase();
  const unit = { country, organisation: `unit-of-${code}` };
  return nthOf<Named>(
    [
      { to: 'ngo', country: 'KH', organisation: nth % 5 ? 'ngo-1' : 'ngo-2', for: 'referral' },
      { to: 'counterpart', ...unit, for: 'return' },
      { to: 'embassy', country, organisation: `embassy-of-${code}`, for: 'return' },
      { to: 'ngo', country: 'KH', organisation: 'ngo-1', for: 'protection' },
      { to: 'counterpart', ...unit, for: 'protection' },
    ],
    nth,
  );
}

type Sections = readonly [readonly string[], ...(readonly string[])[]];
const sections: Sections = [
  ['identity'],
  ['identity', 'needs'],
  ['whereabouts'],
  ['needs'],
  ['identity', 'whereabouts'],
];

/** The person’s answer: to a kind of recipient or to one of them by name, for good or until a day. */
function answering({ nth, pick, yes }: FileDrawn, file: CaseState, at: string) {
  const { country: _, organisation, ...to } = recipient(nth, file);
  const consent = {
    ...to,
    given: yes,
    sections: yes ? nthOf(sections, pick) : pick < 5 ? [] : nthOf(sections, pick),
    ...(pick % 3 === 0 ? { organisation } : {}),
    ...(pick % 4 === 1 && yes ? { until: dayIn(at, pick) } : {}),
    how: 'spoken',
    witness: 'witness-1',
    quality: 'free',
    language: 'km',
    interpreter: true,
    textVersion: '1',
  };
  return { consent };
}

function sharing({ nth, pick }: FileDrawn, file: CaseState) {
  return { ...recipient(nth, file), sections: nthOf(sections, pick) };
}

type Withable = readonly { readonly id: string }[];
const nobodys = '00000000-0000-7000-8000-0000000003e7';
const idIn = (from: Withable, nth: number): string => from[nth % Math.max(1, from.length)]?.id ?? nobodys;

/** Mostly a copy that can still be read and was given to somebody by itself; sometimes any. */
const mayEnd =
  (pick: number) =>
  ({ status, handover, restsOn }: CaseState['copies'][number]): boolean =>
    pick > 7 || (status === 'alive' && handover === undefined && !('article' in restsOn));

/** The body of an act on the person’s file, of what was drawn and of what stands there. */
export function fileSays(does: Exclude<FileDoes, 'background'>, drawn: FileDrawn, file: CaseState, at: string): object {
  const { nth, pick, yes } = drawn;
  switch (does) {
    case 'giveConsent':
      return answering(drawn, file, at);
    case 'withdrawConsent':
      return { consent: idIn(file.consents, nth) };
    case 'shareDisclosure':
      return sharing(drawn, file);
    case 'shareWithoutConsent':
      return {
        ...sharing(drawn, file),
        for: 'protection',
        sections: ['whereabouts'],
        ground: 'she-is-missing',
        words: { because: 'Invented words' },
      };
    case 'revealWhereabouts':
      return { ...sharing(drawn, file), sections: ['whereabouts'] };
    case 'approve':
      return {
        proposal: idIn([...file.exceptions, ...file.revealings].toReversed(), pick),
        answer: pick < 8 ? 'approved' : 'declined',
        ...(pick < 8 ? {} : { reason: 'other' }),
      };
    case 'tellOfCopy': {
      const without = file.copies.filter(({ restsOn }) => 'exception' in restsOn);
      const said = {
        whoTold: true,
        whyTold: yes || pick > 3,
        language: 'km',
        interpreter: false,
        understood: pick > 1,
      };
      return { copy: idIn(without, nth), ...said };
    }
    case 'assignCentre':
      return { centre: yes ? 'centre-1' : 'centre-2', toldAt: at };
    case 'assignHealthWorker':
      return { worker: yes ? 'health-worker-1' : 'health-worker-2', toldAt: at };
    case 'endHealthCare':
      return { reason: 'treatment-over' };
    case 'endDisclosure':
      return { copy: idIn(file.copies.filter(mayEnd(pick)), nth), why: 'purpose-is-served' };
    case 'recordDecision':
      return yes
        ? { about: 'return-home', decidedBy: 'herself', answer: 'leave-it' }
        : { about: 'stay', decidedBy: 'herself', answer: 'do-it' };
    case 'writeSection':
      return { section: yes ? 'needs' : 'identity' };
  }
}
