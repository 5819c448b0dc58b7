import { useParams } from 'react-router';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import classes from './GuidePage.module.css';
import { GuideText } from './GuideText';
import { GUIDES } from './guides/all';
import { messages } from './messages';

export function GuidePage() {
  const { guide: id } = useParams();
  const guide = GUIDES.find((each) => each.id === id);
  if (!guide) {
    return <EmptyState title={messages.missing} action={<AppLink to="/help">{messages.all}</AppLink>} />;
  }
  return (
    <>
      <PageHeader
        title={guide.title}
        lead={guide.summary}
        crumbs={[{ label: messages.title, to: '/help' }, { label: guide.title }]}
      />
      <div className={classes.layout}>
        <GuideText guide={guide} />
        <nav aria-label={messages.others} className={classes.others}>
          <p className={classes.heading}>{messages.others}</p>
          {GUIDES.filter((each) => each.id !== id).map((each) => (
            <AppLink key={each.id} to={`/help/${each.id}`}>
              {each.title}
            </AppLink>
          ))}
        </nav>
      </div>
    </>
  );
}
