import { compareText, compareTimes } from '#domain';

/** A post as a node of the graph of links. */
export interface Member {
  postId: string;
  firstAt: string;
}

const earlier = (a: Member, b: Member) =>
  (compareTimes(a.firstAt, b.firstAt) || compareText(a.postId, b.postId)) < 0;

/** Sets that can be united; each is named by its earliest member in (firstAt, postId). */
export class Components {
  private readonly parents = new Map<string, Member>();

  add(member: Member): void {
    if (!this.parents.has(member.postId)) this.parents.set(member.postId, member);
  }

  has(postId: string): boolean {
    return this.parents.has(postId);
  }

  /** The earliest member of the set that a post is in. */
  root(postId: string): Member {
    let at = this.parents.get(postId)!;
    while (this.parents.get(at.postId) !== at) {
      const above = this.parents.get(at.postId)!;
      this.parents.set(at.postId, this.parents.get(above.postId)!);
      at = above;
    }
    this.parents.set(postId, at);
    return at;
  }

  unite(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    if (earlier(x, y)) this.parents.set(y.postId, x);
    else this.parents.set(x.postId, y);
  }
}
