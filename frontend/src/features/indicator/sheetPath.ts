/** Where the same figures are as a workbook. */
export function sheetPath(route: string, query: object): string {
  const words = Object.entries(query).map(([key, value]) => [key, String(value)]);
  return `/api/indicator/${route}.xlsx?${new URLSearchParams(words)}`;
}
