/** Why a table cannot be read at all. The message is for the person at a terminal; other readers choose words by the code. */
export type TableFault =
  | 'not-a-workbook' | 'unsound-workbook' | 'old-or-protected' | 'protected' | 'unsafe' | 'too-much-text' | 'no-sheet' | 'part-missing' | 'unknown-form' | 'empty' | 'unknown-encoding';

export class TableError extends Error {
  override readonly name = 'TableError';
  readonly fault: TableFault;
  constructor(fault: TableFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
