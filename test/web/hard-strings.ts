/** A string that shapes or breaks badly where a font, a dictionary or a style is missing. `name` is that of its picture. */
export type HardString = { readonly name: string; readonly lang: 'km' | 'th' | 'vi'; readonly text: string };

/** Subscripts, split vowels and coeng ro; stacked vowels and tones, sara am; two marks on a letter, composed and not. All invented or official names. */
export const hardStrings: readonly HardString[] = [
  { name: 'km-transit-centre', lang: 'km', text: 'មជ្ឈមណ្ឌលឆ្លងកាត់ប៉ោយប៉ែត ខេត្តបន្ទាយមានជ័យ' },
  { name: 'km-ministry', lang: 'km', text: 'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា' },
  { name: 'km-victim', lang: 'km', text: 'ស្ត្រីរងគ្រោះដោយអំពើជួញដូរមនុស្សត្រូវបានប្រគល់ជូនដោយមានការយល់ព្រម' },
  { name: 'km-kingdom', lang: 'km', text: 'ព្រះរាជាណាចក្រកម្ពុជា ខ្ញុំបាទ/នាងខ្ញុំ ១២៥០០៛ ឆ្នាំ២០២៦' },
  { name: 'th-ministry', lang: 'th', text: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์' },
  { name: 'th-victim', lang: 'th', text: 'ผู้เสียหายจากการค้ามนุษย์เดินทางกลับภูมิลำเนาโดยสมัครใจ' },
  { name: 'th-marks', lang: 'th', text: 'น้ำใจที่ปู่ญาฐานุกูลรู้ว่าฎีกากตัญญูจึ่งชื่นใจ' },
  { name: 'th-era', lang: 'th', text: 'วันที่ ๒ มีนาคม พ.ศ. ๒๕๖๙ ด่านคลองลึก อำเภออรัญประเทศ' },
  { name: 'vi-minutes', lang: 'vi', text: 'Biên bản bàn giao nạn nhân bị mua bán trở về từ nước ngoài' },
  { name: 'vi-names', lang: 'vi', text: 'Nguyễn Thị Ước, Đặng Quỳnh Nghĩa, Ỷ Lan, Lưỡng Kỷ Ngữ' },
  { name: 'vi-gate', lang: 'vi', text: 'Cửa khẩu quốc tế Mộc Bài, huyện Bến Cầu, tỉnh Tây Ninh' },
  { name: 'vi-decomposed', lang: 'vi', text: 'Quyết định nhượng bộ rộng rãi của những người phụ nữ'.normalize('NFD') },
];
