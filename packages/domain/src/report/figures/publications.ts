import type { CaseState } from '../../case/case.ts';

type Counted = Pick<CaseState, 'publications'>;

/**
 * Standards 12: what people agreed to have published, and how it stands: waiting for two approvals, approved, declined,
 * taken back.
 */
export function publicationsAgreed(files: readonly Counted[]) {
  const all = files.flatMap(({ publications }) => publications);
  const of = (standing: (typeof all)[number]['standing']) => all.filter((one) => one.standing === standing).length;
  return {
    agreed: all.length,
    waiting: of('waiting'),
    approved: of('approved'),
    declined: of('declined'),
    withdrawn: of('withdrawn'),
  };
}
