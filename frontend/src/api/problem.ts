export type FieldProblem = { field: string; message: string };

/** What the server says in application/problem+json (RFC 9457), or what stands for it when no answer came. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  requestId?: string;
  errors: FieldProblem[];
};

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

const OFFLINE: Problem = {
  type: '/problems/offline',
  title: '没有连上服务器',
  status: 0,
  detail: '请检查网络后重试。您填写的内容仍在本页。',
  errors: [],
};

const UNKNOWN = '服务器没有完成这次操作';

/** Any thrown value as a problem that can be shown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TypeError) return OFFLINE;
  return { type: 'about:blank', title: UNKNOWN, status: 500, errors: [] };
}

/** The body of a refused answer, whatever of the format it really has. */
export function problemFrom(body: unknown, status: number): Problem {
  const given = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return {
    type: given.type ?? 'about:blank',
    title: given.title ?? UNKNOWN,
    status,
    errors: Array.isArray(given.errors) ? given.errors : [],
    ...(given.detail ? { detail: given.detail } : {}),
    ...(given.requestId ? { requestId: given.requestId } : {}),
  };
}
