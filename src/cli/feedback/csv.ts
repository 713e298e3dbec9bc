/** A cell of a CSV file (RFC 4180). What a table program would take for a formula is marked as text. */
const cell = (value: string | number | boolean | undefined): string => {
  const text = String(value ?? '');
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Rows as a CSV file, the head first. */
export const csv = (rows: readonly (readonly (string | number | boolean | undefined)[])[]) =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
