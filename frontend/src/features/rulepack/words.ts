import { tableDate } from '@/lib/dates';
import { messages } from './messages';

type Period = { days: number; count: string };

export function periodWords({ days, count }: Period): string {
  return count === 'WORKING' ? `${days} 个工作日` : `${days} 日`;
}

/** From when until when the regulation holds; a draft never did. */
export function validityWords(from: string | null | undefined, until: string | null | undefined): string {
  if (!from) return messages.never;
  return `${tableDate(from)} 至${until ? ` ${tableDate(until)}` : messages.lasting}`;
}

const KINDS: Record<string, string> = {
  DEVELOPMENT: '技术开发',
  TRANSFER: '技术转让',
  LICENSE: '技术许可',
  CONSULTING: '技术咨询',
  SERVICE: '技术服务',
};

type KindName = { code: string; name: string };

/** @param names the kinds of the form as they are now; an older pack may file the same sub-kind under another kind */
export function kindWords(code: string, names: readonly KindName[] = []): string {
  const [kind = '', sub] = code.split('.');
  const name = KINDS[kind] ?? kind;
  if (!sub) return name;
  const known =
    names.find((entry) => entry.code === code) ?? names.find((entry) => entry.code.endsWith(`.${sub}`));
  return `${name}（${known?.name ?? '其他子类'}）`;
}
