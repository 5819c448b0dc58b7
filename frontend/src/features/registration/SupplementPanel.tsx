import { Button, Group } from '@mantine/core';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import classes from './registration.module.css';
import { REGISTRATION_KEYS } from './registrationData';
import type { Registration } from './types';

const words = messages.detail;

/** What the desk asks for, with the two ways on: change the contract, hand it in again. */
export function SupplementPanel({ registration }: { registration: Registration }) {
  const { summary, version } = registration;
  const resubmit = useAction({
    run: () =>
      answerOf(
        api.POST('/api/registrations/{id}/resubmit', {
          params: { path: { id: summary.id }, header: ifMatch(version) },
        }),
      ),
    success: words.resubmitted,
    invalidates: REGISTRATION_KEYS,
  });
  return (
    <Panel title={words.supplement}>
      <div className={classes.stack}>
        <p className={`${classes.notice} ${classes.quoted}`}>{registration.supplementText}</p>
        {resubmit.problem ? <ProblemAlert problem={resubmit.problem} /> : null}
        <Group>
          <Button component={AppLink} to={`/work/contracts/${summary.contractId}`} variant="default">
            {words.edit}
          </Button>
          <Button loading={resubmit.pending} onClick={() => resubmit.start(undefined)}>
            {words.resubmit}
          </Button>
        </Group>
      </div>
    </Panel>
  );
}
