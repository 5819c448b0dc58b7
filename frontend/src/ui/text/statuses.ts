export type Tone = 'neutral' | 'active' | 'success' | 'warning' | 'danger';
export type Status = { label: string; tone: Tone };

const status = (label: string, tone: Tone): Status => ({ label, tone });

/** The words of look.md for every state code the server sends. */
export const STATUSES: Record<string, Status> = {
  DRAFT: status('草稿', 'neutral'),
  IN_REVIEW: status('审核中', 'active'),
  RETURNED: status('已退回', 'warning'),
  LISTED: status('已发布', 'success'),
  SUSPENDED: status('已暂停', 'warning'),
  TRADED: status('已成交', 'success'),
  WITHDRAWN: status('已撤回', 'neutral'),
  EXPIRED: status('已过期', 'neutral'),
  SUBMITTED: status('待受理', 'active'),
  ACCEPTED: status('已受理', 'active'),
  SUPPLEMENT_REQUESTED: status('待补正', 'warning'),
  FIRST_REVIEW: status('一审', 'active'),
  SECOND_REVIEW: status('二审', 'active'),
  EXPERT_REVIEW: status('专家评审', 'active'),
  REGISTERED: status('已登记', 'success'),
  REFUSED: status('不予登记', 'danger'),
  CHANGED: status('已变更', 'active'),
  CANCELLED: status('已注销', 'neutral'),
  REVOKED: status('已撤销', 'danger'),
  APPLIED: status('待核验', 'active'),
  VERIFIED: status('已核验', 'success'),
  REJECTED: status('未通过', 'danger'),
  OPEN: status('洽谈中', 'active'),
  AGREED: status('已达成', 'success'),
  CLOSED: status('已结束', 'neutral'),
  QUEUED: status('排队中', 'neutral'),
  RUNNING: status('进行中', 'active'),
  DONE: status('已完成', 'success'),
  FAILED: status('失败', 'danger'),
};

const UNKNOWN = status('状态未知', 'neutral');

export function statusOf(code: string): Status {
  return STATUSES[code] ?? UNKNOWN;
}
