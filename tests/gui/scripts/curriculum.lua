return curriculum {
  row "T18" { text = "Respond to a concern at once.", sources = "001, 004" },
}
