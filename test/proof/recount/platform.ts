import type { AnyCountry, elsewhere } from '@homeward/domain/people/actor';
import { bilateralReport } from '@homeward/domain/report/bilateral';
import { endOfMonth } from '@homeward/domain/time';
import { startCloud } from '@homeward/local/cloud';
import { contactWrite } from '@homeward/store/contacts';
import { sealedMonths } from '@homeward/store/months';
import { seatWrite } from '@homeward/store/staff';
import { putAlone } from '@homeward/store/write';
import { actAs } from '../../../scripts/demo/acting.ts';
import { people, staff } from '../../../scripts/demo/people.ts';
import { adminStore } from '../../../scripts/demo/seed.ts';
import { inCrowd } from '../../../scripts/replay/crowd.ts';
import { twoHoursLater } from '../../../scripts/replay/two-hours-later.ts';
import { ofAllSuites } from '../../cloud/database.ts';
import { synthesised } from '../../cloud/running.ts';
import type { Period } from './dice.ts';
import type { World } from './world.ts';
import type { Entry } from './written.ts';

/** Who has a contact in the directory. */
export type Listed = Exclude<AnyCountry, typeof elsewhere>;

/** So many write side by side. */
const width = 8;

/** A platform for a made year of one country: with its people at their desks, and of the directory nothing but the year's channels. */
export async function platformOf(country: Listed, { channels }: World) {
  const faults: string[] = [];
  const log = (name: string, line: string) => void (line.includes('"fault"') && faults.push(`${name} ${line}`));
  const cloud = await startCloud({ outDir: synthesised, port: 0, database: ofAllSuites, people, log });
  const store = adminStore(cloud);
  const contact = { organisation: 'x', country, purposes: [], languages: [], channels: [...channels] };
  for (const one of [...staff.map(seatWrite), contactWrite('x', contact)]) await putAlone(store, one);
  return {
    faults,
    stop: cloud.stop,
    /** Each run one entry after another, without a pause. */
    write: (all: readonly (readonly Entry[])[]) =>
      inCrowd(all, width, async (run) => {
        for (const one of run) await one.write(store);
      }),
    /** The clocks look two hours after a month has ended, at what was written until then. */
    monthEnds: async (month: string) => {
      await cloud.streams.drained();
      const time = new Date(Date.parse(endOfMonth(month)) + 2 * 3_600_000).toISOString();
      const { type } = await cloud.invoke('clocks', { time });
      if (type !== 'answered') throw new Error(`the clocks did not look when ${month} had ended`);
    },
    /** All that was written comes to rest, and is looked at by the schedule. */
    rests: () => twoHoursLater(cloud),
    restated: async () => (await sealedMonths(store, country, '2025')).filter(({ version }) => version > 1).length,
    read: async ({ half }: Period) => {
      const path = `/reports/bilateral/${country}/2025${half === undefined ? '' : `?half=${half}`}`;
      const { status, body } = await actAs(cloud, 'task-force').read(path);
      if (status !== 200) throw new Error(`the report was answered ${status}`);
      return bilateralReport.parse(body);
    },
  };
}
