/** Cells copied from a spreadsheet come as tab-separated text; the server reads them as the CSV file they stand for. */
export function pastedFile(text: string): File {
  return new File([csvOf(text)], 'pasted.csv', { type: 'text/csv' });
}

export function csvOf(text: string): string {
  return cellsOf(text)
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

/** A quoted cell may hold tabs, line ends and doubled quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  const end = text.replace(/\s+$/, '').length;
  while (cell.lastIndex <= end) {
    const found = cell.exec(text);
    if (!found) break;
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '' || cell.lastIndex > end) break;
    if (found[3] !== '\t') rows.push([]);
  }
  return rows;
}
