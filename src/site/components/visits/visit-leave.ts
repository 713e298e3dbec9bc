/** Where a device keeps that its reader lets visits be counted, and where a tab keeps the visit that goes on in it. */
export const LEAVE = 'help:visits';
export const VISIT = 'help:visit';
const ON = 'on';

/** Whether visits may be counted: not unless the reader switched it on. */
export const hasLeave = (device: Pick<Storage, 'getItem'>): boolean => device.getItem(LEAVE) === ON;

/** Switches it; off, the visit that goes on is forgotten, too. */
export function setLeave(device: Storage, tab: Storage, on: boolean): void {
  if (on) {
    device.setItem(LEAVE, ON);
    return;
  }
  device.removeItem(LEAVE);
  tab.removeItem(VISIT);
}
