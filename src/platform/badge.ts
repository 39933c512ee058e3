/**
 * Shows a number on the icon of the app, where the device has that; zero takes it away. A refusal is no trouble:
 * the same number stands in the app.
 */
export const showBadge = async (count: number): Promise<void> => {
  try {
    await (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.());
  } catch {
    // Not installed, or not allowed here.
  }
};
