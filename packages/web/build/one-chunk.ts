import { join } from 'node:path';
import { filesFrom } from './files-from.ts';

const source = join(import.meta.dirname, '../src');
const packages = /node_modules[\\/](@tanstack|oauth4webapi|wouter|regexparam|mitt|use-sync-external-store)[\\/]/;
const rulesOfTheForm = join(import.meta.dirname, '../../domain/src/arrival/log-arrival.ts');
const nothing = /(?!)/;

type Chosen = (id: string) => boolean;

/**
 * Three files instead of forty small ones, each with its own wait: what the entry and the border desk's first page are made of, what
 * its form of a person is made of besides, and the rules that check the form when it is saved.
 */
export function chunksOfTheDesk(): Readonly<Record<'first' | 'form' | 'rules', Chosen>> {
  const [entry, page, form] = ['start.tsx', 'border/batches-page.tsx', 'border/new-person-page.tsx'].map((file) =>
    join(source, file),
  ) as [string, string, string];
  const first = new Set([...filesFrom(entry, nothing), ...filesFrom(page, nothing)]);
  const later = filesFrom(form, nothing);
  const law = filesFrom(rulesOfTheForm, nothing);
  // What the entry itself is made of stays with it: it would have to wait for the app.
  const pages = [entry, page, form, join(source, 'session/way-back.ts')];
  return {
    first: (id) => !pages.includes(id) && (first.has(id) || packages.test(id)),
    form: (id) => !pages.includes(id) && later.has(id) && !first.has(id),
    rules: (id) => law.has(id) && !later.has(id) && !first.has(id),
  };
}
