return curriculum {
  row "T18" { text = "Respond to a concern at once.", sources = "001, 004" },
  row "T21" { text = "Let an angry person talk.", sources = "004" },
}
