import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { AppLink } from '@/ui/text/AppLink';
import { BenchHeader } from './BenchHeader';
import classes from './brokerage.module.css';
import { type Introduction, STATES, useIntroductions } from './brokerageData';
import { IntroductionBadge } from './IntroductionBadge';
import { messages } from './messages';

const words = messages.introductions;

/** A broker's introductions, or those that an organisation has received. */
export function IntroductionsPage() {
  const { get } = useFilters();
  const chosen = STATES.find((state) => state === get('state'));
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useIntroductions(chosen, after);
  const bench = useHasRole(['BROKER', 'ADMINISTRATOR', 'AUDITOR']);
  const tabs = [undefined, ...STATES].map((state) => ({
    to: state ? `/work/introductions?state=${state}` : '/work/introductions',
    label: state ? (words.states[state] ?? state) : words.all,
    current: state === chosen,
  }));
  return (
    <>
      {bench ? (
        <BenchHeader lead={words.leadBroker} />
      ) : (
        <PageHeader title={words.title} lead={words.leadSide} />
      )}
      <TabLinks label={words.state} tabs={tabs} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.caption}
          columns={COLUMNS}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={bench ? words.emptyBroker : words.emptySide} />}
        />
      </Panel>
    </>
  );
}

const COLUMNS: readonly Column<Introduction>[] = [
  {
    key: 'pair',
    header: words.pair,
    cell: (row) => (
      <AppLink to={`/work/introductions/${row.id}`}>
        {words.of(row.demand?.title ?? messages.gone, row.achievement?.title ?? messages.gone)}
      </AppLink>
    ),
  },
  {
    key: 'broker',
    header: words.broker,
    secondary: true,
    cell: (row) => `${row.brokerName} · ${row.brokerOrganization}`,
  },
  {
    key: 'state',
    header: words.state,
    unlabelled: true,
    cell: (row) => <IntroductionBadge state={row.state} />,
  },
  {
    key: 'proposed',
    header: words.proposed,
    cell: (row) => <span className={classes.day}>{tableDate(row.proposedAt)}</span>,
  },
  {
    key: 'answerBy',
    header: words.answerBy,
    cell: (row) => <span className={classes.day}>{tableDate(row.answerBy)}</span>,
  },
];
