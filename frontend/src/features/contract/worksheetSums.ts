import type { WorksheetItem } from './contractData';
import { messages } from './messages';

/** What of an item counts as technology, in fen; the same rule as the server's, on whole numbers only. */
export function technologyFen(item: WorksheetItem): number {
  if (item.kind === 'TECHNICAL') return item.amountFen;
  if (item.kind === 'NON_TECHNICAL') return 0;
  const { quantity, reasonableQuantity: reasonable } = item;
  if (!quantity || reasonable === null || reasonable === undefined) return 0;
  if (reasonable >= quantity) return item.amountFen;
  return Number((BigInt(item.amountFen) * BigInt(reasonable)) / BigInt(quantity));
}

/** Both sums; undefined where they are beyond what can be kept exactly. */
export function worksheetSums(items: readonly WorksheetItem[]) {
  const gross = items.reduce((sum, item) => sum + BigInt(item.amountFen), 0n);
  const technology = items.reduce((sum, item) => sum + BigInt(technologyFen(item)), 0n);
  if (gross > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { gross: Number(gross), technology: Number(technology) };
}

/** Why so much of an item counts. */
export function reasonOf(item: WorksheetItem): string {
  const words = messages.worksheetReason;
  if (item.kind !== 'CARRIER') return words[item.kind];
  const { quantity, reasonableQuantity: reasonable } = item;
  if (!quantity || reasonable === null || reasonable === undefined) return words.open;
  return reasonable >= quantity ? words.whole : words.share(reasonable, quantity);
}
