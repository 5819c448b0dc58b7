import { tableTime } from '@/lib/dates';
import { formatFenRounded } from '@/lib/money';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { ReportSummary } from './types';

const words = messages.reports;
/** The whole one stands on the report's page and in its title here. */
const HASH_SHOWN = 12;

/** @param to where a report opens to; plain text where left out */
export function reportColumns(to?: (report: ReportSummary) => string): readonly Column<ReportSummary>[] {
  return [
    {
      key: 'period',
      header: words.period,
      cell: (row) => (to ? <AppLink to={to(row)}>{row.periodName}</AppLink> : row.periodName),
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
    {
      key: 'asOf',
      header: words.asOf,
      secondary: true,
      cell: (row) => <span className="tabular">{tableTime(row.asOf)}</span>,
    },
    {
      key: 'ledger',
      header: words.ledger,
      align: 'right',
      secondary: true,
      cell: (row) => row.ledgerSequence,
    },
    {
      key: 'sha256',
      header: words.sha256,
      secondary: true,
      cell: (row) => (
        <code className={classes.hash} title={row.sha256}>
          {row.sha256.slice(0, HASH_SHOWN)}…
        </code>
      ),
    },
    ...(to
      ? [
          {
            key: 'published',
            header: words.published,
            cell: (row: ReportSummary) => (
              <span className="tabular">{row.publishedAt ? words.isPublished : words.notPublished}</span>
            ),
          },
        ]
      : []),
  ];
}
