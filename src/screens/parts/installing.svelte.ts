import { installWay, type InstallWay } from '../../platform/install';
import { onOfferChange } from '../../platform/installOffer';

interface Installing {
  readonly way: InstallWay;
  /** The app does not stand on this device yet, and can. */
  readonly possible: boolean;
}

/** How this device takes the app, followed while the component that asks is there. */
export const installing = (): Installing => {
  let way = $state(installWay());
  $effect(() => onOfferChange(() => (way = installWay())));
  return {
    get way() {
      return way;
    },
    get possible() {
      return way !== 'installed' && way !== 'none';
    }
  };
};
