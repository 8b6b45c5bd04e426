import type { Organisation } from '../../directory/organisation.ts';
import type { Country } from '../../people/actor.ts';

type Known = Organisation & { readonly source: string };

const reports = 'named in press and agency reports of 2009 to 2025; never verified';

function known(country: Country, kind: string, id: string, name: string, more: Partial<Known> = {}): Known {
  return { id, name, country, kind, source: reports, ...more };
}

/** Organisations that have a part in bringing people home, as public sources name them. A deployment enters those it works with. */
export const knownOrganisations: readonly Known[] = [
  known('KH', 'ministry-unit', 'mosvy', 'Ministry of Social Affairs, Veterans and Youth Rehabilitation', {
    aliases: ['MoSVY'],
    source: 'Prakas of 2009; never verified',
  }),
  known('KH', 'ministry-unit', 'mosvy-atro', 'Anti-Trafficking in Persons and Reintegration Office', {
    aliases: ['ATRO'],
    source: 'Minimum Standards of 2009, foreword; never verified',
  }),
  known('KH', 'provincial-office', 'dosvy', 'Provincial and municipal departments of social affairs', {
    aliases: ['DoSVY'],
    source: 'Prakas of 2009; never verified',
  }),
  known('KH', 'committee', 'national-task-force', 'National Task Force of Decision 35', {
    source: 'Decision 35 of 20 July 2007; never verified',
  }),
  known('KH', 'committee', 'ncct', 'NCCT', {
    successorOf: 'national-task-force',
    source: 'press of 2016 and 2022; that it follows the National Task Force is our reading; never verified',
  }),
  known('KH', 'transit-centre', 'poipet-transit-centre', 'Poipet Transit Centre', {
    aliases: ['PTC'],
    source: 'Prakas 128 of 12 March 2007; never verified',
  }),
  known('KH', 'transit-centre', 'bavet-transit-centre', 'Bavet transit centre, run by CCPCR', {
    source: 'reports of 2015 and 2016; never verified',
  }),
  known('KH', 'ngo', 'damnok-toek', 'Damnok Toek, Child Migrant Office'),
  known('KH', 'ngo', 'ccpcr', 'CCPCR'),
  known('KH', 'ngo', 'cwcc', 'CWCC'),
  known('KH', 'ngo', 'hagar', 'Hagar'),
  known('KH', 'ngo', 'afesip', 'AFESIP'),
  known('KH', 'ngo', 'caritas-cambodia', 'Caritas'),
  known('KH', 'ngo', 'hope-for-justice', 'Hope for Justice'),
  known('KH', 'police-unit', 'immigration-police-kh', 'Immigration police at the checkpoint', {
    source: 'releases of IOM of 2014; never verified',
  }),
  known('KH', 'police-unit', 'national-police', 'Cambodia National Police, illegal detention and trafficking'),
  known('KH', 'police-unit', 'kampong-cham-anti-trafficking', 'Kampong Cham provincial anti-trafficking office'),
  known('KH', 'embassy', 'embassy-kh-bangkok', 'Embassy of Cambodia, Bangkok'),
  known('KH', 'embassy', 'embassy-kh-hanoi', 'Embassy of Cambodia, Hanoi'),
  known('KH', 'embassy', 'embassy-kh-kuala-lumpur', 'Embassy of Cambodia, Kuala Lumpur'),
  known('KH', 'consulate', 'consulate-kh-sa-kaeo', 'Consulate-General of Cambodia, Sa Kaeo'),
  known('KH', 'consulate', 'consulate-kh-ho-chi-minh-city', 'Consulate-General of Cambodia, Ho Chi Minh City'),
  known('KH', 'consulate', 'consulate-kh-songkhla', 'Consulate-General of Cambodia, Songkhla', {
    source: 'announced in December 2024 (Bangkok Post); never verified',
  }),
  known('KH', 'international', 'iom-cambodia', 'IOM, office in Cambodia', { aliases: ['IOM'] }),
  known('KH', 'international', 'unicef-cambodia', 'UNICEF, Cambodia', { aliases: ['UNICEF'] }),
  known('TH', 'ministry-unit', 'batwc', 'Bureau of Anti-Trafficking in Women and Children', { aliases: ['BATWC'] }),
  known('TH', 'ministry-unit', 'datip', 'Division of Anti-Trafficking in Persons, MSDHS', {
    aliases: ['DATIP'],
    successorOf: 'batwc',
    source: 'handbook of 2019; that it took over the work of BATWC is from memory; never verified',
  }),
  known('TH', 'hotline', 'msdhs-hotline', 'MSDHS hotline', { aliases: ['1300'] }),
  known('TH', 'screening-centre', 'sa-kaeo-joint-screening-centre', 'Sa Kaeo joint screening centre', {
    source: 'The Nation, December 2025; never verified',
  }),
  known('TH', 'provincial-office', 'psdhs-th', 'Provincial social development offices', {
    aliases: ['PSDHS'],
    source: 'The Nation, 2025; never verified',
  }),
  known('TH', 'police-unit', 'immigration-bureau-th', 'Immigration Bureau', {
    source: 'The Nation, 2025; never verified',
  }),
  known('TH', 'police-unit', 'khlong-luek-police', 'Khlong Luek police', {
    source: 'The Nation, 2025; never verified',
  }),
  known('TH', 'ministry-unit', 'mfa-th-call-centre', 'Ministry of Foreign Affairs of Thailand, call centre'),
  known('TH', 'embassy', 'embassy-th-phnom-penh', 'Embassy of Thailand, Phnom Penh'),
  known('TH', 'consulate', 'consulate-th-siem-reap', 'Consulate-General of Thailand, Siem Reap'),
  known('VN', 'ministry-unit', 'mps-vn', 'Ministry of Public Security of Viet Nam', { aliases: ['MPS'] }),
  known('VN', 'committee', 'committee-138-vn', 'Steering Committee 138/CP', { source: 'from memory; never verified' }),
  known('VN', 'ministry-unit', 'molisa', 'Ministry of Labour, Invalids and Social Affairs', { aliases: ['MOLISA'] }),
  known('VN', 'ministry-unit', 'moh-vn', 'Ministry of Health of Viet Nam', {
    aliases: ['MoH'],
    successorOf: 'molisa',
    source: 'press of September 2025: social protection of victims moved to it; never verified',
  }),
  known('VN', 'border-gate', 'border-guard-vn', 'Border Guard of Viet Nam'),
  known('VN', 'police-unit', 'immigration-vn', 'Immigration Department of Viet Nam'),
  known('VN', 'hotline', 'hotline-111', 'National line against trafficking and for children', { aliases: ['111'] }),
  known('VN', 'shelter', 'peace-house', 'Peace House', { source: 'from memory; never verified' }),
  known('VN', 'shelter', 'reflection-house', 'Reflection House', { source: 'from memory; never verified' }),
  known(
    'VN',
    'ministry-unit',
    'mfa-vn-citizen-protection',
    'Ministry of Foreign Affairs of Viet Nam, citizen protection',
  ),
  known('VN', 'embassy', 'embassy-vn-phnom-penh', 'Embassy of Viet Nam, Phnom Penh'),
  known('VN', 'consulate', 'consulate-vn-sihanoukville', 'Consulate-General of Viet Nam, Sihanoukville'),
  known('VN', 'consulate', 'consulate-vn-battambang', 'Consulate-General of Viet Nam, Battambang'),
  known('MY', 'ministry-unit', 'mapo', 'MAPO council secretariat', { aliases: ['NSO MAPO'] }),
  known('MY', 'police-unit', 'immigration-my', 'Immigration Department of Malaysia'),
  known('MY', 'ministry-unit', 'jkm', 'JKM'),
  known('MY', 'hotline', 'mapo-hotline', 'Anti-trafficking hotline (1MOCC, MAPO)'),
  known('MY', 'hotline', 'talian-kasih', 'Talian Kasih'),
  known('MY', 'embassy', 'embassy-my-phnom-penh', 'Embassy of Malaysia, Phnom Penh'),
];
