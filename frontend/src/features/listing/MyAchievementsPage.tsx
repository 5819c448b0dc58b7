import { MyListingsPage } from './MyListingsPage';

export function MyAchievementsPage() {
  return <MyListingsPage kind="ACHIEVEMENT" />;
}
