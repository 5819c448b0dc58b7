import { Button, Group } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useHasRole } from '@/app/session/useSession';
import { AppLink } from '@/ui/text/AppLink';
import { useKeys } from './desk/useKeys';
import { useDeskFilter } from './deskFilter';
import { messages } from './messages';
import { useQueue } from './registrationData';

/** The registrations before and after this one in the queue it was opened from. */
export function CaseNeighbours({ id }: { id: string }) {
  const navigate = useNavigate();
  const { filter, caseAddress } = useDeskFilter({
    first: useHasRole(['FIRST_REVIEWER']),
    second: useHasRole(['SECOND_REVIEWER']),
  });
  const { data } = useQueue(filter, undefined);
  const ids = (data?.items ?? []).map((row) => row.id);
  const place = ids.indexOf(id);
  // A registration that was just moved on has left the queue: its first one is the next.
  const previous = place > 0 ? ids[place - 1] : undefined;
  const next = ids[place + 1];
  const go = (to: string | undefined) => (to ? () => navigate(caseAddress(to)) : undefined);
  useKeys({ j: go(next), ArrowRight: go(next), k: go(previous), ArrowLeft: go(previous) });
  return (
    <Group gap={8}>
      <Neighbour to={previous ? caseAddress(previous) : undefined} label={messages.case.previous} />
      <Neighbour to={next ? caseAddress(next) : undefined} label={messages.case.next} />
    </Group>
  );
}

function Neighbour({ to, label }: { to: string | undefined; label: string }) {
  if (!to) {
    return (
      <Button variant="default" disabled title="列表中没有更多申请">
        {label}
      </Button>
    );
  }
  return (
    <Button variant="default" component={AppLink} to={to}>
      {label}
    </Button>
  );
}
