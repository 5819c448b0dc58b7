import { Button, Progress } from '@mantine/core';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { DiffView } from '@/ui/text/DiffView';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import { RULE_PACKS, useDryRun } from './rulePackData';
import classes from './rulepack.module.css';
import type { DryRun, Edition } from './types';

const words = messages.dryRun;

/** Tries the edition on every registration and says which would end otherwise. */
export function DryRunPanel({ edition, mayStart }: { edition: Edition; mayStart: boolean }) {
  const { id } = edition.summary;
  const { data, error } = useDryRun(id, Boolean(edition.dryRunJob));
  const start = useAction({
    run: () => answerOf(api.POST('/api/rule-packs/{id}/dry-run', { params: { path: { id } } })),
    success: words.started,
    invalidates: [RULE_PACKS],
  });
  const running = data?.state === 'QUEUED' || data?.state === 'RUNNING';
  return (
    <Panel
      title={words.title}
      aside={
        mayStart ? (
          <Button
            size="xs"
            variant="default"
            loading={start.pending || running}
            onClick={() => start.start(undefined)}
          >
            {data ? words.again : words.start}
          </Button>
        ) : null
      }
    >
      <p>{words.lead}</p>
      {start.problem ? <ProblemAlert problem={start.problem} /> : null}
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data ? <Result run={data} /> : null}
    </Panel>
  );
}

function Result({ run }: { run: DryRun }) {
  const share = run.total > 0 ? (100 * run.done) / run.total : 0;
  return (
    <>
      {run.state === 'DONE' ? null : <Progress value={share} aria-label={words.progress} />}
      <p>
        {words.progress} {run.done} / {run.total}
        {run.message ? `。${run.message}` : ''}
      </p>
      {run.state === 'DONE' && run.differing === 0 ? <p>{words.none}</p> : null}
      {run.differing > 0 ? (
        <p>
          {run.differing} {words.differing} {run.differingOutcomes} 份。{words.more}
        </p>
      ) : null}
      {run.effects.map((effect) => (
        <details key={effect.registrationId} className={classes.effect}>
          <summary>
            {effect.reference} {effect.projectName} <StatusBadge status="OPEN" label={effect.state} />{' '}
            {effect.outcome ? <StatusBadge status="FAILED" label={words.outcome} /> : null}
          </summary>
          <AppLink to={`/work/desk/${effect.registrationId}`}>{words.openCase}</AppLink>
          <DiffView changes={numbered(effect.changes)} />
        </details>
      ))}
    </>
  );
}

/** Several findings carry the same label; the view tells its lines apart by it. */
function numbered(changes: DryRun['effects'][number]['changes']) {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const count = (seen.get(change.label) ?? 0) + 1;
    seen.set(change.label, count);
    return { ...change, label: count > 1 ? `${change.label}（${count}）` : change.label };
  });
}
