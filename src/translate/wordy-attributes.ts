/** The attributes of a component that hold words for readers. */
export function wordyAttributes(component: string): readonly string[] {
  switch (component) {
    case 'Definition':
      return ['term'];
    case 'Question':
      return ['ask'];
    case 'Picture':
      return ['alt', 'caption'];
    default:
      return ['title', 'caption'];
  }
}
