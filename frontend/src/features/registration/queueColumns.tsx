import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { MoneyText } from '@/ui/text/MoneyText';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import { RegistrationClock } from './RegistrationClock';
import classes from './registration.module.css';
import type { RegistrationSummary } from './types';

const words = messages.columns;

const clock: Column<RegistrationSummary> = {
  key: 'clock',
  header: words.clock,
  unlabelled: true,
  cell: (row) => <RegistrationClock summary={row} />,
};
const state: Column<RegistrationSummary> = {
  key: 'state',
  header: words.state,
  unlabelled: true,
  cell: (row) => <StatusBadge status={row.state} />,
};
const gross: Column<RegistrationSummary> = {
  key: 'gross',
  header: words.gross,
  align: 'right',
  secondary: true,
  cell: (row) => <MoneyText fen={row.transactionValueFen} unit="wan" withUnit={false} />,
};
const submitted: Column<RegistrationSummary> = {
  key: 'submitted',
  header: words.submitted,
  secondary: true,
  cell: (row) => tableDate(row.submittedAt),
};

function project(to: (row: RegistrationSummary) => string): Column<RegistrationSummary> {
  return {
    key: 'project',
    header: words.project,
    cell: (row) => (
      <>
        <AppLink to={to(row)}>{row.projectName}</AppLink> {row.demo ? <DemoBadge /> : null}
        <span className={classes.under}>
          {row.reference} · {row.registrantName}
        </span>
        {row.handler ? <span className={classes.under}>由{row.mine ? '您' : row.handler}处理中</span> : null}
      </>
    ),
  };
}

/** The desk's rows; with one open beside the list only what helps to choose the next. */
export function queueColumns(
  to: (row: RegistrationSummary) => string,
  narrow: boolean,
): readonly Column<RegistrationSummary>[] {
  return narrow ? [project(to), clock, state] : [project(to), clock, state, gross, submitted];
}

export const ownColumns: readonly Column<RegistrationSummary>[] = [
  project((row) => `/work/registrations/${row.id}`),
  state,
  clock,
  { key: 'holder', header: words.holder, cell: (row) => row.holder },
  gross,
  submitted,
];
