import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SectionName, sectionNames } from '../../packages/domain/src/case/sections.ts';
import { type RecipientKind, recipientKind, use } from '../../packages/domain/src/consent/consent.ts';
import { sectionFields } from '../../packages/domain/src/consent/fields.ts';
import { neededSections, projected } from '../../packages/domain/src/consent/projection.ts';
import { prove, runsOf } from '../proof/prove.ts';

type Cells = Readonly<Partial<Record<SectionName, readonly string[] | 'all'>>>;

/** The recipients' rows of the access plan, by hand. A dash is no key. */
const provider: Cells = {
  identity: 'all',
  whereabouts: 'all',
  family: 'all',
  needs: 'all',
  medical: 'all',
  hiv: 'all',
  testimony: 'all',
  legal: 'all',
};
const unit: Cells = { ...provider, travel: 'all' };
const cells: Readonly<Record<RecipientKind, Cells>> = {
  embassy: {
    identity: 'all',
    whereabouts: ['handoverPlace', 'handoverTime'],
    needs: ['flags'],
    travel: 'all',
  },
  mission: { identity: 'all', needs: ['flags'], travel: 'all' },
  'border-police': { identity: ['name', 'sex', 'ageClass', 'document'], travel: ['papers'] },
  counterpart: unit,
  'receiving-authority': unit,
  ngo: provider,
  shelter: provider,
  hospital: provider,
  // No row, no copy.
  'case-file': { medical: 'all' },
  police: {},
  commune: {},
  family: {},
};

/** Everything there could be of a person: each field says its own name. */
const everything = Object.fromEntries(
  sectionNames.map((section) => [
    section,
    Object.fromEntries(sectionFields[section].map((field) => [field, `${section}.${field}`])),
  ]),
) as Record<SectionName, Record<string, string>>;

const copyFor = (
  to: RecipientKind,
  sections: readonly SectionName[] = sectionNames,
  for_: (typeof use.options)[number] = 'return',
) => projected(everything, { to, use: for_, sections });

function outside(copy: object, allowed: Cells): readonly string[] {
  return Object.entries(copy).flatMap(([section, fields]) => {
    const cell = allowed[section as SectionName] ?? [];
    return Object.keys(fields as object)
      .filter((one) => cell !== 'all' && !cell.includes(one))
      .map((one) => `${section}.${one}`);
  });
}

describe('Standards 6.3(c), 6.3(e): a copy has the fields that its recipient needs', () => {
  test('[ASVS-8.2.3] never a field outside the recipient’s row of the access plan, nor of a section that was not named', () => {
    prove(
      'Fields of copies',
      runsOf(1000),
      fc.property(
        fc.constantFrom(...recipientKind.options),
        fc.constantFrom(...use.options),
        fc.subarray([...sectionNames]),
        (to, for_, sections) => {
          const copy = projected(everything, { to, use: for_, sections });
          expect(outside(copy, cells[to])).toEqual([]);
          expect(Object.keys(copy).filter((one) => !sections.includes(one as SectionName))).toEqual([]);
          for (const [section, fields] of Object.entries(copy))
            for (const [field, value] of Object.entries(fields)) expect(value).toBe(`${section}.${field}`);
        },
      ),
    );
  });

  test('an embassy has who the person is, their travel papers, the gate and the hour, and of their needs the flags', () => {
    expect(
      Object.fromEntries(Object.entries(copyFor('embassy')).map(([one, fields]) => [one, Object.keys(fields)])),
    ).toEqual({
      identity: [
        'name',
        'aliases',
        'age',
        'ageClass',
        'sex',
        'birthplace',
        'birthplaceCode',
        'nationality',
        'photo',
        'document',
      ],
      needs: ['flags'],
      travel: ['verification', 'papers', 'fines', 'tickets'],
      whereabouts: ['handoverPlace', 'handoverTime'],
    });
  });

  test('the border police have name, sex, age class and document number, and no birth date', () => {
    const copy = copyFor('border-police');
    expect(copy).toEqual({
      identity: {
        name: 'identity.name',
        sex: 'identity.sex',
        ageClass: 'identity.ageClass',
        document: 'identity.document',
      },
      travel: { papers: 'travel.papers' },
    });
  });

  test('a Cambodian mission has nothing of where the person is', () => {
    expect(Object.keys(copyFor('mission')).toSorted()).toEqual(['identity', 'needs', 'travel']);
  });

  test('a provider has what the referral takes as far as the person named it, and never their travel papers', () => {
    expect(Object.keys(copyFor('ngo', ['identity', 'needs', 'travel'], 'referral')).toSorted()).toEqual([
      'identity',
      'needs',
    ]);
    expect(neededSections({ to: 'ngo', use: 'referral' })).not.toContain('travel');
  });

  test('Standards 11(7): HIV and family go only where they are named', () => {
    const unnamed = sectionNames.filter((one) => one !== 'hiv' && one !== 'family');
    for (const to of recipientKind.options)
      for (const for_ of use.options) {
        const copy = copyFor(to, unnamed, for_);
        expect(Object.keys(copy), `${to} ${for_}`).not.toContain('hiv');
        expect(Object.keys(copy), `${to} ${for_}`).not.toContain('family');
      }
    expect(copyFor('hospital', ['hiv'], 'health')).toEqual({
      hiv: { result: 'hiv.result', testedOn: 'hiv.testedOn', care: 'hiv.care', entries: 'hiv.entries' },
    });
  });

  test('whoever keeps their file reads a copy of the medical part and of nothing else, for their care', () => {
    for (const for_ of use.options)
      expect(Object.keys(copyFor('case-file', sectionNames, for_))).toEqual(for_ === 'care' ? ['medical'] : []);
  });

  test('the police, a commune and the person’s family read no copies', () => {
    for (const to of ['police', 'commune', 'family'] as const)
      for (const for_ of use.options) expect(copyFor(to, sectionNames, for_), to).toEqual({});
  });

  test('a section of which nothing is there is not in the copy, and an unknown field never comes along', () => {
    const opened = { identity: { name: 'n', constructor: 'x', secret: 'y' }, travel: {} } as never;
    expect(projected(opened, { to: 'embassy', use: 'return', sections: sectionNames })).toEqual({
      identity: { name: 'n' },
    });
    expect(projected({}, { to: 'embassy', use: 'return', sections: sectionNames })).toEqual({});
  });
});

describe('The care team', () => {
  /** By hand: the rows of the access plan of who supports them (Standards 6.3(e)). */
  const rows = {
    'health-worker': ['identity', 'needs'],
    centre: ['identity', 'whereabouts', 'family', 'needs', 'travel'],
  } as const;

  test.each(['health-worker', 'centre'] as const)(
    '%s is copied its own row, whatever the use, as far as it is named',
    (to) => {
      for (const one of use.options) {
        expect(neededSections({ to, use: one })).toEqual(rows[to]);
        const copy = projected(everything, { to, use: one, sections: sectionNames });
        expect(copy).toEqual(Object.fromEntries(rows[to].map((section) => [section, everything[section]])));
        expect(projected(everything, { to, use: one, sections: ['needs', 'testimony'] })).toEqual({
          needs: everything.needs,
        });
      }
    },
  );
});
