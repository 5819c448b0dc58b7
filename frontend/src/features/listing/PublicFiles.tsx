import { Button } from '@mantine/core';
import { formatBytes } from '@/lib/numbers';
import { Panel } from '@/ui/layout/Panel';
import { attachmentAddress, openAttachment } from './attachments';
import classes from './listing.module.css';
import { usePublicAttachments } from './listingData';

/** Images and files of a public listing. */
export function PublicFiles({ listingId }: { listingId: string }) {
  const { data } = usePublicAttachments(listingId);
  if (!data?.length) return null;
  const images = data.filter((file) => file.image);
  const files = data.filter((file) => !file.image);
  return (
    <Panel title="图片与附件">
      {images.length ? (
        <div className={classes.images}>
          {images.map((image) => (
            <a key={image.id} href={attachmentAddress(image.id)}>
              <img src={attachmentAddress(image.id)} alt={image.name} loading="lazy" />
            </a>
          ))}
        </div>
      ) : null}
      {files.length ? (
        <ul className={classes.files}>
          {files.map((file) => (
            <li key={file.id}>
              <Button variant="subtle" size="compact-sm" onClick={() => openAttachment(file)}>
                {file.name}
              </Button>
              <span className={classes.reason}>{formatBytes(file.size)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
