import { Link, useSearchParams } from 'react-router';
import { type FindingPlace, withPlace } from './markedPlace';

const SHOWN = 60;

/** The sentence a finding is about; shows it marked in the document beside. */
export function PlaceLink({ place }: { place: FindingPlace }) {
  const [search] = useSearchParams();
  const cut = place.sentence.length > SHOWN ? `${place.sentence.slice(0, SHOWN)}…` : place.sentence;
  return (
    <Link to={{ search: withPlace(search, place) }} preventScrollReset>
      第 {place.page} 页：“{cut}”
    </Link>
  );
}
