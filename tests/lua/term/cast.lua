return cast {
  person "Dana Reyes" { called = "Dana", role = "a customer on the telephone" },
  person "Sam Okafor" { called = "Sam", role = "a colleague at the next desk" },
}
