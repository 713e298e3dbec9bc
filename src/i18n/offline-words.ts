/** What readers are told of the help centre on their device, without a network. */
export const offlineNotes = {
  'offline.title':
    'Title of the page that keeps the help centre on the device, and the link to it: without internet',
  'offline.lead': 'Under it: what keeping is good for',
  'offline.note': 'What is not kept, and when the copy is renewed',
  'offline.missing': 'Stands in the place of a page that is not on the device, where there is no network',
  'offline.keep': 'Button: fetches everything; its size stands behind it in brackets',
  'offline.keeping': 'Said while it is fetched',
  'offline.kept': 'Said when all of it is there; {{day}} is the day it was fetched, written out',
  'offline.failed': 'Said when it could not all be fetched or stored',
  'offline.remove': 'Button: takes the copy away',
  'offline.unable': 'Said where the browser cannot do it, or runs no scripts',
  'offline.newer': 'Said when a newer version of the help centre was published while a page was open',
  'offline.show': 'Button behind it: loads the newer version',
  'offline.copy':
    'Said on a page that was taken from the device; {{day}} is the day it was fetched, written out',
  'offline.retry': 'Link behind it: loads the page once more',
} as const;
