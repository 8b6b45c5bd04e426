import { createHash } from 'node:crypto';
import { openCaseBody } from '@homeward/domain/case/open-case-body';
import type { SaidConsent } from '@homeward/domain/consent/consent';
import type { HtcdsRow } from '@homeward/domain/interchange/import-rows';
import { notTakenIn } from '@homeward/domain/taken-in';
import { textOf } from '@homeward/interchange/record';
import { faultsOfRow } from '@homeward/interchange/sent-row';
import { type Opened, toCase } from '@homeward/interchange/to-case';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { canonicalJson, type Json } from '@homeward/vault/canonical-json';
import { externalTag } from '@homeward/vault/name-tag';
import type * as z from 'zod';
import type { Rooms } from './desk.ts';

export type Import = Request<'importRows'>;
type Row = Omit<Import['body']['rows'][number], 'cells'> & { readonly record: HtcdsRow };
export type Became = ReplyOf<'importRows'>['rows'][number];
type Report = Extract<z.infer<typeof openCaseBody>, { from: 'report' }>;

/** What a row comes to before anything is written: its case's id, its hash, and what our file opens with. */
export type Planned = {
  readonly row: Row;
  readonly id: string;
  readonly hash: string;
  readonly opened: Opened;
  readonly said: Report;
};

function hashOf(record: Row['record']): string {
  return createHash('sha256')
    .update(canonicalJson(record as Json))
    .digest('hex');
}

// The same row of the same organisation has the same id however often it comes; nobody without the key tells it from another.
async function idOf({ vault }: Rooms, { actor, body }: Import, { external, nth }: Row, hash: string): Promise<string> {
  const name = external === undefined ? ['row', body.system, hash, nth] : ['id', external.system, external.id];
  return externalTag(vault, JSON.stringify([actor.organisation, ...name]));
}

function consentOf({ body }: Import, { agrees, language }: Opened): { readonly consent?: SaidConsent } {
  if (!agrees || body.consent === undefined) return {};
  const { witness, interpreter, ...asked } = body.consent;
  const consent = { to: 'case-file', for: 'care', given: true, sections: ['identity', 'needs'] } as const;
  return {
    consent: {
      ...consent,
      ...asked,
      ...(witness && { witness }),
      sections: [...consent.sections],
      language,
      interpreter: interpreter && language !== 'km',
    },
  };
}

const nameParts = ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName'] as const;

/** Of a name that is longer than a file holds: the part that most of it stands in. */
function longestName(record: Row['record']): string {
  const lengths = nameParts.map((name) => [name, textOf(record, name)?.length ?? 0] as const);
  const own = ['x_kh_NameInOwnScript', record.extra['x_kh_NameInOwnScript']?.length ?? 0] as const;
  return [...lengths, own].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

/** What the row comes to, or why it becomes no file. */
export async function planned(rooms: Rooms, request: Import, row: Row): Promise<Planned | Became> {
  const faults = faultsOfRow(row.record);
  const refused = { place: row.place, outcome: 'refused' } as const;
  if (faults.length > 0) return { ...refused, code: 'invalid-row', fields: faults };
  const opened = toCase(row.record);
  const { identity, sex, citizenship, language, exploitation, sector, doNotContactEmbassy } = opened;
  const said = openCaseBody.safeParse({
    from: 'report',
    identity,
    sex,
    citizenship,
    language,
    exploitation,
    doNotContactEmbassy,
    ...(sector === undefined ? {} : { sector }),
    ...consentOf(request, opened),
  });
  if (!said.success)
    return { ...refused, code: 'invalid-row', fields: [{ field: longestName(row.record), code: 'too-long' }] };
  // A birth that nobody can have had is a slip here as on a form.
  if (notTakenIn(openCaseBody, said.data, request.recordedAt).length > 0)
    return { ...refused, code: 'invalid-row', fields: [{ field: 'prs_Birthdate', code: 'not-a-date' }] };
  const hash = hashOf(row.record);
  return { row, hash, opened, said: said.data as Report, id: await idOf(rooms, request, row, hash) };
}
