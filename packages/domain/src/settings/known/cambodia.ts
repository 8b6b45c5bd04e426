import { type KnownOfCountry, organisation, printed } from './known.ts';

/** What public sources say of Cambodia. */
export const knownOfCambodia: KnownOfCountry<'KH'> = {
  country: 'KH',
  organisations: [
    organisation('ministry-unit', 'mosvy', 'Ministry of Social Affairs, Veterans and Youth Rehabilitation', {
      aliases: ['MoSVY'],
      source: 'Prakas of 2009; never verified',
    }),
    organisation('ministry-unit', 'mosvy-atro', 'Anti-Trafficking in Persons and Reintegration Office', {
      aliases: ['ATRO'],
      source: 'Minimum Standards of 2009, foreword; never verified',
    }),
    organisation('provincial-office', 'dosvy', 'Provincial and municipal departments of social affairs', {
      aliases: ['DoSVY'],
      source: 'Prakas of 2009; never verified',
    }),
    organisation('committee', 'national-task-force', 'National Task Force of Decision 35', {
      source: 'Decision 35 of 20 July 2007; never verified',
    }),
    organisation('committee', 'ncct', 'NCCT', {
      successorOf: 'national-task-force',
      source: 'press of 2016 and 2022; that it follows the National Task Force is our reading; never verified',
    }),
    organisation('transit-centre', 'poipet-transit-centre', 'Poipet Transit Centre', {
      aliases: ['PTC'],
      source: 'Prakas 128 of 12 March 2007; never verified',
    }),
    organisation('transit-centre', 'bavet-transit-centre', 'Bavet transit centre, run by CCPCR', {
      source: 'reports of 2015 and 2016; never verified',
    }),
    organisation('ngo', 'damnok-toek', 'Damnok Toek, Child Migrant Office'),
    organisation('ngo', 'ccpcr', 'CCPCR'),
    organisation('ngo', 'cwcc', 'CWCC'),
    organisation('ngo', 'hagar', 'Hagar'),
    organisation('ngo', 'afesip', 'AFESIP'),
    organisation('ngo', 'caritas-cambodia', 'Caritas'),
    organisation('ngo', 'hope-for-justice', 'Hope for Justice'),
    organisation('police-unit', 'immigration-police-kh', 'Immigration police at the checkpoint', {
      source: 'releases of IOM of 2014; never verified',
    }),
    organisation('police-unit', 'national-police', 'Cambodia National Police, illegal detention and trafficking'),
    organisation('police-unit', 'kampong-cham-anti-trafficking', 'Kampong Cham provincial anti-trafficking office'),
    organisation('embassy', 'embassy-kh-bangkok', 'Embassy of Cambodia, Bangkok'),
    organisation('embassy', 'embassy-kh-hanoi', 'Embassy of Cambodia, Hanoi'),
    organisation('embassy', 'embassy-kh-kuala-lumpur', 'Embassy of Cambodia, Kuala Lumpur'),
    organisation('consulate', 'consulate-kh-sa-kaeo', 'Consulate-General of Cambodia, Sa Kaeo'),
    organisation('consulate', 'consulate-kh-ho-chi-minh-city', 'Consulate-General of Cambodia, Ho Chi Minh City'),
    organisation('consulate', 'consulate-kh-songkhla', 'Consulate-General of Cambodia, Songkhla', {
      source: 'announced in December 2024 (Bangkok Post); never verified',
    }),
    organisation('international', 'iom-cambodia', 'IOM, office in Cambodia', { aliases: ['IOM'] }),
    organisation('international', 'unicef-cambodia', 'UNICEF, Cambodia', { aliases: ['UNICEF'] }),
  ],
  channels: [
    printed('national-police', 'VietnamPlus: free of charge, Vietnamese, English and Chinese', ['117'], {
      published: '2022-08-31',
    }),
    printed('embassy-kh-bangkok', 'RFA Khmer', ['081 441 9872', '098 404 1550', '082 799 0007'], {
      published: '2014-05-27',
      outOfUse: 'printed-too-long-ago',
    }),
    printed('kampong-cham-anti-trafficking', 'local press on a campaign of 2020 and 2021', [
      '081 37 38 39',
      '011 714 668',
    ]),
    printed('iom-cambodia', 'a release of IOM, undated, about 2015', ['+855 23 216 532']),
  ],
  gates: [],
};
