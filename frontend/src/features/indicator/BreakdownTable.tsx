import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { AppLink } from '@/ui/text/AppLink';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { Breakdown, IndicatorFigure } from './types';

const words = messages.dashboard;

type BreakdownTableProps = {
  caption: string;
  year: number;
  by: Breakdown;
  figures: readonly IndicatorFigure[] | undefined;
};

/** Where a figure opens to: the contracts that it is the sum of. */
export function contractsAddress(year: number, by?: Breakdown, code?: string): string {
  const query = new URLSearchParams({ year: String(year) });
  if (by && code !== undefined) query.set(by, by === 'month' ? String(Number(code)) : code);
  return `/work/indicator/contracts?${query}`;
}

/** One breakdown; every row is a link to its contracts and shows its share of the largest. */
export function BreakdownTable({ caption, year, by, figures }: BreakdownTableProps) {
  const largest = Math.max(1, ...(figures ?? []).map((figure) => figure.grossFen));
  const columns: readonly Column<IndicatorFigure>[] = [
    {
      key: 'name',
      header: caption,
      cell: (row) => (
        <>
          <AppLink to={contractsAddress(year, by, row.code)}>{row.name}</AppLink>
          <span
            className={classes.share}
            style={{ width: `${Math.max(0, (row.grossFen / largest) * 100)}%` }}
            aria-hidden="true"
          />
        </>
      ),
    },
    { key: 'contracts', header: words.contracts, align: 'right', cell: (row) => formatCount(row.contracts) },
    {
      key: 'gross',
      header: words.gross,
      align: 'right',
      cell: (row) => formatFenRounded(row.grossFen, 'wan'),
    },
    {
      key: 'technology',
      header: words.technology,
      align: 'right',
      secondary: true,
      cell: (row) => formatFenRounded(row.technologyFen, 'wan'),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={figures}
      rowKey={(row) => row.code}
      figures
      empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
    />
  );
}
