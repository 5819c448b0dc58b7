import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import classes from '../registration.module.css';
import type { Registration } from '../types';
import { GRADES } from './grades';

const FINISHED = ['REGISTERED', 'CHANGED', 'REFUSED', 'CANCELLED', 'REVOKED'];

/** One rating of a finished case by its applicant. */
export function RatingPanel({ registration: { summary } }: { registration: Registration }) {
  const finished = FINISHED.includes(summary.state);
  const params = { path: { id: summary.id } };
  const { data } = useQuery({
    queryKey: ['registrations', summary.id, 'ratings'],
    enabled: finished,
    queryFn: () => answerOf(api.GET('/api/registrations/{id}/ratings', { params })),
  });
  if (!finished || !data) return null;
  const [rating] = data;
  return (
    <Panel title="办理评价">
      {rating ? (
        <>
          <p>
            您的评价：<strong>{GRADES[rating.grade]}</strong>
            <span className={classes.under}>{tableTime(rating.ratedAt)}</span>
          </p>
          {rating.comment ? <p className={classes.quoted}>{rating.comment}</p> : null}
          {rating.followUp === 'OPEN' ? <p className={classes.hint}>已转平台管理员回访。</p> : null}
          {rating.note ? <p className={classes.quoted}>回访情况：{rating.note}</p> : null}
        </>
      ) : (
        <RatingForm id={summary.id} />
      )}
    </Panel>
  );
}

function RatingForm({ id }: { id: string }) {
  const [grade, setGrade] = useState('');
  const [comment, setComment] = useState('');
  const action = useAction({
    run: () =>
      answerOf(
        api.POST('/api/registrations/{id}/ratings', {
          params: { path: { id } },
          body: { grade: Number(grade), comment: comment.trim() },
        }),
      ),
    success: '感谢您的评价',
    invalidates: [['registrations', id, 'ratings']],
  });
  return (
    <Stack>
      <Radio.Group label="您对这次办理是否满意" value={grade} onChange={setGrade}>
        <Group mt={8}>
          {Object.entries(GRADES)
            .reverse()
            .map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
        </Group>
      </Radio.Group>
      <Textarea
        label="说明（可不填）"
        maxLength={1000}
        autosize
        minRows={2}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {action.problem ? <ProblemAlert problem={action.problem} /> : null}
      <Group>
        <Button
          loading={action.pending}
          disabled={!grade}
          title={grade ? undefined : '请先选择满意程度'}
          onClick={() => action.start(undefined)}
        >
          提交评价
        </Button>
      </Group>
    </Stack>
  );
}
