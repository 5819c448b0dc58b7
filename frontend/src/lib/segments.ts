export type Segment = { text: string; marked: boolean };

/** Splits text whose hits stand between an opening and a closing marker; markers never become markup. */
export function segmentsOf(text: string, open = '<em>', close = '</em>'): Segment[] {
  const segments: Segment[] = [];
  let rest = text;
  while (rest) {
    const start = rest.indexOf(open);
    const end = start < 0 ? -1 : rest.indexOf(close, start + open.length);
    if (end < 0) break;
    if (start > 0) segments.push({ text: rest.slice(0, start), marked: false });
    segments.push({ text: rest.slice(start + open.length, end), marked: true });
    rest = rest.slice(end + close.length);
  }
  if (rest) segments.push({ text: rest, marked: false });
  return segments;
}
