import { Button, Stack } from '@mantine/core';
import { useAccount, useHasRole } from '@/app/session/useSession';
import { AppLink } from '@/ui/text/AppLink';
import classes from './listing.module.css';
import { KINDS, type ListingKind } from './types';

type PublicActionsProps = { id: string; kind: ListingKind; title: string; own: boolean };

/** What a reader can do next, in view beside the facts. */
export function PublicActions({ id, kind, title, own }: PublicActionsProps) {
  const account = useAccount();
  const mayEnquire = useHasRole(['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER']);
  if (own)
    return (
      <Stack gap="xs">
        <Button component={AppLink} to={`${KINDS[kind].own}/${id}/edit`}>
          修改
        </Button>
        <Button component={AppLink} to={`${KINDS[kind].own}/${id}/matches`} variant="default">
          查看匹配
        </Button>
      </Stack>
    );
  const target = `/work/negotiations/new?${new URLSearchParams({ kind, listing: id, title })}`;
  if (account && !mayEnquire) return <p className={classes.rowsHint}>由高校院所或企业成员发起对接。</p>;
  return (
    <Button
      component={AppLink}
      fullWidth
      to={account ? target : `/sign-in?return=${encodeURIComponent(target)}`}
    >
      {account ? '发起对接' : '登录后发起对接'}
    </Button>
  );
}
