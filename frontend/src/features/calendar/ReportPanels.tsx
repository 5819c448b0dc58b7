import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import classes from './calendar.module.css';
import { messages } from './messages';
import type { Day, Move, Report } from './types';

const WEEKDAY = new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' });
const MOVES: readonly Column<Move>[] = [
  {
    key: 'reference',
    header: messages.moves.reference,
    unlabelled: true,
    cell: (row) => (
      <>
        <AppLink
          to={row.changeId ? `/work/desk/changes/${row.changeId}` : `/work/desk/${row.registrationId}`}
        >
          {row.reference}
          {row.changeId ? messages.moves.change : ''}
        </AppLink>
        <span className={classes.under}>{row.projectName}</span>
      </>
    ),
  },
  {
    key: 'before',
    header: messages.moves.before,
    cell: (row) => (row.before ? tableDate(row.before) : messages.moves.open),
  },
  { key: 'after', header: messages.moves.after, cell: (row) => tableDate(row.after) },
];
const DAYS: readonly Column<Day>[] = [
  {
    key: 'date',
    header: messages.days.date,
    cell: (row) => `${tableDate(row.date)} ${WEEKDAY.format(new Date(row.date))}`,
  },
  {
    key: 'kind',
    header: messages.days.kind,
    cell: (row) => (row.working ? messages.days.worked : messages.days.rest),
  },
  { key: 'occasion', header: messages.days.occasion, cell: (row) => row.occasion },
];

/** What a table says and does: what to look at twice, whose last day moves, the days themselves. */
export function ReportPanels({ report, made }: { report: Report; made: boolean }) {
  const title = made ? messages.moves.made : messages.moves.foreseen;
  return (
    <>
      <Notes title={messages.warnings} lines={report.warnings} />
      <Notes title={messages.differences} lines={report.differences} />
      <Panel title={title} padded={false}>
        <DataTable
          caption={title}
          columns={MOVES}
          rows={report.moves}
          rowKey={(row) => row.registrationId}
          empty={messages.moves.none}
        />
      </Panel>
      <Panel title={messages.days.title} padded={false}>
        <DataTable
          caption={messages.days.title}
          columns={DAYS}
          rows={report.days}
          rowKey={(row) => row.date}
          empty={null}
        />
      </Panel>
    </>
  );
}

function Notes({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
