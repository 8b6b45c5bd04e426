import * as z from 'zod';
import type { HtcdsRecord, Value } from '../record.ts';

/**
 * A case as Primero's API version 2 answers it (`GET /api/v2/cases`), as far as its public documentation shows it. A Primero has forms
 * of its own: what is not here stays with it.
 @public */
export const primeroCase = z.looseObject({
  id: z.uuid(),
  case_id_display: z.string().optional(),
  name: z.string().optional(),
  sex: z.string().optional(),
  age: z.number().optional(),
  date_of_birth: z.iso.date().optional(),
  registration_date: z.iso.date().optional(),
  created_at: z.string().optional(),
  owned_by: z.string().optional(),
  status: z.string().optional(),
});
type PrimeroCase = z.infer<typeof primeroCase>;

/** One page of them. @public */
export const primeroPage = z.looseObject({
  data: z.array(primeroCase),
  metadata: z.looseObject({ total: z.int(), per: z.int(), page: z.int() }),
});

/** What it answers when it does not do something. @public */
export const primeroErrors = z.looseObject({
  errors: z.array(z.looseObject({ code: z.int().optional(), status: z.int().optional(), message: z.string() })),
});

const sexes = { female: 'Feminine', male: 'Masculine' } as const;
const statuses = { open: 'Active', closed: 'Closed' } as const;

/** THE map: a field of Primero, the field of HTCDS that holds the same, and how a value is turned each way. @public */
export const fieldMap = [
  {
    primero: 'name',
    htcds: 'prs_FirstName prs_SecondName',
    turns: 'the last word is the first name, as Cambodian names are written',
  },
  { primero: 'sex', htcds: 'prs_Gender', turns: 'female Feminine, male Masculine; others stay unknown' },
  { primero: 'date_of_birth', htcds: 'prs_Birthdate', turns: 'as it is' },
  { primero: 'age', htcds: 'x_kh_AgeInPrimero', turns: 'as it is: an age without its day is no birth date' },
  { primero: 'registration_date', htcds: 'cas_IncomingReferralDate', turns: 'as it is' },
  { primero: 'owned_by', htcds: 'cas_CaseOwner', turns: 'as it is' },
  { primero: 'status', htcds: 'cas_Status', turns: 'open Active, closed Closed' },
  { primero: 'case_id_display', htcds: 'x_kh_PrimeroDisplayId', turns: 'as it is' },
] as const;

function turned(table: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return value !== undefined && Object.hasOwn(table, value) ? table[value] : undefined;
}

function named(name: string | undefined): Readonly<Record<string, Value | undefined>> {
  const words = (name ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length < 2) return { prs_SecondName: words[0] };
  return { prs_SecondName: words.slice(0, -1).join(' '), prs_FirstName: words.at(-1) };
}

function given<T>(all: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== '')) as Record<
    string,
    T
  >;
}

/** A case of Primero as a row that `importRows` takes, under the id that Primero gave. @public */
export function fromPrimero(one: PrimeroCase): {
  readonly external: { readonly system: string; readonly id: string };
  readonly record: HtcdsRecord;
} {
  const { id, name, sex, date_of_birth: born, registration_date: day, owned_by: owner, status } = one;
  const fields = given<Value>({
    ...named(name),
    prs_Gender: turned(sexes, sex) ?? (sex === undefined ? undefined : 'NonSpecifiedUnknown'),
    prs_Birthdate: born,
    cas_IncomingReferralDate: day,
    cas_CaseOwner: owner,
    cas_Status: turned(statuses, status),
  });
  const extra = given({ x_kh_AgeInPrimero: one.age?.toString(), x_kh_PrimeroDisplayId: one.case_id_display });
  return { external: { system: 'primero', id }, record: { fields, other: {}, extra } };
}

function back(table: Readonly<Record<string, string>>, value: Value | undefined): string | undefined {
  return Object.entries(table).find(([, other]) => other === value)?.[0];
}

/**
 * A record of ours as the body of `POST /api/v2/cases` or of `PATCH /api/v2/cases/:id`. The id is ours: Primero takes a UUID of its
 * client, so the same case sent twice is answered 409 and never doubled.
 @public */
export function toPrimero(id: string, { fields }: HtcdsRecord): { readonly data: Readonly<Record<string, unknown>> } {
  const name = [fields['prs_SecondName'], fields['prs_MiddleName'], fields['prs_FirstName']];
  const whole = name.filter((part) => typeof part === 'string').join(' ');
  return {
    data: given<unknown>({
      id,
      name: whole,
      sex: back(sexes, fields['prs_Gender']),
      date_of_birth: /^\d{4}-\d{2}-\d{2}$/.test(String(fields['prs_Birthdate'])) ? fields['prs_Birthdate'] : undefined,
      registration_date: fields['cas_IncomingReferralDate'],
      status: back(statuses, fields['cas_Status']),
    }),
  };
}
