return curriculum {
  row "T1" { text = "Answers a customer who waited", sources = "000" },
  row "T2" { text = "Hands a matter over", sources = "001" },
}
