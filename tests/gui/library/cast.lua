return cast {
  person "Dana Reyes" { role = "customer, and the head of a household that reads every letter twice", portrait = "dana" },
  person "Sam Okafor" { role = "colleague in the warehouse", portrait = "nobody-drew-him" },
}
