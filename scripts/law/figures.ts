import { basename, dirname } from 'node:path';
import type { Obligation } from '../../packages/domain/src/law/obligation.ts';
import { figures } from '../../packages/domain/src/report/figures.ts';

const folder = 'packages/domain/src/report/figures';

function figureFiles({ kept }: Obligation): readonly string[] {
  return kept
    .flatMap((means) => (means.how === 'reported' ? means.files : []))
    .filter((file) => dirname(file) === folder);
}

function figureIn(file: string): string | undefined {
  const name = basename(file, '.ts');
  return Object.hasOwn(figures, name) ? figures[name]?.name : undefined;
}

/** The functions that count for an obligation. */
export function figuresOf(obligation: Obligation): readonly string[] {
  return figureFiles(obligation).flatMap((file) => figureIn(file) ?? []);
}

/** An obligation stands as reported only where something counts. */
export function uncounted(obligation: Obligation): readonly string[] {
  return figureFiles(obligation)
    .filter((file) => figureIn(file) === undefined)
    .map(
      (file) => `${obligation.id} is reported in ${file}, which is no figure of packages/domain/src/report/figures.ts.`,
    );
}
