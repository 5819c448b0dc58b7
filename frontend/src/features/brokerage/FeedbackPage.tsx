import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { BenchTable } from './BenchTable';
import { type SideWord, useSideWords } from './brokerageData';
import { messages } from './messages';

const words = messages.feedback;

/** What the sides of all matches told each other and have not taken back, newest first. */
export function FeedbackPage() {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useSideWords(after);
  return (
    <BenchTable
      words={words}
      columns={COLUMNS}
      rows={data?.items}
      problem={error ? problemOf(error) : undefined}
      page={pageOf(data)}
    />
  );
}

const COLUMNS: readonly Column<SideWord>[] = [
  {
    key: 'reasons',
    header: words.reasons,
    cell: (row) =>
      [row.reasons.map((reason) => reason.label).join('、'), row.remark].filter(Boolean).join('。'),
  },
  { key: 'side', header: words.side, cell: (row) => words.sides[row.side] },
  { key: 'demand', header: messages.demand, cell: (row) => <Told kind="demands" listing={row.demand} /> },
  {
    key: 'achievement',
    header: messages.achievement,
    cell: (row) => <Told kind="achievements" listing={row.achievement} />,
  },
  { key: 'when', header: words.when, cell: (row) => tableTime(row.at) },
];

type ToldProps = { kind: 'demands' | 'achievements'; listing: SideWord['demand'] };

function Told({ kind, listing }: ToldProps) {
  return listing ? <AppLink to={`/${kind}/${listing.id}`}>{listing.title}</AppLink> : messages.gone;
}
