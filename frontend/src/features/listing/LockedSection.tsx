import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useAction } from '@/api/useAction';
import { useAccount } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { AccessBadge } from './access/AccessBadge';
import { TIERS } from './labels';
import classes from './listing.module.css';
import { LISTINGS, useLockedSection } from './listingData';
import type { Tier } from './types';

/** The confidential part of a public page: that it is there, who decides, and how to ask. */
export function LockedSection({ listingId, owner }: { listingId: string; owner: string }) {
  const { data } = useLockedSection(listingId);
  const account = useAccount();
  if (!data?.tiers.length) return null;
  const open = data.requests.filter((request) => !['REFUSED', 'REVOKED'].includes(request.state));
  const free = data.tiers.filter((tier) => !open.some((request) => request.tier === tier));
  return (
    <Panel title="保密资料">
      <div className={classes.locked}>
        <IconLock size={24} aria-hidden="true" />
        <div className={classes.stack}>
          <p className={classes.text}>
            另有{data.tiers.map((tier) => `“${TIERS[tier]}”`).join('、')}。由{owner}
            决定是否开放：提出申请，对方同意后签署保密承诺即可查看，每次查看都有记录，对方可随时收回。
          </p>
          {open.map((request) => (
            <div key={request.id}>
              {TIERS[request.tier]} <AccessBadge state={request.state} />{' '}
              <AppLink to={`/work/access/${request.id}`}>查看进度</AppLink>
            </div>
          ))}
          <Ask listingId={listingId} tiers={free} own={data.own} signedIn={account !== undefined} />
        </div>
      </div>
    </Panel>
  );
}

type AskProps = { listingId: string; tiers: readonly Tier[]; own: boolean; signedIn: boolean };

function Ask({ listingId, tiers, own, signedIn }: AskProps) {
  const [opened, setOpened] = useState(false);
  if (own)
    return <p className={classes.rowsHint}>这是本单位发布的内容，可在编辑页查看保密资料和查看记录。</p>;
  if (!signedIn) {
    const here = encodeURIComponent(window.location.pathname);
    return (
      <div>
        <Button component={AppLink} to={`/sign-in?return=${here}`} variant="default">
          登录后申请查看
        </Button>
      </div>
    );
  }
  if (tiers.length === 0) return null;
  return (
    <div>
      <Button variant="default" onClick={() => setOpened(true)}>
        申请查看
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="申请查看保密资料"
        closeButtonProps={{ 'aria-label': '关闭' }}
      >
        <AskForm listingId={listingId} tiers={tiers} onDone={() => setOpened(false)} />
      </Modal>
    </div>
  );
}

function AskForm({
  listingId,
  tiers,
  onDone,
}: {
  listingId: string;
  tiers: readonly Tier[];
  onDone: () => void;
}) {
  const [tier, setTier] = useState<string>(tiers[0] ?? 'FIRST');
  const [purpose, setPurpose] = useState('');
  const ask = useAction({
    run: () =>
      answerOf(api.POST('/api/access-requests', { body: { listingId, tier: tier as Tier, purpose } })),
    success: '申请已送出，对方答复后可在“我的查看申请”中继续',
    invalidates: [LISTINGS],
    onDone,
  });
  return (
    <Stack>
      <Radio.Group label="申请范围" value={tier} onChange={setTier}>
        <Stack gap="xs" mt="xs">
          {tiers.map((code) => (
            <Radio key={code} value={code} label={TIERS[code]} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        id="purpose"
        label="查看目的"
        description="会显示给对方，并写入保密承诺"
        required
        maxLength={500}
        autosize
        minRows={3}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {ask.problem ? <ProblemAlert problem={ask.problem} /> : null}
      <Group justify="flex-end">
        <Button loading={ask.pending} disabled={!purpose.trim()} onClick={() => ask.start(undefined)}>
          送出申请
        </Button>
      </Group>
    </Stack>
  );
}
