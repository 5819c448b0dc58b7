import { useRef, useState } from 'react';
import { formatBytes } from '@/lib/numbers';
import { isAccepted } from './isAccepted';

export type Refusal = { title: string; detail?: string; requestId?: string };

/** Sends the file and rejects with an error that carries `problem`, as the client's upload does. */
export type Upload<T> = (file: File, onProgress: (part: number) => void, signal: AbortSignal) => Promise<T>;

type Rules<T> = {
  accept: string;
  maxBytes: number;
  upload: Upload<T>;
  onUploaded: (result: T, file: File) => void;
};

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  if (error instanceof Error && 'problem' in error) return error.problem as Refusal;
  return { title: '文件没有上传成功', detail: '请检查网络后重新选择文件。其他内容没有丢失。' };
}

export function useUpload<T>({ accept, maxBytes, upload, onUploaded }: Rules<T>) {
  const [sending, setSending] = useState<{ name: string; part: number }>();
  const [refusal, setRefusal] = useState<Refusal>();
  const control = useRef<AbortController>(undefined);

  const check = (file: File): Refusal | undefined => {
    if (!isAccepted(file, accept))
      return { title: `${file.name} 的类型不符`, detail: `可以上传的类型：${accept}` };
    if (file.size > maxBytes) {
      return {
        title: `${file.name} 太大`,
        detail: `大小 ${formatBytes(file.size)}，上限 ${formatBytes(maxBytes)}`,
      };
    }
    return file.size === 0 ? { title: `${file.name} 是空文件` } : undefined;
  };
  const send = async (file: File) => {
    control.current = new AbortController();
    setSending({ name: file.name, part: 0 });
    try {
      const progress = (part: number) => setSending({ name: file.name, part });
      onUploaded(await upload(file, progress, control.current.signal), file);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setSending(undefined);
    }
  };
  const choose = (file: File | null) => {
    if (!file) return;
    const refused = check(file);
    setRefusal(refused);
    if (!refused) void send(file);
  };
  return { sending, refusal, choose, cancel: () => control.current?.abort() };
}
