/** What comes from other systems and goes to them. All people are invented. */
export const interchangeExamples = {
  importRows: {
    system: 'primero',
    consent: { how: 'signed', textVersion: '1' },
    rows: [
      {
        place: 3,
        external: { system: 'primero', id: 'P-2026-0017' },
        cells: [
          { as: 'field', name: 'prs_FirstName', value: 'Invented' },
          { as: 'field', name: 'prs_SecondName', value: 'Person' },
          { as: 'field', name: 'prs_Citizenship', value: ['KH'] },
          { as: 'field', name: 'con_Consent', value: true },
          { as: 'other', name: 'vic_MethodsOfControl', value: ['RestrictsMovement'] },
          { as: 'extra', name: 'x_kh_NameInOwnScript', value: 'ឈ្មោះប្រឌិត' },
          { as: 'extra', name: 'x_kh_BirthplaceCode', value: '0102' },
        ],
      },
    ],
  },
  exportCase: { to: { type: 'own-organisation' } },
};
