import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { tableDate, tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import { useEditions } from './rulePackData';
import classes from './rulepack.module.css';
import { StateMarks } from './StateMarks';
import type { EditionSummary } from './types';
import { validityWords } from './words';

const words = messages.columns;
const COLUMNS: readonly Column<EditionSummary>[] = [
  {
    key: 'name',
    header: words.name,
    unlabelled: true,
    cell: (row) => (
      <>
        <AppLink to={`/work/rule-packs/${row.id}`}>{row.code}</AppLink>
        <span className={classes.under}>{row.name}</span>
      </>
    ),
  },
  { key: 'version', header: words.version, width: 80, cell: (row) => `第 ${row.version} 版` },
  { key: 'state', header: words.state, cell: (row) => <StateMarks edition={row} /> },
  { key: 'validity', header: words.validity, cell: (row) => validityWords(row.validFrom, row.validUntil) },
  {
    key: 'effective',
    header: words.effective,
    cell: (row) => (row.effectiveFrom && row.uploadedBy ? tableDate(row.effectiveFrom) : '—'),
  },
  {
    key: 'uploaded',
    header: words.uploaded,
    cell: (row) => (row.uploadedBy ? `${row.uploadedBy} ${tableTime(row.uploadedAt)}` : messages.bundled),
  },
];

/** Every edition of every pack, and the way to a corrected one. */
export function RulePacksPage() {
  const { data, error } = useEditions();
  const mayUpload = useHasRole(['ADMINISTRATOR']);
  return (
    <>
      <PageHeader
        title={messages.title}
        lead={messages.lead}
        actions={
          mayUpload ? (
            <Button component={AppLink} to="/work/rule-packs/new">
              {messages.upload}
            </Button>
          ) : null
        }
      />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={messages.title}
          columns={COLUMNS}
          rows={data}
          rowKey={(row) => row.id}
          empty={<EmptyState title={messages.empty} />}
        />
      </Panel>
    </>
  );
}
