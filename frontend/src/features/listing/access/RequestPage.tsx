import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useAction } from '@/api/useAction';
import { formatBytes } from '@/lib/numbers';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { StepLine } from '@/ui/layout/StepLine';
import { openAttachment } from '../attachments';
import { TIERS } from '../labels';
import classes from '../listing.module.css';
import { LISTINGS } from '../listingData';
import { TextBlock } from '../TextBlock';
import type { AccessView } from '../types';
import { AccessBadge } from './AccessBadge';
import { useMyRequest, useOpenedFiles, useUndertaking } from './accessData';
import { accessSteps } from './accessSteps';

/** One own request: its way, the undertaking, and what it opens. */
export function RequestPage() {
  const { id = '' } = useParams();
  const { data, error } = useMyRequest(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={6} height={48} label="正在加载申请" />;
  return (
    <>
      <PageHeader
        title={data.listingTitle}
        lead={TIERS[data.tier]}
        badges={<AccessBadge state={data.state} />}
        crumbs={[{ label: '我的查看申请', to: '/work/access' }, { label: data.listingTitle }]}
      />
      <div className={classes.stack}>
        <Panel title="进度">
          <StepLine {...accessSteps(data)} />
          {data.reason ? <TextBlock title="对方说明" text={data.reason} /> : null}
        </Panel>
        {data.state === 'GRANTED' ? <SignUndertaking request={data} /> : null}
        {data.state === 'ACTIVE' ? <OpenDetail request={data} /> : null}
      </div>
    </>
  );
}

function SignUndertaking({ request }: { request: AccessView }) {
  const { data } = useUndertaking(request.id);
  const [agreed, setAgreed] = useState(false);
  const accept = useAction({
    run: (sha256: string) =>
      answerOf(
        api.POST('/api/access-requests/{id}/accept', {
          params: { path: { id: request.id } },
          body: { sha256 },
        }),
      ),
    success: '保密承诺已签署，可以查看资料',
    invalidates: [LISTINGS],
  });
  if (!data) return <SkeletonRows rows={6} height={32} label="正在加载保密承诺书" />;
  return (
    <Panel title="保密承诺">
      <div className={classes.stack}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
        <pre className={classes.undertaking} tabIndex={0}>
          {data.text}
        </pre>
        <Checkbox
          label="我已阅读并代表本单位接受以上承诺"
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        {accept.problem ? <ProblemAlert problem={accept.problem} /> : null}
        <div>
          <Button disabled={!agreed} loading={accept.pending} onClick={() => accept.start(data.sha256)}>
            签署承诺
          </Button>
        </div>
        <p className={classes.rowsHint}>平台会记录承诺书的校验值、签署人和时间。</p>
      </div>
    </Panel>
  );
}

function OpenDetail({ request }: { request: AccessView }) {
  const [texts, setTexts] = useState<{ first?: string | null; second?: string | null }>();
  const read = useAction({
    run: () =>
      answerOf(api.GET('/api/access-requests/{id}/detail', { params: { path: { id: request.id } } })),
    onDone: setTexts,
  });
  return (
    <Panel title="保密资料">
      <div className={classes.stack}>
        {texts ? (
          <>
            <TextBlock title={TIERS.FIRST} text={texts.first ?? ''} />
            <TextBlock title={TIERS.SECOND} text={texts.second ?? ''} />
            <OpenedFiles requestId={request.id} />
          </>
        ) : (
          <div>
            <Button loading={read.pending} onClick={() => read.start(undefined)}>
              查看资料
            </Button>
          </div>
        )}
        {read.problem ? <ProblemAlert problem={read.problem} /> : null}
        <p className={classes.rowsHint}>每次查看都会记录单位、人员和时间，资料提供方可以看到。</p>
      </div>
    </Panel>
  );
}

function OpenedFiles({ requestId }: { requestId: string }) {
  const { data } = useOpenedFiles(requestId);
  if (!data?.length) return null;
  return (
    <ul className={classes.files}>
      {data.map((file) => (
        <li key={file.id}>
          <Button variant="subtle" size="compact-sm" onClick={() => openAttachment(file)}>
            {file.name}
          </Button>
          <span className={classes.reason}>{formatBytes(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
