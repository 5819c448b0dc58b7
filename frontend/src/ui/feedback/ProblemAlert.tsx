import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

const FILE = 'file';

type ProblemAlertProps = {
  problem: {
    title: string;
    detail?: string;
    requestId?: string;
    errors?: readonly { field: string; message: string }[];
  };
  /** Whether anything was lost, in one sentence. */
  lost?: string;
  onRetry?: () => void;
};

/** What happened, whether anything was lost, what to do, and the number to name when asking for help. */
export function ProblemAlert({ problem, lost, onRetry }: ProblemAlertProps) {
  return (
    <Alert
      color="danger"
      variant="light"
      role="alert"
      title={problem.title}
      icon={<IconAlertTriangle aria-hidden="true" />}
    >
      {problem.detail ? <div>{problem.detail}</div> : null}
      <Faults problem={problem} />
      {lost ? <div>{lost}</div> : null}
      {problem.requestId ? <div>如需帮助，请告知请求编号 {problem.requestId}</div> : null}
      {onRetry ? (
        <Button mt="xs" size="xs" variant="default" onClick={onRetry}>
          重试
        </Button>
      ) : null}
    </Alert>
  );
}

/** What is wrong inside of an uploaded file has no input of its own to stand at. */
function Faults({ problem }: { problem: ProblemAlertProps['problem'] }) {
  const faults = (problem.errors ?? []).filter(({ field }) => field === FILE);
  if (faults.length === 0) return null;
  return (
    <ul style={{ margin: '4px 0', paddingLeft: 20 }}>
      {faults.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
