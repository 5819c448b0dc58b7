import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '@/api/problem';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import type { FeedbackReason, FeedbackRequest, ToldReason } from './feedbackData';
import { messages } from './messages';

type FeedbackFormProps = {
  reasons: readonly ToldReason[];
  /** What stands already, or what a dismissal suggests. */
  initial: FeedbackRequest;
  pending: boolean;
  problem: Problem | undefined;
  onSend: (request: FeedbackRequest) => void;
};

const words = messages.feedback;

/** The nine reasons and a remark; what contradicts "suitable" cannot be chosen beside it. */
export function FeedbackForm({ reasons, initial, pending, problem, onSend }: FeedbackFormProps) {
  const [chosen, setChosen] = useState<string[]>(initial.reasons);
  const [remark, setRemark] = useState(initial.remark);
  const [missing, setMissing] = useState(false);
  const errors = fieldErrors(problem, { reasons: words.reasons, remark: words.remark });
  const objects = chosen.some((code) => code !== 'SUITABLE' && code !== 'CONTACT_FAILED');
  const excluded = (code: string) =>
    code === 'SUITABLE' ? objects : code !== 'CONTACT_FAILED' && chosen.includes('SUITABLE');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen.length === 0);
        if (chosen.length > 0) onSend({ reasons: chosen as FeedbackReason[], remark });
      }}
    >
      <Stack>
        {problem && errors.length === 0 ? <ProblemAlert problem={problem} /> : null}
        <Checkbox.Group
          label={words.reasons}
          description={words.reasonsHint}
          required
          value={chosen}
          onChange={setChosen}
          error={errorOf(errors, 'reasons') ?? (missing && chosen.length === 0 ? words.missing : undefined)}
        >
          <Group gap="sm" mt="xs">
            {reasons.map(({ code, label }) => (
              <Checkbox key={code} value={code} label={label} disabled={excluded(code)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Textarea
          id="remark"
          label={words.remark}
          description={words.remarkHint}
          autosize
          minRows={2}
          maxLength={500}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
          error={errorOf(errors, 'remark')}
        />
        <Button type="submit" loading={pending} style={{ alignSelf: 'flex-start' }}>
          {words.send}
        </Button>
      </Stack>
    </form>
  );
}
