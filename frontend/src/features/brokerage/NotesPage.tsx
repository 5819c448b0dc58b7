import { Group } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { BenchHeader } from './BenchHeader';
import { type Note, useNotes } from './brokerageData';
import { messages } from './messages';

const words = messages.note;

/** All notes of the own organisation, newest first. */
export function NotesPage() {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useNotes(after);
  return (
    <>
      <BenchHeader lead={words.lead} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          columns={COLUMNS}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
    </>
  );
}

const COLUMNS: readonly Column<Note>[] = [
  { key: 'text', header: words.title, cell: (row) => row.text },
  {
    key: 'about',
    header: words.about,
    cell: (row) => (
      <Group gap="md">
        <AppLink to={`/demands/${row.demandId}`}>{words.openDemand}</AppLink>
        {row.achievementId ? (
          <AppLink to={`/achievements/${row.achievementId}`}>{words.openAchievement}</AppLink>
        ) : null}
      </Group>
    ),
  },
  { key: 'by', header: words.by, cell: (row) => row.authorName },
  { key: 'when', header: words.when, cell: (row) => tableTime(row.writtenAt) },
];
