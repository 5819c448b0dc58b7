import { Button, Group, Stack, Switch } from '@mantine/core';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { useMailState } from '@/app/connected/subscriptions';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { StatusBadge } from '@/ui/text/StatusBadge';
import classes from './AccountPage.module.css';
import { messages } from './messages';

const words = messages.mail;
const KEY = ['account', 'mail'];

/** Whether reminders may come by mail: the address confirmed, nothing paused. */
export function MailPanel() {
  const { data, error } = useMailState();
  return (
    <Panel title={words.title} aside={<AppLink to="/work/subscriptions">{words.manage}</AppLink>}>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {!data && !error ? <SkeletonRows rows={2} height={32} /> : null}
      {data?.available === false ? <p className={classes.note}>{words.off}</p> : null}
      {data?.available ? (
        <Stack gap="sm">
          <Group gap="sm">
            <span>{data.email}</span>
            <StatusBadge
              status={data.confirmed ? 'VERIFIED' : 'SUPPLEMENT_REQUESTED'}
              label={data.confirmed ? words.confirmed : words.unconfirmed}
            />
          </Group>
          <p className={classes.note}>{data.confirmed ? words.confirmedText : words.unconfirmedText}</p>
          <Letters confirmed={data.confirmed} />
          <Pause paused={data.paused} />
        </Stack>
      ) : null}
    </Panel>
  );
}

function Letters({ confirmed }: { confirmed: boolean }) {
  const confirm = useAction({
    run: () => answerOf(api.POST('/api/account/mail/confirmation')),
    success: words.confirmationSent,
  });
  const test = useAction({
    run: () => answerOf(api.POST('/api/account/mail/test')),
    success: words.testSent,
  });
  const action = confirmed ? test : confirm;
  return (
    <>
      {action.problem ? <ProblemAlert problem={action.problem} /> : null}
      <Button
        variant="default"
        style={{ justifySelf: 'start', alignSelf: 'flex-start' }}
        loading={action.pending}
        onClick={() => action.start(undefined)}
      >
        {confirmed ? words.test : words.confirm}
      </Button>
    </>
  );
}

function Pause({ paused }: { paused: boolean }) {
  const pause = useAction({
    run: (wanted: boolean) => answerOf(api.PUT('/api/account/mail', { body: { paused: wanted } })),
    success: words.saved,
    invalidates: [KEY],
  });
  return (
    <>
      {pause.problem ? <ProblemAlert problem={pause.problem} /> : null}
      <Switch
        label={words.pause}
        description={words.pauseHint}
        checked={paused}
        disabled={pause.pending}
        onChange={(event) => pause.start(event.currentTarget.checked)}
      />
    </>
  );
}
