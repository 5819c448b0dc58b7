import { useSyncExternalStore } from 'react';
import { LimitedNotice } from '@/ui/feedback/LimitedNotice';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineLine() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : <LimitedNotice>网络已断开。您可以继续阅读和填写，恢复连接后再提交。</LimitedNotice>;
}
