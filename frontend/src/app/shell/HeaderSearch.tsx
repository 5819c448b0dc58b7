import { IconSearch } from '@tabler/icons-react';
import { Form, useLocation } from 'react-router';
import { AppLink } from '@/ui/text/AppLink';
import classes from './HeaderSearch.module.css';

/** One field for the whole site; the home page has its own larger one. */
export function HeaderSearch() {
  const { pathname } = useLocation();
  if (pathname === '/' || pathname === '/search') return <div className={classes.gap} />;
  return (
    <>
      <Form action="/search" role="search" className={classes.form}>
        <input type="hidden" name="kind" value="ACHIEVEMENT" />
        <IconSearch size={18} aria-hidden="true" className={classes.icon} />
        <input
          className={classes.input}
          type="search"
          name="q"
          aria-label="搜索成果和需求"
          placeholder="搜索成果和需求"
        />
      </Form>
      <div className={classes.gap} />
      <AppLink to="/search?kind=ACHIEVEMENT" className={classes.small} aria-label="搜索">
        <IconSearch size={22} aria-hidden="true" />
      </AppLink>
    </>
  );
}
