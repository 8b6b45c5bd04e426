import type { Told } from './play.ts';

const endings = { verified: 'yes', none: 'no handover, so none' } as const;

const endingOf = ({ ending }: Told): string => (ending === undefined ? 'NO, broken off' : endings[ending]);

/** One story as a person reads it: a line an act. */
function storyOf({ flow, says, lines, broken }: Told): readonly string[] {
  return [`${flow.name}: ${says}`, ...lines, ...(broken === undefined ? [] : [`  BROKEN OFF: ${broken}`]), ''];
}

/** All stories, then the seven flows with what was done and whether the minutes were verified. */
export function linesOfAll(told: readonly Told[], seconds: number): readonly string[] {
  const rows = told.map((one) => `${one.flow.name.padEnd(20)} ${String(one.acts).padStart(5)}  ${endingOf(one)}`);
  const acts = told.reduce((sum, one) => sum + one.acts, 0);
  const [verified, due] = [
    told.filter(({ ending }) => ending === 'verified'),
    told.filter(({ ending }) => ending !== 'none'),
  ];
  return [
    ...told.flatMap(storyOf),
    `${'flow'.padEnd(20)}  acts  minutes verified`,
    ...rows,
    `${told.length} flows, ${acts} acts, ${Math.round(seconds)} seconds. Minutes verified: ${verified.length} of ${due.length}.`,
  ];
}

/** A sentence for each story that broke off. */
export function surprises(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ flow, broken }) => (broken === undefined ? [] : [`${flow.name}: ${broken}`]));
}
