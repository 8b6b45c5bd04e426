import { sheetFact } from '@homeward/domain/case/clear';
import type { HandoverSheet } from '@homeward/domain/case/sections';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useWords } from '../words/use-words.ts';
import { sayFact } from './say-fact.ts';
import { sheetIn } from './sheet-in.ts';
import type { View } from './view.ts';

/** The person's sheet, opened by a press: a receipt is written first, and the page says so. */
export function Sheet({ view }: { readonly view: View }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const sheet = useRead('readDisclosure', { path: { disclosureId: view.disclosure ?? '' } }, open);
  if (view.disclosure === undefined) return null;
  if (sheet.data) return <SheetFacts sheet={sheetIn(sheet.data.sections)} />;
  if (open) return <Waiting read={sheet} />;
  return (
    <div className="hw-mb-4">
      <button type="button" className="govuk-button govuk-button--secondary hw-mb-1" onClick={() => setOpen(true)}>
        {say('sheet.open')}
      </button>
      <p className="govuk-hint">{say('sheet.receipt')}</p>
    </div>
  );
}

function SheetFacts({ sheet }: { readonly sheet: unknown }) {
  const say = useWords();
  const { exceptions, ...words } = (sheet ?? {}) as Partial<HandoverSheet>;
  const rows = [
    ...sheetFact.options.map((fact) => [say(`sheet.${fact}`), sayFact(say, words, fact)] as const),
    [say('sheet.exceptions'), exceptions ?? '–'] as const,
  ];
  return (
    <section aria-label={say('sheet.title')}>
      <h2 className="govuk-heading-m">{say('sheet.title')}</h2>
      <Summary rows={rows} />
    </section>
  );
}
