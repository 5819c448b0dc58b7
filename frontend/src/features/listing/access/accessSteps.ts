import type { Step } from '@/ui/layout/StepLine';
import type { AccessView } from '../types';

const NEXT: Record<AccessView['state'], string> = {
  REQUESTED: '等待资料提供方答复',
  GRANTED: '请您阅读并签署保密承诺',
  ACTIVE: '',
  REFUSED: '',
  REVOKED: '',
};

/** The way of a request to read. */
export function accessSteps(request: AccessView): { steps: Step[]; next?: string } {
  const { state } = request;
  const ended = state === 'REFUSED' || state === 'REVOKED';
  const steps: Step[] = [
    { key: 'asked', label: '提出申请', state: 'done', at: request.requestedAt, who: request.requesterName },
    {
      key: 'decided',
      label: state === 'REFUSED' ? '对方拒绝' : '对方同意',
      state: state === 'REQUESTED' ? 'current' : state === 'REFUSED' ? 'stopped' : 'done',
      ...(request.decidedAt && state !== 'REVOKED' ? { at: request.decidedAt } : {}),
    },
    {
      key: 'accepted',
      label: '签署保密承诺',
      state: request.acceptedAt ? 'done' : state === 'GRANTED' ? 'current' : ended ? 'stopped' : 'coming',
      ...(request.acceptedAt ? { at: request.acceptedAt } : {}),
    },
    {
      key: 'open',
      label: state === 'REVOKED' ? '对方收回' : '查看资料',
      state: state === 'ACTIVE' ? 'current' : ended ? 'stopped' : 'coming',
    },
  ];
  return NEXT[state] ? { steps, next: NEXT[state] } : { steps };
}
