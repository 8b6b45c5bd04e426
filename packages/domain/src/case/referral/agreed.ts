import { usualBundle } from '../../consent/bundle.ts';
import type { Use } from '../../consent/consent.ts';
import { consents, coveredSections, isRefused } from '../../consent/ledger.ts';
import type { CaseState } from '../case.ts';
import type { Service } from '../clear.ts';

type Ledger = CaseState['consents'];
type Receiver = Pick<CaseState['referrals'][number], 'kind' | 'to'> & { readonly services: readonly Service[] };

/** What a receiver is told the person's things for when it gives them a service. */
const purposes: Readonly<Record<Service, Use>> = {
  medical: 'health',
  psychological: 'health',
  'legal-aid': 'legal',
  'child-advocate': 'legal',
  'family-contact': 'family-tracing',
  'family-tracing': 'family-tracing',
  'risk-assessment': 'protection',
  'travel-home': 'return',
  'follow-up': 'reintegration',
  accommodation: 'care',
  spiritual: 'care',
  'socio-economic': 'care',
  'vocational-training': 'care',
  'life-skills': 'care',
  schooling: 'care',
  recreation: 'care',
  interpreter: 'care',
  'sign-language-interpreter': 'care',
};

/** For what the person may be asked who is to be referred for a service: a yes to anything else is one to something else. */
function usesOf(kind: Receiver['kind'], service: Service): readonly Use[] {
  return ['referral', usualBundle[kind].for, purposes[service]];
}

/**
 * Whether the person agrees at a moment to be referred to a receiver for these services (Policy III: "informed consent from the
 * victims"): it may be told of them, for the referral or for the service, and no referral was refused or taken back since. Where no
 * service is named yet, for anything.
 */
export function agreesToReferral(ledger: Ledger, { kind, to: organisation, services }: Receiver, at: string): boolean {
  if (isRefused(ledger, { to: kind, organisation, use: 'referral' }, at)) return false;
  if (services.length === 0) return consents(ledger, kind, at, organisation);
  const told = (use: Use) => Object.keys(coveredSections(ledger, { to: kind, organisation, use }, at)).length > 0;
  return services.every((service) => usesOf(kind, service).some(told));
}

/** Whether the person's last word on a referral to a receiver is a no: to all that is told to it, or to what the referral rests on. */
export function refusesReferral(ledger: Ledger, receiver: Receiver, at: string): boolean {
  const { kind, to: organisation, services } = receiver;
  const isNo = (use?: Use) => isRefused(ledger, { to: kind, organisation, ...(use === undefined ? {} : { use }) }, at);
  const restsOn = services.flatMap((service) => usesOf(kind, service));
  return isNo() || isNo('referral') || (!agreesToReferral(ledger, receiver, at) && restsOn.some(isNo));
}
