import { Button, Group, Modal, SegmentedControl, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { vocabularyMessages as words } from './messages';
import { type Entry, type EntryBody, useSaveEntry } from './vocabularyData';

type EntryDialogProps = {
  /** What the form begins with; undefined keeps the dialog closed. */
  draft: EntryBody | undefined;
  /** The entry that is changed; a new one without. */
  entry?: Entry | undefined;
  onClose: () => void;
};

/** Writes one entry of the vocabulary. */
export function EntryDialog({ draft, entry, onClose }: EntryDialogProps) {
  return (
    <Modal
      opened={draft !== undefined}
      onClose={onClose}
      title={entry ? words.changeTitle : words.add}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {draft ? <EntryForm draft={draft} entry={entry} onClose={onClose} /> : null}
    </Modal>
  );
}

function EntryForm({ draft, entry, onClose }: EntryDialogProps & { draft: EntryBody }) {
  const [body, setBody] = useState(draft);
  const save = useSaveEntry(onClose);
  const errorAt = (name: string) =>
    save.problem?.errors.find(({ field }) => field === name || field.startsWith(`${name}[`))?.message;
  const set = (part: Partial<EntryBody>) => setBody({ ...body, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.start({ entry, body });
      }}
    >
      <Stack>
        <div>
          <SegmentedControl
            aria-label={words.relation}
            data={Object.entries(words.relations).map(([value, label]) => ({ value, label }))}
            value={body.relation}
            onChange={(relation) => set({ relation: relation as EntryBody['relation'] })}
          />
          <p>{words.relationHints[body.relation]}</p>
        </div>
        <TagsInput
          label={words.terms}
          description={words.termsHint}
          required
          acceptValueOnBlur
          maxTags={20}
          splitChars={['|', '，', '、', ',']}
          value={body.terms}
          onChange={(terms) => set({ terms })}
          error={errorAt('terms')}
          data-autofocus
        />
        <TextInput
          label={words.source}
          description={words.sourceHint}
          required
          maxLength={200}
          value={body.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
          error={errorAt('source')}
        />
        <Switch
          label={words.enabled}
          checked={body.enabled}
          onChange={(event) => set({ enabled: event.currentTarget.checked })}
        />
        {save.problem ? <ProblemAlert problem={save.problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={save.pending}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
