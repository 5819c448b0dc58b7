import { MyListingsPage } from './MyListingsPage';

export function MyDemandsPage() {
  return <MyListingsPage kind="DEMAND" />;
}
