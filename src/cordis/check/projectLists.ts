/** Texts per project ordinal, each distinct text kept once: what euroSciVoc.csv, topics.csv and legalBasis.csv say. */
export class ProjectLists {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly byProject = new Map<number, number[]>();

  /** Adds a text to a project's list; false when it is there already. `isFirst` puts it in front. */
  add(project: number, text: string, isFirst = false): boolean {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.numbers.set(text, number);
    }
    const list = this.byProject.get(project) ?? [];
    if (list.includes(number)) return false;
    if (isFirst) list.unshift(number);
    else list.push(number);
    this.byProject.set(project, list);
    return true;
  }

  /** A project's texts in the order added. */
  of(project: number): string[] {
    return (this.byProject.get(project) ?? []).flatMap((number) => this.texts[number] ?? []);
  }
}
