import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { currentSession, refreshSession } from '@/api/session';
import { Announcements } from '@/ui/feedback/Announcements';
import { LinkContext } from '@/ui/text/AppLink';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineLine } from './OfflineLine';
import { RouterLink } from './RouterLink';
import classes from './Shell.module.css';

export function Shell() {
  const { state } = useNavigation();
  useEffect(() => {
    if (currentSession().status === 'unknown') refreshSession();
  }, []);
  return (
    <LinkContext value={RouterLink}>
      <a className={classes.skip} href="#content">
        跳到正文
      </a>
      <Header />
      <div className={classes.progress} data-busy={state === 'loading'} aria-hidden="true" />
      <OfflineLine />
      <Content />
      <Footer />
      <Announcements />
      <ScrollRestoration />
    </LinkContext>
  );
}

/** After a change of page the focus moves to the content, so that keyboard and screen reader start there. */
function Content() {
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const first = useRef(pathname);
  useEffect(() => {
    if (first.current === pathname) return;
    first.current = '';
    content.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="content" ref={content} tabIndex={-1} className={classes.content}>
      <Outlet />
    </main>
  );
}
