/** The statement of how accessible the help centre is; what was tried and what is at fault stands in `site.yaml`. */
export const accessibilityNotes = {
  'accessibility.title': 'Title of the accessibility statement; also the link to it',
  'accessibility.lead': 'Under it: for whom this help centre is meant to work',
  'accessibility.standard': 'Heading of the standard that it is held to',
  'accessibility.meets': 'Under it, where no fault is known; {{standard}} is the name of the standard',
  'accessibility.partly': 'The same where faults are known',
  'accessibility.tried': 'Heading of what it was tried with',
  'accessibility.triedOn': 'Under it, before the list; {{day}} is written out',
  'accessibility.faults': 'Heading of the known faults',
  'accessibility.tell': 'Heading: something keeps a reader out',
  'accessibility.write': 'Under it, before the address: what to write',
} as const;
