import { anyCountry } from '@homeward/domain/people/actor';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import { placesOfPerson } from '@homeward/domain/report/places-of-person';
import { describe, expect, test } from 'vitest';
import type { WrittenFile } from '../../packages/domain/src/report/counted-file.ts';
import { openingOf } from '../domain/counted-person.ts';
import { runsOf } from './prove.ts';
import { dice, type Roll } from './recount/dice.ts';
import type { Story } from './recount/people.ts';
import { worldOf } from './recount/world.ts';
import { report } from './report.ts';

const seed = 20_090_907;
const years = runsOf(4, 40);
const orders = 5;

function fileOf({ file, written }: Story, first = ''): WrittenFile {
  const told = written.map(({ event, writtenAt }, index) => ({ event, place: `${index}`, recordedAt: writtenAt }));
  return {
    told: [{ event: openingOf(file), place: 'opened', recordedAt: file.openedAt }, ...told],
    arrived: [],
    named: (thing) => `${first}${thing}`,
  };
}

function shuffled<One>(roll: Roll, all: readonly One[]): readonly One[] {
  return all
    .map((one) => ({ one, by: roll() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

const inOrder = (files: readonly WrittenFile[]) =>
  factsOfPerson(files)
    .map((one) => JSON.stringify(one))
    .toSorted();

/** Files of made years, each as it was typed, and some other orders of the same entries. */
function tried(of: (file: WrittenFile, roll: Roll) => void): number {
  let files = 0;
  for (let run = 0; run < years; run += 1) {
    const roll = dice(seed + run);
    const country = anyCountry.options[run % anyCountry.options.length] ?? 'TH';
    for (const story of worldOf(roll, country).people) {
      of(fileOf(story), roll);
      files += 1;
    }
  }
  return files;
}

/** That the file is one with another by now: after that it may be known anew where everything counts. */
function joined(file: WrittenFile, { id, openedAt: occurredAt }: Story['file'], merge: string): WrittenFile {
  const protection = { missionMustNotKnow: false, refusesToReturn: false, noes: [], barred: [], blocks: [] };
  const event = { type: 'JoinedWith', id: merge, with: id, merge, protection, occurredAt, by: 'x' } as const;
  return { ...file, told: [...file.told, { event, place: 'joined', recordedAt: occurredAt }] };
}

/** People with two files that two people made one. */
function triedInPairs(of: (files: readonly WrittenFile[], roll: Roll) => void): number {
  let persons = 0;
  for (let run = 0; run < years; run += 1) {
    const roll = dice(seed + run);
    const { people, pairs } = worldOf(roll, anyCountry.options[run % anyCountry.options.length] ?? 'TH');
    for (const pair of pairs) {
      const stories = pair.flatMap((index) => people[index] ?? []);
      of(
        stories.map((story, index) => joined(fileOf(story, `${index}/`), story.file, stories[0]?.file.id ?? '')),
        roll,
      );
      persons += 1;
    }
  }
  return persons;
}

describe('What counts of a person', () => {
  test(`follows from what happened and when: in whichever of ${orders} orders it was typed, it is the same`, () => {
    const files = tried((file, roll) => {
      const asTyped = inOrder([file]);
      for (let order = 0; order < orders; order += 1)
        expect(inOrder([{ ...file, told: shuffled(roll, file.told) }])).toEqual(asTyped);
    });
    const persons = triedInPairs((files, roll) => {
      const asTyped = inOrder(files);
      for (let order = 0; order < orders; order += 1) {
        const typed = files.map((file) => ({ ...file, told: shuffled(roll, file.told) }));
        expect(inOrder(shuffled(roll, typed))).toEqual(asTyped);
      }
    });
    const says = `${files} files of ${years} years, ${persons} persons of two files`;
    report('order-of-typing', (files + persons) * orders, seed, 0, says);
    expect(persons).toBeGreaterThan(years);
    expect(files).toBeGreaterThan(years * 10);
  });

  test('stands at a place under which it is looked for, once more is known: none is left behind', () => {
    const standAtPlaces = (files: readonly WrittenFile[]) => {
      const places = new Set(placesOfPerson(files).map(({ id, country, at, held }) => [id, country, at, held].join()));
      for (const one of factsOfPerson(files))
        expect(places).toContain([one.id, one.country, one.at, one.type === 'held'].join());
    };
    tried((file) => standAtPlaces([file]));
    expect(triedInPairs(standAtPlaces)).toBeGreaterThan(years);
  });
});
