/** The page on which each guide shows its one job: whose seat, and which address of the walk through every page. */
const jobs: Readonly<Record<string, readonly [role: string, path: RegExp]>> = {
  intake: ['intake', /\/new-person$/],
  'shift-lead': ['intake', /\/closing$/],
  'border-police': ['border-police', /^\/$/],
  'case-worker': ['case-worker', /^\/cases\/[^/]+$/],
  'health-worker': ['health-worker', /^\/cases\/[^/]+$/],
  supervisor: ['supervisor', /^\/approvals$/],
  'second-approver': ['second-approver', /^\/$/],
  'central-unit': ['central-unit', /^\/cases\/twice$/],
  'consul-kh': ['consul-kh', /^\/contacts$/],
  provider: ['provider', /^\/$/],
  embassy: ['embassy-vn', /^\/handovers\/(?!new)/],
  counterpart: ['embassy-vn', /^\/handovers\/new$/],
  'task-force': ['task-force', /^\/report/],
  overseer: ['overseer', /^\/$/],
  auditor: ['auditor', /^\/$/],
  'directory-keeper': ['directory-keeper', /^\/$/],
  administrator: ['administrator', /^\/$/],
};

type Addressed = readonly (readonly [role: string, path: string])[];

/** Every guide but the person's own, the role whose page it shows, and that page's address among those of a walk. */
export function guidePages(pages: Addressed) {
  return Object.entries(jobs).map(([guide, [role, path]]) => ({
    guide,
    role,
    address: pages.find(([whose, at]) => whose === role && path.test(at))?.[1],
  }));
}
