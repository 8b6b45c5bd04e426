import { languages } from '@homeward/domain/countries/languages';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { inAMail } from '@homeward/domain/settings/corridors/notice-stage';
import type { Contact } from '@homeward/store/contacts';
import { gateWrite } from '@homeward/store/gates';
import { afterAll, expect, test } from 'vitest';
import { openHandoverMails } from '../../functions/handlers/handover-mails.ts';
import { gateCalled } from '../../scripts/demo/called.ts';
import { demoGates } from '../../scripts/demo/directory.ts';
import { idOf, now } from '../domain/made.ts';
import { leftoversIn } from '../words/leftovers.ts';
import { type Item, openDesks } from './desks-in-process.ts';

const { store, plant, stop } = await openDesks();
afterAll(stop);
await plant(...(demoGates.map(([plate, said]) => gateWrite(plate, said)) as readonly Item[]));

const number = 'H-KH-26-0143-W';
const event = {
  type: 'HandoverScheduled',
  occurredAt: now,
  by: 'x',
  organisation: 'y',
  direction: 'inbound',
  told: [],
  number,
  date: '2026-12-02',
  gate: 'poipet',
  mode: 'land',
  gateVerified: true,
  disclosures: {},
} as unknown as HandoverEvent;
const id = { country: 'TH', quiet: false, handover: idOf(60) } as const;
const contact = { organisation: 'z', country: 'TH' } as unknown as Contact;
const told = { kind: 'scheduled', event, id, shows: inAMail.options } as const;

/** The second of December, as each language writes it. */
const days = {
  en: '2 December 2026',
  km: 'ថ្ងៃទី 2 ខែធ្នូ ឆ្នាំ 2026',
  th: '2 ธันวาคม พ.ศ. 2569',
  vi: '2 tháng 12 năm 2026',
  ms: '2 Disember 2026',
};

test.each(languages)(
  'a mail in %s says day and gate as its reader calls them, and its number in the subject',
  async (language) => {
    const { subject, body } = await openHandoverMails(store, 'https://h.example')(told, contact)(language);
    expect(body).toContain(days[language]);
    expect(body).toContain(gateCalled('poipet').names?.[language]);
    expect(subject).toMatch(new RegExp(` · ${number}$`));
    expect(`${subject} ${body}`).not.toMatch(/2026-12-02|\bpoipet\b/);
    expect(leftoversIn(`${subject}\n${body}`, language)).toEqual([]);
  },
);
