import { type Problem, ProblemError, problemFrom } from './problem';
import { currentSession, refreshSession } from './session';

export type UploadOptions = {
  address: string;
  file: File;
  /** Further form fields. */
  fields?: Record<string, string>;
  /** Further request headers, e.g. If-Match. */
  headers?: Record<string, string>;
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
};

/** Sends one file as multipart/form-data; XMLHttpRequest, because fetch cannot report how much has been sent. */
export async function upload<T>(options: UploadOptions): Promise<T> {
  const first = await attempt<T>(options);
  if (first.ok) return first.body;
  if (first.problem.status !== 401 || !(await refreshSession())) throw new ProblemError(first.problem);
  const second = await attempt<T>(options);
  if (second.ok) return second.body;
  throw new ProblemError(second.problem);
}

type Outcome<T> = { ok: true; body: T } | { ok: false; problem: Problem };

function attempt<T>({
  address,
  file,
  fields = {},
  headers = {},
  onProgress,
  signal,
}: UploadOptions): Promise<Outcome<T>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    const session = currentSession();
    if (session.status === 'signedIn')
      request.setRequestHeader('Authorization', `Bearer ${session.accessToken}`);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => resolve(outcome<T>(request));
    request.onerror = () => reject(new TypeError('upload failed'));
    request.onabort = () => reject(new DOMException('upload cancelled', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function outcome<T>(request: XMLHttpRequest): Outcome<T> {
  const body = parse(request.responseText);
  if (request.status >= 200 && request.status < 300) return { ok: true, body: body as T };
  return { ok: false, problem: problemFrom(body, request.status) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
