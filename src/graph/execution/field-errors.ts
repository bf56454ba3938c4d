import type { GraphQLError, ResponsePath } from "graphql";

/** The errors of an execution. */
export class FieldErrors {
  readonly #errors: GraphQLError[] = [];
  /** Where they have put null into the answer; undefined for the whole of it. */
  readonly #nulled = new Set<ResponsePath | undefined>();

  /** In the order in which they came. */
  get all(): readonly GraphQLError[] {
    return this.#errors;
  }

  /**
   * Adds the error that makes null of the value at a path, unless something above it is null already: then the answer has
   * no place for it any more (https://spec.graphql.org/October2021/#sec-Handling-Field-Errors).
   */
  add(error: GraphQLError, path: ResponsePath | undefined): void {
    let place = path;
    while (place !== undefined) {
      if (this.#nulled.has(place)) return;
      place = place.prev;
    }
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.#errors.push(error);
  }
}
