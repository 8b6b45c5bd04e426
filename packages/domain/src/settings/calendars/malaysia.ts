import { fromTheStart } from '../setting.ts';
import type { WorkingCalendar } from './calendar.ts';

/**
 * Malaysia as the federal territories of Kuala Lumpur and Putrajaya keep it, where the ministries and the embassies sit. States have
 * holidays of their own, and Kedah, Kelantan and Terengganu rest on Friday and Saturday: a deadline there is not counted by this. The
 * schedule of 2027 is published but could not be read, so the year is unknown.
 */
export const malaysianCalendar = {
  weekend: {
    value: [6, 0],
    source:
      'the federal territories rest on Saturday and Sunday (Kedah, Kelantan and Terengganu on Friday and Saturday); read in an encyclopaedia',
    agreedBy: null,
    validFrom: fromTheStart,
    basis: 'derived',
  },
  years: {
    2026: {
      source:
        'schedule of federal and state holidays 2026 (Cabinet Division, Prime Minister’s Department), 20 March and 2 June as announced after it, and the working day after a Sunday (Holidays Act 1951); read in copies',
      agreedBy: null,
      validFrom: '2026-01-01',
      basis: 'derived',
      verified: 'never verified',
      closed: [
        '2026-01-01', // New Year
        '2026-02-01', // Federal Territory Day, Thaipusam
        '2026-02-02', // in its place
        '2026-02-17', // Chinese New Year
        '2026-02-18',
        '2026-03-07', // Nuzul Al-Quran
        '2026-03-20', // added by the Prime Minister
        '2026-03-21', // Hari Raya Puasa
        '2026-03-22',
        '2026-03-23', // in its place
        '2026-05-01', // Labour Day
        '2026-05-27', // Hari Raya Qurban
        '2026-05-31', // Wesak
        '2026-06-01', // the Yang di-Pertuan Agong's birthday
        '2026-06-02', // in place of Wesak
        '2026-06-17', // Awal Muharram
        '2026-08-25', // the Prophet's birthday
        '2026-08-31', // National Day
        '2026-09-16', // Malaysia Day
        '2026-11-08', // Deepavali
        '2026-11-09', // in its place
        '2026-12-25', // Christmas
      ],
      worked: [],
    },
  },
} as const satisfies WorkingCalendar;
