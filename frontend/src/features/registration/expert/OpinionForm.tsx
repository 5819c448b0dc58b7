import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { Panel } from '@/ui/layout/Panel';
import classes from '../registration.module.css';
import type { ExpertCase } from '../types';

type Advice = 'REGISTER' | 'REFUSE';

/** What the expert holds; asked once more, because it is locked then. */
export function OpinionForm({ own }: { own: ExpertCase }) {
  const [advice, setAdvice] = useState<Advice>();
  const [value, setValue] = useState<number | null>(own.technologyValueFen);
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const action = useAction({
    run: (recommendation: Advice) =>
      answerOf(
        api.POST('/api/expert/cases/{id}/opinion', {
          params: { path: { id: own.summary.id } },
          body: { recommendation, technologyValueFen: value ?? 0, text: text.trim() },
        }),
      ),
    success: '意见已提交',
    invalidates: [['expert-cases']],
    onDone: () => setAsking(false),
  });
  const refused = action.problem?.errors.find((error) => error.field === 'technologyValueFen');
  const complete = advice !== undefined && value !== null && text.trim() !== '';
  return (
    <Panel title="评审意见">
      <Stack>
        <Radio.Group
          label="结论"
          required
          value={advice ?? ''}
          onChange={(chosen) => setAdvice(chosen as Advice)}
        >
          <Stack gap={8} mt={8}>
            <Radio value="REGISTER" label="建议登记" />
            <Radio value="REFUSE" label="建议不予登记" />
          </Stack>
        </Radio.Group>
        <MoneyInput
          id="technologyValueFen"
          label="您认定的技术交易额"
          required
          value={value}
          onChange={setValue}
          {...(refused ? { error: refused.message } : {})}
        />
        <Textarea
          label="意见与依据"
          required
          maxLength={2000}
          autosize
          minRows={4}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group>
          <Button
            disabled={!complete}
            title={complete ? undefined : '填写完整后可以提交'}
            onClick={() => setAsking(true)}
          >
            提交意见
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        title="提交意见"
        confirmLabel="提交意见"
        pending={action.pending}
        onConfirm={() => (advice ? action.start(advice) : undefined)}
        onClose={() => setAsking(false)}
        {...(action.problem ? { problem: action.problem } : {})}
      >
        <p className={classes.quoted}>提交后不能修改。</p>
      </ConfirmDialog>
    </Panel>
  );
}
