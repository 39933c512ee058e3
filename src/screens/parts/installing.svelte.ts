import { installWay, type InstallWay } from '../../platform/install';
import { onOfferChange } from '../../platform/installOffer';

/** How this device takes the app, followed while the component that asks is there. */
export const installing = (): { readonly way: InstallWay } => {
  let way = $state(installWay());
  $effect(() => onOfferChange(() => (way = installWay())));
  return {
    get way() {
      return way;
    }
  };
};
