import { fetchedFile } from '@/api/fetchedFile';
import { announce } from '@/lib/announcements';
import { saveBlob } from '@/lib/saveBlob';
import type { Attachment } from './types';

export function attachmentAddress(id: string): string {
  return `/api/public/attachments/${id}`;
}

/** Opens a file that may need the person's token, which a plain link cannot carry. */
export async function openAttachment(file: Attachment): Promise<void> {
  try {
    const answer = await fetchedFile(attachmentAddress(file.id));
    saveBlob(await answer.blob(), file.name);
  } catch {
    announce({ tone: 'danger', text: '文件没有取到，可能已被撤下或权限已收回。' });
  }
}
