import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import classes from '../registration.module.css';

/** The declaration comes before the material; it is given once. */
export function DeclarePanel({ id }: { id: string }) {
  const [answer, setAnswer] = useState('');
  const [text, setText] = useState('');
  const conflicted = answer === 'conflicted';
  const action = useAction({
    run: () =>
      answerOf(
        api.POST('/api/expert/cases/{id}/declaration', {
          params: { path: { id } },
          body: { conflicted, text: text.trim() },
        }),
      ),
    success: conflicted ? '已申明回避，将另请专家' : '已申明，可以查看材料',
    invalidates: [['expert-cases']],
  });
  const complete = answer !== '' && (!conflicted || text.trim() !== '');
  return (
    <Panel title="申明有无利害关系">
      <Stack>
        <p className={classes.quoted}>
          请核对上列当事人。任职、合作、亲属或经济关系都属于利害关系。申明后不能更改。
        </p>
        <Radio.Group value={answer} onChange={setAnswer} aria-label="有无利害关系">
          <Stack gap={8}>
            <Radio value="free" label="我与各方当事人没有利害关系，同意评审" />
            <Radio value="conflicted" label="我与当事人有利害关系，申请回避" />
          </Stack>
        </Radio.Group>
        {conflicted ? (
          <Textarea
            label="与哪一方有何种关系"
            required
            maxLength={500}
            autosize
            minRows={2}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : null}
        {action.problem ? <ProblemAlert problem={action.problem} /> : null}
        <Group>
          <Button
            loading={action.pending}
            disabled={!complete}
            title={complete ? undefined : '选择后可以继续'}
            onClick={() => action.start(undefined)}
          >
            提交申明
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
