import { useSearchParams } from 'react-router';
import type { paths } from '@/api/schema';
import { useHasRole } from '@/app/session/useSession';

export type ChangeQuery = NonNullable<paths['/api/desk/changes']['get']['parameters']['query']>;
export type CountName = 'open' | 'first' | 'second' | 'overdue' | 'mine';
type Chip = {
  key: string;
  label: string;
  query: ChangeQuery;
  count?: CountName;
  reviews?: 'first' | 'second' | 'any';
};

/** The chips above the changes; the key stands in the address. */
const CHIPS: readonly Chip[] = [
  { key: 'first', label: '一审待办', query: { inbox: 'FIRST' }, count: 'first', reviews: 'first' },
  { key: 'second', label: '二审待办', query: { inbox: 'SECOND' }, count: 'second', reviews: 'second' },
  { key: 'mine', label: '我处理中', query: { mine: true }, count: 'mine', reviews: 'any' },
  { key: 'overdue', label: '已超期', query: { overdue: true }, count: 'overdue' },
  { key: 'open', label: '审核中', query: {}, count: 'open' },
  { key: 'supplement', label: '待补正', query: { state: ['SUPPLEMENT_REQUESTED'] } },
  { key: 'done', label: '已办结', query: { state: ['PASSED', 'REFUSED', 'WITHDRAWN'] } },
];

/** The chip in the address, those the person has a use for, and what the chosen one asks. */
export function useChangeFilter() {
  const [search] = useSearchParams();
  const first = useHasRole(['FIRST_REVIEWER']);
  const second = useHasRole(['SECOND_REVIEWER']);
  const may = { first, second, any: first || second };
  const chips = CHIPS.filter(({ reviews }) => !reviews || may[reviews]);
  const key = search.get('filter') ?? 'open';
  const chosen = chips.find((chip) => chip.key === key);
  return { chips, key, query: chosen?.query ?? {} };
}
