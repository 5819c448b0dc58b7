import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { Panel } from '@/ui/layout/Panel';
import classes from './indicator.module.css';
import { useTargets } from './indicatorData';
import { messages } from './messages';

const words = messages.target;

type Known = { targetFen: number; source: string; version: number } | undefined;

/** Entering a year's goal; the version seen goes along, so two administrators cannot overwrite each other. */
export function TargetPanel({ year }: { year: number }) {
  const { data } = useTargets(true);
  return (
    <Panel title={`${year} 年${words.title}`}>
      {data ? (
        <TargetForm year={year} known={data.find((target) => target.year === year)} />
      ) : (
        <SkeletonRows rows={1} height={60} />
      )}
    </Panel>
  );
}

function TargetForm({ year, known }: { year: number; known: Known }) {
  const [targetFen, setTargetFen] = useState<number | null>(known?.targetFen ?? null);
  const [source, setSource] = useState(known?.source ?? '');
  const save = useAction({
    run: () =>
      answerOf(
        api.PUT('/api/indicator/targets/{year}', {
          params: { path: { year }, header: ifMatch(known?.version ?? 0) },
          body: { targetFen: targetFen ?? 0, source },
        }),
      ),
    success: words.saved,
    invalidates: [['indicator']],
  });
  const errors = fieldErrors(save.problem, { targetFen: words.value, source: words.source });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.start(undefined);
      }}
    >
      {save.problem && errors.length === 0 ? <ProblemAlert problem={save.problem} /> : null}
      <div className={classes.form}>
        <MoneyInput
          id="targetFen"
          label={words.value}
          unit="yi"
          value={targetFen}
          onChange={setTargetFen}
          required
          {...withError(errorOf(errors, 'targetFen'))}
        />
        <TextInput
          id="source"
          label={words.source}
          description={words.sourceHelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          required
          maxLength={300}
          error={errorOf(errors, 'source')}
        />
        <Button type="submit" loading={save.pending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function withError(error: string | undefined) {
  return error ? { error } : {};
}
