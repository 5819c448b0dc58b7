import type { components } from '@/api/schema';
import { formatFen, unitFor, unitName } from '@/lib/money';

export type WorksheetDifference = components['schemas']['WorksheetDifference'];
export type WorksheetLine = components['schemas']['WorksheetDifference.WorksheetLine'];
type Item = components['schemas']['WorksheetItem'];

const KINDS: Record<Item['kind'], string> = {
  TECHNICAL: '技术性费用',
  NON_TECHNICAL: '非技术性费用',
  CARRIER: '技术载体',
};

/** What became of an item and why the technology value moved with it, in one sentence. */
export function explained(line: WorksheetLine): string {
  const { before, after } = line;
  const what = before && after ? changesOf(line, before, after) : comesOrGoes(line);
  return [what, effectOf(line)].filter(Boolean).join('；');
}

function comesOrGoes({ before, after }: WorksheetLine): string {
  const item = after ?? before;
  return item ? `${after ? '新增' : '删除'}${KINDS[item.kind]} ${sum(item.amountFen)}` : '';
}

function changesOf({ changed }: WorksheetLine, before: Item, after: Item): string {
  const told: Record<string, string> = {
    NAME: `名称由“${before.name}”改为“${after.name}”`,
    KIND: `由${KINDS[before.kind]}改为${KINDS[after.kind]}`,
    AMOUNT: `金额由 ${sum(before.amountFen)} 改为 ${sum(after.amountFen)}`,
    QUANTITY: `合理数量由 ${share(before)} 改为 ${share(after)}`,
    REASON: '修改了理由',
    EVIDENCE: '修改了依据',
  };
  return changed.map((part) => told[part]).join('，');
}

function share({ quantity, reasonableQuantity }: Item): string {
  return `${reasonableQuantity ?? '未填'} / ${quantity ?? '未填'}`;
}

function effectOf({ technologyBeforeFen, technologyAfterFen }: WorksheetLine): string {
  const more = technologyAfterFen - technologyBeforeFen;
  if (more === 0) return '技术交易额不变';
  return `技术交易额${more > 0 ? '增加' : '减少'} ${sum(Math.abs(more))}`;
}

function sum(fen: number): string {
  const unit = unitFor(fen);
  return `${formatFen(fen, unit)} ${unitName(unit)}`;
}
