import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { MessagePage } from '@/ui/layout/MessagePage';
import { AppLink } from '@/ui/text/AppLink';
import { linkMessages as words } from './messages';

/** Where the link in a confirmation mail leads. A click confirms, because programs follow links too. */
export function MailConfirmationPage() {
  const token = useLocation().hash.slice(1);
  const [email, setEmail] = useState<string>();
  const confirm = useAction({
    run: () => answerOf(api.POST('/api/public/mail/confirmations', { body: { token } })),
    onDone: (answer) => setEmail(answer.email),
  });
  if (!token)
    return (
      <MessagePage code="?" title={words.missing}>
        <p>{words.missingText}</p>
      </MessagePage>
    );
  if (email)
    return (
      <MessagePage code="✓" title={words.confirmed}>
        <p>{words.confirmedText(email)}</p>
        <Button component={AppLink} to="/work/subscriptions">
          {words.manage}
        </Button>
      </MessagePage>
    );
  return (
    <MessagePage code="✉" title={words.confirm}>
      <p>{words.confirmLead}</p>
      {confirm.problem ? <ProblemAlert problem={confirm.problem} /> : null}
      <Button loading={confirm.pending} onClick={() => confirm.start(undefined)}>
        {words.confirmAct}
      </Button>
    </MessagePage>
  );
}
