/**
 * One thing that a deployment needs: *ok*; *missing*, without which it would fail; *deaf*, without which the platform stands and does not
 * reach people; or *not read*, because the account would not say.
 */
export type Line = {
  readonly about: string;
  readonly state: 'ok' | 'missing' | 'deaf' | 'not read';
  readonly says: string;
  /** The command, or the setting, that mends it. */
  readonly mend?: string;
};

export const ok = (about: string, says: string): Line => ({ about, state: 'ok', says });
export const missing = (about: string, says: string, mend: string): Line => ({ about, state: 'missing', says, mend });
export const deaf = (about: string, says: string, mend: string): Line => ({ about, state: 'deaf', says, mend });
export const notRead = (about: string, says: string): Line => ({ about, state: 'not read', says });

const marks = { ok: '✔', missing: '✘', deaf: '!', 'not read': '?' } as const;

/** The lines as they are printed, each with what mends it below. */
export function printed(lines: readonly Line[]): readonly string[] {
  const width = Math.max(0, ...lines.map(({ about }) => about.length));
  return lines.flatMap(({ about, state, says, mend }) => [
    `${marks[state]} ${state.padEnd(8)}  ${about.padEnd(width)}  ${says}`,
    ...(mend === undefined ? [] : [`${' '.repeat(width + 14)}→ ${mend}`]),
  ]);
}

/** Why nothing may be made yet, in a sentence; undefined when it may. `anyway`: whoever deploys has said that it may be deaf. */
export function whyNot(lines: readonly Line[], anyway: boolean): string | undefined {
  const of = (state: Line['state']) => lines.filter((line) => line.state === state).map(({ about }) => about);
  const [gone, unheard] = [of('missing'), of('deaf')];
  if (gone.length > 0)
    return `Nothing was made: the deployment would fail for want of ${gone.join(', ')}. What mends it stands above.`;
  if (unheard.length === 0 || anyway) return undefined;
  return `Nothing was made: the platform would stand and not reach people (${unheard.join(', ')}). Mend it, or say --anyway.`;
}
