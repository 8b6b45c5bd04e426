import type { Fault } from './fault.ts';

const clearance = { file: 'packages/domain/src/people/clearance.ts', suite: 'test/domain/clearance.test.ts' } as const;
const relations = 'packages/domain/src/people/relations.ts';

/** Somebody sees, writes or knows of what is not theirs. */
export const faultsOfClearance: readonly Fault[] = [
  {
    ...{ name: 'unit-sees-earlier-return', says: 'The central unit is shown that she came back before.' },
    ...{ file: 'packages/domain/src/case/movement/earlier-return.ts', suite: 'test/domain/children.test.ts' },
    from: `if (role === 'case-worker') return file`,
    to: `if (role === 'case-worker' || role === 'central-unit') return file`,
  },
  {
    ...{ ...clearance, name: 'intake-reads-testimony', says: 'The intake officer reads what was told of exploiters.' },
    from: `'RW RW W RW - - - - R'`,
    to: `'RW RW W RW - - R - R'`,
  },
  {
    ...{ ...clearance, name: 'worker-reads-medical', says: 'A case worker reads the medical part of the file itself.' },
    from: `'RW RW RW RW C - RW RW RW'`,
    to: `'RW RW RW RW R - RW RW RW'`,
  },
  {
    ...{ ...clearance, name: 'health-sees-whereabouts', says: 'A health worker reads where she is.' },
    from: `'R - - R RW CW - - -'`,
    to: `'R R - R RW CW - - -'`,
  },
  {
    ...{ ...clearance, name: 'embassy-gets-family', says: 'An embassy may get a copy of her family.' },
    from: `embassy: ['addressed', 'C C - C`,
    to: `embassy: ['addressed', 'C C C C`,
  },
  {
    ...{ ...clearance, name: 'border-police-writes', says: 'Border police write into travel papers.' },
    from: `'C - - - - - - - C'`,
    to: `'C - - - - - - - CW'`,
  },
  {
    ...{ ...clearance, name: 'task-force-reads', says: 'The task force opens cases.' },
    from: `'task-force': nothing`,
    to: `'task-force': ['own-organisation', 'R - - - - - - - -']`,
  },
  {
    ...{ ...clearance, name: 'supervisor-without-reason', says: 'A supervisor opens a file without a reason.' },
    suite: 'test/domain/relations.test.ts',
    from: ` || (role === 'supervisor' && reason === undefined)`,
    to: '',
  },
  {
    ...{ ...clearance, name: 'broken-glass-writes', says: 'Who broke the glass writes too.' },
    from: ` || relation === 'broken-glass'`,
    to: '',
  },
  {
    ...{ name: 'unit-opens-its-own', says: 'The central unit opens every file of its own.', file: relations },
    from: `if (isInTheCorridor(state, at)) return 'corridor';`,
    to: `if (isInTheCorridor(state, at) || state.organisation === organisation) return 'corridor';`,
    suite: 'test/domain/acts-on-a-case.test.ts',
  },
  {
    ...{ name: 'words-without-a-pen', says: 'Words go into a section that is not hers to write.', file: relations },
    from: ` && (words === undefined || writable(actor, relation).includes(words))`,
    to: '',
    suite: 'test/domain/acts-on-a-case.test.ts',
  },
  {
    ...{ name: 'asked-does-more', says: 'Whoever is asked about one act does another.', file: relations },
    from: `if (relation === 'asked') return operation === 'approve';`,
    to: '',
    suite: 'test/domain/acts-on-a-case.test.ts',
  },
  {
    ...{ name: 'glass-stays-broken', says: 'A glass once broken stays open.', file: relations },
    from: ` && now < Date.parse(one.until ?? one.at)`,
    to: '',
    suite: 'test/domain/relations.test.ts',
  },
  {
    ...{ name: 'erased-is-known', says: 'Somebody still learns that an erased case was there.', file: relations },
    from: `if (state.erased !== undefined) return 'third-party';`,
    to: '',
    suite: 'test/functions/erasure.test.ts',
  },
  {
    ...{ name: 'hiv-without-consent', says: 'HIV is read without her consent to that alone.', file: relations },
    from: `agreesToHiv(state.consents, at) ? copyable(actor.role) : []`,
    to: `copyable(actor.role)`,
    suite: 'test/domain/clearance-of-sections.test.ts',
  },
  {
    ...{ name: 'quiet-is-told', says: 'A mission knows of a handover it must not hear of.', file: relations },
    from: `return !state.quiet && isMissionOfOwnCountry(state, actor);`,
    to: `return isMissionOfOwnCountry(state, actor);`,
    suite: 'test/domain/relations.test.ts',
  },
  {
    ...{ name: 'copy-of-another', says: 'A copy is read by another organisation of the desk.', file: relations },
    from: `return forTheDesk || line.organisation === organisation;`,
    to: `return true;`,
    suite: 'test/domain/copies.test.ts',
  },
  {
    ...{ name: 'batch-of-another-centre', says: 'A batch is known to every centre.', file: clearance.file },
    from: `  return actor.organisation === centre;`,
    to: `  return actor.organisation === centre || centre !== '';`,
    suite: 'test/domain/relations.test.ts',
  },
];
