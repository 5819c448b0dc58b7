import { Group } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { BenchTable } from './BenchTable';
import { type Note, useNotes } from './brokerageData';
import { messages } from './messages';

const words = messages.note;

/** All notes of the own organisation, newest first. */
export function NotesPage() {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useNotes(after);
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
