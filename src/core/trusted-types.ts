/** The one policy of Trusted Types, by the name that browsers know it by: it lets in the address of the service worker. */
export const WORKER_TRUST = 'offline';
