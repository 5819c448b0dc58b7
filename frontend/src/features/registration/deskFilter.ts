import { useSearchParams } from 'react-router';
import type { QueueFilter } from './registrationData';
import type { RegistrationState } from './types';

type Chip = { key: string; states?: RegistrationState[]; query?: Partial<QueueFilter> };

/** The chips of the queue; the key stands in the address. */
export const FILTERS: readonly Chip[] = [
  { key: 'first', query: { inbox: 'FIRST' } },
  { key: 'second', query: { inbox: 'SECOND' } },
  { key: 'mine', query: { mine: true } },
  { key: 'overdue', query: { overdue: true } },
  { key: 'SUBMITTED', states: ['SUBMITTED'] },
  { key: 'FIRST_REVIEW', states: ['FIRST_REVIEW'] },
  { key: 'SECOND_REVIEW', states: ['SECOND_REVIEW'] },
  { key: 'EXPERT_REVIEW', states: ['EXPERT_REVIEW'] },
  { key: 'SUPPLEMENT_REQUESTED', states: ['SUPPLEMENT_REQUESTED'] },
  { key: 'REGISTERED', states: ['REGISTERED', 'CHANGED'] },
  { key: 'REFUSED', states: ['REFUSED', 'CANCELLED', 'REVOKED'] },
  { key: 'all' },
];

export type Reviews = { first: boolean; second: boolean };

/** Narrowing by the deal, each a field above the list. */
export const FIELDS = ['registrant', 'reference', 'kind', 'from', 'to'] as const;
export type FieldName = (typeof FIELDS)[number];

const OWN_KEYS = ['filter', ...FIELDS];

/** The filter and the open row, both from the address. */
export function useDeskFilter(reviews: Reviews) {
  const [search] = useSearchParams();
  const key = search.get('filter') ?? (reviews.first ? 'first' : reviews.second ? 'second' : 'all');
  const chip = FILTERS.find((each) => each.key === key);
  const filter: QueueFilter = {
    ...(chip?.states ? { state: chip.states } : {}),
    ...chip?.query,
    ...deal(search),
  };
  const addressOf = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    return `/work/desk?${next}`;
  };
  const kept = new URLSearchParams([...search].filter(([name]) => OWN_KEYS.includes(name)));
  kept.set('filter', key);
  return {
    key,
    filter,
    open: search.get('open') ?? undefined,
    values: Object.fromEntries(FIELDS.map((name) => [name, search.get(name) ?? ''])) as Record<
      FieldName,
      string
    >,
    addressOf,
    caseAddress: (id: string) => `/work/desk/${id}?${kept}`,
  };
}

function deal(search: URLSearchParams): Partial<QueueFilter> {
  const text = (name: FieldName) => search.get(name) || undefined;
  const fen = (name: FieldName) => (text(name) ? Number(text(name)) : undefined);
  const found = {
    registrant: text('registrant'),
    reference: text('reference'),
    kind: text('kind'),
    fromFen: fen('from'),
    toFen: fen('to'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
