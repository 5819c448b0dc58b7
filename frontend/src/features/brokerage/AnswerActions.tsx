import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useHasRole } from '@/app/session/useSession';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { AppLink } from '@/ui/text/AppLink';
import classes from './brokerage.module.css';
import { type Introduction, useAnswer } from './brokerageData';
import { messages } from './messages';

const words = messages.introductions;

/** What the reader may do with an introduction now; the server has the last word. */
export function AnswerActions({ introduction }: { introduction: Introduction }) {
  const [asked, setAsked] = useState<'decline' | 'withdraw'>();
  const answer = useAnswer(introduction, () => setAsked(undefined));
  const broker = useHasRole(['BROKER']);
  const open = introduction.state === 'PROPOSED' || introduction.state === 'HALF_ACCEPTED';
  const mine = introduction.mySide;
  return (
    <>
      {answer.problem && !asked ? <ProblemAlert problem={answer.problem} /> : null}
      {mine && open && introduction.myAnswer ? <p className={classes.quiet}>{words.mine}</p> : null}
      {mine && open && !introduction.myAnswer ? (
        <>
          <p className={classes.quiet}>{words.privacy}</p>
          <Group>
            <Button loading={answer.pending} onClick={() => answer.start({ name: 'accept' })}>
              {words.accept}
            </Button>
            <Button variant="default" onClick={() => setAsked('decline')}>
              {words.decline}
            </Button>
          </Group>
        </>
      ) : null}
      {mine && introduction.state === 'ACCEPTED' ? (
        <>
          <p className={classes.quiet}>{words.talkHint}</p>
          <div>
            <Button component={AppLink} to={enquiryOf(introduction)}>
              {words.talk}
            </Button>
          </div>
        </>
      ) : null}
      {broker && !mine && open ? (
        <div>
          <Button variant="default" onClick={() => setAsked('withdraw')}>
            {words.withdraw}
          </Button>
        </div>
      ) : null}
      {asked ? (
        <ConfirmDialog
          opened
          title={asked === 'decline' ? words.declineTitle : words.withdrawTitle}
          confirmLabel={asked === 'decline' ? words.decline : words.withdraw}
          pending={answer.pending}
          {...(answer.problem ? { problem: answer.problem } : {})}
          {...(asked === 'decline' ? { reason: { label: words.declineLabel, required: false } } : {})}
          onConfirm={({ text }) =>
            answer.start(asked === 'decline' ? { name: 'decline', reason: text } : { name: 'withdraw' })
          }
          onClose={() => setAsked(undefined)}
        >
          <div>{asked === 'decline' ? words.declineText : words.withdrawText}</div>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

/** The address at which the reader's side asks the other, its own listing going along. */
function enquiryOf({ mySide, demand, achievement }: Introduction): string {
  const [kind, listing, own] =
    mySide === 'DEMAND' ? ['ACHIEVEMENT', achievement, demand] : ['DEMAND', demand, achievement];
  const query = new URLSearchParams({
    kind: String(kind),
    listing: (listing as Introduction['demand'])?.id ?? '',
    title: (listing as Introduction['demand'])?.title ?? '',
    linked: (own as Introduction['demand'])?.id ?? '',
  });
  return `/work/negotiations/new?${query}`;
}
