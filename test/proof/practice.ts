import type { Circumstance } from '../../packages/domain/src/handover/templates/circumstance.ts';
import type { Guard } from '../../packages/domain/src/handover/templates/template.ts';

type Line = {
  readonly side: 'S' | 'V' | 'E' | 'B' | 'E/S' | 'none';
  readonly requirement: 'R' | 'C' | 'P';
  readonly guards: Guard;
  /** Circumstances any of which owes the item; none: always. */
  readonly when: readonly Circumstance[];
};

/** Typed by hand from the field's practice, section 5, and never read from the templates: code, side, requirement, act, circumstances. */
const typed = `
C01 B R confirm
C02 S R confirm
C03 S R schedule
C04 S R schedule
C05 S R schedule
C06 E R schedule
C07 E/S R schedule
C08 V R schedule child returning-to-family
C09 V R schedule
C10 B C confirm no-common-language
C11 S R depart child escorted
C12 S R depart
C13 S C confirm person-agrees
C14 S C confirm consented
C15 B R confirm
C16 S R confirm
C17 S C confirm any-proceeding
C18 B R confirm child
C19 S C depart travelling-together
C20 E C depart fines-open
C21 S R depart
C22 S R depart
C23 S R schedule foreign-victim-in-cambodia
C24 B R receive
C25 V P none
C26 S R confirm
TH1 S R schedule
TH2 V R schedule
TH3 S C schedule any-proceeding
TH4 S R confirm
TH5 S C confirm irregular-stay-or-exit
TH6 V R schedule
TH7 V R depart
D1 none R close-batch
D2 none C close-batch list-received
D3 none R close-batch
D4 none R close-batch
D5 none R open-case indicator child wishes-to-talk
D6 none R close-batch
D7 none R close-batch
D8 none R close-batch indicator child wishes-to-talk
D9 none R open-case indicator child wishes-to-talk
VK1 E R schedule
VK2 S R confirm
VK3 S R depart
VK4 V R confirm child
VK5 S C confirm victim-paper-issued
VK6 V R depart
VK7 V R confirm
MK1 S R schedule
MK2 S C depart protection-order
MK3 E R schedule
MK4 E R schedule
MK5 V R depart
MK6 S C confirm claim-open
MK7 S C confirm consented
MK8 S R depart
KV1 E R schedule
KV2 E/S R schedule
KV3 S C confirm consented
KV4 E C depart irregular-stay-or-exit
KV5 V R depart
KV6 V R depart child
KV7 none R schedule
KV8 B R schedule
KT1 E C schedule no-travel-document
KT2 none R schedule
KT3 V R depart
KT4 V C depart health-rule-in-force
KT5 V R depart
KX1 E R schedule
KX2 none R schedule
KX3 none C depart fines-open
KX4 none C schedule refuses-to-return
KX5 none C depart transit-country
KX6 none R depart
`;

export const practice: ReadonlyMap<string, Line> = new Map(
  typed
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', side, requirement, guards, ...when] = line.split(' ');
      return [code, { side, requirement, guards, when } as Line];
    }),
);

/** The acts of a handover that items guard, in their order. */
export const acts = ['schedule', 'depart', 'confirm'] as const;

/** The reference, from the practice as typed by hand: is this item owed of this person on this corridor? */
export function isOwedByHand(code: string, on: ReadonlySet<Circumstance>, outbound: boolean): boolean {
  const line = practice.get(code);
  if (line === undefined) throw new Error(`${code} is not in the practice`);
  if (line.requirement === 'P') return false;
  if (code === 'C23') return outbound || on.has('foreign-victim-in-cambodia');
  return line.when.length === 0 || line.when.some((one) => on.has(one));
}

/** Which acts an undone item blocks: its own and those after it. */
export function blockedByHand(code: string): readonly string[] {
  const first = acts.indexOf(practice.get(code)?.guards as (typeof acts)[number]);
  return first < 0 ? [] : acts.slice(first);
}
