import { idOfFragment } from '../../../core/id-of-fragment.ts';

/**
 * While all questions stood on one page, links led to their anchors there. Who comes with such a link is led on to the
 * page of the topic; without a script they choose it in the list.
 *
 * @param list has the address of the topics by question in `data-topics-of-questions`, and a row for each topic with
 *   its id and a link
 */
export async function followOldAnchor(list: HTMLElement): Promise<void> {
  const id = idOfFragment(location.hash);
  const topics = list.dataset.topicsOfQuestions;
  if (!id || !topics || document.getElementById(id)) return;
  const answer = await fetch(topics);
  if (!answer.ok) return;
  const known = (await answer.json()) as Record<string, string>;
  const topic = Object.hasOwn(known, id) ? known[id] : undefined;
  const link = topic && document.getElementById(topic)?.querySelector('a');
  if (link) location.replace(`${link.href}#${id}`);
}
