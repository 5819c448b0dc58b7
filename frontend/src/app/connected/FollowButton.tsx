import { Button } from '@mantine/core';
import { IconBellCheck, IconBellPlus } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { AppLink } from '@/ui/text/AppLink';
import { useAccount } from '../session/useSession';
import { type SubscriptionKind, useSubscribe, useSubscriptions } from './subscriptions';

type FollowButtonProps = { kind: SubscriptionKind; topic: string; label: string };

/** Follows an organisation or a code in one click; what and how often is told is changed among the subscriptions. */
export function FollowButton({ kind, topic, label }: FollowButtonProps) {
  const account = useAccount();
  const { pathname, search } = useLocation();
  const { data } = useSubscriptions();
  const follow = useSubscribe('已关注，有新内容时在站内提醒您');
  const followed = data?.some((each) => each.kind === kind && each.topic === topic);
  if (!account)
    return (
      <Button
        {...LOOK}
        component={AppLink}
        to={`/sign-in?return=${encodeURIComponent(pathname + search)}`}
        leftSection={<IconBellPlus size={16} aria-hidden="true" />}
      >
        关注{label}
      </Button>
    );
  if (followed)
    return (
      <Button
        {...LOOK}
        component={AppLink}
        to="/work/subscriptions"
        leftSection={<IconBellCheck size={16} aria-hidden="true" />}
      >
        已关注{label}
      </Button>
    );
  return (
    <>
      <Button
        {...LOOK}
        loading={follow.pending}
        leftSection={<IconBellPlus size={16} aria-hidden="true" />}
        onClick={() => follow.start({ kind, topic })}
      >
        关注{label}
      </Button>
      {follow.problem ? <ProblemAlert problem={follow.problem} /> : null}
    </>
  );
}

/** Codes and names may be long: the button is as wide as its column and cuts nothing off. */
const LOOK = {
  variant: 'default',
  size: 'sm',
  fullWidth: true,
  justify: 'flex-start',
  styles: { root: { height: 'auto', minHeight: 36, paddingBlock: 6 }, label: { whiteSpace: 'normal' } },
} as const;
