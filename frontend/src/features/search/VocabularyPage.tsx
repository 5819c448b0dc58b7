import { Box, Button, Group, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { upload } from '@/api/upload';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { announce } from '@/lib/announcements';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { FileUpload } from '@/ui/form/FileUpload';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { bodyOf } from './EntryActions';
import { EntryDialog } from './EntryDialog';
import { vocabularyMessages as words } from './messages';
import { SearchTabs } from './SearchTabs';
import { vocabularyColumns } from './vocabularyColumns';
import {
  type Entry,
  type EntryBody,
  type Imported,
  useVocabulary,
  VOCABULARY,
  type Wanted,
} from './vocabularyData';

type Open = { draft: EntryBody; entry?: Entry };

const MAX_BYTES = 2 * 1024 * 1024;

/** The words that find each other: what is delivered, and what the bureau made of it. */
export function VocabularyPage() {
  const [search] = useSearchParams();
  const { set } = useFilters();
  const { after, pageOf } = useCursorPaging();
  const mayEdit = useHasRole(['ADMINISTRATOR']);
  const [open, setOpen] = useState<Open | undefined>(() => asked(search.get('add')));
  const { data, error } = useVocabulary(wantedOf(search), after);
  const close = () => {
    setOpen(undefined);
    if (search.has('add')) set('add', null);
  };
  const change = (entry: Entry) => setOpen({ draft: bodyOf(entry), entry });
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Group gap="xs">
            <DownloadButton address="/api/administration/vocabulary/export?format=CSV" name={words.fileName}>
              {words.exportFile}
            </DownloadButton>
            {mayEdit ? <Button onClick={() => setOpen(asked(''))}>{words.add}</Button> : null}
          </Group>
        }
      />
      <SearchTabs />
      <FilterBar>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set('q', String(new FormData(event.currentTarget).get('q') ?? '').trim());
          }}
        >
          <TextInput
            key={search.get('q') ?? ''}
            name="q"
            label={words.search}
            maxLength={100}
            defaultValue={search.get('q') ?? ''}
            rightSectionWidth={64}
            rightSection={
              <Button type="submit" size="compact-xs" variant="subtle">
                {words.find}
              </Button>
            }
          />
        </form>
        <Choice
          name="origin"
          label={words.origin}
          options={words.origins}
          value={search.get('origin')}
          onChange={set}
        />
        <Choice
          name="enabled"
          label={words.state}
          options={words.states}
          value={search.get('enabled')}
          onChange={set}
        />
      </FilterBar>
      {mayEdit ? (
        <Box my="sm">
          <ImportFile />
        </Box>
      ) : null}
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          columns={vocabularyColumns(mayEdit ? change : undefined)}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={{ ...pageOf(data), ...(data ? { total: data.total } : {}) }}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
      <EntryDialog draft={open?.draft} entry={open?.entry} onClose={close} />
    </>
  );
}

function asked(term: string | null): Open | undefined {
  if (term === null) return undefined;
  return { draft: { relation: 'SAME', terms: term ? [term] : [], source: '', enabled: true } };
}

function wantedOf(search: URLSearchParams): Wanted {
  const q = search.get('q');
  const origin = words.origins.find(({ value }) => value === search.get('origin'))?.value;
  const enabled = search.get('enabled');
  return {
    ...(q ? { q } : {}),
    ...(origin ? { origin } : {}),
    ...(enabled ? { enabled: enabled === 'true' } : {}),
  };
}

type ChoiceProps = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  value: string | null;
  onChange: (name: string, value: string | null) => void;
};

function Choice({ name, label, options, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={words.all}
      clearable
      clearButtonProps={{ 'aria-label': '清除' }}
      data={[...options]}
      value={value}
      onChange={(chosen) => onChange(name, chosen)}
    />
  );
}

function ImportFile() {
  const client = useQueryClient();
  return (
    <FileUpload
      label={words.importFile}
      description={words.importHint}
      accept=".csv,.tsv,.txt,.xlsx"
      maxBytes={MAX_BYTES}
      upload={(file, onProgress, signal) =>
        upload<Imported>({ address: '/api/administration/vocabulary/import', file, onProgress, signal })
      }
      onUploaded={({ added, changed, unchanged }) => {
        announce({ tone: 'success', text: words.imported(added, changed, unchanged) });
        void client.invalidateQueries({ queryKey: VOCABULARY });
      }}
    />
  );
}
