import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/ui/feedback/ConfirmDialog';
import { messages } from './messages';
import { lastOffer, type Negotiation } from './negotiationData';
import { OfferForm } from './OfferForm';
import { type Move, useMove } from './useMove';

const words = messages.offer;

type Asked = 'accept' | 'decline' | 'withdraw' | 'close';

const QUESTIONS: Record<Asked, { title: string; label: string; text?: string; danger: boolean }> = {
  accept: { title: words.acceptTitle, label: words.accept, text: words.acceptText, danger: false },
  decline: { title: words.declineTitle, label: words.decline, danger: false },
  withdraw: { title: words.withdrawTitle, label: words.withdraw, text: words.withdrawText, danger: false },
  close: { title: words.closeTitle, label: words.close, text: words.closeText, danger: true },
};

/** What this side may do now; the server has the last word. */
export function OfferMoves({ negotiation }: { negotiation: Negotiation }) {
  const [writing, setWriting] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const done = () => {
    setWriting(false);
    setAsked(undefined);
  };
  const move = useMove(negotiation, done);
  const last = lastOffer(negotiation);
  const open = last?.state === 'OPEN' ? last : undefined;
  const theirs = open && open.side !== negotiation.mySide;
  const ask = (what: Asked) => {
    move.reset();
    setAsked(what);
  };
  if (writing) {
    return (
      <OfferForm
        start={last?.terms}
        pending={move.pending}
        problem={move.problem}
        onSend={(terms) => move.start({ name: theirs ? 'counter' : 'offer', terms })}
        onCancel={done}
      />
    );
  }
  return (
    <Stack gap="xs">
      {theirs ? <Button onClick={() => ask('accept')}>{words.accept}</Button> : null}
      {theirs || !open ? (
        <Button variant={theirs ? 'default' : 'filled'} onClick={() => setWriting(true)}>
          {theirs ? words.counter : words.make}
        </Button>
      ) : null}
      {theirs ? (
        <Button variant="default" onClick={() => ask('decline')}>
          {words.decline}
        </Button>
      ) : null}
      {open && !theirs ? (
        <Button variant="default" onClick={() => ask('withdraw')}>
          {words.withdraw}
        </Button>
      ) : null}
      <Button variant="subtle" color="danger" onClick={() => ask('close')}>
        {words.close}
      </Button>
      {asked ? (
        <ConfirmDialog
          opened
          title={QUESTIONS[asked].title}
          confirmLabel={QUESTIONS[asked].label}
          danger={QUESTIONS[asked].danger}
          pending={move.pending}
          {...(move.problem ? { problem: move.problem } : {})}
          {...(withReason(asked) ? { reason: { label: words.reason, required: false } } : {})}
          onConfirm={({ text }) => move.start(moveOf(asked, text))}
          onClose={done}
        >
          {QUESTIONS[asked].text ? <div>{QUESTIONS[asked].text}</div> : null}
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
}

function withReason(asked: Asked): boolean {
  return asked === 'decline' || asked === 'close';
}

function moveOf(asked: Asked, reason: string): Move {
  return asked === 'decline' || asked === 'close' ? { name: asked, reason } : { name: asked };
}
