import { type Called, inFive, marked } from './in-five.ts';

const organisations = {
  'demo-poipet-transit-centre': [
    'មណ្ឌលឆ្លងកាត់ប៉ោយប៉ែត',
    'Poipet Transit Centre',
    'ศูนย์พักระหว่างทางปอยเปต',
    'Trung tâm quá cảnh Poipet',
    'Pusat Transit Poipet',
  ],
  'demo-banteay-meanchey-shelter': [
    'ជម្រកខេត្តបន្ទាយមានជ័យ',
    'Banteay Meanchey shelter',
    'สถานคุ้มครองจังหวัดบันเตียเมียนเจย',
    'Cơ sở hỗ trợ nạn nhân Banteay Meanchey',
    'Rumah perlindungan Banteay Meanchey',
  ],
  'demo-mosvy': [
    'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា',
    'Ministry of Social Affairs, Veterans and Youth Rehabilitation',
    'กระทรวงกิจการสังคม ทหารผ่านศึก และฟื้นฟูเยาวชน',
    'Bộ Xã hội, Cựu chiến binh và Phục hồi Thanh niên',
    'Kementerian Hal Ehwal Sosial, Veteran dan Pemulihan Belia',
  ],
  'demo-partner-shelter': [
    'ជម្រកដៃគូ',
    'Partner shelter',
    'สถานคุ้มครองภาคี',
    'Cơ sở hỗ trợ đối tác',
    'Rumah perlindungan rakan',
  ],
  'demo-ngo': [
    'អង្គការមិនមែនរដ្ឋាភិបាល',
    'Non-governmental organisation',
    'องค์กรพัฒนาเอกชน',
    'Tổ chức phi chính phủ',
    'Pertubuhan bukan kerajaan',
  ],
  'demo-embassy-of-cambodia-bangkok': [
    'ស្ថានទូតកម្ពុជា ទីក្រុងបាងកក',
    'Embassy of Cambodia, Bangkok',
    'สถานเอกอัครราชทูตกัมพูชา กรุงเทพฯ',
    'Đại sứ quán Campuchia tại Băng Cốc',
    'Kedutaan Kemboja, Bangkok',
  ],
  'demo-embassy-of-thailand': [
    'ស្ថានទូតថៃ',
    'Embassy of Thailand',
    'สถานเอกอัครราชทูตไทย',
    'Đại sứ quán Thái Lan',
    'Kedutaan Thailand',
  ],
  'demo-embassy-of-viet-nam': [
    'ស្ថានទូតវៀតណាម',
    'Embassy of Viet Nam',
    'สถานเอกอัครราชทูตเวียดนาม',
    'Đại sứ quán Việt Nam',
    'Kedutaan Vietnam',
  ],
  'demo-embassy-of-malaysia': [
    'ស្ថានទូតម៉ាឡេស៊ី',
    'Embassy of Malaysia',
    'สถานเอกอัครราชทูตมาเลเซีย',
    'Đại sứ quán Malaysia',
    'Kedutaan Malaysia',
  ],
  'demo-central-unit-thailand': [
    'អង្គភាពកណ្តាលនៃប្រទេសថៃ',
    'Central unit of Thailand',
    'หน่วยงานกลางของประเทศไทย',
    'Đơn vị trung ương Thái Lan',
    'Unit pusat Thailand',
  ],
  'demo-central-unit-viet-nam': [
    'អង្គភាពកណ្តាលនៃប្រទេសវៀតណាម',
    'Central unit of Viet Nam',
    'หน่วยงานกลางของเวียดนาม',
    'Đơn vị trung ương Việt Nam',
    'Unit pusat Vietnam',
  ],
  'demo-central-unit-malaysia': [
    'អង្គភាពកណ្តាលនៃប្រទេសម៉ាឡេស៊ី',
    'Central unit of Malaysia',
    'หน่วยงานกลางของมาเลเซีย',
    'Đơn vị trung ương Malaysia',
    'Unit pusat Malaysia',
  ],
  'demo-poipet-border-police': [
    'នគរបាលព្រំដែនប៉ោយប៉ែត',
    'Border police, Poipet',
    'ตำรวจชายแดนปอยเปต',
    'Công an cửa khẩu Poipet',
    'Polis sempadan Poipet',
  ],
  'demo-national-task-force': [
    'ក្រុមការងារជាតិ',
    'National task force',
    'คณะทำงานระดับชาติ',
    'Nhóm công tác quốc gia',
    'Pasukan petugas kebangsaan',
  ],
  'demo-department-of-social-welfare': [
    'នាយកដ្ឋានសុខុមាលភាពសង្គម',
    'Department of Social Welfare',
    'กรมสวัสดิการสังคม',
    'Cục Phúc lợi xã hội',
    'Jabatan Kebajikan Sosial',
  ],
  'demo-audit': ['សវនកម្ម', 'Audit', 'หน่วยตรวจสอบ', 'Kiểm toán', 'Unit audit'],
  'demo-border-guard-th': [
    'ទាហានព្រំដែនថៃ',
    'Border guard of Thailand',
    'หน่วยรักษาชายแดนไทย',
    'Lính biên phòng Thái Lan',
    'Pengawal sempadan Thailand',
  ],
  'demo-border-guard-vn': [
    'កងការពារព្រំដែនវៀតណាម',
    'Border guard of Viet Nam',
    'หน่วยรักษาชายแดนเวียดนาม',
    'Bộ đội biên phòng Việt Nam',
    'Pengawal sempadan Vietnam',
  ],
  'demo-border-guard-my': [
    'កងការពារព្រំដែនម៉ាឡេស៊ី',
    'Border guard of Malaysia',
    'หน่วยรักษาชายแดนมาเลเซีย',
    'Lực lượng biên phòng Malaysia',
    'Pengawal sempadan Malaysia',
  ],
  'demo-mission-elsewhere': [
    'បេសកកម្មនៃប្រទេសដទៃ',
    'Mission of other countries',
    'คณะผู้แทนของประเทศอื่น',
    'Cơ quan đại diện của các nước khác',
    'Perwakilan negara lain',
  ],
} as const;

/** What an organisation of the demo is called. */
export function organisationCalled(id: string): Called {
  const found = organisations[id as keyof typeof organisations];
  if (found === undefined) throw new Error(`the demo has no name for ${id}`);
  return marked(inFive(found));
}
