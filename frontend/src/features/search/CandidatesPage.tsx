import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { EntryDialog } from './EntryDialog';
import { candidateMessages as words } from './messages';
import { SearchTabs } from './SearchTabs';
import { type Candidate, type EntryBody, useCandidates, useRefuse } from './vocabularyData';

/** What listed texts propose for the vocabulary; accepting opens the entry for changing first. */
export function CandidatesPage() {
  const { data, error } = useCandidates();
  const mayEdit = useHasRole(['ADMINISTRATOR']);
  const [draft, setDraft] = useState<EntryBody>();
  const refuse = useRefuse(words.refused);
  const accept = ({ terms }: Candidate) =>
    setDraft({ relation: 'SAME', terms: [...terms], source: words.source, enabled: true });
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <SearchTabs />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {refuse.problem ? <ProblemAlert problem={refuse.problem} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          columns={columnsOf(mayEdit ? { accept, refuse: (terms) => refuse.start(terms) } : undefined)}
          rows={data}
          rowKey={(row) => row.terms.join('|')}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
      <EntryDialog draft={draft} onClose={() => setDraft(undefined)} />
    </>
  );
}

type Decide = { accept: (candidate: Candidate) => void; refuse: (terms: string[]) => void };

function columnsOf(decide: Decide | undefined): readonly Column<Candidate>[] {
  const columns: Column<Candidate>[] = [
    {
      key: 'terms',
      header: words.terms,
      cell: (row) => <span translate="no">{row.terms.join(' ＝ ')}</span>,
    },
    { key: 'kind', header: words.kind, cell: (row) => words.kinds[row.kind] ?? row.kind },
    { key: 'listings', header: words.listings, align: 'right', cell: (row) => formatCount(row.listings) },
    { key: 'example', header: words.example, secondary: true, cell: (row) => row.example },
  ];
  if (decide) {
    columns.push({
      key: 'actions',
      header: words.actions,
      unlabelled: true,
      cell: (row) => (
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${words.accept}：${row.terms.join('、')}`}
            onClick={() => decide.accept(row)}
          >
            {words.accept}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${words.refuse}：${row.terms.join('、')}`}
            onClick={() => decide.refuse([...row.terms])}
          >
            {words.refuse}
          </Button>
        </Group>
      ),
    });
  }
  return columns;
}
