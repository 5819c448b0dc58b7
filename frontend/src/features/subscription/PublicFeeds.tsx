import { Panel } from '@/ui/layout/Panel';
import { messages } from './messages';
import classes from './subscription.module.css';

const FEEDS = [
  { address: '/api/public/feeds/achievements', label: messages.newestAchievements },
  { address: '/api/public/feeds/demands', label: messages.newestDemands },
];

/** What anybody's reader may follow; the addresses are told in full, because they are for copying. */
export function PublicFeeds() {
  return (
    <Panel title={messages.publicFeeds}>
      <p className={classes.text}>{messages.publicFeedsText}</p>
      <ul className={classes.feeds}>
        {FEEDS.map(({ address, label }) => (
          <li key={address}>
            {label}：<a href={address}>{window.location.origin + address}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
