export type DictionaryEntry = { code: string; name: string; parent?: string | null };

export type TreeEntry = DictionaryEntry & { depth: number; path: string };

/** A flat list with parents in reading order: each entry after its parent, with its depth and the names above it. */
export function inTreeOrder(entries: readonly DictionaryEntry[]): TreeEntry[] {
  const codes = new Set(entries.map((entry) => entry.code));
  const children = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    const parent = entry.parent && codes.has(entry.parent) ? entry.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), entry]);
  }
  const ordered: TreeEntry[] = [];
  const visit = (parent: string, depth: number, above: string) => {
    for (const entry of children.get(parent) ?? []) {
      const path = above ? `${above} / ${entry.name}` : entry.name;
      ordered.push({ ...entry, depth, path });
      visit(entry.code, depth + 1, path);
    }
  };
  visit('', 0, '');
  return ordered;
}
