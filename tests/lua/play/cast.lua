return cast {
  person "Dana Reyes" { called = "Ms Reyes", role = "a customer on the telephone" },
  person "Sam Okafor" { role = "a colleague at the next desk" },
}
