import { Button, Group } from '@mantine/core';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { vocabularyMessages as words } from './messages';
import { type Entry, type EntryBody, useRemoveEntry, useSaveEntry } from './vocabularyData';

export function bodyOf({ relation, terms, source, enabled }: Entry): EntryBody {
  return { relation: relation as EntryBody['relation'], terms: [...terms], source, enabled };
}

/** What can be done with one entry; a delivered one is switched off, never deleted. */
export function EntryActions({ entry, onChange }: { entry: Entry; onChange: (entry: Entry) => void }) {
  const own = entry.origin === 'OWN';
  const save = useSaveEntry(() => undefined);
  const remove = useRemoveEntry(own ? words.removed : words.restored);
  const named = (action: string) => `${action}：${entry.terms.join('、')}`;
  const problem = save.problem ?? remove.problem;
  return (
    <>
      <Group gap={4} wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={named(words.change)}
          onClick={() => onChange(entry)}
        >
          {words.change}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={named(entry.enabled ? words.switchOff : words.switchOn)}
          loading={save.pending}
          onClick={() => save.start({ entry, body: { ...bodyOf(entry), enabled: !entry.enabled } })}
        >
          {entry.enabled ? words.switchOff : words.switchOn}
        </Button>
        {entry.origin === 'DELIVERED' ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={named(own ? words.remove : words.restore)}
            loading={remove.pending}
            onClick={() => remove.start(entry)}
          >
            {own ? words.remove : words.restore}
          </Button>
        )}
      </Group>
      {problem ? <ProblemAlert problem={problem} /> : null}
    </>
  );
}
