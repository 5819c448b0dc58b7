import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import type { Subscription } from '@/app/connected/subscriptions';
import { WaysFields } from '@/app/connected/WaysFields';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';
import { changeOf, useChange } from './subscriptionData';

type EditDialogProps = { opened: boolean; subscription: Subscription; onClose: () => void };

export function EditDialog({ opened, subscription, onClose }: EditDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={messages.editTitle}
      closeButtonProps={{ 'aria-label': messages.close }}
    >
      {opened ? <EditForm subscription={subscription} onDone={onClose} /> : null}
    </Modal>
  );
}

function EditForm({ subscription, onDone }: { subscription: Subscription; onDone: () => void }) {
  const [values, setValues] = useState(() => changeOf(subscription, {}));
  const change = useChange(subscription, onDone);
  const errors = fieldErrors(change.problem, { name: messages.name });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change.start(values);
      }}
    >
      <Stack>
        {change.problem && errors.length === 0 ? <ProblemAlert problem={change.problem} /> : null}
        <TextInput
          id="name"
          label={messages.name}
          required
          maxLength={60}
          value={values.name}
          onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
          error={errorOf(errors, 'name')}
        />
        <WaysFields
          value={values}
          onChange={(ways) => setValues({ ...values, ...ways })}
          withSite={subscription.kind !== 'MATCHES'}
        />
        <Button type="submit" loading={change.pending}>
          {messages.save}
        </Button>
      </Stack>
    </form>
  );
}
