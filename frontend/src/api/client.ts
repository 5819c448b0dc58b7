import createClient from 'openapi-fetch';
import { ProblemError, problemFrom } from './problem';
import type { paths } from './schema';
import { currentSession, refreshSession } from './session';

function authorized(request: Request): Request {
  const session = currentSession();
  if (session.status === 'signedIn') request.headers.set('Authorization', `Bearer ${session.accessToken}`);
  return request;
}

/** Sends with the access token and, when it has just expired, once more with a new one. */
export async function authorizedFetch(request: Request): Promise<Response> {
  if (currentSession().status === 'unknown') await refreshSession();
  const again = request.clone();
  const response = await fetch(authorized(request));
  if (response.status !== 401 || currentSession().status !== 'signedIn') return response;
  return (await refreshSession()) ? fetch(authorized(again)) : response;
}

/** The typed client: paths, parameters and bodies come from the OpenAPI document of the server. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: authorizedFetch });

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer, or a ProblemError. */
export async function answerOf<T>(pending: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await pending;
  if (!response.ok) throw new ProblemError(problemFrom(error, response.status));
  return data as T;
}
