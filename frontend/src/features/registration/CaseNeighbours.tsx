import { Button, Group } from '@mantine/core';
import { useHasRole } from '@/app/session/useSession';
import { AppLink } from '@/ui/text/AppLink';
import { useDeskFilter } from './deskFilter';
import { messages } from './messages';
import { useQueue } from './registrationData';

/** The registrations before and after this one in the queue it was opened from. */
export function CaseNeighbours({ id }: { id: string }) {
  const reviews = useHasRole(['FIRST_REVIEWER', 'SECOND_REVIEWER']);
  const { key, filter } = useDeskFilter(reviews);
  const { data } = useQueue(filter, undefined);
  const ids = (data?.items ?? []).map((row) => row.id);
  const place = ids.indexOf(id);
  // A registration that was just moved on has left the queue: its first one is the next.
  const previous = place > 0 ? ids[place - 1] : undefined;
  const next = ids[place + 1];
  return (
    <Group gap={8}>
      <Neighbour id={previous} filter={key} label={messages.case.previous} />
      <Neighbour id={next} filter={key} label={messages.case.next} />
    </Group>
  );
}

function Neighbour({ id, filter, label }: { id: string | undefined; filter: string; label: string }) {
  if (!id) {
    return (
      <Button variant="default" disabled title="列表中没有更多申请">
        {label}
      </Button>
    );
  }
  return (
    <Button variant="default" component={AppLink} to={`/work/desk/${id}?filter=${filter}`}>
      {label}
    </Button>
  );
}
