import { rule } from '../law/rule.ts';

type Organisations = { readonly proposer: string; readonly writer: string } | undefined;

export const absentSideIsWrittenDownByAnother = rule({
  name: 'absent-side-is-written-down-by-another',
  says: 'What a mission without an account says is written down by the central unit, of another organisation than whoever proposed the handover.',
  restsOn: ['Standards 7.3(c)', 'Policy VI.b'],
  basis: 'derived',
  breaches: (proposedByTheUnit: boolean, of: Organisations) => [
    ...(proposedByTheUnit ? ['unit-speaks-for-the-mission'] : []),
    ...(of !== undefined && of.proposer === of.writer ? ['same-organisation'] : []),
  ],
});
