import { Button } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { Panel } from '@/ui/layout/Panel';
import { MoneyText } from '@/ui/text/MoneyText';
import type { CaseKey } from '../desk/caseKey';
import classes from '../registration.module.css';
import type { Opinion } from '../types';
import { AssignDialog } from './AssignDialog';
import { RECOMMENDATIONS, useExpertPanel } from './expertData';

/** The experts of a case: who is asked, who is free, what they hold. @param open whether more may be asked */
export function ExpertsPanel({ of, open }: { of: CaseKey; open: boolean }) {
  const { data, error } = useExpertPanel(of);
  const second = useHasRole(['SECOND_REVIEWER']);
  const [asking, setAsking] = useState(false);
  return (
    <Panel title="专家评审" aside={data ? `已提交 ${data.heard} 份，须 ${data.needed} 份` : undefined}>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data || error ? null : <SkeletonRows rows={3} />}
      {data?.experts.length === 0 ? <p className={classes.quoted}>还没有邀请专家。</p> : null}
      {(data?.experts ?? []).map((expert) => (
        <div key={expert.accountId} className={classes.entry}>
          <p className={classes.entryHead}>
            <strong>{expert.name}</strong>
            <span>{expert.organizationName}</span>
            <span>
              {expert.recusedAt ? '所在单位成为当事人，已自动回避，请另邀专家' : declared(expert.conflicted)}
            </span>
          </p>
          {expert.conflicted ? <p className={classes.quoted}>{expert.declaration}</p> : null}
          {expert.opinions.map((opinion) => (
            <OpinionText key={opinion.submission} opinion={opinion} />
          ))}
        </div>
      ))}
      {second && open ? (
        <Button variant="default" onClick={() => setAsking(true)}>
          邀请专家
        </Button>
      ) : null}
      {asking ? <AssignDialog of={of} onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}

function declared(conflicted: boolean | null | undefined): string {
  if (conflicted === null || conflicted === undefined) return '待申明';
  return conflicted ? '已申明回避，请另邀专家' : '无利害关系';
}

/** An opinion as it was given, with the submission it is about. */
export function OpinionText({ opinion }: { opinion: Opinion }) {
  return (
    <div className={classes.opinion}>
      <p>
        <strong>{RECOMMENDATIONS[opinion.recommendation]}</strong>，认定技术交易额{' '}
        <MoneyText fen={opinion.technologyValueFen} />
        <span className={classes.under}>
          针对第 {opinion.submission} 次提交，{tableTime(opinion.at)}
        </span>
      </p>
      <p className={classes.quoted}>{opinion.text}</p>
    </div>
  );
}
