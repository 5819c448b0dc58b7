import { authorizedFetch } from './client';
import { ProblemError, problemFrom } from './problem';

/** A file or page that may need the person's token, which a plain link or frame cannot carry; else a ProblemError. */
export async function fetchedFile(address: string): Promise<Response> {
  const response = await authorizedFetch(new Request(new URL(address, window.location.origin)));
  if (response.ok) return response;
  throw new ProblemError(problemFrom(await response.json().catch(() => undefined), response.status));
}
