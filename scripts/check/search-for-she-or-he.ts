import { searchForSheOrHe } from './she-or-he.ts';

const { files, faults } = searchForSheOrHe();
for (const fault of faults) console.log(fault);
console.log(`${files} files, nobody is called she or he`);
process.exitCode = faults.length === 0 ? 0 : 1;
