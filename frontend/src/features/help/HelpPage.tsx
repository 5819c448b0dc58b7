import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { GUIDES } from './guides/all';
import classes from './HelpPage.module.css';
import { messages } from './messages';

export function HelpPage() {
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <ul className={classes.guides}>
        {GUIDES.map(({ id, title, summary }) => (
          <li key={id} className={classes.guide}>
            <AppLink to={`/help/${id}`} className={classes.title}>
              {title}
            </AppLink>
            <p className={classes.summary}>{summary}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
