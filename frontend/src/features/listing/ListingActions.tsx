import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useAction } from '@/api/useAction';
import { ConfirmDialog, type Reason } from '@/ui/feedback/ConfirmDialog';
import { AppLink } from '@/ui/text/AppLink';
import classes from './listing.module.css';
import { LISTINGS } from './listingData';
import { KINDS, type ListingStatus } from './types';

type Move = 'recall' | 'suspend' | 'resume' | 'withdraw';

const MOVES: Record<Move, { label: string; done: string; question: string; reason: boolean }> = {
  recall: {
    label: '撤回审核',
    done: '已撤回，可以继续修改',
    question: '撤回后可以修改，再次提交要重新排队。',
    reason: false,
  },
  suspend: { label: '暂停', done: '已暂停公开', question: '暂停后他人看不到，随时可以恢复。', reason: true },
  resume: {
    label: '恢复',
    done: '已恢复公开',
    question: '恢复后立即公开，也会重新参与匹配。',
    reason: false,
  },
  withdraw: {
    label: '撤回',
    done: '已撤回',
    question: '撤回后不能恢复，如需再次公开要重新发布。',
    reason: true,
  },
};

function movesOf({ state, change }: ListingStatus): Move[] {
  const review: Move[] = state === 'IN_REVIEW' || change === 'IN_REVIEW' ? ['recall'] : [];
  switch (state) {
    case 'LISTED':
      return [...review, 'suspend', 'withdraw'];
    case 'SUSPENDED':
      return [...review, 'resume', 'withdraw'];
    case 'DRAFT':
    case 'RETURNED':
    case 'EXPIRED':
      return ['withdraw'];
    default:
      return review;
  }
}

function runMove(listing: ListingStatus, move: Move, reason: string) {
  const params = { path: { id: listing.id }, header: ifMatch(listing.version) };
  switch (move) {
    case 'recall':
      return answerOf(api.POST('/api/listings/{id}/recall', { params }));
    case 'resume':
      return answerOf(api.POST('/api/listings/{id}/resume', { params }));
    case 'suspend':
      return answerOf(api.POST('/api/listings/{id}/suspend', { params, body: { reason } }));
    case 'withdraw':
      return answerOf(api.POST('/api/listings/{id}/withdraw', { params, body: { reason } }));
  }
}

/** What its owner may do with a listing in its present state. */
export function ListingActions({ listing }: { listing: ListingStatus }) {
  const [asked, setAsked] = useState<Move>();
  const words = asked ? MOVES[asked] : undefined;
  const move = useAction({
    run: ({ text }: Reason) => runMove(listing, asked ?? 'recall', text),
    success: words?.done ?? '',
    invalidates: [LISTINGS],
    onDone: () => setAsked(undefined),
  });
  const close = () => {
    setAsked(undefined);
    move.reset();
  };
  return (
    <Group gap="xs">
      {listing.state === 'LISTED' ? <PublicLinks listing={listing} /> : null}
      {movesOf(listing).map((code) => (
        <Button key={code} size="compact-sm" variant="default" onClick={() => setAsked(code)}>
          {MOVES[code].label}
        </Button>
      ))}
      {words ? (
        <ConfirmDialog
          opened
          title={`${words.label}“${listing.title}”`}
          confirmLabel={words.label}
          danger={asked === 'withdraw'}
          {...(words.reason ? { reason: { label: '原因', required: true } } : {})}
          pending={move.pending}
          {...(move.problem ? { problem: move.problem } : {})}
          onConfirm={move.start}
          onClose={close}
        >
          <div>{words.question}</div>
        </ConfirmDialog>
      ) : null}
    </Group>
  );
}

function PublicLinks({ listing }: { listing: ListingStatus }) {
  const { own, public: shown } = KINDS[listing.kind];
  return (
    <>
      <AppLink className={classes.link} to={`${shown}/${listing.id}`}>
        公开页
      </AppLink>
      <AppLink className={classes.link} to={`${own}/${listing.id}/matches`}>
        匹配
      </AppLink>
    </>
  );
}
