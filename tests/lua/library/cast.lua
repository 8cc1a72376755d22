return cast {
  person "Dana Reyes" { role = "customer", portrait = "dana", called = "Ms Reyes" },
  person "Sam Okafor" { role = "colleague in the warehouse", moods = "neutral happy worried" },
}
