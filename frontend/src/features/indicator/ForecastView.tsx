import { formatFenRounded } from '@/lib/money';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { TotalFigure } from '@/ui/data/TotalFigure';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { growthText } from './Growth';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { ForecastTest, YearForecast } from './types';

const words = messages.outlook;

const columns: readonly Column<ForecastTest>[] = [
  { key: 'year', header: words.year, cell: (row) => `${row.year} 年` },
  {
    key: 'expected',
    header: words.expected,
    align: 'right',
    cell: (row) => formatFenRounded(row.expectedFen, 'wan'),
  },
  {
    key: 'actual',
    header: words.actual,
    align: 'right',
    cell: (row) => formatFenRounded(row.actualFen, 'wan'),
  },
  { key: 'error', header: words.error, align: 'right', cell: (row) => growthText(row.error) },
  {
    key: 'within',
    header: words.within,
    cell: (row) =>
      row.within === null || row.within === undefined ? words.tooFew : row.within ? words.yes : words.no,
  },
];

/** The expected end with its interval, the method in words, and how it would have done before. */
export function ForecastView({ forecast }: { forecast: YearForecast }) {
  const { on, toDateFen, expectedFen, lowFen, highFen, coverage, meanError, share, backTests } = forecast;
  const known = expectedFen && lowFen && highFen;
  return (
    <>
      {known ? (
        <>
          <TotalFigure fen={expectedFen} />
          <p className={classes.line}>
            预计在 {formatFenRounded(lowFen, 'yi')} 到 {formatFenRounded(highFen, 'yi')}{' '}
            亿元之间；若今年与往年情形相近，落在区间内的可能至少约 {Math.round((coverage ?? 0) / 100)}%。截至{' '}
            {on} 已登记 {formatFenRounded(toDateFen, 'yi')} 亿元，往年同日一般完成全年的{' '}
            {((share ?? 0) * 100).toFixed(1)}%，往年回测平均误差 {((meanError ?? 0) / 100).toFixed(1)}%。
          </p>
        </>
      ) : (
        <EmptyState title={words.tooLittle} hint={words.tooLittleHint} />
      )}
      <p className={classes.method}>{words.method}</p>
      <DataTable
        caption={words.backTests}
        columns={columns}
        rows={backTests}
        rowKey={(row) => row.year}
        empty={<p className={classes.line}>{words.noBackTests}</p>}
      />
    </>
  );
}
