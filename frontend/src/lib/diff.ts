export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** Beyond this many comparisons the table would cost more memory than the reader gains. */
const LIMIT = 4_000_000;

/** Words of other scripts stay whole; Chinese is compared character by character. */
function tokens(text: string): string[] {
  return text.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? [];
}

/** Length of the longest common subsequence from each pair of positions to the ends. */
function commonLengths(before: string[], after: string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const match = before[i] === after[j];
      const down = at(rows, i + 1, j);
      const right = at(rows, i, j + 1);
      (rows[i] as Uint32Array)[j] = match ? at(rows, i + 1, j + 1) + 1 : Math.max(down, right);
    }
  }
  return rows;
}

function at(rows: Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function append(parts: DiffPart[], kind: DiffPart['kind'], text: string) {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}

/** The change from one version of a text to the next, as parts that read in order. */
export function difference(before: string, after: string): DiffPart[] {
  const old = tokens(before);
  const now = tokens(after);
  if (old.length * now.length > LIMIT) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const lengths = commonLengths(old, now);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      append(parts, 'same', old[i++] ?? '');
      j++;
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) append(parts, 'removed', old[i++] ?? '');
    else append(parts, 'added', now[j++] ?? '');
  }
  if (i < old.length) append(parts, 'removed', old.slice(i).join(''));
  if (j < now.length) append(parts, 'added', now.slice(j).join(''));
  return parts;
}
