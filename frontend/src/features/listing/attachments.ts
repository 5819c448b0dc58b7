import { authorizedFetch } from '@/api/client';
import { announce } from '@/lib/announcements';
import type { Attachment } from './types';

export function attachmentAddress(id: string): string {
  return `/api/public/attachments/${id}`;
}

/** Opens a file that may need the person's token, which a plain link cannot carry. */
export async function openAttachment(file: Attachment): Promise<void> {
  const address = new URL(attachmentAddress(file.id), window.location.origin);
  const response = await authorizedFetch(new Request(address));
  if (!response.ok) {
    announce({ tone: 'danger', text: '文件没有取到，可能已被撤下或权限已收回。' });
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
