import { Button, Menu } from '@mantine/core';
import { IconThumbDown } from '@tabler/icons-react';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { type Match, type Reason, useDismissal, useReasons } from './matchData';
import { messages } from './messages';

/** Puts a match away with a reason in one click, or takes it up again. */
export function DismissMenu({ match }: { match: Match }) {
  const { dismiss, restore } = useDismissal(match.id);
  const reasons = useReasons();
  const problem = dismiss.problem ?? restore.problem;
  return (
    <>
      {match.dismissal ? (
        <Button
          variant="default"
          size="sm"
          loading={restore.pending}
          onClick={() => restore.start(undefined)}
        >
          {messages.restore}
        </Button>
      ) : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              size="sm"
              loading={dismiss.pending}
              leftSection={<IconThumbDown size={16} aria-hidden="true" />}
            >
              {messages.dismiss}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(reasons.data ?? []).map(({ code, label }) => (
              <Menu.Item key={code} onClick={() => dismiss.start(code as Reason)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {problem ? <ProblemAlert problem={problem} /> : null}
    </>
  );
}
