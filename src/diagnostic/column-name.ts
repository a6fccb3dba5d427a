/** 28 is AB: as a spreadsheet names its columns. */
export const columnName = (number: number): string =>
  number > 26
    ? columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + Math.max(1, number));
