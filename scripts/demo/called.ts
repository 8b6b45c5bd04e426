import { type Called, inFive, marked } from './in-five.ts';

const people = {
  Sophea: ['សុភា', 'โสเภีย'],
  Rithy: ['រិទ្ធី', 'ฤทธี'],
  Chanthou: ['ចន្ធូ', 'จันทู'],
  Kunthea: ['គន្ធា', 'คุนเธีย'],
  Sokha: ['សុខា', 'สุขา'],
  Vanna: ['វណ្ណា', 'วันนา'],
  Nary: ['នារី', 'นารี'],
  Channary: ['ចាន់ណារី', 'จันนารี'],
  Bopha: ['បុប្ផា', 'บุปผา'],
  Anong: ['អនង្គ', 'อนงค์'],
  Minh: ['មិញ', 'มินห์'],
  Aisyah: ['អៃស្យះ', 'ไอชะห์'],
  Somchai: ['សំឆៃ', 'สมชาย'],
  Lan: ['ឡាន', 'ลาน'],
  Hafiz: ['ហាហ្វីស', 'ฮาฟิซ'],
  Piseth: ['ពិសិដ្ឋ', 'พิเสฐ'],
  Dara: ['តារា', 'ดารา'],
  Maly: ['ម៉ាលី', 'มาลี'],
  Vibol: ['វិបុល', 'วิบูล'],
  Sreymom: ['ស្រីមុំ', 'สเรยมุม'],
  Narith: ['ណារិទ្ធ', 'นาริทธิ์'],
} as const;

/** What somebody who works in the demo is called; Vietnamese and Malay write the Latin letters. */
export function personCalled(latin: keyof typeof people): Called {
  const [km, th] = people[latin];
  return marked({ km, en: latin, th, vi: latin, ms: latin });
}

const gates = {
  poipet: ['ប៉ោយប៉ែត', 'Poipet', 'ปอยเปต', 'Poipet', 'Poipet'],
  'cham-yeam': ['ចាំយាម', 'Cham Yeam', 'จามเยียม', 'Cham Yeam', 'Cham Yeam'],
  'o-smach': ['អូរស្មាច់', "O'Smach", 'โอเสม็ด', "O'Smach", "O'Smach"],
  bavet: ['បាវិត', 'Bavet', 'บาเวต', 'Bavet', 'Bavet'],
  'prey-vor': ['ព្រៃវ័រ', 'Prey Vor', 'ไพรวอร์', 'Prey Vor', 'Prey Vor'],
  'trapeang-phlong': ['ត្រពាំងផ្លុង', 'Trapeang Phlong', 'ตระเปียงผลง', 'Trapeang Phlong', 'Trapeang Phlong'],
  'phnom-penh-airport': [
    'ព្រលានយន្តហោះភ្នំពេញ',
    'Phnom Penh airport',
    'ท่าอากาศยานพนมเปญ',
    'Sân bay Phnôm Pênh',
    'Lapangan Terbang Phnom Penh',
  ],
  'siem-reap-airport': [
    'ព្រលានយន្តហោះសៀមរាប',
    'Siem Reap airport',
    'ท่าอากาศยานเสียมราฐ',
    'Sân bay Siem Reap',
    'Lapangan Terbang Siem Reap',
  ],
} as const;

const across = {
  poipet: [
    'បានខ្លងលឹក (អារញ្ញប្រាថេត)',
    'Ban Khlong Luek (Aranyaprathet)',
    'บ้านคลองลึก (อรัญประเทศ)',
    'Ban Khlong Luek (Aranyaprathet)',
    'Ban Khlong Luek (Aranyaprathet)',
  ],
  'cham-yeam': ['ហាតលេក', 'Hat Lek', 'หาดเล็ก', 'Hat Lek', 'Hat Lek'],
  bavet: ['ម៉ុកបៃ', 'Moc Bai', 'ม็อกบ่าย', 'Mộc Bài', 'Moc Bai'],
  'prey-vor': ['ប៊ិញហៀប', 'Binh Hiep', 'บิ่ญเหียป', 'Bình Hiệp', 'Binh Hiep'],
  'trapeang-phlong': ['សាម៉ាត់', 'Xa Mat', 'ซาม้าต', 'Xa Mát', 'Xa Mat'],
} as const;

/** What a crossing and its other side are called: places that are there, so nothing is marked. */
export function gateCalled(id: string) {
  const here = gates[id as keyof typeof gates];
  const there = across[id as keyof typeof across];
  return {
    ...(here === undefined ? {} : { names: inFive(here) }),
    ...(there === undefined ? {} : { namesAcross: inFive(there) }),
  };
}
