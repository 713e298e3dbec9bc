/** Words at lists that a page shows a part of. */
export const listNotes = {
  'topic.all': 'Link to all articles of a topic, below a list of the first of them; {{topic}} is its name',
  'pager.label': 'Name of the links to the pages before and after, for screen readers',
  'pager.previous': 'Link to the page before, of a list that is cut into pages',
  'pager.next': 'Link to the page after',
  'pager.page': 'Which page of a list this is',
} as const;
