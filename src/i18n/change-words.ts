/** What is said of how old a text is, who has read it, and what of it changed. */
export const changeNotes = {
  'behind.title':
    'Beside a section whose source is newer; {{language}} is the name of the newer language in this language, as after "in"',
  'behind.days':
    'Under it: {{newer}} is the day the source was checked, {{older}} the day of the translation, both written out',
  'behind.since': 'The same when only {{older}}, the day of the translation, is known',
  'behind.read': 'Link to the newer section; {{language}} as above',
  'machine.article': 'At the beginning of an article of which no person has read the translation',
  'machine.section':
    'The same beside a section, under an answer of a list of questions, and in brackets behind one that search shows',
  'changes.title': 'Title of the page of what changed',
  'changes.lead': 'Under it',
  'changes.feed': 'Link to the feed, for feed readers',
  'changes.behind': 'Heading of the sections that are newer in another language',
  'changes.owed': 'Heading of the articles that are not translated yet',
  'changes.onlyIn': 'The article exists only in {{language}}, as after "in"',
  'changes.whole': 'Beside an article: all of it is new or was changed that day',
  'changes.checked': 'Beside an article: it was compared with its sources that day, nothing in it changed',
  'changes.sections': 'Stands before the names of the sections that were changed that day',
  'changes.opening': 'Names the beginning of an article, before its first section',
  'changed.since':
    'Beside the heading of a section that changed since the reader last read it; {{day}} is written out',
  'changed.short': 'The same behind its line in the contents',
  'changed.off': 'Button beside the first of them: nothing is marked any more',
  'changed.offSaid': 'Said after that',
  'changed.box': 'Box on the page of what changed that switches it',
  'changed.boxNote': 'Under it: what is kept for it',
  'export.contents': 'Heading of the contents of a file that a topic was exported to',
  'export.asOf':
    'Under its title: {{day}} is the last day anything in it changed, {{url}} where it is on the site',
} as const;
