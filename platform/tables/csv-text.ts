/** Delimited text as other programs read it: for the file of refused rows and for tests. */
export function stringify(rows: readonly (readonly (string | number | null)[])[], delimiter = ','): string {
  return rows.map((row) => `${row.map((cell) => quoted(cell === null ? '' : String(cell), delimiter)).join(delimiter)}\n`).join('');
}

function quoted(value: string, delimiter: string): string {
  // A leading formula sign would be run by a spreadsheet: the apostrophe makes it text.
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d/.test(value) ? `'${value}` : value;
  return safe === '' || /["\n\r]/.test(safe) || safe.includes(delimiter) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
