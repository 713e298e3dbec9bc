export function configure(settings: { base?: string; locale?: string }): void {
  void settings;
}
