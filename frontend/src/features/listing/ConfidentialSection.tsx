import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { TIERS } from './labels';
import classes from './listing.module.css';
import { LISTINGS } from './listingData';
import type { Tier } from './types';

type Texts = { first: string; second: string };

const FIELDS: { key: keyof Texts; tier: Tier; hint: string }[] = [
  { key: 'first', tier: 'FIRST', hint: '例如技术路线、主要参数范围、试验报告要点' },
  { key: 'second', tier: 'SECOND', hint: '例如配方、工艺参数、图纸说明；申请第二层的单位同时可看第一层' },
];

/** What only those may read whom the owner lets in; saved by its own button and never with the draft. */
export function ConfidentialSection({ listingId }: { listingId: string }) {
  const { data } = useQuery({
    queryKey: [...LISTINGS, 'confidential', listingId],
    queryFn: () =>
      answerOf(api.GET('/api/listings/{id}/confidential', { params: { path: { id: listingId } } })),
    refetchOnWindowFocus: false,
  });
  if (!data) return <SkeletonRows rows={3} label="正在加载保密资料" />;
  return (
    <ConfidentialForm listingId={listingId} stored={{ first: data.first ?? '', second: data.second ?? '' }} />
  );
}

function ConfidentialForm({ listingId, stored }: { listingId: string; stored: Texts }) {
  const [texts, setTexts] = useState(stored);
  const save = useAction({
    run: () =>
      answerOf(
        api.PUT('/api/listings/{id}/confidential', { params: { path: { id: listingId } }, body: texts }),
      ),
    success: '保密资料已保存',
    invalidates: [[...LISTINGS, 'confidential', listingId]],
  });
  const errors = fieldErrors(save.problem, { first: TIERS.FIRST, second: TIERS.SECOND });
  const unchanged = texts.first === stored.first && texts.second === stored.second;
  return (
    <div className={classes.rows}>
      {FIELDS.map(({ key, tier, hint }) => (
        <Textarea
          key={key}
          id={key}
          label={TIERS[tier]}
          description={hint}
          autosize
          minRows={3}
          value={texts[key]}
          onChange={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
          error={errorOf(errors, key)}
        />
      ))}
      {save.problem ? <ProblemAlert problem={save.problem} /> : null}
      <div>
        <Button
          variant="default"
          disabled={unchanged}
          loading={save.pending}
          onClick={() => save.start(undefined)}
        >
          保存保密资料
        </Button>{' '}
        <span className={classes.reason}>{unchanged ? '没有未保存的修改' : '有未保存的修改'}</span>
      </div>
      <Readings listingId={listingId} />
    </div>
  );
}

function Readings({ listingId }: { listingId: string }) {
  const { data } = useQuery({
    queryKey: [...LISTINGS, 'readings', listingId],
    queryFn: () => answerOf(api.GET('/api/listings/{id}/readings', { params: { path: { id: listingId } } })),
  });
  if (!data?.length) return null;
  return (
    <div>
      <p className={classes.listTitle}>查看记录</p>
      <ul className={classes.files}>
        {data.map((reading) => (
          <li key={reading.id}>
            <time dateTime={reading.at}>{tableTime(reading.at)}</time>
            <span>
              {reading.organizationName} {reading.personName}
            </span>
            <span className={classes.reason}>{reading.subject}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
