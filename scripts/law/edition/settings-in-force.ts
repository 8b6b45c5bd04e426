import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corridorNow, corridorVersions } from '../../../packages/domain/src/settings/corridors/corridors.ts';
import type { Provenance, Setting } from '../../../packages/domain/src/settings/setting.ts';
import { root } from '../../run/root.ts';

/** A figure with which the platform counts: what for, how much, and where it comes from. */
export type Figure = Pick<Provenance, 'basis' | 'validFrom'> & {
  readonly name: string;
  readonly what: string;
  readonly amount: string;
  /** The text that gives it; nothing where it is assumed. */
  readonly source?: string;
};

const assumption = /^working assumption, no text with a figure could be read: /;

function isSetting(one: unknown): one is Setting {
  return typeof one === 'object' && one !== null && 'value' in one && 'unit' in one && typeof one.value === 'number';
}

function figureOf(name: string, { value, unit, source, basis, validFrom }: Setting): Figure {
  const assumed = assumption.test(source);
  const what = assumed
    ? source.replace(assumption, '')
    : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { name, what, amount: `${value} ${unit}`, basis, validFrom, ...(assumed ? {} : { source }) };
}

/** Every figure in the folder of settings, in the order of its files: what is added there stands here. */
export async function settingsInForce(): Promise<readonly Figure[]> {
  const files = globSync('packages/domain/src/settings/*.ts', { cwd: root }).sort();
  const modules = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(join(root, file)).href)) as object),
  );
  return modules.flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => (isSetting(value) ? [figureOf(name, value)] : figuresWithin(value))),
  );
}

function figuresWithin(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => (isSetting(one) ? [figureOf(name, one)] : []));
}

/** A period of a corridor: which step, how long, and where it comes from. */
export type CorridorFigure = Figure & { readonly corridor: string };

/** The periods of every corridor that crosses a border, as they stand now. */
export function corridorsInForce(): readonly CorridorFigure[] {
  return Object.keys(corridorVersions).flatMap((corridor) =>
    corridorNow(corridor as Parameters<typeof corridorNow>[0]).deadlines.map((one) => {
      const period = 'within' in one ? one.within : one.ahead;
      const [[unit = '', value = 0] = []] = Object.entries(period);
      const assumed = one.source.startsWith('working assumption');
      const amount = `${value} ${unit === 'workingDays' ? 'working days' : unit}`;
      const { step: name, basis, validFrom, source } = one;
      return {
        corridor,
        name,
        what: name.replaceAll('-', ' '),
        amount,
        basis,
        validFrom,
        ...(assumed ? {} : { source }),
      };
    }),
  );
}
