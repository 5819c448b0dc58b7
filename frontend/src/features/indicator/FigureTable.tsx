import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { AppLink } from '@/ui/text/AppLink';
import { Growth } from './Growth';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { StatFigure } from './types';

const words = messages.figures;

const FIGURES: readonly Column<StatFigure>[] = [
  { key: 'contracts', header: words.contracts, align: 'right', cell: (row) => formatCount(row.contracts) },
  { key: 'gross', header: words.gross, align: 'right', cell: (row) => formatFenRounded(row.grossFen, 'wan') },
  {
    key: 'technology',
    header: words.technology,
    align: 'right',
    secondary: true,
    cell: (row) => formatFenRounded(row.technologyFen, 'wan'),
  },
  {
    key: 'mean',
    header: words.mean,
    align: 'right',
    secondary: true,
    cell: (row) => (row.meanFen ? formatFenRounded(row.meanFen, 'wan') : '—'),
  },
  { key: 'growth', header: words.growth, align: 'right', cell: (row) => <Growth value={row.growth} /> },
];

type FigureTableProps = {
  caption: string;
  figures: readonly StatFigure[] | undefined;
  /** Where a row opens to. */
  to: (figure: StatFigure) => string;
  /** In half of the page's width: what the cross table shows as well is left out. */
  narrow?: boolean;
};

/** Figures of one dimension; every row is a link to its contracts and shows its share of the largest. */
export function FigureTable({ caption, figures, to, narrow = false }: FigureTableProps) {
  const largest = Math.max(1, ...(figures ?? []).map((figure) => figure.grossFen));
  const all: readonly Column<StatFigure>[] = [
    {
      key: 'name',
      header: caption,
      cell: (row) => (
        <div className={classes.name}>
          <AppLink to={to(row)}>{row.name}</AppLink>
          <span
            className={classes.share}
            style={{ width: `${Math.max(0, (row.grossFen / largest) * 100)}%` }}
            aria-hidden="true"
          />
        </div>
      ),
    },
    ...FIGURES,
  ];
  const columns = narrow ? all.filter((column) => !column.secondary) : all;
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
