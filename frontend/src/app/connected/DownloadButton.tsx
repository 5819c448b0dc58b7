import { Button, type ButtonProps } from '@mantine/core';
import { useDownload } from '@/api/useDownload';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';

type DownloadButtonProps = ButtonProps & { address: string; name: string; 'aria-label'?: string };

/** Fetches one file and saves it under a name; a refusal stands beside the button. */
export function DownloadButton({ address, name, ...button }: DownloadButtonProps) {
  const download = useDownload();
  return (
    <>
      <Button
        variant="default"
        {...button}
        loading={download.pending}
        onClick={() => download.start({ address, name })}
      />
      {download.problem ? <ProblemAlert problem={download.problem} /> : null}
    </>
  );
}
