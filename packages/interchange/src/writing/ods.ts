import { strToU8, zipSync } from 'fflate';
import { columnsOf, leftOutHeader, leftOutLines, linesOf, type Table } from './table.ts';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
const spaces = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// Blanks in a row are one in OpenDocument unless they are counted.
function paragraphs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => escaped(line).replace(/ {2,}/g, (all) => `<text:s text:c="${all.length}"/>`));
  return lines.map((line) => `<text:p>${line}</text:p>`).join('');
}

function cell(text: string): string {
  return text === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string">${paragraphs(text)}</table:table-cell>`;
}

function sheet(name: string, lines: readonly (readonly string[])[]): string {
  const rows = lines.map((line) => `<table:table-row>${line.map(cell).join('')}</table:table-row>`);
  return `<table:table table:name="${name}">${rows.join('')}</table:table>`;
}

/** The same workbook for LibreOffice: every cell is text. */
export function writeOds(table: Table): Uint8Array {
  const columns = columnsOf(table);
  const header = [columns.map(({ name }) => name), columns.map(({ label }) => label)];
  const sheets = [
    sheet('Case Sheet', [...header, ...linesOf(table, columns)]),
    sheet('About', table.about),
    sheet('Left out', [leftOutHeader, ...leftOutLines(table)]),
  ];
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} office:version="1.3"><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    // The first entry, and not packed: by it a file is known for what it is.
    mimetype: [strToU8(mimetype), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(content),
  });
}
