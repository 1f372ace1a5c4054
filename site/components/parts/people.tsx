import type { VNode } from "preact";

interface PeopleProps {
  readonly people: readonly { readonly name: string; readonly role?: string; readonly talk?: string }[];
  readonly lang: string;
}

/** People with their role and, at conferences, what they spoke about. */
export function People({ people, lang }: PeopleProps): VNode {
  return (
    <dl class="people" lang={lang}>
      {people.map(({ name, role, talk }) => (
        <div key={name}>
          <dt>{name}</dt>
          {role && <dd>{role}</dd>}
          {talk && <dd>{talk}</dd>}
        </div>
      ))}
    </dl>
  );
}
