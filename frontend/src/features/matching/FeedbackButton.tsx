import { Button, Modal } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { FeedbackForm } from './FeedbackForm';
import { type Feedback, useFeedbackReasons, useGiveFeedback, useSaid, useTakeBack } from './feedbackData';
import type { Match } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';

const words = messages.feedback;

/** Tells the other side what one thinks of the match, changes it or takes it back. */
export function FeedbackButton({ match }: { match: Match }) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconMessage2 size={16} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {match.feedback ? words.change : words.give}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={words.title}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        {opened ? <Dialog match={match} onDone={close} /> : null}
      </Modal>
    </>
  );
}

function Dialog({ match, onDone }: { match: Match; onDone: () => void }) {
  const reasons = useFeedbackReasons();
  const said = useSaid(match.id);
  const give = useGiveFeedback(match.id, onDone);
  const takeBack = useTakeBack(onDone);
  const error = reasons.error ?? said.error;
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!reasons.data || !said.data) return <SkeletonRows rows={3} height={40} />;
  const own = said.data.own;
  const suggested = match.dismissal?.asFeedback;
  return (
    <>
      <p className={classes.quiet}>{words.readers}</p>
      <FeedbackForm
        reasons={reasons.data}
        initial={{
          reasons: own?.reasons.map(({ code }) => code) ?? (suggested ? [suggested] : []),
          remark: own?.remark ?? '',
        }}
        pending={give.pending}
        problem={give.problem}
        onSend={give.start}
      />
      {own ? (
        <Button
          variant="subtle"
          color="red"
          mt="sm"
          loading={takeBack.pending}
          onClick={() => takeBack.start(own.id)}
        >
          {words.takeBack}
        </Button>
      ) : null}
      {takeBack.problem ? <ProblemAlert problem={takeBack.problem} /> : null}
      <History entries={said.data.history} />
    </>
  );
}

function History({ entries }: { entries: readonly Feedback[] }) {
  if (entries.length === 0) return null;
  return (
    <details className={classes.history}>
      <summary>{words.history}</summary>
      <ul className={classes.missing}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {tableTime(entry.at)} {feedbackText(entry) || words.takenBackEntry}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The reasons in one line, with the remark. */
export function feedbackText({ reasons, remark }: Feedback): string {
  const labels = reasons.map(({ label }) => label).join('、');
  return remark ? `${labels}。${remark}` : labels;
}
