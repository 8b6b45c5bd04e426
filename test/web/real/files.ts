import type { CaseState } from '@homeward/domain/case/case';
import type { Identity, SectionName } from '@homeward/domain/case/sections';
import { isHealthSection } from '@homeward/domain/health/health-section';
import { soughtIn } from '@homeward/domain/people/sought';
import { cases } from '@homeward/store/cases';
import { healthFiles } from '@homeward/store/health-files';
import { keyWrite } from '@homeward/store/key-rows';
import { casePlace, healthPlace, sealedWrite } from '@homeward/store/sealed';
import { newCaseKey } from '@homeward/vault/case-key';
import { openVault } from '@homeward/vault/open-vault';
import { indexed } from '../../../functions/handlers/name-tags.ts';
import { sealAll } from '../../../functions/handlers/sections.ts';
import { type Item, lying } from '../../functions/desks-in-process.ts';
import { ARNS, MAC_ARN } from '../../vault/fake-kms.ts';
import type { RealStage } from './stage.ts';

/** What is written in the sections of a file. */
type Words = { readonly identity?: Identity } & { readonly [Section in SectionName]?: object };

const nobody: Identity = { name: { latin: 'Invented Person' }, aliases: [], age: { unknown: true } };

/** A case's key of one desk, and the sections that lie under it. */
async function sealed(desk: 'casework' | 'health', id: string, words: object): Promise<readonly Item[]> {
  const vault = openVault({ desk, country: 'KH', keys: ARNS });
  const { row, key } = await newCaseKey(vault, id);
  const place = desk === 'health' ? healthPlace(id) : casePlace(id);
  return [
    keyWrite({ country: 'KH', desk, thing: `case#${id}` }, row),
    sealedWrite(place, await sealAll(key, `case:${id}`, words)),
  ];
}

function sectionsIn(words: object): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(words).map((section) => [section, 1]));
}

function only(words: Words, wanted: (section: string) => boolean): object {
  return Object.fromEntries(Object.entries(words).filter(([section]) => wanted(section)));
}

/**
 * A file as it lies there at its first version, however it came there: its words sealed under keys of its own, the medical ones at
 * health, and found by the person's name.
 */
export async function layFile(stage: RealStage, state: CaseState, said: Words = {}): Promise<void> {
  const { id, organisation } = state;
  const words = { identity: nobody, ...said };
  const [general, medical] = [
    only(words, (section) => !isHealthSection(section)),
    only(words, (section) => isHealthSection(section)),
  ];
  const vault = openVault({ desk: 'casework', country: 'KH', keys: ARNS, keyMac: MAC_ARN });
  const tags = await indexed({ vault } as never, { id, organisation }, soughtIn(words.identity));
  await stage.plant(
    lying(cases, id, { ...state, sections: { ...state.sections, ...sectionsIn(general) } }),
    ...(await sealed('casework', id, general)),
    ...(tags as readonly Item[]),
  );
  if (Object.keys(medical).length === 0) return;
  const part = lying(healthFiles, id, { id, status: 'open', sections: sectionsIn(medical), settled: [] });
  await stage.plant(part, ...(await sealed('health', id, medical)));
}
