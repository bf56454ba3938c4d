import { customerPerson, customers, type Person } from "../../story.ts";

/** Members that the largest organization has in all, and how many of them are staff. */
const largest = { members: 1050, staff: 10 };

/** How many people of the `customer`th customer have an account: 1,176 over all customers. */
export function headcountOf(customer: number): number {
  switch (customer) {
    case 0:
      return largest.members - largest.staff;
    case 1:
      return 12;
    case 2:
      return 10;
    default:
      return 2;
  }
}

/** The people of the `customer`th customer, none of them a namesake of another customer's. */
export function peopleOf(customer: number): Person[] {
  const employer = customers[customer];
  if (employer === undefined) return [];
  const before = customers.slice(0, customer).reduce((sum, _, index) => sum + headcountOf(index), 0);
  return Array.from({ length: headcountOf(customer) }, (_, index) =>
    customerPerson(before + index, employer),
  );
}
